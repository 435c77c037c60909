"""Upscaling together with the rest of the service: storage, the watermark, callers who leave."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from openimagen.config import Settings
from openimagen.provenance import marks
from openimagen.provenance.keys import Key
from tests.calls import JSON_HEADERS, assert_status, send
from tests.fakes import HANG_SECONDS, FlatEngine
from tests.server.test_upscale import body, png, upscale
from tests.servers import Address, in_thread
from tests.waiting import until

PATH = "/v1/publishers/google/models/imagen-4.0-upscale-preview:predict"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in.png").write_bytes(png(24, 16))
    return tmp_path


@pytest.fixture
def server(folder: Path) -> Iterator[Address]:
    settings = Settings(storage=[f"file://{folder}=readwrite"])
    with in_thread(FlatEngine(), settings) as address:
        yield address


def from_storage(uri: str, **parameters: object) -> dict[str, object]:
    content = body(**parameters)
    content["instances"][0]["image"] = {"gcsUri": uri}
    return content


def test_an_image_is_read_from_storage_and_written_to_it(server: Address, folder: Path) -> None:
    content = from_storage(f"file://{folder}/in.png", storageUri=f"file://{folder}/out/")
    (prediction,) = upscale(server, content).json["predictions"]
    assert prediction.keys() == {"mimeType", "gcsUri"}
    with PIL.Image.open(prediction["gcsUri"].removeprefix("file://")) as image:
        assert (image.format, image.size) == ("PNG", (48, 32))


def test_an_image_that_is_not_there(server: Address, folder: Path) -> None:
    assert_status(upscale(server, from_storage(f"file://{folder}/other.png")), "NOT_FOUND", "other.png")


def test_an_image_outside_of_what_is_allowed(server: Address) -> None:
    assert_status(upscale(server, from_storage("file:///etc/passwd")), "PERMISSION_DENIED", "storage")


def test_a_place_that_is_not_allowed_is_refused_before_any_work(server: Address) -> None:
    reply = upscale(server, body(storageUri="gs://elsewhere/out/"))
    assert_status(reply, "PERMISSION_DENIED", "storage")


@pytest.mark.parametrize("wanted", [True, False])
def test_an_enlarged_image_is_marked_unless_not_wanted(wanted: bool) -> None:
    key = Key(b"some secret of 32 bytes or more..")
    with in_thread(FlatEngine(), watermark_keys=[key]) as server:
        content = body(png(256, 256), factor="x2", addWatermark=wanted)
        (image,) = upscale(server, content, "imagen-4.0-upscale-preview").images
    found = marks.find(np.asarray(image.convert("RGB")), [key], ["imagen-4.0-upscale-preview"])
    assert (found is not None) is wanted


def test_a_caller_who_leaves_stops_the_upscaling(server: Address) -> None:
    connection = http.client.HTTPConnection(server.host, server.port, timeout=HANG_SECONDS)
    connection.request("POST", PATH, json.dumps(body(png(2000, 2000), factor="x2")), JSON_HEADERS)
    until(lambda: _health(server)["running"] == 1)
    connection.close()
    until(lambda: _health(server)["running"] == 0)
    assert upscale(server, body()).http_status == 200


def _health(server: Address) -> dict[str, int]:
    return send(server, "GET", "/health").json
