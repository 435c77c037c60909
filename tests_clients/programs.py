"""Runs the programs of node/, each of which asks one JavaScript client for images."""

import base64
import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL.Image

from tests.calls import opened
from tests.fakes import HANG_SECONDS
from tests.servers import Address

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Answer:
    """What a program printed: the images that its client gave, or the error that it threw."""

    images: list[Mapping[str, str]]  # mimeType, data (base64), uri, reason: each where the client shows it
    error: Mapping[str, str] | None  # name, status, message

    @property
    def decoded(self) -> list[PIL.Image.Image]:
        """The images, decoded to their last pixel."""
        assert self.error is None, self.error
        shown = [image["data"] for image in self.images if "data" in image]
        return [opened(base64.b64decode(data, validate=True)) for data in shown]

    @property
    def reasons(self) -> list[str]:
        """Why images were left out, where the client shows it."""
        assert self.error is None, self.error
        return [image["reason"] for image in self.images if "reason" in image]

    @property
    def thrown(self) -> Mapping[str, str]:
        """The error."""
        assert self.error is not None, "the client threw nothing"
        return self.error


def ask(client: str, server: Address, model: str, prompt: str, **asked: Any) -> Answer:
    """Ask a client: "genkit", or "genai express" where it has modes.

    `asked` may have `config`, in the client's own words, and what else its program takes.
    """
    program, _, mode = client.partition(" ")
    request = {"url": server.url, "key": "any", "mode": mode, "model": model, "prompt": prompt, "config": {}}
    done = subprocess.run(
        ["node", "run.mjs", program],
        cwd=HERE / "node",
        input=json.dumps(request | asked).encode(),
        capture_output=True,
        timeout=2 * HANG_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    printed = json.loads(done.stdout)
    return Answer(printed.get("images", []), printed.get("error"))
