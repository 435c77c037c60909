"""Servers that several tests share."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from openimagen.config import Settings
from tests.calls import predict
from tests.fakes import FlatEngine, HeldEngine
from tests.servers import Address, Program, in_thread
from tests.stores import GCS_BUCKET, Bucket, gcs_emulator

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def _paths_and_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No settings of whoever runs the tests; and worker processes find the drawers in `tests.fakes`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        for name in [name for name in os.environ if name.startswith("OPENIMAGEN_")]:
            patch.delenv(name)
        # keys that are made at first start stay out of the home of whoever runs the tests
        patch.setenv("OPENIMAGEN_STATE_FOLDER", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def start_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Program]]:
    """Starts the program with more flags; it runs to the end of the session."""
    running: list[Program] = []

    def start(*flags: str, **environment: str) -> Program:
        folder = tmp_path_factory.mktemp("server")
        running.append(Program(folder, *flags, environment=environment))
        return running[-1]

    yield start
    for program in running:
        program.stop()


@pytest.fixture(scope="session")
def server(start_server: Callable[..., Program]) -> Program:
    """The program with its default engine and settings."""
    return start_server()


@pytest.fixture(scope="session")
def flat_server() -> Iterator[Address]:
    """A server whose engine is a fake that fills images with one colour."""
    with in_thread(FlatEngine()) as address:
        yield address


@pytest.fixture(scope="session")
def gcs() -> Iterator[Bucket]:
    """A GCS emulator, to which every client in this process goes from now on."""
    with pytest.MonkeyPatch.context() as patch, gcs_emulator() as url:
        patch.setenv("STORAGE_EMULATOR_HOST", url)
        yield Bucket()


@pytest.fixture(scope="session")
def storing_server(gcs: Bucket) -> Iterator[Address]:
    """A server (of a fake engine) that may write below out/ in the emulator's bucket."""
    settings = Settings(storage=[f"gs://{GCS_BUCKET}/out/=write"])
    with in_thread(FlatEngine(), settings) as address:
        yield address


@pytest.fixture
def full_server() -> Iterator[Address]:
    """A server (of a fake engine) that answers 429 to everybody: one request is in, and nobody may wait."""
    engine = HeldEngine(parallel=1)
    with in_thread(engine, Settings(queue_megapixels=0)) as address, ThreadPoolExecutor(1) as threads:
        threads.submit(predict, address)
        engine.started.acquire()
        yield address
        engine.finish_one()
