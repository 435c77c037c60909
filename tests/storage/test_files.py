import errno
import os
import threading
import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from pathlib import Path

import pytest

from openimagen.errors import ImagenError, InvalidArgument
from openimagen.storage import File, Storage
from openimagen.storage.files import FileStore
from tests.fakes import HANG_SECONDS
from tests.waiting import until

FILES = [File("sample_0.png", b"first", "image/png"), File("sample_1.png", b"second", "image/png")]


def soon() -> float:
    return time.monotonic() + HANG_SECONDS


def contents(folder: Path) -> list[str]:
    # os.walk passes over what is removed at the same moment
    found = [Path(where, name) for where, folders, files in os.walk(folder) for name in (*folders, *files)]
    return sorted(str(path.relative_to(folder)) for path in found)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder that may be read and written, beside one that may not."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/secret.png").write_bytes(b"secret")
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


@pytest.fixture
def storage(root: Path) -> Storage:
    return Storage([f"file://{root}=readwrite"])


def refused(storage: Storage, uri: str, code: str = "PERMISSION_DENIED") -> str:
    with pytest.raises(ImagenError) as refusal:
        storage.read(uri, 100, soon())
    assert refusal.value.code == code
    return refusal.value.message


def test_files_have_the_permissions_that_other_programs_would_give(storage: Storage, root: Path) -> None:
    mask = os.umask(0o022)
    try:
        (uri,) = storage.write_all(f"file://{root}", FILES[:1], soon())
    finally:
        os.umask(mask)
    path = Path(uri.removeprefix("file://"))
    assert path.stat().st_mode & 0o777 == 0o644
    assert path.parent.stat().st_mode & 0o777 == 0o755


def test_a_linked_file_is_not_read(storage: Storage, root: Path) -> None:
    (root / "link.png").symlink_to(root.parent / "outside/secret.png")
    refused(storage, f"file://{root}/link.png")


def test_a_linked_folder_is_not_followed(storage: Storage, root: Path) -> None:
    (root / "link").symlink_to(root.parent / "outside")
    refused(storage, f"file://{root}/link/secret.png")
    with pytest.raises(ImagenError) as refusal:
        storage.write_all(f"file://{root}/link", FILES, soon())
    assert refusal.value.code == "PERMISSION_DENIED"
    assert contents(root.parent / "outside") == ["secret.png"]


def test_a_link_is_replaced_and_not_written_through(storage: Storage, root: Path) -> None:
    (root / "link.png").symlink_to(root.parent / "outside/secret.png")
    storage.write(f"file://{root}/link.png", b"new", "image/png", soon())
    assert (root / "link.png").read_bytes() == b"new"
    assert (root.parent / "outside/secret.png").read_bytes() == b"secret"


def test_the_root_itself_may_be_a_link(root: Path) -> None:
    (root.parent / "by-another-name").symlink_to(root)
    (root / "a.png").write_bytes(b"inside")
    storage = Storage([f"file://{root.parent}/by-another-name=read"])
    assert storage.read(f"file://{root.parent}/by-another-name/a.png", 100, soon()) == b"inside"


def test_a_pipe_and_a_folder_are_not_read(storage: Storage, root: Path) -> None:
    os.mkfifo(root / "pipe.png")
    (root / "folder").mkdir()
    refused(storage, f"file://{root}/pipe.png")
    refused(storage, f"file://{root}/folder")


def test_a_root_that_does_not_exist_is_named(root: Path) -> None:
    storage = Storage([f"file://{root}/nowhere=readwrite"])
    with pytest.raises(ImagenError, match="nowhere") as refusal:
        storage.write_all(f"file://{root}/nowhere/deeper", FILES, soon())
    assert refusal.value.code == "NOT_FOUND"
    refused(storage, f"file://{root}/nowhere/x.png", "NOT_FOUND")


def test_a_name_that_is_too_long_is_the_callers_mistake(storage: Storage, root: Path) -> None:
    long = f"file://{root}/{'a' * 300}"
    assert "names" in refused(storage, f"{long}/x.png", "INVALID_ARGUMENT")
    with pytest.raises(InvalidArgument) as refusal:
        storage.write_all(long, FILES, soon())
    assert refusal.value.field == "storage_uri"
    assert contents(root) == []


def test_a_full_disk_is_in_the_log(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ImagenError) as refusal:
        storage.write_all(f"file://{root}", FILES[:1], soon())
    assert refusal.value.code == "UNAVAILABLE"
    assert f"file://{root} fails: No space left on device" in caplog.text
    assert contents(root) == []


def test_those_who_read_where_reading_hangs_are_bounded(
    storage: Storage, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go = threading.Event()

    def hang(store: FileStore, path: str, limit: int, deadline: float) -> bytes:
        let_go.wait(HANG_SECONDS)
        return b"read"

    monkeypatch.setattr(FileStore, "read", hang)

    def read() -> bytes | str:
        try:
            return storage.read(f"file://{root}/in.png", 100, soon())
        except ImagenError as error:
            return error.code

    with ThreadPoolExecutor(33) as threads:
        reading = [threads.submit(read) for _ in range(33)]
        (turned_away,), waiting = wait(reading, HANG_SECONDS, FIRST_COMPLETED)
        let_go.set()
    assert turned_away.result() == "UNAVAILABLE"
    assert {future.result() for future in waiting} == {b"read"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission(storage: Storage, root: Path) -> None:
    root.chmod(0o500)
    with pytest.raises(ImagenError) as refusal:
        storage.write_all(f"file://{root}", FILES, soon())
    assert refusal.value.code == "PERMISSION_DENIED"


def test_a_write_that_fails_leaves_no_part(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (root / "old.png").write_bytes(b"old")
    with pytest.raises(ImagenError) as refusal:
        FileStore(str(root)).write("old.png", b"new", "image/png", soon())
    assert refusal.value.code == "UNAVAILABLE"
    assert contents(root) == ["old.png"]
    assert (root / "old.png").read_bytes() == b"old"


def test_a_write_after_its_deadline_does_not_happen(root: Path) -> None:
    with pytest.raises(ImagenError) as refusal:
        FileStore(str(root)).write("late.png", b"late", "image/png", time.monotonic())
    assert refusal.value.code == "DEADLINE_EXCEEDED"
    assert contents(root) == []


def test_when_one_of_several_fails_none_is_left(storage: Storage, root: Path) -> None:
    unwritable = File("x" * 300, b"x", "image/png")
    with pytest.raises(ImagenError) as refusal:
        storage.write_all(f"file://{root}/out", [*FILES, unwritable], soon())
    assert refusal.value.code == "INVALID_ARGUMENT"
    until(lambda: contents(root) == ["out"])  # a part that was still being written is removed by its thread
