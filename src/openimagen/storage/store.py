"""What a store promises, and the errors and retries that all stores share.

A deadline is a moment of `time.monotonic()`, in seconds. Errors name the bucket or the file root and say
nothing of what the store's library said: that may hold signed URLs and account names.
"""

import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from openimagen.errors import ImagenError, InvalidArgument, unimplemented

Result = TypeVar("Result")

CONNECT_SECONDS = 5.0
_PAUSES = (0.2, 0.8)  # seconds before the second and the third attempt
_LEAST_SECONDS = 0.001


class Store(Protocol):
    """One bucket, or one folder of files. Blocking, and safe to call from many threads.

    Each method raises ImagenError: NOT_FOUND, PERMISSION_DENIED, DEADLINE_EXCEEDED or UNAVAILABLE.
    """

    def write(self, path: str, data: bytes, mime_type: str, deadline: float) -> None:
        """Write a whole object, or nothing."""

    def read(self, path: str, limit: int, deadline: float) -> bytes:
        """The bytes of an object; InvalidArgument("gcs_uri") where they are more than `limit`."""

    def remove(self, path: str, deadline: float) -> None:
        """Remove an object."""


class Transient(Exception):
    """An attempt failed in a way that may pass: no connection, a server's own error, too slow."""


def retried(attempt: Callable[[float], Result], deadline: float, where: str) -> Result:
    """What `attempt(seconds left)` gives, tried up to three times while it raises Transient.

    Raises ImagenError DEADLINE_EXCEEDED when the time is over, UNAVAILABLE after the last attempt.
    """
    for pause in (*_PAUSES, None):
        try:
            return attempt(max(deadline - time.monotonic(), _LEAST_SECONDS))
        except Transient:
            if time.monotonic() >= deadline:
                raise late(where) from None
            if pause is not None:
                time.sleep(min(pause, max(deadline - time.monotonic(), 0)))
    raise unavailable(where)


def no_bucket(where: str) -> ImagenError:
    """The place that was to be written does not exist."""
    return ImagenError("NOT_FOUND", f"{where} does not exist, so nothing can be stored there.")


def no_object(where: str, path: str) -> ImagenError:
    """The object that was to be read does not exist."""
    return ImagenError("NOT_FOUND", f"{where}/{path} does not exist.")


def forbidden(where: str) -> ImagenError:
    """The store refuses the server's own account."""
    return ImagenError("PERMISSION_DENIED", f"This server's account has no permission for this in {where}.")


def no_credentials(where: str) -> ImagenError:
    """The server has no account for the store, or one that is not valid."""
    return ImagenError("PERMISSION_DENIED", f"This server has no valid credentials for {where}.")


def late(where: str) -> ImagenError:
    """The store was too slow."""
    return ImagenError("DEADLINE_EXCEEDED", f"{where} did not finish in time (setting storage_timeout).")


def unavailable(where: str) -> ImagenError:
    """The store cannot be reached, or fails."""
    return ImagenError("UNAVAILABLE", f"{where} cannot be reached or fails at the moment. Try again later.")


def too_large(limit: int) -> InvalidArgument:
    """An object is larger than what may be read."""
    return InvalidArgument("gcs_uri", f"an object of more than {limit} bytes", f"at most {limit} bytes")


def missing_extra(scheme: str, extra: str) -> ImagenError:
    """The library for a scheme is not installed."""
    return unimplemented(
        f"{scheme}:// needs an extra that this server does not have: pip install 'openimagen[{extra}]'."
    )
