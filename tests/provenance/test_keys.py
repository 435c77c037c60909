"""The watermark's keys: made once, kept from others, never shown."""

import logging
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from openimagen import state
from openimagen.errors import ImagenError
from openimagen.provenance import keys

LONG = "a key of the operator's"


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    (key,) = keys.load([], str(folder))
    path = folder / keys.FILE
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert len(key.secret) == 64
    assert keys.load([], str(folder)) == [key]
    assert list(folder.iterdir()) == [path]


def test_each_installation_has_a_key_of_its_own(tmp_path: Path) -> None:
    assert keys.load([], str(tmp_path / "a")) != keys.load([], str(tmp_path / "b"))


def test_processes_that_start_together_agree(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        loaded = list(threads.map(lambda _: keys.load([], str(tmp_path)), range(32)))
    assert all(other == loaded[0] for other in loaded)


def test_without_create_nothing_is_made(tmp_path: Path) -> None:
    assert keys.load([], str(tmp_path / "none"), create=False) == []
    assert not (tmp_path / "none").exists()


def test_a_file_with_several_keys(tmp_path: Path) -> None:
    path = tmp_path / keys.FILE
    path.write_text(f"# rotated in spring\n{LONG} 2\n\n  {LONG} 1  \n{LONG} 2\n", "utf-8")
    path.chmod(0o600)
    assert [key.secret.decode() for key in keys.load([], str(tmp_path))] == [f"{LONG} 2", f"{LONG} 1"]


def test_the_setting_wins_over_the_file(tmp_path: Path) -> None:
    assert [key.secret.decode() for key in keys.load([LONG], str(tmp_path))] == [LONG]
    assert list(tmp_path.iterdir()) == []


def test_the_users_own_folder_is_the_default(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert tmp_path in state.folder("").parents


def test_a_key_is_never_shown(tmp_path: Path) -> None:
    (key,) = keys.load([LONG], str(tmp_path))
    assert LONG not in repr(key)
    assert len(key.name) == 8
    assert key.name != keys.load([LONG + "!"], str(tmp_path))[0].name
    with pytest.raises(ImagenError) as short:
        keys.load(["short secret"], str(tmp_path))
    assert "short secret" not in short.value.message
    assert "watermark_keys" in short.value.message


def test_a_file_that_others_can_read_is_warned_about(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (key,) = keys.load([], str(tmp_path))
    assert caplog.records == []
    (tmp_path / keys.FILE).chmod(0o644)
    with caplog.at_level(logging.WARNING):
        keys.load([], str(tmp_path))
    assert "chmod 600" in caplog.text
    assert key.secret.decode() not in caplog.text


def test_a_place_that_cannot_be_written_names_the_settings(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ImagenError, match="state_folder") as refused:
        keys.load([], str(tmp_path / "file" / "folder"))
    assert refused.value.code == "FAILED_PRECONDITION"


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / keys.FILE).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ImagenError, match="UnicodeDecodeError"):
        keys.load([], str(tmp_path))
