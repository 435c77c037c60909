"""What another image server's errors mean to a caller of this one."""

import logging
from collections.abc import Mapping

import msgspec

from openimagen.errors import ImagenError, Overloaded

log = logging.getLogger(__name__)

_RETRY_SECONDS = 10
_LONGEST_REASON = 200
# OpenAI's error codes of a prompt that it will not draw.
_REFUSALS = ("content_policy_violation", "moderation_blocked", "content_filter")


def error_of(status: int, headers: Mapping[str, str], body: bytes, model: str) -> ImagenError:
    """The error of an answer that is not 200.

    What only the operator can mend is logged in full and is INTERNAL to the caller.
    """
    code, reason = _said(body)
    if code in _REFUSALS:
        return ImagenError("INVALID_ARGUMENT", f"The image server refused the prompt: {reason}")
    if status == 429:
        after = headers.get("retry-after", "")
        return Overloaded("The image server is full.", int(after) if after.isdecimal() else _RETRY_SECONDS)
    if status in (502, 503):
        return ImagenError("UNAVAILABLE", "The image server is not ready.")
    if status in (408, 504):
        return ImagenError("DEADLINE_EXCEEDED", "The image server ran out of time.")
    log.error("the image server answered %d: %s", status, reason)
    if status in (401, 403):
        return ImagenError("INTERNAL", "The image server does not accept this server's key.")
    if status == 404:
        return ImagenError("INTERNAL", f"The image server has no model {model!r}, or not this API.")
    if status in (400, 422):
        return ImagenError("INTERNAL", f"The image server refused the request: {reason}")
    return ImagenError("INTERNAL", "The image server failed.")


def unreachable(url: str, reason: str) -> ImagenError:
    """No server answers at the URL."""
    log.error("no answer from the image server at %s: %s", url, reason)
    return ImagenError("UNAVAILABLE", "The image server cannot be reached.")


def _said(body: bytes) -> tuple[str, str]:
    """The code and the reason in an error's body; FastAPI servers say "detail", OpenAI's "error"."""
    try:
        content = msgspec.json.decode(body)
    except msgspec.DecodeError:
        return "", "no reason given"
    error = content.get("error") if isinstance(content, dict) else None
    if isinstance(error, dict):
        code, reason = error.get("code"), error.get("message")
    else:
        code, reason = (
            None,
            content.get("detail") or content.get("message") if isinstance(content, dict) else None,
        )
    text = reason if isinstance(reason, str) else "no reason given"
    plain = "".join(letter for letter in text if letter.isprintable())
    return str(code or ""), plain[:_LONGEST_REASON]
