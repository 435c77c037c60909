"""google.rpc.Status as JSON over HTTP."""

import msgspec

from openimagen.errors import Code, ImagenError

HTTP: dict[Code, int] = {
    "INVALID_ARGUMENT": 400,
    "FAILED_PRECONDITION": 400,
    "UNAUTHENTICATED": 401,
    "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404,
    "RESOURCE_EXHAUSTED": 429,
    "CANCELLED": 499,
    "INTERNAL": 500,
    "UNIMPLEMENTED": 501,
    "UNAVAILABLE": 503,
    "DEADLINE_EXCEEDED": 504,
}


class BadPayload(ImagenError):
    """A body that is not the contract's JSON, whatever its fields hold; a BadRequest detail too."""

    def __init__(self, reason: str) -> None:
        super().__init__("INVALID_ARGUMENT", f"Invalid JSON payload received. {reason}")


def unknown_name(key: str) -> BadPayload:
    """A key where the contract has none of that name."""
    key = key if len(key) <= 100 else key[:99] + "…"
    return BadPayload(f'Unknown name "{key}": Cannot find field.')


def body(error: ImagenError) -> bytes:
    """The JSON body of an error: {"error": {"code", "message", "status", "details"?}}."""
    content: dict[str, object] = {
        "code": HTTP[error.code],
        "message": error.message,
        "status": error.code,
    }
    if isinstance(error, BadPayload):
        violations = [{"description": error.message}]
        kind = "type.googleapis.com/google.rpc.BadRequest"
        content["details"] = [{"@type": kind, "fieldViolations": violations}]
    return msgspec.json.encode({"error": content})
