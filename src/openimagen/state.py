"""The folder for what is made at first start or pulled: the setting `state_folder`, or this user's own."""

import os
import tempfile
from pathlib import Path

import platformdirs


def folder(given: str) -> Path:
    """The folder that the setting names; "" is this user's own folder for state."""
    return Path(given) if given else platformdirs.user_state_path("openimagen", appauthor=False)


def write_once(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all; one that exists already is kept.

    Several processes may do so at the same time: one wins, and nobody sees half a file. Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, draft = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        os.unlink(draft)
