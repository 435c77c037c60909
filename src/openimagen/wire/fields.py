"""Readers for single JSON values, with the leniency that real clients need (spec B.1).

Each takes the task's name of the field and the value and gives the value in its Python type, or raises
InvalidArgument. Ranges are the task's business.
"""

import math
import re
from collections.abc import Mapping

import pybase64

from openimagen.errors import InvalidArgument

_DIGITS = re.compile(r"\s*[+-]?[0-9]{1,20}\s*")


def integer(name: str, value: object) -> int:
    """An int; 2.0 and "2" are ints too (protobuf's Value has only doubles)."""
    if isinstance(value, str) and _DIGITS.fullmatch(value):
        return int(value)
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise InvalidArgument(name, value, "a whole number")


def quality(name: str, value: object) -> int:
    """A compression quality; a fraction between 0 and 1 is read as a share of 100 (0.9 as 90)."""
    if isinstance(value, float) and math.isfinite(value):
        return round(value * 100 if 0 < value < 1 else value)
    return integer(name, value)


def number(name: str, value: object) -> float:
    """A finite float; digits in a string are read."""
    try:
        result = (
            float(value) if isinstance(value, int | float | str) and not isinstance(value, bool) else math.nan
        )
    except (ValueError, OverflowError):
        result = math.nan
    if math.isfinite(result):
        return result
    raise InvalidArgument(name, value, "a number")


def boolean(name: str, value: object) -> bool:
    """A bool; "true" and "false" are read."""
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    if isinstance(value, bool):
        return value
    raise InvalidArgument(name, value, "true or false")


def text(name: str, value: object) -> str:
    """A str."""
    if isinstance(value, str):
        return value
    raise InvalidArgument(name, value, "a text")


def file(name: str, value: object) -> bytes | None:
    """Base64 as clients write it: either alphabet, with or without padding, in one line or many."""
    if not value:
        return None
    encoded = text(name, value)
    try:
        return pybase64.b64decode(encoded, validate=True)
    except ValueError:
        plain = "".join(encoded.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return pybase64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except ValueError:
        raise InvalidArgument(name, encoded, "a file in base64") from None


def enum(name: str, value: object) -> str:
    """The name of an enum's value in lower case: clients send both."""
    return text(name, value).strip().lower()


def upper_enum(name: str, value: object) -> str:
    """The name of an enum's value in upper case ("1k" as "1K")."""
    return text(name, value).strip().upper()


def size_name(name: str, value: object) -> str:
    """The name of a size in upper case ("1k" as "1K"); a number is its own name."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(integer(name, value))
    return upper_enum(name, value)


def labels(name: str, value: object) -> dict[str, str]:
    """A mapping of strings to strings."""
    if isinstance(value, Mapping) and all(isinstance(v, str) for v in value.values()):
        return dict(value)
    raise InvalidArgument(name, value, "an object whose values are texts")


def is_empty(value: object) -> bool:
    """True for null, "", and objects and lists with nothing in them at any depth ({"maskMode": {}})."""
    waiting = [value]  # a stack of our own: JSON may be nested deeper than calls can be
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, Mapping):
            waiting += inner.values()
        elif isinstance(inner, list):
            waiting += inner
        elif inner is not None and inner != "":
            return False
    return True


def camel_case(key: str) -> str:
    """The lowerCamelCase form of a snake_case key; others stay as they are."""
    head, *rest = key.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest) if head and rest else key
