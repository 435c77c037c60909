"""`imageverification@001:predict`: what it takes, and what it answers."""

import base64
import json

import numpy as np
import pytest

from openimagen import images
from tests.calls import assert_alive, assert_status, opened, post, predict
from tests.provenance.attacks import recoded
from tests.provenance.pictures import picture
from tests.servers import Address, Program

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
        ([{"image": {}}], "instances[0].image.bytesBase64Encoded"),
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


def test_an_image_in_storage_is_not_read(flat_server: Address) -> None:
    call = {"instances": [{"image": {"gcsUri": "gs://bucket/image.png"}}]}
    assert_status(post(flat_server, call, VERTEX), "UNIMPLEMENTED", "gcsUri")
