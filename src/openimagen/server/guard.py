"""Who may call: Host and Origin rules against web pages, the content type, and API keys (design §3)."""

import hmac
import ipaddress
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send

from openimagen.config import Settings
from openimagen.errors import ImagenError
from openimagen.server.replies import error_response

_LOCAL_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_OPEN_PATHS = frozenset({"/", "/health"})


class Guard:
    """ASGI middleware that answers 400, 401 or 403 before a request reaches a route."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._keys = [key.encode() for key in settings.api_keys]
        self._origins = frozenset(settings.cors_origins)
        allowed = {name.lower().strip("[]") for name in settings.allowed_hosts}
        self._hosts = _LOCAL_NAMES | allowed | {settings.host}
        # Keys, or the operator's word that anybody may call, make a foreign Host name harmless.
        self._any_host = settings.host not in _LOCAL_NAMES and not settings.allowed_hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is refused, pass on the rest."""
        if scope["type"] == "http":
            if scope["path"].startswith("//"):  # the vertexai SDK, where api_endpoint ends in a slash
                scope = {**scope, "path": "/" + scope["path"].lstrip("/")}
            try:
                self._check(HTTPConnection(scope))
            except ImagenError as error:
                await error_response(error)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _check(self, request: HTTPConnection) -> None:
        headers = request.headers
        host = _host_name(headers.get("host", ""))
        if not self._any_host and host not in self._hosts and not _is_loopback(host):
            raise ImagenError(
                "PERMISSION_DENIED",
                f"The Host header names another machine, {host[:100]!r}; the setting allowed_hosts lists "
                "names to accept.",
            )
        origin = headers.get("origin")
        if origin is not None and origin not in self._origins:
            raise ImagenError(
                "PERMISSION_DENIED", "Web pages of this origin may not call; see the setting cors_origins."
            )
        if request.scope["method"] == "POST":
            _check_content(headers)
        if self._keys and request.scope["path"] not in _OPEN_PATHS:
            self._check_key(request)

    def _check_key(self, request: HTTPConnection) -> None:
        shown = shown_key(request)
        if shown is None:
            raise ImagenError(
                "UNAUTHENTICATED",
                "Request is missing required authentication credential. Expected an API key of this server "
                "as `Authorization: Bearer KEY`, `x-goog-api-key: KEY` or `?key=KEY`.",
            )
        # every key is compared, so that the time tells nothing
        matches = [hmac.compare_digest(shown.encode(), key) for key in self._keys]
        if not any(matches):
            raise ImagenError(
                "UNAUTHENTICATED",
                "Request had invalid authentication credentials. Expected an API key of this server.",
            )


def shown_key(request: HTTPConnection) -> str | None:
    """The key that a request carries, in any of the three places."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return _as_utf8(token.strip())
    header = request.headers.get("x-goog-api-key")
    if header:
        return _as_utf8(header)
    in_query = parse_qs(request.scope.get("query_string", b"").decode("latin-1")).get("key")
    return in_query[0] if in_query else None


def _as_utf8(value: str) -> str:
    """A header as clients mean it that send UTF-8; Starlette reads all headers as Latin-1."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeDecodeError:
        return value


def _check_content(headers: Headers) -> None:
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise ImagenError("INVALID_ARGUMENT", "Content-Type: allowed: application/json.")
    if headers.get("content-encoding", "identity").lower() != "identity":
        raise ImagenError("INVALID_ARGUMENT", "Content-Encoding: compressed request bodies are not read.")


def _host_name(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
