"""Storage in front of each kind of real store."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from openimagen.storage import Storage
from tests.fakes import HANG_SECONDS
from tests.stores import GCS_BUCKET, S3_BUCKET, S3_ENVIRONMENT, Bucket, s3_emulator


@dataclass(frozen=True)
class Place:
    """A prefix that may be read and written, and one of the same store that does not exist."""

    storage: Storage
    prefix: str
    missing: str


def soon() -> float:
    """A deadline that only a test that hangs would reach."""
    return time.monotonic() + HANG_SECONDS


@pytest.fixture(scope="session")
def s3_url() -> Iterator[str]:
    with s3_emulator() as url:
        yield url


@pytest.fixture
def s3(s3_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """An S3 emulator, to which obstore goes during the test; gives its URL."""
    for name, value in (S3_ENVIRONMENT | {"AWS_ENDPOINT_URL": s3_url}).items():
        monkeypatch.setenv(name, value)
    return s3_url


@pytest.fixture
def gs_place(gcs: Bucket) -> Place:
    return _place(f"gs://{GCS_BUCKET}/tests", "gs://missing-bucket/tests")


@pytest.fixture
def s3_place(s3: str) -> Place:
    return _place(f"s3://{S3_BUCKET}/tests", "s3://missing-bucket/tests")


@pytest.fixture
def file_place(tmp_path: Path) -> Place:
    (tmp_path / "root").mkdir()
    return _place(f"file://{tmp_path}/root", f"file://{tmp_path}/nowhere")


@pytest.fixture(params=["gs", "s3", "file"])
def place(request: pytest.FixtureRequest) -> Place:
    """Each of them in turn."""
    return request.getfixturevalue(f"{request.param}_place")


def _place(prefix: str, missing: str) -> Place:
    return Place(Storage([f"{prefix}=readwrite", f"{missing}=readwrite"]), prefix, missing)
