"""`imageverification@001:predict`: what it takes, and what it answers."""

import base64
import json
from pathlib import Path

import numpy as np
import pytest

from openimagen import images
from openimagen.config import Settings
from openimagen.provenance import manifest, marks
from openimagen.provenance.keys import Key
from tests.calls import assert_alive, assert_status, opened, post, predict
from tests.fakes import FlatEngine
from tests.provenance.attacks import recoded
from tests.provenance.pictures import picture
from tests.server.test_upscale import body, upscale
from tests.servers import Address, Program, in_thread

VERTEX = "/v1/projects/p/locations/us-central1/publishers/google/models/imageverification@001:predict"
GEMINI = "/v1beta/models/image-verification-001:predict"


def encoded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def decision(server: Address, data: bytes, path: str = VERTEX, **parameters: object) -> str:
    instance = {"image": {"bytesBase64Encoded": encoded(data)}}
    reply = post(server, {"instances": [instance], "parameters": parameters}, path)
    assert reply.http_status == 200, reply.body
    (prediction,) = reply.json["predictions"]
    assert prediction.keys() == {"decision"}
    return str(prediction["decision"])


@pytest.fixture(scope="module")
def drawn(server: Program) -> bytes:
    return base64.b64decode(predict(server).json["predictions"][0]["bytesBase64Encoded"])


@pytest.mark.parametrize("path", [VERTEX, GEMINI])
def test_our_own_image_is_accepted(path: str, server: Program, drawn: bytes) -> None:
    assert decision(server, drawn, path, watermarkVerification=True) == "ACCEPT"


def test_so_it_is_after_compression(server: Program, drawn: bytes) -> None:
    pixels = recoded(np.asarray(opened(drawn)), "JPEG", 50)
    assert decision(server, images.encode_jpeg(pixels, 75)) == "ACCEPT"


def test_another_image_is_rejected(server: Program) -> None:
    assert decision(server, images.encode_png(picture("coffee", 256))) == "REJECT"


def test_the_manifest_of_an_enlarged_image_contains_the_originals(server: Program, drawn: bytes) -> None:
    reply = upscale(server, body(drawn, factor="x2"), "imagen-4.0-upscale-preview")
    found = manifest.read(base64.b64decode(reply.json["predictions"][0]["bytesBase64Encoded"]), None)
    assert found is not None
    assert (found.intact, found.engine, found.enlarged) == (True, "span", "2")
    assert found.original is not None
    assert found.original.engine == "illustrator"


def test_a_server_with_another_key_rejects(flat_server: Address, drawn: bytes) -> None:
    assert decision(flat_server, drawn) == "REJECT"


SMALL = encoded(images.encode_png(np.zeros((64, 64, 3), np.uint8)))


@pytest.mark.parametrize(
    "instances",
    [
        {"image": {"bytesBase64Encoded": SMALL}},
        [{"image": {"bytes_base64_encoded": SMALL}}],
        [{"image": {"bytesBase64Encoded": SMALL, "gcsUri": None}}],
    ],
)
def test_what_clients_may_send(flat_server: Address, instances: object) -> None:
    reply = post(flat_server, {"instances": instances}, VERTEX)
    assert reply.json == {"predictions": [{"decision": "REJECT"}]}


@pytest.mark.parametrize(
    ("instances", "contains"),
    [
        (None, "instances[0].image"),
        ([], "instances"),
        ([{}], "instances[0].image"),
        ([{"image": {}}] * 2, "exactly one"),
        ([{"image": "AAAA"}], "instances[0].image"),
        ([{"image": {}}], "bytesBase64Encoded or gcsUri"),
        ([{"image": {"bytesBase64Encoded": 5}}], "bytesBase64Encoded"),
        ([{"image": {"bytesBase64Encoded": "not base64!"}}], "bytesBase64Encoded"),
        ([{"image": {"bytesBase64Encoded": "é"}}], "bytesBase64Encoded"),
        ([{"image": {"bytesBase64Encoded": encoded(b"no image")}}], "PNG, JPEG or WebP"),
    ],
)
def test_what_they_may_not(flat_server: Address, instances: object, contains: str) -> None:
    assert_status(post(flat_server, {"instances": instances}, VERTEX), "INVALID_ARGUMENT", contains)
    assert_alive(flat_server)


@pytest.mark.parametrize("body", [[], "text", None])
def test_no_object(flat_server: Address, body: object) -> None:
    assert_status(post(flat_server, json.dumps(body), VERTEX), "INVALID_ARGUMENT", "JSON object")


@pytest.mark.parametrize("name", ["marked.png", "plain.png"])
def test_an_image_in_storage(tmp_path: Path, name: str) -> None:
    key = Key(b"some secret of 32 bytes or more..")
    plain = picture("coffee", 256)
    (tmp_path / "plain.png").write_bytes(images.encode_png(plain))
    (tmp_path / "marked.png").write_bytes(images.encode_png(marks.add(plain, key, "imagen-3.0-generate-001")))
    call = {"instances": [{"image": {"gcsUri": f"file://{tmp_path}/{name}"}}]}
    with in_thread(
        FlatEngine(), Settings(storage=[f"file://{tmp_path}=read"]), watermark_keys=[key]
    ) as server:
        reply = post(server, call, VERTEX)
    assert reply.json == {"predictions": [{"decision": "ACCEPT" if name == "marked.png" else "REJECT"}]}


@pytest.mark.parametrize(
    ("uri", "code"), [("gs://bucket/image.png", "PERMISSION_DENIED"), ("image.png", "INVALID_ARGUMENT")]
)
def test_an_image_in_a_store_that_is_not_open(flat_server: Address, uri: str, code: str) -> None:
    call = {"instances": [{"image": {"gcsUri": uri}}]}
    assert_status(post(flat_server, call, VERTEX), code, uri if code == "INVALID_ARGUMENT" else "storage")
