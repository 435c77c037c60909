"""How errors leave the server."""

from starlette.responses import Response

from openimagen.errors import ImagenError, Overloaded
from openimagen.wire import status


def error_response(error: ImagenError, close: bool = False) -> Response:
    """A google.rpc.Status reply; `close` ends the connection with it."""
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, Overloaded) else {}
    if error.code == "UNAUTHENTICATED":
        headers["WWW-Authenticate"] = "Bearer"
    if close:
        headers["Connection"] = "close"
    return Response(status.body(error), status.HTTP[error.code], headers, media_type="application/json")
