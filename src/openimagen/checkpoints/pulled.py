"""Which models were pulled to this machine: a file in the state folder, written when a pull is complete."""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from openimagen import state
from openimagen.errors import ImagenError

FILE = "models.json"


@dataclass(frozen=True)
class Pulled:
    """A model that is here: the commit of a repository at the hub, and its folder."""

    repository: str
    revision: str
    folder: str


def folder(setting: str, name: str) -> Path | None:
    """The folder of a model that was pulled under a name, or None where it is not, or not any more.

    `setting` is `state_folder`. Raises ImagenError FAILED_PRECONDITION for a damaged record.
    """
    found = _read(setting).get(_key(name))
    if found is None or not (Path(found.folder) / "model_index.json").is_file():
        return None
    return Path(found.folder)


def record(setting: str, name: str, pulled: Pulled) -> None:
    """Remember a model under a name. Raises OSError where the state folder cannot be written."""
    content = {key: asdict(value) for key, value in (_read(setting) | {_key(name): pulled}).items()}
    path = state.folder(setting) / FILE
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=2)
    os.replace(draft, path)


def _key(name: str) -> str:
    return name.strip().lower()


def _read(setting: str) -> dict[str, Pulled]:
    path = state.folder(setting) / FILE
    try:
        content = json.loads(path.read_text("utf-8"))
        return {name: Pulled(**value) for name, value in content.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ImagenError(
            "FAILED_PRECONDITION", f"{path} cannot be read; remove it and pull the models again ({error})."
        ) from error
