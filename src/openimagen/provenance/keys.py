"""The secrets of the watermark: given by a setting, or made at first start and kept in a file.

The first key marks; all of them are looked for, so that marks of older keys still verify. Secrets are never
printed or logged: a key is known by its name, which is a hash of it.
"""

import hashlib
import logging
import os
import secrets
import stat
from collections.abc import Sequence
from dataclasses import dataclass, field

from openimagen import state
from openimagen.errors import ImagenError

log = logging.getLogger(__name__)

FILE = "watermark.keys"
_SHORTEST = 16  # characters; a key that can be guessed can be forged


@dataclass(frozen=True)
class Key:
    """One secret. `name` (8 hexadecimal digits) says which, and tells nothing else of it."""

    secret: bytes = field(repr=False)

    @property
    def name(self) -> str:
        """What the key is called where it is shown."""
        return hashlib.blake2b(self.secret, digest_size=4, person=b"key name").hexdigest()


def load(given: Sequence[str], folder: str, create: bool = True) -> list[Key]:
    """The keys: those `given`, else those of the file in `folder` ("": this user's own folder for state).

    The file has one key in each line; lines that begin with # are comments. Where there is none it is made,
    with one new key, if `create`. Raises ImagenError FAILED_PRECONDITION for a key that is too short and
    where the file cannot be read or made.
    """
    if given:
        return _checked(given, "the setting watermark_keys")
    path = state.folder(folder) / FILE
    try:
        if create and not path.exists():
            state.write_once(path, f"{secrets.token_hex(32)}\n".encode())
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or type(error).__name__
        raise ImagenError(
            "FAILED_PRECONDITION",
            f"The watermark's keys cannot be kept in {path} ({reason}): set watermark_keys, or "
            "state_folder to a folder that can be written.",
        ) from None
    if os.name == "posix" and path.exists() and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        log.warning("%s can be read by others; only its owner should be able to (chmod 600)", path)
    keys = [line.strip() for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return _checked(keys, str(path))


def _checked(texts: Sequence[str], where: str) -> list[Key]:
    if any(len(text) < _SHORTEST for text in texts):
        raise ImagenError(
            "FAILED_PRECONDITION", f"{where}: a watermark key has at least {_SHORTEST} characters."
        )
    return [Key(text.encode()) for text in dict.fromkeys(texts)]
