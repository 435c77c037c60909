"""What can go wrong, as one exception type with a code; each face of the product words it in its own way."""

from typing import Literal

# The canonical codes of google.rpc.Code that this service gives.
Code = Literal[
    "INVALID_ARGUMENT",
    "FAILED_PRECONDITION",
    "UNAUTHENTICATED",
    "PERMISSION_DENIED",
    "NOT_FOUND",
    "RESOURCE_EXHAUSTED",
    "CANCELLED",
    "INTERNAL",
    "UNIMPLEMENTED",
    "UNAVAILABLE",
    "DEADLINE_EXCEEDED",
]

_LONGEST_ECHO = 60


class ImagenError(Exception):
    """An error that is meant for the caller: a canonical code and a sentence."""

    def __init__(self, code: Code, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class InvalidArgument(ImagenError, ValueError):
    """A field has a value that it cannot have.

    `field` is the task's own name for it; a wire dialect words the message with its name for the field.
    """

    def __init__(self, field: str, got: object, allowed: str) -> None:
        self.field = field
        self.got = _echo(got)
        self.allowed = allowed
        super().__init__("INVALID_ARGUMENT", self.describe(field))

    def describe(self, name: str) -> str:
        """The sentence, with the name that the caller knows the field by."""
        return f"{name}: got {self.got}; allowed: {self.allowed}."


class Overloaded(ImagenError):
    """The queue is full. `retry_after` is in whole seconds."""

    def __init__(self, message: str, retry_after: int) -> None:
        super().__init__("RESOURCE_EXHAUSTED", message)
        self.retry_after = retry_after


class Cancelled(ImagenError):
    """The caller has gone; nobody will read the answer."""

    def __init__(self) -> None:
        super().__init__("CANCELLED", "The request was cancelled by its caller.")


def not_found(message: str) -> ImagenError:
    """Nothing has that name."""
    return ImagenError("NOT_FOUND", message)


def unimplemented(message: str) -> ImagenError:
    """The API has this, this server does not."""
    return ImagenError("UNIMPLEMENTED", message)


def _echo(value: object) -> str:
    """A short, printable form of a value that came from outside; long text keeps its beginning."""
    if isinstance(value, str):
        value = value[: _LONGEST_ECHO + 1]
    elif isinstance(value, dict | list | tuple):
        return "an object" if isinstance(value, dict) else "a list"
    elif isinstance(value, int) and abs(value) >= 10**_LONGEST_ECHO:
        return "a number of more than 60 digits"
    text = "nothing" if value is None else repr(value)
    return text if len(text) <= _LONGEST_ECHO else text[: _LONGEST_ECHO - 1] + "…"
