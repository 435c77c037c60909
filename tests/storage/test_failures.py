"""Stores that fail: a real TCP server that refuses, breaks, stalls or redirects, instead of the bucket."""

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack

import pytest

from openimagen.cancellation import Cancellation
from openimagen.errors import Cancelled, Code, ImagenError
from openimagen.storage import File, Storage, store
from tests.fakes import HANG_SECONDS
from tests.stores import S3_ENVIRONMENT, Behaviour, FaultyServer, Request, faulty_server, http_reply

FILES = [File(f"sample_{index}.png", b"an image", "image/png") for index in range(4)]
# What a store that stalls is given; its tests take as long.
SHORT = 0.4

Start = Callable[[Behaviour], FaultyServer]


@pytest.fixture(params=["gs", "s3"])
def scheme(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def start(scheme: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts the faulty server that the clients of `scheme` go to."""
    monkeypatch.setattr(store, "_PAUSES", tuple(pause / 20 for pause in store._PAUSES))
    with ExitStack() as servers:

        def started(behave: Behaviour) -> FaultyServer:
            server = servers.enter_context(faulty_server(behave))
            monkeypatch.setenv("STORAGE_EMULATOR_HOST", server.url)
            for name, value in (S3_ENVIRONMENT | {"AWS_ENDPOINT_URL": server.url}).items():
                monkeypatch.setenv(name, value)
            return server

        yield started


@pytest.fixture
def storage(scheme: str) -> Storage:
    return Storage([f"{scheme}://bucket=readwrite"])


def write_all(storage: Storage, scheme: str, seconds: float = HANG_SECONDS) -> ImagenError:
    """The error of writing four images."""
    with pytest.raises(ImagenError) as failure:
        storage.write_all(f"{scheme}://bucket/out", FILES, time.monotonic() + seconds)
    _names_the_bucket_only(failure.value, scheme)
    return failure.value


def read(storage: Storage, scheme: str, seconds: float = HANG_SECONDS) -> ImagenError:
    """The error of reading an image."""
    with pytest.raises(ImagenError) as failure:
        storage.read(f"{scheme}://bucket/in.png", 1000, time.monotonic() + seconds)
    _names_the_bucket_only(failure.value, scheme)
    return failure.value


def _names_the_bucket_only(error: ImagenError, scheme: str) -> None:
    assert f"{scheme}://bucket" in error.message
    for secret in ("127.0.0.1", "http:", "Signature", "secret detail", *S3_ENVIRONMENT.values()):
        assert secret not in error.message


@pytest.mark.parametrize(
    ("http_status", "code", "attempts"),
    [
        ("401 Unauthorized", "PERMISSION_DENIED", 1),
        ("403 Forbidden", "PERMISSION_DENIED", 1),
        ("404 Not Found", "NOT_FOUND", 1),
        ("400 Bad Request", "UNAVAILABLE", 1),
        ("412 Precondition Failed", "UNAVAILABLE", 1),
        ("429 Too Many Requests", "UNAVAILABLE", 3),
        ("500 Internal Server Error", "UNAVAILABLE", 3),
        ("503 Slow Down", "UNAVAILABLE", 3),
    ],
)
def test_what_the_store_answers(
    http_status: str, code: Code, attempts: int, start: Start, storage: Storage, scheme: str
) -> None:
    server = start(lambda request: http_reply(http_status, b"a secret detail of the store"))
    assert read(storage, scheme).code == code
    assert len(server.requests) == attempts
    assert write_all(storage, scheme).code == code


def test_a_store_that_closes_the_connection(start: Start, storage: Storage, scheme: str) -> None:
    server = start(lambda request: b"")
    assert read(storage, scheme).code == "UNAVAILABLE"
    assert len(server.requests) == 3
    assert write_all(storage, scheme).code == "UNAVAILABLE"


def test_a_store_that_breaks_off_in_the_answer(start: Start, storage: Storage, scheme: str) -> None:
    whole = http_reply("200 OK", b"x" * 100)
    start(lambda request: whole[:-50])
    assert read(storage, scheme).code == "UNAVAILABLE"


def test_a_store_that_does_not_speak_http(start: Start, storage: Storage, scheme: str) -> None:
    start(lambda request: b"220 mail.example.com ESMTP\r\n")
    assert read(storage, scheme).code == "UNAVAILABLE"
    assert write_all(storage, scheme).code == "UNAVAILABLE"


def test_nobody_listens(start: Start, storage: Storage, scheme: str) -> None:
    start(lambda request: b"").stop()
    assert read(storage, scheme).code == "UNAVAILABLE"
    assert write_all(storage, scheme).code == "UNAVAILABLE"


def test_a_store_that_stalls(start: Start, storage: Storage, scheme: str) -> None:
    start(lambda request: None)
    assert read(storage, scheme, SHORT).code == "DEADLINE_EXCEEDED"
    assert write_all(storage, scheme, SHORT).code == "DEADLINE_EXCEEDED"


def test_a_store_that_trickles(start: Start, storage: Storage, scheme: str) -> None:
    # each byte starts a socket's timeout anew, so only the deadline of the whole ends this
    def trickle(request: Request) -> Iterator[bytes]:
        yield http_reply("200 OK", b"x" * 1000)[:-1000]
        for _ in range(1000):
            time.sleep(0.05)
            yield b"x"

    start(trickle)
    assert read(storage, scheme, SHORT).code == "DEADLINE_EXCEEDED"
    assert write_all(storage, scheme, SHORT).code == "DEADLINE_EXCEEDED"


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary Redirect", "308 Permanent"])
def test_a_redirect_is_not_followed(status: str, start: Start, storage: Storage, scheme: str) -> None:
    with faulty_server(lambda request: http_reply("200 OK", b"of another server")) as other:
        start(lambda request: http_reply(status, b"", f"Location: {other.url}/bucket/in.png"))
        assert read(storage, scheme).code == "UNAVAILABLE"
        assert write_all(storage, scheme).code == "UNAVAILABLE"
        assert other.requests == []


class HalfStore:
    """FAKE store behind the faulty server: keeps the first two images and fails for the others."""

    def __init__(self) -> None:
        self.kept: set[str] = set()
        self.was_kept: set[str] = set()
        self.deleted: set[str] = set()
        self._lock = threading.Lock()

    def behave(self, request: Request) -> bytes:
        with self._lock:
            if request.method == "DELETE":
                self.deleted.add(request.name)
                self.kept.discard(request.name)
                return http_reply("204 No Content")
            if len(self.was_kept) == 2 and request.name not in self.was_kept:
                return http_reply("500 Internal Server Error")
            self.kept.add(request.name)
            self.was_kept.add(request.name)
            return http_reply("200 OK", b"{}", "Content-Type: application/json")


def test_a_store_that_goes_away_in_the_middle_keeps_no_image(
    start: Start, storage: Storage, scheme: str
) -> None:
    half = HalfStore()
    start(half.behave)
    assert write_all(storage, scheme).code == "UNAVAILABLE"
    assert len(half.was_kept) == 2
    assert half.kept == set()


def test_images_that_arrive_after_the_deadline_are_removed(
    start: Start, storage: Storage, scheme: str
) -> None:
    deleted: set[str] = set()
    all_deleted = threading.Event()

    def behave(request: Request) -> bytes | None:
        if request.method != "DELETE":
            return None
        deleted.add(request.name)
        if len(deleted) == len(FILES):
            all_deleted.set()
        return http_reply("204 No Content")

    start(behave)
    assert write_all(storage, scheme, SHORT).code == "DEADLINE_EXCEEDED"
    assert all_deleted.wait(HANG_SECONDS)


def test_a_caller_who_leaves_stops_the_writing(start: Start, storage: Storage, scheme: str) -> None:
    came = threading.Event()
    cancellation = Cancellation()
    start(lambda request: came.set())
    leaving = threading.Thread(target=lambda: came.wait(HANG_SECONDS) and cancellation.cancel())
    leaving.start()
    with pytest.raises(Cancelled):
        storage.write_all(f"{scheme}://bucket/out", FILES, time.monotonic() + HANG_SECONDS, cancellation)
    leaving.join()


def test_a_bucket_that_hangs_is_bounded_and_holds_up_no_other(start: Start, scheme: str) -> None:
    def behave(request: Request) -> bytes | None:
        return http_reply("200 OK", b"fine") if "other-one" in request.target else None

    start(behave)
    storage = Storage([f"{scheme}://bucket=readwrite", f"{scheme}://other-one=read"])
    deadline = time.monotonic() + HANG_SECONDS
    cancellation = Cancellation()

    def write() -> str:
        try:
            storage.write_all(f"{scheme}://bucket/out", FILES[:1], deadline, cancellation)
        except ImagenError as error:
            return error.code
        return "written"

    with ThreadPoolExecutor(33) as threads:
        writing = [threads.submit(write) for _ in range(33)]
        # one more than may write at once: it hears so while the others still wait
        (turned_away,), waiting = wait(writing, HANG_SECONDS, FIRST_COMPLETED)
        assert storage.read(f"{scheme}://other-one/in.png", 100, deadline) == b"fine"
        cancellation.cancel()
    assert turned_away.result() == "UNAVAILABLE"
    assert {future.result() for future in waiting} == {"CANCELLED"}


def test_a_compressed_object_is_not_unpacked(start: Start, storage: Storage, scheme: str) -> None:
    bomb = gzip.compress(bytes(100_000))
    start(lambda request: http_reply("200 OK", bomb, "Content-Encoding: gzip"))
    uri = f"{scheme}://bucket/in.png"
    assert storage.read(uri, 1000, time.monotonic() + HANG_SECONDS) == bomb
