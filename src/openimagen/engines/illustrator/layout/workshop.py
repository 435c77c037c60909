"""Draws the figures that a scene asks for, one copy after another."""

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import colour_of, draw
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.held import Bring
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.scene import Scene


class Workshop:
    """Draws the figures of a scene, each copy with a random stream of its own."""

    def __init__(self, canvas: Canvas, scene: Scene, backdrop: Backdrop, snowy: bool) -> None:
        self.canvas = canvas
        self.scene = scene
        self._light = backdrop.light
        self._snowy = snowy
        self._copies: dict[int, int] = {}

    def make(
        self,
        index: int,
        pose: str = "",
        colour: str | None = None,
        *,
        seated: bool = False,
        bring: Bring | None = None,
        wears: tuple[tuple[str, str | None], ...] = (),
    ) -> Figure | None:
        """One more copy of a subject; `colour` ("#rrggbb") where the prompt asks for none.

        `pose`, `seated`, `bring` and `wears` are a Setting's.
        """
        subject = self.scene.subjects[index]
        copy = self._copies.get(index, 0)
        self._copies[index] = copy + 1
        light = self._light
        setting = Setting(
            light=light,
            rng=self.canvas.stream(f"figure {index} {copy}"),
            colour=colour_of(subject) or colour,
            lit=light.dark or light.key in ("sunset", "rain", "fog", "dawn"),
            snowy=self._snowy,
            lettering=self.scene.lettering,
            pose=pose or subject.action or "standing",
            seated=seated,
            bring=bring,
            wears=wears,
        )
        return draw(self.canvas, subject, setting)

    def name(self, index: int) -> str:
        """The art of a subject."""
        return self.scene.subjects[index].art

    def ratio(self, a: int, b: int, low: float, high: float) -> float:
        """How high subject a is drawn on or at a subject b that is 1 high, between `low` and `high`."""
        first, second = self.scene.subjects[a], self.scene.subjects[b]
        real = stature(first) * first.scale**2 / (stature(second) * second.scale**2)
        return float(max(low, min(high, real**0.7)))
