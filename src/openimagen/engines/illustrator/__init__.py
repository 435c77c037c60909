"""The built-in engine: prompt → scene → one SVG → pixels. No weights, no GPU, no network.

`reading` makes a `scene` of a prompt; `layout` makes an SVG of it, out of `backdrops` and `figures`; `render`
makes pixels of that, and `finish` gives them a style. `picture.paint` runs the last three, `draw.draw` all.
"""

from collections.abc import Sequence

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Capabilities, Progress
from openimagen.engines.workers import WorkerPool
from openimagen.tasks import Drawing, Item

_DRAWER = "openimagen.engines.illustrator.draw:draw"
_MEMORY_LIMIT = 3 * 2**30


class Illustrator:
    """Draws illustrations in `processes` worker processes; `time_limit` is in seconds for one image."""

    name = "illustrator"

    def __init__(self, processes: int, time_limit: float) -> None:
        self._pool = WorkerPool(_DRAWER, processes, time_limit, _MEMORY_LIMIT)
        self.capabilities = Capabilities(
            languages=("en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi"),
            negative_prompt="real",
            guidance=False,
            licence="Apache-2.0 (Noto Emoji)",
            medium="illustration",
            parallel=processes,
            only_known_art=True,
        )

    def draw(self, items: Sequence[Item], progress: Progress, cancellation: Cancellation) -> list[Drawing]:
        """One Drawing for each item (see `Engine.draw`)."""
        return self._pool.draw(items, progress, cancellation)

    def warm_up(self) -> None:
        """Start the worker processes."""
        self._pool.warm_up()

    def close(self) -> None:
        """End the worker processes."""
        self._pool.close()
