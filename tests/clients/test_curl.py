"""The Imagen page's own curl command, run by the real curl where there is one."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.calls import Reply, assert_status, post
from tests.clients.conftest import PROMPT
from tests.fakes import HANG_SECONDS
from tests.servers import Address

_CURL = shutil.which("curl")
needs_curl = pytest.mark.skipif(
    _CURL is None, reason="curl is not installed; the replayed test covers its bytes"
)
PATH = (
    "/v1/projects/my-project/locations/us-central1/publishers/google/models/imagen-3.0-generate-001:predict"
)
# The request.json of the page.
REQUEST = """{
  "instances": [
    {
      "prompt": "%s"
    }
  ],
  "parameters": {
    "sampleCount": 2
  }
}
"""


def curl(folder: Path, url: str, content: str, *more: str) -> Reply:
    """The page's command; its reply."""
    assert _CURL
    (folder / "request.json").write_text(content)
    command = [_CURL, "-sS", "-X", "POST", "-H", "Authorization: Bearer some-token"]
    command += ["-H", "Content-Type: application/json; charset=utf-8", "-d", "@request.json"]
    command += ["-w", "%{stderr}%{http_code} %{content_type}", *more, url]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=HANG_SECONDS, check=True)
    code, _, kind = done.stderr.decode().strip().rpartition("\n")[2].partition(" ")
    return Reply(int(code), {"content-type": kind}, done.stdout)


@needs_curl
def test_the_pages_command(server: Address, tmp_path: Path) -> None:
    reply = curl(tmp_path, server.url + PATH, REQUEST % PROMPT)
    assert reply.http_status == 200
    assert [image.size for image in reply.images] == [(1024, 1024)] * 2


@needs_curl
def test_chunked_and_over_http_1_0(server: Address, tmp_path: Path) -> None:
    chunked = curl(tmp_path, server.url + PATH, REQUEST % PROMPT, "-H", "Transfer-Encoding: chunked")
    old = curl(tmp_path, server.url + PATH, REQUEST % PROMPT, "--http1.0")
    assert len(chunked.images) == len(old.images) == 2


@needs_curl
def test_a_big_body_after_expect_100_continue(server: Address, tmp_path: Path) -> None:
    instance = {"prompt": "", "image": {"bytesBase64Encoded": "A" * 1_600_000}}
    parameters = {"mode": "upscale", "upscaleConfig": {"upscaleFactor": "x2"}}
    content = json.dumps({"instances": [instance], "parameters": parameters})
    reply = curl(tmp_path, server.url + PATH, content, "-H", "Expect: 100-continue")
    assert_status(reply, "INVALID_ARGUMENT", "a file of an unknown format")


@needs_curl
def test_an_error(server: Address, tmp_path: Path) -> None:
    reply = curl(tmp_path, server.url + PATH, '{"instances": [')
    assert_status(reply, "INVALID_ARGUMENT", "Invalid JSON payload received.")


def test_replayed_the_pages_command(server: Address) -> None:
    headers = {
        "User-Agent": "curl/7.88.1",
        "Accept": "*/*",
        "Authorization": "Bearer some-token",
        "Content-Type": "application/json; charset=utf-8",
    }
    reply = post(server, REQUEST % PROMPT, PATH, headers)
    assert [image.size for image in reply.images] == [(1024, 1024)] * 2
