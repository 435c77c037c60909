"""What the tests of real clients share."""

from collections.abc import Iterator

import pytest

from tests.fakes import FilterScreens, FlatEngine
from tests.servers import Address, in_thread

IMAGEN_3_SIZES = {
    "1:1": (1024, 1024),
    "3:4": (896, 1280),
    "4:3": (1280, 896),
    "9:16": (768, 1408),
    "16:9": (1408, 768),
}
PROMPT = "a black cat on a red sofa"


@pytest.fixture
def filtering_server() -> Iterator[Address]:
    """A server (of fake screens) that filters every second image."""
    with in_thread(FlatEngine(), screens=FilterScreens("56562880", None)) as address:
        yield address
