"""`storageUri` through the whole server, over HTTP."""

import io
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import PIL.Image
import pytest

from openimagen.config import Settings
from tests.calls import assert_alive, assert_status, predict, send
from tests.fakes import FilterScreens, FlatEngine, HeldEngine
from tests.servers import Address, Program, in_thread
from tests.stores import GCS_BUCKET, Bucket, faulty_server, http_reply

OUT = f"gs://{GCS_BUCKET}/out/"


@contextmanager
def file_server(root: Path, *screens: str | None) -> Iterator[Address]:
    """A server (of a fake engine) that may write below a folder."""
    settings = Settings(storage=[f"file://{root}=write"])
    with in_thread(FlatEngine(), settings, FilterScreens(*screens) if screens else None) as address:
        yield address


def test_images_are_stored_and_not_in_the_body(storing_server: Address, gcs: Bucket) -> None:
    reply = predict(storing_server, sampleCount=2, storageUri=OUT, outputOptions={"mimeType": "image/jpeg"})
    assert reply.http_status == 200
    predictions = reply.json["predictions"]
    folder = re.fullmatch(rf"({re.escape(OUT)}\d{{13,19}}/)sample_0\.jpg", predictions[0]["gcsUri"])[1]
    assert predictions == [
        {"mimeType": "image/jpeg", "gcsUri": f"{folder}sample_{index}.jpg"} for index in range(2)
    ]
    for prediction in predictions:
        with PIL.Image.open(io.BytesIO(gcs.content(prediction["gcsUri"]))) as image:
            image.load()
            assert (image.format, image.size) == ("JPEG", (1024, 1024))
    assert re.search(r"\bstore;dur=", reply.headers["server-timing"])


def test_stored_and_sent_images_are_the_same(storing_server: Address, gcs: Bucket) -> None:
    options = {"seed": 5, "addWatermark": False}
    sent = predict(storing_server, **options)
    stored = predict(storing_server, storageUri=OUT, **options)
    with PIL.Image.open(io.BytesIO(gcs.content(stored.json["predictions"][0]["gcsUri"]))) as image:
        assert image.tobytes() == sent.images[0].tobytes()


@pytest.mark.parametrize(
    "uri",
    [
        f"gs://{GCS_BUCKET}/elsewhere",
        f"gs://{GCS_BUCKET}/outside",
        f"gs://{GCS_BUCKET}",
        "s3://bucket/out",
        "az://bucket/out",
        "file:///tmp/out",
    ],
)
def test_what_is_not_listed_is_forbidden(uri: str, storing_server: Address) -> None:
    assert_status(predict(storing_server, storageUri=uri), "PERMISSION_DENIED", "setting `storage`")


def test_a_server_without_the_setting_stores_nowhere(flat_server: Address) -> None:
    assert_status(predict(flat_server, storageUri=OUT), "PERMISSION_DENIED", "setting `storage`")


@pytest.mark.parametrize("uri", [f"{OUT}../x", f"{OUT}%2e%2e/x", "http://host/x", "out/", "gs://", "", 5])
def test_what_is_no_place_is_invalid(uri: object, storing_server: Address) -> None:
    assert_status(predict(storing_server, storageUri=uri), "INVALID_ARGUMENT", "storageUri")


def test_a_refusal_comes_before_the_drawing() -> None:
    engine = HeldEngine()
    with in_thread(engine) as server:
        assert_status(predict(server, storageUri=OUT), "PERMISSION_DENIED")
        assert engine.prompts == []


def test_a_missing_bucket_is_404(gcs: Bucket) -> None:
    with in_thread(FlatEngine(), Settings(storage=["gs://missing-bucket=write"])) as server:
        reply = predict(server, storageUri="gs://missing-bucket/out")
        assert_status(reply, "NOT_FOUND", "gs://missing-bucket")
        assert_alive(server)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (http_reply("403 Forbidden"), "PERMISSION_DENIED"),
        (http_reply("503 Service Unavailable"), "UNAVAILABLE"),
        (None, "DEADLINE_EXCEEDED"),
    ],
)
def test_a_store_that_fails(answer: bytes | None, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(storage=["gs://bucket=write"], storage_timeout=0.5 if answer is None else 60)
    with faulty_server(lambda request: answer) as store, in_thread(FlatEngine(), settings) as server:
        monkeypatch.setenv("STORAGE_EMULATOR_HOST", store.url)
        assert_status(predict(server, sampleCount=4, storageUri="gs://bucket/out"), code, "gs://bucket")
        assert_alive(server)


def test_filtered_images_are_not_stored(tmp_path: Path) -> None:
    with file_server(tmp_path, "56562880", None) as server:
        reply = predict(server, sampleCount=4, storageUri=f"file://{tmp_path}", includeRaiReason=True)
    stored = [entry["gcsUri"] for entry in reply.json["predictions"] if "gcsUri" in entry]
    assert [uri[-12:] for uri in stored] == ["sample_1.png", "sample_3.png"]
    assert sorted(f"file://{path}" for path in tmp_path.rglob("*.png")) == sorted(stored)
    assert "raiFilteredReason" in reply.json["predictions"][-1]


def test_when_all_are_filtered_nothing_is_stored(tmp_path: Path) -> None:
    with file_server(tmp_path, "56562880") as server:
        assert predict(server, sampleCount=2, storageUri=f"file://{tmp_path}").json == {}
    assert list(tmp_path.iterdir()) == []


def test_the_prompt_is_reported_beside_the_uri(tmp_path: Path) -> None:
    path = "/v1beta/models/imagen-4.0-generate-001:predict"
    with file_server(tmp_path) as server:
        reply = predict(server, "a cat", path, storageUri=f"file://{tmp_path}")
    assert reply.json["predictions"][0].keys() == {"mimeType", "gcsUri", "prompt"}


def test_the_program_takes_the_setting_three_ways(
    start_server: Callable[..., Program], tmp_path: Path
) -> None:
    entry = f"file://{tmp_path}/=write"
    by_flag = start_server("--storage", "gs://bucket=read", "--storage", entry)
    by_environment = start_server(OPENIMAGEN_STORAGE=f"gs://bucket=read,{entry}")
    file = tmp_path / "settings.toml"
    file.write_text(f"storage = {json.dumps([entry])}\nstorage_timeout = 10\n")
    by_file = start_server("--config", str(file))
    for server in (by_flag, by_environment, by_file):
        reply = predict(server, storageUri=f"file://{tmp_path}/out/")
        assert Path(reply.json["predictions"][0]["gcsUri"].removeprefix("file://")).is_file()
        assert send(server, "GET", "/health").http_status == 200
