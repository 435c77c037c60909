"""Puts the ASGI app together, and runs it."""

import asyncio
import contextlib
import logging
import os
import socket
import ssl
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

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
from openimagen.server.connections import Connection, ask_for_files, backlog
from openimagen.server.guard import Guard
from openimagen.server.log import RequestLog
from openimagen.server.replies import error_response
from openimagen.server.routes import routes
from openimagen.service import Service

# Beside those of the requests at the gates, which hold one each: for storage and replies.
_OTHER_THREADS = 256
# What is being done is finished within this time after the process was told to stop; then it is stopped.
_SHUTDOWN_SECONDS = 30.0
_SECONDS_TO_SAY_SO = 5


def build(settings: Settings, service: Service) -> Starlette:
    """The app for a service, which it closes when it stops."""

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        at_gates = sum(backend.gate.most for backend in service.backends)
        anyio.to_thread.current_default_thread_limiter().total_tokens = at_gates + _OTHER_THREADS
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

    Raises ImagenError for settings that would be unsafe, for an address where nothing can listen, and for
    engines that cannot draw.
    """
    check_exposure(settings)
    check_address(settings)
    check_tls(settings)
    service = create(settings)
    try:
        service.warm_up()
    except BaseException:
        service.close()
        raise
    app = build(settings, service)
    ask_for_files()
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        http=Connection,
        ws="none",
        backlog=backlog(),
        log_level="warning",
        log_config=None,  # the log has one format
        access_log=False,  # ours leaves out the query, which may hold a key
        server_header=False,
        timeout_graceful_shutdown=int(_SHUTDOWN_SECONDS) + _SECONDS_TO_SAY_SO,
        ssl_certfile=settings.tls_certificate or None,
        ssl_keyfile=settings.tls_key or None,
    )
    logging.getLogger("uvicorn.error").addFilter(_explained)
    _Server(config, settings, service).run()


def check_exposure(settings: Settings) -> None:
    """Refuse to listen beyond this machine without keys, unless that was asked for."""
    local = settings.host in ("127.0.0.1", "::1", "localhost")
    if not local and not settings.api_keys and not settings.allow_anonymous:
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Listening on {settings.host} lets other machines in: set --api-key, or --allow-anonymous "
            "if everybody who can reach it may use it.",
        )


def check_address(settings: Settings) -> None:
    """Find out that nothing can listen at `host` and `port` before engines are loaded for minutes."""
    try:
        found = socket.getaddrinfo(
            settings.host, settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )
        refusals = [refusal for family, _, _, _, address in found if (refusal := _refusal(family, address))]
    except OSError as error:
        found, refusals = [], [error]
    if len(refusals) >= len(found):
        raise ImagenError(
            "UNAVAILABLE",
            f"Cannot listen on {settings.host}, port {settings.port}: {refusals[0].strerror} "
            "(settings host and port).",
        )


def _refusal(family: int, address: Any) -> OSError | None:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # as the server does; elsewhere it would mean something else
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(address)
        except OSError as error:
            return error
    return None


def check_tls(settings: Settings) -> None:
    """Refuse a certificate and a key that cannot be used together."""
    certificate, key = settings.tls_certificate, settings.tls_key
    try:
        if certificate:  # a password would be asked for on the terminal
            ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key or None, password="")
        elif key:
            raise FileNotFoundError(None, "tls_certificate is empty")
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        reason = error.strerror if isinstance(error, OSError) else error
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"Settings tls_certificate and tls_key: {reason}; "
            "allowed: PEM files of a certificate and of its private key, without a password.",
        ) from None


def _explained(record: logging.LogRecord) -> bool:
    """Say what uvicorn leaves to the reader."""
    if record.msg == "Invalid HTTP request received.":
        record.msg = (
            "A request was not HTTP/1.1: HTTPS or gRPC, perhaps, or http:// where the server has TLS."
        )
    return True


class _Server(uvicorn.Server):
    """Says where it listens once it does, and lets go of its callers in an orderly way."""

    def __init__(self, config: uvicorn.Config, settings: Settings, service: Service) -> None:
        super().__init__(config)
        self._settings = settings
        self._service = service

    async def startup(self, sockets: "list[object] | None" = None) -> None:  # type: ignore[override]
        await super().startup(sockets)  # type: ignore[arg-type]
        if self.started:
            port = self.servers[0].sockets[0].getsockname()[1]
            host = f"[{self._settings.host}]" if ":" in self._settings.host else self._settings.host
            scheme = "https" if self._settings.tls_certificate else "http"
            print(f"openimagen listens on {scheme}://{host}:{port}", flush=True)

    async def shutdown(self, sockets: "list[object] | None" = None) -> None:  # type: ignore[override]
        self._service.drain()
        stopping = asyncio.get_running_loop().call_later(_SHUTDOWN_SECONDS, self._service.stop)
        try:
            await super().shutdown(sockets)  # type: ignore[arg-type]
        finally:
            stopping.cancel()
            if self.force_exit:
                self._service.stop()


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    where = f"{request.method} is not offered at" if error.status_code == 405 else "There is nothing at"
    path = quote(request.scope["path"][:200], safe="/:@")
    return error_response(not_found(f"{where} {path}."))  # the contract has 404 for a wrong method too


async def _unexpected(request: Request, error: Exception) -> Response:
    return error_response(ImagenError("INTERNAL", "The server failed on this request; its log says how."))
