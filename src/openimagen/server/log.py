"""The access log: method, path, status and time; never a query, a header or a body, where secrets travel."""

import logging
import time
from urllib.parse import quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("openimagen.access")
_OURS = (500, 503, 504)  # the server's own failures: for its operator, also where nothing else is logged


class RequestLog:
    """ASGI middleware that writes one line for each request."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and log it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = time.perf_counter()
        status = 499  # nothing was sent: the caller left

        async def note_status(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, note_status)
        finally:
            milliseconds = (time.perf_counter() - started) * 1000
            path = quote(scope["path"], safe="/:@")  # a line break in it must not begin a line of the log
            level = logging.WARNING if status in _OURS else logging.INFO
            log.log(level, "%s %s %d %.0f ms", scope["method"], path, status, milliseconds)
