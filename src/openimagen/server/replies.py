"""How errors leave the server."""

from starlette.responses import Response

from openimagen.errors import ImagenError, Overloaded
from openimagen.wire import status


def error_response(error: ImagenError, http_status: int | None = None) -> Response:
    """A google.rpc.Status reply; `http_status` where it is not the code's own."""
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, Overloaded) else {}
    return Response(
        status.body(error), http_status or status.HTTP[error.code], headers, media_type="application/json"
    )
