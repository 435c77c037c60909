"""Every vector of the reconstructed contract, over HTTP against a live server."""

from collections.abc import Callable

import pytest

from openimagen.safety import ContractScreens
from openimagen.tasks import Contents
from tests.calls import Reply, assert_status
from tests.conformance.checks import check
from tests.conformance.vectors import TOKEN, VECTORS, filled_in, send_vector
from tests.fakes import PeopledEngine
from tests.servers import Address, Program, in_thread
from tests.stores import Bucket

# Vectors that cannot pass yet: what they wait for, and the HTTP status that they get until then.
WAITING: dict[str, tuple[str, int]] = {
    "cap-001": ("captioning", 501),
    "edit-002": ("editing", 501),
    "ret-001": ("a switch for the state after the models' retirement", 200),
}
# Vectors that need a server of their own; each has its own test below.
_OWN_SERVER = {"bad-017", "bad-021", "gen-027", "rai-001", "rai-002", "rai-004"}


@pytest.fixture(scope="module")
def guarded_server(start_server: Callable[..., Program]) -> Program:
    return start_server("--api-key", TOKEN)


def _check(vector_id: str, server: Address) -> Reply:
    vector = filled_in(VECTORS[vector_id], server)
    reply = send_vector(server, vector)
    check(vector, reply, lambda: send_vector(server, vector))
    return reply


@pytest.mark.parametrize("vector_id", [v for v in VECTORS if v not in WAITING and v not in _OWN_SERVER])
def test_vector(vector_id: str, server: Address) -> None:
    _check(vector_id, server)


@pytest.mark.parametrize("vector_id", WAITING)
def test_vector_that_waits(vector_id: str, server: Address) -> None:
    what_for, status_now = WAITING[vector_id]
    vector = filled_in(VECTORS[vector_id], server)
    reply = send_vector(server, vector)
    assert reply.http_status == status_now, f"update the table: {what_for}"
    if status_now == 501:
        assert_status(reply, "UNIMPLEMENTED")
    with pytest.raises(AssertionError):  # it passes? then take it out of the table
        check(vector, reply, lambda: send_vector(server, vector))


def test_vector_bad_017_without_credentials(guarded_server: Address) -> None:
    _check("bad-017", guarded_server)


def test_vectors_with_credentials(guarded_server: Address) -> None:
    _check("gen-003", guarded_server)
    _check("gem-001", guarded_server)
    _check("sdk-002", guarded_server)


def test_vector_bad_021_with_a_full_queue(full_server: Address) -> None:
    reply = _check("bad-021", full_server)
    assert int(reply.headers["retry-after"]) >= 1


def test_vector_gen_027_with_storage(storing_server: Address, gcs: Bucket) -> None:
    reply = _check("gen-027", storing_server)
    for prediction in reply.json["predictions"]:
        assert gcs.mime_type(prediction["gcsUri"]) == "image/png"


@pytest.mark.parametrize(
    ("vector_id", "drawn"),
    [
        ("rai-001", [Contents(people=1, children=1)]),
        ("rai-002", [Contents(people=1, children=1)]),
        ("rai-004", [Contents(people=1, children=1), Contents(people=1)]),
    ],
)
def test_vector_with_filtered_images(vector_id: str, drawn: list[Contents]) -> None:
    with in_thread(PeopledEngine(*drawn), screens=ContractScreens()) as server:
        _check(vector_id, server)


def test_the_tables_name_vectors_that_exist() -> None:
    assert VECTORS.keys() >= WAITING.keys() | _OWN_SERVER
    assert len(VECTORS) == 49
