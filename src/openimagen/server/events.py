"""A request's progress as server-sent events, for pages: `POST /x-openimagen/v1/models/{model}:predict`.

The body is that of `:predict`. Events: `progress` {"done", "total", and where the setting `previews` is on,
"preview"}, then `headers` and `result` with what `:predict` would have answered, or `error` with a
google.rpc.Status. What fails before the stream begins is answered by its HTTP status, as on any other route.
"""

import asyncio
import contextlib
import functools
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import anyio.to_thread
import msgspec
import pybase64
from starlette.responses import Response, StreamingResponse

from openimagen import images
from openimagen.cancellation import Cancellation
from openimagen.engines.engine import Preview
from openimagen.errors import ImagenError
from openimagen.server.replies import error_response

log = logging.getLogger("openimagen.server")
# A line that says nothing, so that nobody on the way takes the connection for dead.
_KEEP_ALIVE, _KEEP_ALIVE_SECONDS = b": still waiting\n\n", 15.0
_JPEG_QUALITY = 70

# Draws, given where its progress goes; gives the reply's body and headers.
Work = Callable[["News"], tuple[bytes, dict[str, str]]]


class News:
    """The latest progress of a request: the drawing thread writes it, the event loop reads it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._latest: tuple[int, int, Preview | None] | None = None
        self._came = asyncio.Event()

    def __call__(self, done: int, total: int, preview: Preview | None = None, /) -> None:
        """Be told of progress, as a `Progress`."""
        with contextlib.suppress(RuntimeError):  # the loop has ended, and nobody listens
            self._loop.call_soon_threadsafe(self._put, (done, total, preview))

    def _put(self, progress: tuple[int, int, Preview | None]) -> None:
        self._latest = progress
        self._came.set()

    async def wait(self) -> None:
        """Until there is something that was not taken yet."""
        await self._came.wait()

    def take(self) -> tuple[int, int, Preview | None] | None:
        """What is new; what came in between is passed over."""
        self._came.clear()
        latest, self._latest = self._latest, None
        return latest


async def answer(
    work: Work, cancellation: Cancellation, watching: "asyncio.Future[None]", previews: bool
) -> Response:
    """The stream of a request's events, or the error of one that failed at once.

    `cancellation` is thrown when the stream ends before the work does; `watching` is who throws it when the
    caller leaves, and is let go at the end.
    """
    news = News()
    drawing = asyncio.ensure_future(anyio.to_thread.run_sync(functools.partial(work, news)))
    drawing.add_done_callback(_look_at)
    try:
        await _either(drawing, news)
        if drawing.done():
            drawing.result()
    except BaseException as error:
        cancellation.cancel()
        watching.cancel()
        if isinstance(error, ImagenError):
            return error_response(error)
        raise
    return StreamingResponse(
        _events(drawing, news, cancellation, watching, previews),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def _events(
    drawing: "asyncio.Future[tuple[bytes, dict[str, str]]]",
    news: News,
    cancellation: Cancellation,
    watching: "asyncio.Future[None]",
    previews: bool,
) -> AsyncIterator[bytes]:
    try:
        while not drawing.done():
            latest = news.take()
            yield _KEEP_ALIVE if latest is None else await _progress(*latest, previews)
            await _either(drawing, news, _KEEP_ALIVE_SECONDS)
        if latest := news.take():
            yield await _progress(*latest, previews)
        try:
            body, headers = drawing.result()
            yield _event("headers", msgspec.json.encode(headers))
            yield _event("result", body)
        except ImagenError as error:
            yield _event("error", bytes(error_response(error).body))
        except Exception:
            log.exception("a request failed while its events were sent")
            failure = ImagenError("INTERNAL", "The server failed on this request; its log says how.")
            yield _event("error", bytes(error_response(failure).body))
    finally:
        cancellation.cancel()
        watching.cancel()


async def _either(drawing: "asyncio.Future[Any]", news: News, timeout: float | None = None) -> None:
    """Until the drawing is done, there is news, or `timeout` seconds have passed."""
    listening = asyncio.ensure_future(news.wait())
    try:
        await asyncio.wait({drawing, listening}, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
    finally:
        listening.cancel()


async def _progress(done: int, total: int, preview: Preview | None, previews: bool) -> bytes:
    content: dict[str, object] = {"done": done, "total": total}
    if previews and preview:
        shown = await anyio.to_thread.run_sync(_shown, preview)
        if shown:
            content["preview"] = shown
    return _event("progress", msgspec.json.encode(content))


def _shown(preview: Preview) -> dict[str, object] | None:
    found = preview()
    if found is None:
        return None
    index, pixels = found
    data = images.encode(pixels, "image/jpeg", _JPEG_QUALITY, {})
    encoded = pybase64.b64encode(data).decode()
    return {"index": index, "mimeType": "image/jpeg", "bytesBase64Encoded": encoded}


def _event(name: str, data: bytes) -> bytes:
    return b"event: %s\ndata: %s\n\n" % (name.encode(), data.replace(b"\n", b" "))


def _look_at(drawing: "asyncio.Future[Any]") -> None:
    """Take the error of a drawing whose stream has gone, which asyncio would complain about."""
    if not drawing.cancelled():
        drawing.exception()
