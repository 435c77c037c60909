"""Puts the ASGI app together, and runs it."""

import contextlib
from collections.abc import AsyncIterator

import anyio.to_thread
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response

from openimagen.assembly import create
from openimagen.config import Settings
from openimagen.errors import ImagenError, not_found
from openimagen.server.guard import Guard
from openimagen.server.log import RequestLog
from openimagen.server.replies import error_response
from openimagen.server.routes import routes
from openimagen.service import Service

# Requests that wait at the gate hold a thread each; the gate bounds them long before this does.
_THREADS = 512
_SHUTDOWN_SECONDS = 30


def build(settings: Settings, service: Service) -> Starlette:
    """The app for a service, which it closes when it stops."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _THREADS
        yield
        service.close()

    middleware = [Middleware(RequestLog)]
    if settings.cors_origins:
        middleware.append(
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins,
                allow_methods=["GET", "POST"],
                allow_headers=["*"],
                expose_headers=["x-openimagen-engine", "x-openimagen-notes", "Retry-After"],
            )
        )
    middleware.append(Middleware(Guard, settings=settings))
    app = Starlette(
        routes=routes(settings, service),
        middleware=middleware,
        exception_handlers={HTTPException: _http_error, Exception: _unexpected},
        lifespan=lifespan,
    )
    app.router.redirect_slashes = False
    return app


def serve(settings: Settings) -> None:
    """Warm the engines up, then listen until the process is told to stop.

    Raises ImagenError for settings that would be unsafe, and for engines that cannot draw.
    """
    check_exposure(settings)
    service = create(settings)
    try:
        service.warm_up()
    except BaseException:
        service.close()
        raise
    app = build(settings, service)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,  # ours leaves out the query, which may hold a key
        server_header=False,
        timeout_graceful_shutdown=_SHUTDOWN_SECONDS,
    )
    _Server(config, settings).run()


def check_exposure(settings: Settings) -> None:
    """Refuse to listen beyond this machine without keys, unless that was asked for."""
    local = settings.host in ("127.0.0.1", "::1", "localhost")
    if not local and not settings.api_keys and not settings.allow_anonymous:
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Listening on {settings.host} lets other machines in: set --api-key, or --allow-anonymous "
            "if everybody who can reach it may use it.",
        )


class _Server(uvicorn.Server):
    """Says where it listens once it does."""

    def __init__(self, config: uvicorn.Config, settings: Settings) -> None:
        super().__init__(config)
        self._settings = settings

    async def startup(self, sockets: "list[object] | None" = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            host = f"[{self._settings.host}]" if ":" in self._settings.host else self._settings.host
            print(f"openimagen listens on http://{host}:{port}", flush=True)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    where = f"{request.method} is not offered at" if error.status_code == 405 else "There is nothing at"
    return error_response(not_found(f"{where} this path."))  # the contract has 404 for a wrong method too


async def _unexpected(request: Request, error: Exception) -> Response:
    return error_response(ImagenError("INTERNAL", "The server failed on this request; its log says how."))
