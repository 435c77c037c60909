"""SPAN (arXiv 2311.12770), a small super-resolution network, run by ncnn on the CPU. docs/models/span.md.

ncnn lets go of the GIL while it computes, so threads do: each takes a tile at a time and computes it alone.
Several cores on one tile would wait for each other after every layer.
"""

import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib import resources
from typing import Any

import numpy as np

from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Progress
from openimagen.errors import ImagenError
from openimagen.tasks import Pixels
from openimagen.upscalers.tiles import Tile, tiles, to_factor

# A thread needs about 150 MB for a window of 160 x 160; the overlap leaves differences of one level.
CORE, OVERLAP = 128, 16
_MEAN = 255 * np.array((0.4488, 0.4371, 0.4040), np.float32)
# CPU seconds for an output megapixel (2.6, 1.2, 0.65), over the illustrator's for a drawn one (0.28).
_WORK = {2: 9.3, 3: 4.3, 4: 2.3}


class Span:
    """The weights spanx2_ch48 and spanx4_ch48; x3 is x4, then Lanczos to three quarters.

    `threads` compute tiles side by side, for all requests together; `time_limit` is in seconds for one image.
    """

    name = "span"
    factors = (2, 3, 4)

    def __init__(self, threads: int, time_limit: float) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="openimagen-upscale")
        self._time_limit = time_limit
        self._lock = threading.Lock()
        self._networks: dict[int, _Network] = {}

    def work(self, factor: int) -> float:
        """What one output megapixel weighs at the gate (see `Upscaler.work`)."""
        return _WORK[factor]

    def upscale(self, pixels: Pixels, factor: int, progress: Progress, cancellation: Cancellation) -> Pixels:
        """Pixels of exactly `factor` times the width and height (see `Upscaler.upscale`)."""
        network = self._network(2 if factor == 2 else 4)
        height, width, _ = pixels.shape
        target = np.empty((height * factor, width * factor, 3), np.uint8)
        plan = tiles(width, height, CORE, OVERLAP)
        deadline = time.monotonic() + self._time_limit

        def enlarge(tile: Tile) -> None:
            cancellation.raise_if_cancelled()
            if time.monotonic() > deadline:
                raise ImagenError(
                    "DEADLINE_EXCEEDED",
                    f"The image was not finished within {self._time_limit:g} s (setting upscale_timeout).",
                )
            tile.place(to_factor(network.run(tile.window(pixels)), network.factor, factor), factor, target)

        futures = [self._threads.submit(enlarge, tile) for tile in plan]
        try:
            for done, future in enumerate(as_completed(futures), 1):
                future.result()
                progress(done, len(plan))
        finally:
            for future in futures:
                future.cancel()
        return target

    def close(self) -> None:
        """End the threads; tiles that wait are dropped."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _network(self, factor: int) -> "_Network":
        with self._lock:
            if factor not in self._networks:
                self._networks[factor] = _Network(factor)
            return self._networks[factor]


class _Network:
    """One ncnn network, safe to run from many threads at once."""

    def __init__(self, factor: int) -> None:
        import ncnn

        self.factor = factor
        self._ncnn: Any = ncnn
        self._own = threading.local()
        self._net = ncnn.Net()
        self._net.opt.num_threads = 1
        with resources.as_file(resources.files("openimagen.upscalers") / "data") as folder:
            weights = folder / f"span_x{factor}"
            loaded = (self._net.load_param(f"{weights}.param"), self._net.load_model(f"{weights}.bin"))
        if loaded != (0, 0):
            raise ImagenError("INTERNAL", "The weights of the upscaler cannot be read.")

    def run(self, window: Pixels) -> Pixels:
        """The enlarged window."""
        values = np.ascontiguousarray((window - _MEAN).transpose(2, 0, 1))
        # ncnn's own pools keep their blocks for the next layer; malloc would keep several times as much
        if not hasattr(self._own, "pools"):
            self._own.pools = self._ncnn.PoolAllocator(), self._ncnn.PoolAllocator()
        extractor = self._net.create_extractor()
        extractor.set_blob_allocator(self._own.pools[0])
        extractor.set_workspace_allocator(self._own.pools[1])
        extractor.input("pixels", self._ncnn.Mat(values))
        code, output = extractor.extract("output")
        if code != 0:
            raise ImagenError("INTERNAL", "The upscaler failed on this image.")
        levels = np.asarray(output) * np.float32(255)
        np.clip(np.rint(levels, out=levels), 0, 255, out=levels)
        return np.ascontiguousarray(levels.astype(np.uint8).transpose(1, 2, 0))
