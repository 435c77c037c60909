"""Request bodies: each bounded in bytes and seconds, and all that are held together in bytes."""

import asyncio
import contextlib
from collections.abc import Iterator

from starlette.requests import ClientDisconnect, Request

from openimagen.errors import Cancelled, ImagenError, Overloaded

_SECONDS = 60
# So many of the largest bodies may be held at once, by requests that are read, wait or are worked on.
_LARGEST_HELD = 32
# Bodies of no more than this are always read; there cannot be enough of them to matter.
_SMALL = 2**16
_RETRY_AFTER_SECONDS = 5


class Bodies:
    """The bodies of all requests; `largest` is in bytes."""

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._held = 0

    @contextlib.contextmanager
    def one(self) -> Iterator["Body"]:
        """A body that is held until the block ends."""
        body = Body(self, self._largest)
        try:
            yield body
        finally:
            body.drop()

    def change(self, size: int) -> None:
        """So many bytes more are held now, or less."""
        self._held += size

    @property
    def full(self) -> bool:
        """True where no more large bodies should be read."""
        return self._held > _LARGEST_HELD * self._largest


class Body:
    """One request's."""

    def __init__(self, bodies: Bodies, largest: int) -> None:
        self._bodies = bodies
        self._largest = largest
        self._held = 0
        self.complete = False  # True once it was read to its end

    def drop(self) -> None:
        """It is held no more."""
        self._bodies.change(-self._held)
        self._held = 0

    async def read(self, request: Request) -> bytes:
        """The whole body.

        Raises ImagenError: INVALID_ARGUMENT (too large), DEADLINE_EXCEEDED, Overloaded (too many large ones),
        Cancelled. A body that is refused is read to its end, unkept, so that the caller hears the answer;
        but not if it is far over the limit.
        """
        body = bytearray()
        size = 0
        refusal: ImagenError | None = None
        try:
            async with asyncio.timeout(_SECONDS):
                async for chunk in request.stream():
                    size += len(chunk)
                    refusal = self._refusal(size) or refusal
                    if refusal is None:
                        body += chunk
                        self._held += len(chunk)
                        self._bodies.change(len(chunk))
                        continue
                    body.clear()
                    self.drop()
                    if size > 8 * self._largest:
                        raise refusal
                self.complete = True
        except TimeoutError:
            raise ImagenError(
                "DEADLINE_EXCEEDED", f"The request body did not arrive within {_SECONDS} s."
            ) from None
        except ClientDisconnect:
            raise Cancelled from None
        if refusal is not None:
            raise refusal
        return bytes(body)

    def _refusal(self, size: int) -> ImagenError | None:
        if size > self._largest:
            return ImagenError(
                "INVALID_ARGUMENT", f"Request payload size exceeds the limit: {self._largest} bytes."
            )
        if size > _SMALL and self._bodies.full:
            return Overloaded("Too many large requests are here already.", _RETRY_AFTER_SECONDS)
        return None
