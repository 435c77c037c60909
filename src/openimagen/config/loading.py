"""Where the settings of a run come from: flags, the environment, a file; and what is wrong with them."""

import difflib
import os
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

import msgspec

from openimagen.config.settings import Binding, Settings, flag, metadata
from openimagen.errors import ImagenError, InvalidArgument

FILE = "openimagen.toml"
PREFIX = "OPENIMAGEN_"
_CONFIG = "OPENIMAGEN_CONFIG"


def load(
    flags: Mapping[str, Any] | None = None,
    environment: Mapping[str, str] | None = None,
    file: Path | None = None,
) -> Settings:
    """The settings of this run. `flags` that are None were not given.

    The file is `file`, else the one that OPENIMAGEN_CONFIG names, else openimagen.toml if it exists. Raises
    ImagenError INVALID_ARGUMENT naming the setting, the place that it came from and what is allowed.
    """
    environment = os.environ if environment is None else environment
    found: dict[str, tuple[Any, str]] = {}
    named = file or environment.get(_CONFIG, "")
    path = Path(named or FILE)
    if path.is_file() or named:
        for name, value in _read(path).items():
            found[name] = (value, str(path))
    for field in msgspec.structs.fields(Settings):
        variable = PREFIX + field.name.upper()
        if variable in environment and not _of_kubernetes(variable, environment[variable]):
            found[field.name] = (_from_text(environment[variable], field.type), variable)
    for name, value in (flags or {}).items():
        if value is not None:
            found[name] = (value, flag(name))
    return _checked(found)


def strangers(environment: Mapping[str, str]) -> list[str]:
    """A sentence for each variable OPENIMAGEN_… that is no setting."""
    sentences = []
    for variable, value in environment.items():
        name = variable.removeprefix(PREFIX).lower()
        known = name in Settings.__struct_fields__ or variable == _CONFIG or not variable.startswith(PREFIX)
        if not known and not _of_kubernetes(variable, value):
            near = _nearest(name)
            hint = f"; did you mean {PREFIX}{near.upper()}?" if near else "."
            sentences.append(f"{variable} is set, but there is no such setting{hint}")
    return sentences


def _nearest(name: str) -> str:
    """The setting with the most similar name, or ""."""
    return next(iter(difflib.get_close_matches(name, Settings.__struct_fields__, 1, 0.7)), "")


def _of_kubernetes(variable: str, value: str) -> bool:
    """True for what Kubernetes puts into every container where a Service has the name openimagen."""
    linked = re.fullmatch(r".*_(SERVICE_HOST|SERVICE_PORT(_\w+)?|PORT_\d+_(TCP|UDP)(_\w+)?)", variable)
    return linked is not None or value.startswith(("tcp://", "udp://"))


def pairs(texts: Iterable[str]) -> dict[str, str]:
    """NAME=VALUE texts as a dictionary; without "=", the value is empty."""
    return {name.strip(): value.strip() for name, _, value in (text.partition("=") for text in texts)}


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ImagenError("INVALID_ARGUMENT", f"{path}: {error}") from error


def _from_text(text: str, kind: Any) -> Any:
    plain = get_args(kind)[0]
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if get_origin(plain) is list:
        return parts
    if get_origin(plain) is dict:
        return pairs(parts)
    if plain is bool:
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}.get(
            text.lower(), text
        )
    return text


def _checked(found: Mapping[str, tuple[Any, str]]) -> Settings:
    kinds = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    values = {}
    for name, (value, source) in found.items():
        if name not in kinds:
            hint = f"; did you mean {near!r}?" if (near := _nearest(name)) else "."
            raise ImagenError("INVALID_ARGUMENT", f"{source}: there is no setting {name!r}{hint}")
        place = f"{name} (from {source})"
        if name == "models" and isinstance(value, dict):
            value = {key: _binding(place, key, entry) for key, entry in value.items()}
        try:
            values[name] = msgspec.convert(value, kinds[name], strict=False)
        except msgspec.ValidationError:
            raise ImagenError("INVALID_ARGUMENT", _refused(place, value, kinds[name])) from None
    return Settings(**values)


def _binding(place: str, model: str, entry: Any) -> str | Binding:
    """A value of `models`; the error names the id and the key inside."""
    try:
        return msgspec.convert(entry, str | Binding, strict=False)
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `$")
        inside = "".join(f"[{key!r}]" for key in (model, path.strip(".`")) if key)
        raise ImagenError("INVALID_ARGUMENT", f"{place}: {inside}: {reason}.") from None


def _refused(place: str, value: Any, kind: Any) -> str:
    """What is wrong with a value, and what is allowed."""
    info = metadata(kind)
    extra = info.extra or {}
    allowed = extra.get("allowed") or _allowed(info.type)
    if extra.get("secret"):
        return f"{place}: allowed: {allowed}."
    shown = ",".join(map(str, value)) if isinstance(value, list) else value
    return InvalidArgument(place, shown, allowed).message


def _allowed(kind: msgspec.inspect.Type) -> str:
    match kind:
        case msgspec.inspect.BoolType():
            return "true or false"
        case msgspec.inspect.LiteralType(values=values):
            return ", ".join(map(str, values))
        case msgspec.inspect.IntType(ge=low, le=high):
            return f"a whole number from {low} to {high}"
        case msgspec.inspect.FloatType(gt=None, ge=low):
            return f"a number, {low:g} or more"
        case msgspec.inspect.FloatType(gt=low, le=None):
            return f"a number above {low:g}"
        case msgspec.inspect.FloatType(gt=low, le=high):
            return f"a number above {low:g}, at most {high:,.0f}"
        case msgspec.inspect.ListType():
            return "a list of texts"
        case msgspec.inspect.DictType():
            return "a table of models"
        case _:
            return "a text"
