"""The part of JSONPath that the vectors use: names, `[0]`, `[*]`, `[?name]` and `[?name=='value']`."""

import re
from typing import Any

_STEP = re.compile(
    r"\.(?P<name>\w+)|\[(?P<index>\d+)\]|(?P<every>\[\*\])|\[\?(?P<key>\w+)(?:=='(?P<value>[^']*)')?\]"
)


def find(document: Any, path: str) -> list[Any]:
    """Everything at `path`. A filter gives one list, of what passed it; `[*]` gives each element."""
    assert path.startswith("$"), path
    found = [document]
    at = 1
    while at < len(path):
        step = _STEP.match(path, at)
        assert step, f"cannot read {path!r} at {at}"
        found = [inner for outer in found for inner in _follow(outer, step)]
        at = step.end()
    return found


def _follow(value: Any, step: re.Match[str]) -> list[Any]:
    if step["name"]:
        return [value[step["name"]]] if isinstance(value, dict) and step["name"] in value else []
    if not isinstance(value, list):
        return []
    if step["index"]:
        return value[int(step["index"]) :][:1]
    if step["every"]:
        return value
    return [[inner for inner in value if _passes(inner, step["key"], step["value"])]]


def _passes(value: Any, key: str, wanted: str | None) -> bool:
    return isinstance(value, dict) and key in value and (wanted is None or value[key] == wanted)
