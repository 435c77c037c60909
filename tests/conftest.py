"""Servers that several tests share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes import FlatEngine
from tests.servers import Address, Program, in_thread

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def _paths_and_settings() -> Iterator[None]:
    """No settings of whoever runs the tests; and worker processes find the drawers in `tests.fakes`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        for name in [name for name in os.environ if name.startswith("OPENIMAGEN_")]:
            patch.delenv(name)
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
