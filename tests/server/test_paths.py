"""Every path shape that clients use, and what is not a path."""

import pytest

from openimagen import catalog
from tests.calls import assert_status, call, post, send
from tests.servers import Address

VERTEX = [
    f"/{version}/{scope}publishers/google/models"
    for version in ("v1", "v1beta1", "v1beta")
    for scope in ("projects/my-project/locations/us-central1/", "")
]
QUERIES = ["", "?%24alt=json%3Benum-encoding%3Dint", "?$alt=json%3Benum-encoding=int"]
GEMINI = ["/v1beta/models", "/v1beta/projects/my-project/models"]


@pytest.mark.parametrize("parent", VERTEX + GEMINI)
@pytest.mark.parametrize("model", ["imagen-3.0-generate-001", "imagegeneration@002", "imagegeneration%40002"])
@pytest.mark.parametrize(
    "query", ["", "?%24alt=json%3Benum-encoding%3Dint", "?$alt=json%3Benum-encoding=int"]
)
def test_predict(flat_server: Address, parent: str, model: str, query: str) -> None:
    reply = post(flat_server, call(), f"{parent}/{model}:predict{query}")
    assert reply.http_status == 200, reply.body
    assert [image.size for image in reply.images] == [(1024, 1024)]


@pytest.mark.parametrize("query", ["?key=anything", "?alt=json", "?prettyPrint=false&key=k&unknown=1"])
def test_other_queries_are_ignored(flat_server: Address, query: str) -> None:
    assert post(flat_server, call(), f"{GEMINI[0]}/imagen-3.0-generate-001:predict{query}").images


@pytest.mark.parametrize("parent", VERTEX)
def test_unknown_model_on_vertex(flat_server: Address, parent: str) -> None:
    reply = post(flat_server, call(), f"{parent}/imagen-9:predict")
    resource = parent.split("/", 2)[2]
    assert_status(reply, "NOT_FOUND", f"Publisher Model `{resource}/imagen-9` not found.")


@pytest.mark.parametrize("parent", GEMINI)
def test_unknown_model_on_gemini(flat_server: Address, parent: str) -> None:
    reply = post(flat_server, call(), f"{parent}/imagen-9:predict")
    assert_status(reply, "NOT_FOUND", "models/imagen-9 is not found for API version v1beta")


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
@pytest.mark.parametrize("model", ["imagegeneration@006", "imagegeneration%40006"])
def test_publisher_model(flat_server: Address, version: str, model: str) -> None:
    path = f"/{version}/publishers/google/models/{model}?%24alt=json%3Benum-encoding%3Dint"
    reply = send(flat_server, "GET", path)
    assert reply.http_status == 200
    name = "publishers/google/models/imagegeneration@006"
    assert reply.json == {
        "name": name,
        "versionId": "006",
        "publisherModelTemplate": f"projects/{{user-project}}/locations/{{location}}/{name}",
        "predictSchemata": {
            "instanceSchemaUri": "gs://google-cloud-aiplatform/schema/predict/instance/"
            "vision_generative_model_1.0.0.yaml"
        },
    }


def test_unknown_publisher_model(flat_server: Address) -> None:
    reply = send(flat_server, "GET", "/v1/publishers/google/models/imagen-9")
    assert_status(reply, "NOT_FOUND", "`publishers/google/models/imagen-9` not found")


@pytest.mark.parametrize("version", ["v1", "v1beta1"])
def test_the_models_of_vertex(flat_server: Address, version: str) -> None:
    listed = send(flat_server, "GET", f"/{version}/publishers/google/models?pageSize=5").json[
        "publisherModels"
    ]
    names = [model["name"].rpartition("/")[2] for model in listed]
    assert names == [model.id for model in catalog.offered()]
    for name, model in zip(names, listed, strict=True):
        assert model == send(flat_server, "GET", f"/{version}/publishers/google/models/{name}").json


def test_the_models_of_gemini(flat_server: Address) -> None:
    listed = send(flat_server, "GET", "/v1beta/models").json["models"]
    assert {"models/imagen-4.0-generate-001", "models/imagegeneration@006"} <= {m["name"] for m in listed}
    assert all(model["supportedGenerationMethods"] == ["predict"] for model in listed)
    assert listed == [send(flat_server, "GET", f"/v1beta/{model['name']}").json for model in listed]
    unknown = send(flat_server, "GET", "/v1beta/models/imagen-9")
    assert_status(unknown, "NOT_FOUND", "models/imagen-9 is not found for API version v1beta")


def test_the_address_itself_says_what_it_is(flat_server: Address) -> None:
    reply = send(flat_server, "GET", "/")
    assert (reply.http_status, reply.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    assert b"the Imagen API" in reply.body


@pytest.mark.parametrize("verb", ["predictLongRunning", "rawPredict", "streamRawPredict", "generateContent"])
def test_other_verbs_are_not_offered(flat_server: Address, verb: str) -> None:
    reply = post(flat_server, call(), f"{VERTEX[0]}/imagen-3.0-generate-001:{verb}")
    assert_status(reply, "UNIMPLEMENTED", f":{verb}")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])
def test_wrong_method(flat_server: Address, method: str) -> None:
    reply = send(flat_server, method, f"{VERTEX[0]}/imagen-3.0-generate-001:predict")
    path = f"{VERTEX[0]}/imagen-3.0-generate-001:predict"
    assert_status(reply, "NOT_FOUND", f"{method} is not offered at {path}.")


def test_the_slash_of_an_endpoint_that_ends_in_one(flat_server: Address) -> None:
    assert post(flat_server, call(), f"/{VERTEX[0]}/imagen-3.0-generate-001:predict").http_status == 200
    assert (
        send(flat_server, "GET", "//v1/publishers/google/models/imagen-3.0-generate-001").http_status == 200
    )


def test_a_path_that_is_none_is_named(flat_server: Address) -> None:
    reply = post(flat_server, call(), "/v1/v1beta1/publishers/google/models/imagen-3.0-generate-001:predict")
    path = "/v1/v1beta1/publishers/google/models/imagen-3.0-generate-001:predict"
    assert_status(reply, "NOT_FOUND", f"There is nothing at {path}.")
    assert_status(send(flat_server, "GET", "/a%0Ab%22"), "NOT_FOUND", "There is nothing at /a%0Ab%22.")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/nothing",
        "/v1",
        "/v2/publishers/google/models/imagen-3.0-generate-001:predict",
        "/v1/publishers/meta/models/imagen-3.0-generate-001:predict",
        "/v1/publishers/google/models/imagen-3.0-generate-001",
        "/v1/publishers/google/models/a/b:predict",
        "/v1/publishers/google/models/../models/imagen-3.0-generate-001:predict/",
        "/%00",
        "/%ff%fe",
        "//",
        "/" + "a" * 5000,
    ],
)
def test_unknown_path(flat_server: Address, path: str) -> None:
    assert_status(post(flat_server, call(), path), "NOT_FOUND", " at /")


def test_health(flat_server: Address) -> None:
    reply = send(flat_server, "GET", "/health")
    assert reply.http_status == 200
    assert reply.json["status"] == "ok"
    assert (reply.json["running"], reply.json["waiting"]) == (0, 0)
