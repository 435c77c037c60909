"""What the tests of real clients share."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from openimagen.config import Settings
from tests.calls import predict
from tests.fakes import FilterScreens, FlatEngine, HeldEngine
from tests.servers import Address, in_thread

IMAGEN_3_SIZES = {
    "1:1": (1024, 1024),
    "3:4": (896, 1280),
    "4:3": (1280, 896),
    "9:16": (768, 1408),
    "16:9": (1408, 768),
}
PROMPT = "a black cat on a red sofa"


@pytest.fixture(scope="session")
def full_server() -> Iterator[Address]:
    """A server (of a fake engine) that answers 429 to everybody: one request is in, and nobody may wait."""
    engine = HeldEngine(parallel=1)
    with in_thread(engine, Settings(queue_megapixels=0)) as address, ThreadPoolExecutor(1) as threads:
        threads.submit(predict, address)
        engine.started.acquire()
        yield address
        engine.finish_one()


@pytest.fixture(scope="session")
def filtering_server() -> Iterator[Address]:
    """A server (of fake screens) that filters every second image."""
    with in_thread(FlatEngine(), screens=FilterScreens("56562880", None)) as address:
        yield address
