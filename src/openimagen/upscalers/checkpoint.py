"""A super-resolution checkpoint of the operator's own, run by torch on the CPU. docs/models/upscalers.md.

spandrel tells the architecture and its sizes from the names and shapes of the weights.
"""

import threading
import time
from pathlib import Path
from typing import Any

import numpy as np

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Progress
from openimagen.errors import ImagenError, InvalidArgument
from openimagen.tasks import Pixels
from openimagen.upscalers.tiles import tiles, to_factor

# Networks of this kind look farther than SPAN does, so the overlap is wider.
CORE, OVERLAP = 128, 24
_ALLOWED = "a .safetensors file of a super-resolution network of scale 2 or 4 with RGB in and out"
# By the scale of the network. A smaller factor is the network's, then Lanczos; a larger one it cannot do.
_FACTORS = {2: (2,), 4: (2, 3, 4)}
_PROBE = 48  # pixels square
# The CPU seconds of the illustrator for a drawn megapixel, which is what the gate counts in (see span.py).
_SECONDS_PER_WORK = 0.28


class Checkpoint:
    """The network of a safetensors file, in single precision.

    `threads` compute one tile at a time together, so that memory grows neither with them nor with requests;
    that many threads torch then uses for everything in this process. `time_limit` is in seconds for one
    image. Raises InvalidArgument "upscaler" for a file that is not what is allowed, ImagenError
    FAILED_PRECONDITION without the extra `diffusers`.
    """

    def __init__(self, path: str | Path, threads: int, time_limit: float) -> None:
        path = Path(path)
        if path.suffix.lower() != ".safetensors":
            raise InvalidArgument(
                "upscaler",
                path.name,
                f"{_ALLOWED}; other formats are pickles, which execute code when loaded",
            )
        if not path.is_file():
            raise InvalidArgument("upscaler", str(path), f"{_ALLOWED}; there is no such file")
        self._torch, spandrel = _libraries()
        self._torch.set_num_threads(threads)
        self._model = _load(spandrel, path)
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self.name = f"{self._model.architecture.id.lower()}-x{self._model.scale}"
        self.factors: tuple[int, ...] = _FACTORS[self._model.scale]
        self._seconds_per_pixel = self._probe(path)

    def work(self, factor: int) -> float:
        """What one output megapixel weighs at the gate (see `Upscaler.work`), measured when it was loaded.

        Raises InvalidArgument "factor" for one that the network cannot do.
        """
        if factor not in self.factors:
            allowed = ", ".join(f"x{able}" for able in self.factors)
            raise InvalidArgument("factor", f"x{factor}", f"{allowed} with the upscaler {self.name}")
        seen = ((CORE + 2 * OVERLAP) / CORE) ** 2  # pixels that the network sees, for one of the image
        return seen * self._seconds_per_pixel * 1e6 / factor**2 / _SECONDS_PER_WORK

    def upscale(self, pixels: Pixels, factor: int, progress: Progress, cancellation: Cancellation) -> Pixels:
        """Pixels of exactly `factor` times the width and height (see `Upscaler.upscale`, and `work`)."""
        self.work(factor)
        height, width, _ = pixels.shape
        target = np.empty((height * factor, width * factor, 3), np.uint8)
        plan = tiles(width, height, CORE, OVERLAP)
        deadline = time.monotonic() + self._time_limit
        for done, tile in enumerate(plan, 1):
            # locked by the tile, not by the image: a small image need not wait for a large one
            with self._lock:
                cancellation.raise_if_cancelled()
                if time.monotonic() > deadline:
                    raise ImagenError(
                        "DEADLINE_EXCEEDED",
                        f"The image was not finished within {self._time_limit:g} s "
                        "(setting upscale_timeout).",
                    )
                enlarged = self._run(tile.window(pixels))
            tile.place(to_factor(enlarged, self._model.scale, factor), factor, target)
            progress(done, len(plan))
        return target

    def close(self) -> None:
        """Nothing to give back: no thread is held, and the weights go with this object."""

    def _run(self, window: Pixels) -> Pixels:
        """The enlarged window."""
        values = np.ascontiguousarray(window.transpose(2, 0, 1)[None], np.float32) / np.float32(255)
        try:
            output = self._model(self._torch.from_numpy(values))[0].numpy()
        except (RuntimeError, ValueError) as error:  # torch has no class of its own, not even for memory
            raise ImagenError("INTERNAL", "The upscaler failed on this image.") from error
        height, width, _ = window.shape
        if output.shape != (3, height * self._model.scale, width * self._model.scale):
            raise ImagenError("INTERNAL", "The upscaler gave an image of another size.")
        if not np.isfinite(output).all():
            raise ImagenError("INTERNAL", "The upscaler gave no numbers for this image.")
        levels = np.rint(output * np.float32(255)).astype(np.uint8)
        return np.ascontiguousarray(levels.transpose(1, 2, 0))

    def _probe(self, path: Path) -> float:
        """CPU seconds for an input pixel. A network that cannot run is found here, before a request is."""
        grey = np.full((_PROBE, _PROBE, 3), 128, np.uint8)
        try:
            self._run(grey)  # the first run also chooses kernels
            started = time.process_time()
            self._run(grey)
        except ImagenError as error:
            reason = f"{_ALLOWED}; this one does not run: {error.message}"
            raise InvalidArgument("upscaler", path.name, reason.rstrip(".")) from error
        return max(time.process_time() - started, 1e-6) / _PROBE**2


def _libraries() -> tuple[Any, Any]:
    """torch and spandrel."""
    try:
        import spandrel
        import torch
    except (ImportError, OSError, RuntimeError) as error:  # the last two: builds that do not fit each other
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"The setting upscaler needs torch and spandrel: pip install 'openimagen[diffusers]' ({error}).",
        ) from error
    return torch, spandrel


def _load(spandrel: Any, path: Path) -> Any:
    """spandrel's descriptor of the network, checked."""
    try:
        model = spandrel.ModelLoader(device="cpu").load_from_file(path)
    except spandrel.UnsupportedModelError as error:
        raise InvalidArgument("upscaler", path.name, f"{_ALLOWED}, and this network is unknown") from error
    except Exception as error:  # a damaged file fails in safetensors, in spandrel or in torch, in many ways
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200].rstrip(".:")
        raise InvalidArgument("upscaler", path.name, f"{_ALLOWED}; this cannot be read: {reason}") from error
    if not isinstance(model, spandrel.ImageModelDescriptor) or model.purpose != "SR":
        raise InvalidArgument("upscaler", f"{model.architecture.name} for {model.purpose}", _ALLOWED)
    if model.scale not in _FACTORS or (model.input_channels, model.output_channels) != (3, 3):
        channels = f"{model.input_channels} channels in, {model.output_channels} out"
        raise InvalidArgument(
            "upscaler", f"{model.architecture.name}, scale {model.scale}, {channels}", _ALLOWED
        )
    return model.eval()
