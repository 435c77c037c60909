"""Requests of clients that `make test` does not run, replayed byte for byte; most run in tests_clients/."""

import pytest

from tests.calls import post
from tests.clients.captured import CAPTURED
from tests.servers import Address


@pytest.mark.parametrize("client", CAPTURED)
def test_replayed_request(client: str, server: Address) -> None:
    captured = CAPTURED[client]
    reply = post(server, captured.body, captured.path, captured.headers)
    assert reply.http_status == 200, reply.body
    assert [image.size for image in reply.images] == [captured.size] * captured.count
    predictions = reply.json["predictions"]
    if "includeSafetyAttributes" not in captured.body:
        assert len(predictions) == captured.count
    for prediction in predictions[: captured.count]:
        # ai-sdk and firebase refuse an entry without either
        assert prediction.keys() >= {"mimeType", "bytesBase64Encoded"}
        assert prediction["mimeType"] == captured.mime_type
    assert reply.headers["content-type"] == "application/json"
