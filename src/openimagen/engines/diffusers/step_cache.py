"""Steps that are guessed from the ones before: TaylorSeer, as diffusers has it, kept apart image by image.

The first three steps are computed, then every fifth; in the others the outputs of the attention layers are
extrapolated. https://arxiv.org/abs/2503.06923
"""

import threading
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from diffusers import TaylorSeerCacheConfig

# Of fewer steps it would guess the most, and the last.
FEWEST_STEPS = 10


def enable(denoiser: Any) -> None:
    """Let a denoiser guess."""
    denoiser.enable_cache(TaylorSeerCacheConfig(taylor_factors_dtype=denoiser.dtype))


class StepCache:
    """What a denoiser remembers of earlier steps, of one image at a time.

    The memory lies in the network. It is emptied whenever another image's step comes, and after a step that
    failed: an image that is interrupted is then computed in full for three steps, and never from another's.
    """

    def __init__(self, denoiser: Any) -> None:
        self._denoiser = denoiser
        self._lock = threading.Lock()  # a step that hung and was given up may still be at work
        self._owner: weakref.ref[Any] | None = None

    @contextmanager
    def of(self, state: object) -> Iterator[None]:
        """Inside, the denoiser may be called once, for this image."""
        with self._lock:
            if self._owner is None or self._owner() is not state:
                self._denoiser._reset_stateful_cache()
            self._owner = None
            with self._denoiser.cache_context("image"):
                yield
            self._owner = weakref.ref(state)
