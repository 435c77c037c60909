"""file://: a folder of this machine. Links below it are never followed, at no segment and at no moment."""

import contextlib
import errno
import logging
import os
import secrets
import stat
import time
from collections.abc import Iterator

from openimagen.errors import InvalidArgument
from openimagen.storage import store

log = logging.getLogger(__name__)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ELOOP, errno.ENOTDIR, errno.EISDIR)
_CHUNK = 2**20


class FileStore:
    """The files below the folder `root` ("/srv/images"), which may itself be a link: the operator named it.

    Each folder on the way is opened from the one before it, without following links, so that nobody can swap
    a folder for a link in between.
    """

    def __init__(self, root: str) -> None:
        self._root = root
        self._where = f"file://{root}"

    def write(self, path: str, data: bytes, mime_type: str, deadline: float) -> None:
        """Write under another name, then rename; folders on the way are made."""
        *folders, name = path.split("/")
        with self._errors(path, writing=True), self._folder(folders, make=True) as folder:
            part = f".{secrets.token_hex(8)}.part"
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            try:
                with open(os.open(part, flags, 0o666, dir_fd=folder), "wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
                if time.monotonic() >= deadline:
                    raise store.late(self._where)
                os.rename(part, name, src_dir_fd=folder, dst_dir_fd=folder)
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(part, dir_fd=folder)
                raise

    def read(self, path: str, limit: int, deadline: float) -> bytes:
        """The bytes of a regular file: a pipe or a device is refused."""
        *folders, name = path.split("/")
        with self._errors(path, writing=False), self._folder(folders, make=False) as folder:
            # without O_NONBLOCK the opening of a pipe would wait for somebody to write
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            with open(os.open(name, flags, dir_fd=folder), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise store.forbidden(self._where)
                data = bytearray()
                while chunk := file.read(min(_CHUNK, limit + 1 - len(data))):
                    data += chunk
                    if len(data) > limit:
                        raise store.too_large(limit)
                    if time.monotonic() >= deadline:
                        raise store.late(self._where)
                return bytes(data)

    def remove(self, path: str, deadline: float) -> None:
        """Remove a file, and the folder it was in if that is empty then."""
        *folders, name = path.split("/")
        with self._errors(path, writing=False), self._folder(folders, make=False) as folder:
            try:
                os.unlink(name, dir_fd=folder)
            finally:
                if folders:
                    with contextlib.suppress(OSError), self._folder(folders[:-1], make=False) as parent:
                        os.rmdir(folders[-1], dir_fd=parent)

    @contextlib.contextmanager
    def _folder(self, names: list[str], make: bool) -> Iterator[int]:
        """A descriptor of the folder at these names below the root."""
        flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
        here = os.open(self._root, flags)
        try:
            for name in names:
                if make:
                    with contextlib.suppress(FileExistsError):
                        os.mkdir(name, dir_fd=here)
                below = os.open(name, flags | os.O_NOFOLLOW, dir_fd=here)
                os.close(here)
                here = below
            yield here
        finally:
            os.close(here)

    @contextlib.contextmanager
    def _errors(self, path: str, writing: bool) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError:
            raise (store.no_bucket(self._where) if writing else store.no_object(self._where, path)) from None
        except OSError as error:
            if error.errno == errno.ENAMETOOLONG:
                field = "storage_uri" if writing else "gcs_uri"
                raise InvalidArgument(field, path, "a path whose names this file system can hold") from None
            if error.errno in _FORBIDDEN:
                raise store.forbidden(self._where) from None
            log.warning("%s fails: %s", self._where, error.strerror)  # a full disk, for whoever can mend it
            raise store.unavailable(self._where) from error
