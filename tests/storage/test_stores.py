"""What holds for every store: the Google emulator, moto's S3 and a folder, each behind the same interface."""

import importlib
import logging
import re
import sys
import time

import pytest

from openimagen.errors import ImagenError, InvalidArgument
from openimagen.storage import File, Storage
from tests.storage.conftest import Place, soon
from tests.stores import Bucket

FILES = [File("sample_0.png", b"first", "image/png"), File("sample_1.jpg", b"second", "image/jpeg")]


def test_files_are_written_below_a_new_id_each_time(place: Place) -> None:
    first = place.storage.write_all(place.prefix + "/", FILES, soon())
    second = place.storage.write_all(place.prefix, FILES, soon())
    for uris in (first, second):
        assert re.fullmatch(re.escape(place.prefix) + r"/\d{13,19}/sample_0\.png", uris[0])
        assert uris[1] == uris[0].replace("sample_0.png", "sample_1.jpg")
        assert [place.storage.read(uri, 100, soon()) for uri in uris] == [b"first", b"second"]
    assert first[0] != second[0]


def test_several_megabytes_come_back_as_they_were(place: Place) -> None:
    data = bytes(range(256)) * 40_000  # the Google client sends more than 8 MB in parts
    place.storage.write(f"{place.prefix}/large.png", data, "image/png", soon())
    assert place.storage.read(f"{place.prefix}/large.png", len(data), soon()) == data


def test_one_byte_over_the_limit_is_refused(place: Place) -> None:
    uri = f"{place.prefix}/eleven.png"
    place.storage.write(uri, b"eleven byte", "image/png", soon())
    assert place.storage.read(uri, 11, soon()) == b"eleven byte"
    with pytest.raises(InvalidArgument, match="at most 10 bytes"):
        place.storage.read(uri, 10, soon())


def test_unusual_names(place: Place) -> None:
    for name in ("two words.png", "ünïcödé 図.png", "a+b&c=d;e,f:g@h~i!(j)'k'$.png", '"<|>^`{}.png'):
        uri = f"{place.prefix}/{name}"
        place.storage.write(uri, name.encode(), "image/png", soon())
        assert place.storage.read(uri, 100, soon()) == name.encode()


def test_writing_again_replaces(place: Place) -> None:
    for data in (b"old", b"new"):
        place.storage.write(f"{place.prefix}/same.png", data, "image/png", soon())
    assert place.storage.read(f"{place.prefix}/same.png", 100, soon()) == b"new"


def test_a_missing_object_is_not_found(place: Place) -> None:
    with pytest.raises(ImagenError, match=r"missing\.png does not exist") as refusal:
        place.storage.read(f"{place.prefix}/missing.png", 100, soon())
    assert refusal.value.code == "NOT_FOUND"


def test_a_missing_bucket_is_not_found_and_named(place: Place) -> None:
    name = re.escape("/".join(place.missing.split("/")[:3]))
    with pytest.raises(ImagenError, match=name) as refusal:
        place.storage.write_all(place.missing, FILES, soon())
    assert refusal.value.code == "NOT_FOUND"
    with pytest.raises(ImagenError, match=name) as refusal:
        place.storage.read(f"{place.missing}/x.png", 100, soon())
    assert refusal.value.code == "NOT_FOUND"


def test_the_store_itself_is_no_object(place: Place) -> None:
    root = "/".join(place.prefix.split("/")[:3]) if place.prefix[0] != "f" else place.prefix
    storage = Storage([f"{root}=readwrite"])
    with pytest.raises(InvalidArgument, match="an object"):
        storage.read(root, 100, soon())
    with pytest.raises(InvalidArgument, match="an object"):
        storage.write(root, b"x", "image/png", soon())


def test_no_time_is_too_little(place: Place) -> None:
    with pytest.raises(ImagenError, match="storage_timeout") as refusal:
        place.storage.write_all(place.prefix, FILES, time.monotonic())
    assert refusal.value.code == "DEADLINE_EXCEEDED"


def test_google_objects_have_their_type(gs_place: Place, gcs: Bucket) -> None:
    uris = gs_place.storage.write_all(gs_place.prefix, FILES, soon())
    assert [gcs.mime_type(uri) for uri in uris] == ["image/png", "image/jpeg"]


def test_no_signed_url_comes_into_the_log(s3_place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    (uri, _) = s3_place.storage.write_all(s3_place.prefix, FILES, soon())
    s3_place.storage.read(uri, 100, soon())
    assert "Signature=" not in caplog.text
    logging.getLogger("httpx2").info("other lines stay")
    assert "other lines stay" in caplog.text


@pytest.mark.parametrize(
    ("uri", "library", "extra"),
    [
        ("gs://bucket/x", "google.cloud.storage", "gcs"),
        ("s3://bucket/x", "obstore", "storage"),
        ("az://bucket/x", "obstore", "storage"),
    ],
)
def test_a_missing_extra_is_named(
    uri: str, library: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    importlib.import_module(library)
    monkeypatch.setitem(sys.modules, library, None)  # what Python takes for "not installed"
    with pytest.raises(ImagenError, match=re.escape(f"openimagen[{extra}]")) as refusal:
        Storage([f"{uri}=write"]).check_write(uri)
    assert refusal.value.code == "UNIMPLEMENTED"
    with pytest.raises(ImagenError, match=re.escape(f"openimagen[{extra}]")):
        Storage(["file:///tmp/x=read", f"{uri}=read"]).check_libraries()


def test_names_that_obstore_signs_wrongly_for_azure_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_STORAGE_USE_EMULATOR", "true")
    with pytest.raises(ImagenError, match="az://") as refusal:
        Storage(["az://container=read"]).read("az://container/two words.png", 100, soon())
    assert refusal.value.code == "UNIMPLEMENTED"
