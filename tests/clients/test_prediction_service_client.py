"""The unmodified `PredictionServiceClient` and `ModelGardenServiceClient` (GAPIC) over REST, no login."""

import base64
from typing import Any

import pytest
from google.api_core import exceptions
from google.api_core.client_options import ClientOptions
from google.auth.credentials import AnonymousCredentials
from google.cloud import aiplatform_v1
from google.protobuf import json_format, struct_pb2

from tests.calls import opened
from tests.clients.conftest import PROMPT
from tests.servers import Address

PARENT = "projects/my-project/locations/us-central1/publishers/google/models"


def connected(server: Address) -> aiplatform_v1.PredictionServiceClient:
    return aiplatform_v1.PredictionServiceClient(
        transport="rest",
        credentials=AnonymousCredentials(),
        client_options=ClientOptions(api_endpoint=server.url),
    )


def value(content: object) -> struct_pb2.Value:
    return json_format.ParseDict(content, struct_pb2.Value())


def predictions(client: aiplatform_v1.PredictionServiceClient, model: str, **parameters: object) -> list[Any]:
    response = client.predict(
        endpoint=f"{PARENT}/{model}", instances=[value({"prompt": PROMPT})], parameters=value(parameters)
    )
    return [dict(prediction) for prediction in response.predictions]


def test_numbers_that_became_doubles(server: Address) -> None:
    found = predictions(
        connected(server),
        "imagen-3.0-generate-001",
        sampleCount=2,
        seed=42,
        addWatermark=False,
        outputOptions={"mimeType": "image/jpeg", "compressionQuality": 80},
    )
    assert [prediction["mimeType"] for prediction in found] == ["image/jpeg"] * 2
    for prediction in found:
        assert opened(base64.b64decode(prediction["bytesBase64Encoded"])).format == "JPEG"


def test_a_model_with_an_at_sign(server: Address) -> None:
    (prediction,) = predictions(connected(server), "imagegeneration@002", sampleCount=1)
    assert opened(base64.b64decode(prediction["bytesBase64Encoded"])).size == (1024, 1024)


def test_no_parameters_at_all(server: Address) -> None:
    response = connected(server).predict(
        endpoint=f"{PARENT}/imagen-3.0-fast-generate-001", instances=[value({"prompt": PROMPT})]
    )
    assert len(response.predictions) == 4


def test_a_bad_value_is_a_bad_request(server: Address) -> None:
    with pytest.raises(exceptions.BadRequest, match="aspectRatio"):
        predictions(connected(server), "imagen-3.0-generate-001", aspectRatio="2:1")


def test_an_unknown_model_is_not_found(server: Address) -> None:
    with pytest.raises(exceptions.NotFound, match="imagen-9"):
        predictions(connected(server), "imagen-9")


def test_a_full_queue_is_too_many_requests(full_server: Address) -> None:
    with pytest.raises(exceptions.TooManyRequests):
        predictions(connected(full_server), "imagen-3.0-generate-001")


def test_publisher_model(server: Address) -> None:
    client = aiplatform_v1.ModelGardenServiceClient(
        transport="rest",
        credentials=AnonymousCredentials(),
        client_options=ClientOptions(api_endpoint=server.url),
    )
    model = client.get_publisher_model(name="publishers/google/models/imagegeneration@006")
    assert model.name == "publishers/google/models/imagegeneration@006"
    assert model.version_id == "006"
    assert model.publisher_model_template == (
        "projects/{user-project}/locations/{location}/publishers/google/models/imagegeneration@006"
    )
