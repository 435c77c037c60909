"""One reader and writer for every store, closed until the operator's rules open it."""

import secrets
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from openimagen.cancellation import Cancellation
from openimagen.errors import InvalidArgument
from openimagen.storage import store
from openimagen.storage.batch import Batch, Part
from openimagen.storage.files import FileStore
from openimagen.storage.gcs import GcsStore
from openimagen.storage.objects import ObjectStore
from openimagen.storage.rules import Access, Location, Rules, parse, root_of
from openimagen.storage.store import Store

# Transfers to one bucket at once; a bucket that hangs holds up nobody who uses another.
_THREADS = 16
# Calls that write to one bucket at once, and that read; the images of more are not kept waiting in memory.
_WRITERS = 32
_READERS = 32


@dataclass(frozen=True)
class File:
    """A file to be stored: its name in the folder, its bytes and their MIME type."""

    name: str
    data: bytes
    mime_type: str


@dataclass(frozen=True)
class _Place:
    """A store with its threads. `where` is its name in errors; `root` is what it takes no path for."""

    store: Store
    where: str
    root: Location
    pool: ThreadPoolExecutor
    writers: threading.BoundedSemaphore
    readers: threading.BoundedSemaphore

    def path(self, location: Location) -> str:
        return "/".join(location.segments[len(self.root.segments) :])


class Storage:
    """Reads and writes where `rules` (entries of the setting `storage`) allow it; by default nowhere.

    Blocking, and safe to call from many threads. A deadline is a moment of `time.monotonic()`, in seconds; it
    holds even if the store hangs. Every method that takes a URI raises InvalidArgument for one that is none,
    and ImagenError: PERMISSION_DENIED (no rule allows it, or the store refuses this server), NOT_FOUND,
    DEADLINE_EXCEEDED, UNAVAILABLE, UNIMPLEMENTED (the library for the scheme is not installed).
    """

    def __init__(self, rules: Sequence[str] = ()) -> None:
        self._rules = Rules(rules)
        self._lock = threading.Lock()
        self._places: dict[str, _Place] = {}

    def check_libraries(self) -> None:
        """Raise ImagenError UNIMPLEMENTED where the library for a store that is listed is not installed."""
        for root in self._rules.roots:
            _open(root)

    def check_write(self, uri: str) -> None:
        """Raise what `write` would, as far as it can be known without asking the store."""
        self._place("storage_uri", uri, "write")

    def write(self, uri: str, data: bytes, mime_type: str, deadline: float) -> None:
        """Write one object; it is there whole or not at all."""
        place, location = self._place("storage_uri", uri, "write")
        part = Part(_object(place, location, "storage_uri"), data, mime_type)
        Batch(place.store, place.where, [part], place.pool).run(deadline, Cancellation())

    def write_all(
        self, folder: str, files: Sequence[File], deadline: float, cancellation: Cancellation | None = None
    ) -> list[str]:
        """Write files to `{folder}/{id}/{name}`, where the id is new, and give their URIs.

        On an error nothing is left there, if the store lets us remove it. Raises Cancelled too.
        """
        place, location = self._place("storage_uri", folder, "write")
        own = location.child(_new_id())
        parts = [Part(place.path(own.child(file.name)), file.data, file.mime_type) for file in files]
        if not place.writers.acquire(blocking=False):
            raise store.unavailable(place.where)
        try:
            Batch(place.store, place.where, parts, place.pool).run(deadline, cancellation or Cancellation())
        finally:
            place.writers.release()
        return [str(own.child(file.name)) for file in files]

    def read(self, uri: str, limit: int, deadline: float) -> bytes:
        """The bytes of an object; InvalidArgument("gcs_uri") where there are more than `limit`."""
        place, location = self._place("gcs_uri", uri, "read")
        path = _object(place, location, "gcs_uri")
        if not place.readers.acquire(blocking=False):
            raise store.unavailable(place.where)
        try:
            reading = place.pool.submit(place.store.read, path, limit, deadline)
            try:
                return reading.result(max(deadline - time.monotonic(), 0))
            except TimeoutError:
                reading.cancel()
                raise store.late(place.where) from None
        finally:
            place.readers.release()

    def close(self) -> None:
        """Start nothing more; what is on its way is finished."""
        with self._lock:
            for place in self._places.values():
                place.pool.shutdown(wait=False)

    def _place(self, field: str, uri: str, access: Access) -> tuple[_Place, Location]:
        """The store that a URI is in, if a rule allows the access."""
        location = parse(field, uri)
        root = root_of(self._rules.allow(location, access))
        where = str(root)
        with self._lock:
            if where not in self._places:
                pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="storage")
                writers, readers = (threading.BoundedSemaphore(most) for most in (_WRITERS, _READERS))
                self._places[where] = _Place(_open(root), where, root, pool, writers, readers)
            return self._places[where], location


def _open(root: Location) -> Store:
    match root.scheme:
        case "file":
            return FileStore("/" + root.path)
        case "gs":
            return GcsStore(root.bucket)
        case _:
            return ObjectStore(root.scheme, root.bucket)


def _object(place: _Place, location: Location, field: str) -> str:
    """The path of an object, which the root of a store is not."""
    path = place.path(location)
    if not path:
        raise InvalidArgument(field, str(location), "an object, not a whole bucket or folder")
    return path


def _new_id() -> str:
    """19 digits that nobody can guess (spec B.4: 13 to 19)."""
    return str(10**18 + secrets.randbelow(9 * 10**18))
