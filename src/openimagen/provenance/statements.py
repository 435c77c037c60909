"""What a C2PA manifest says: how an image was drawn or enlarged (C2PA specification 2.x)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec

from openimagen import __version__

SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
# The original among the ingredients of an enlarged image.
ORIGINAL = "original"


@dataclass(frozen=True)
class Origin:
    """How an image came to be. `trained` is True for engines that learnt from images."""

    engine: str
    model: str
    trained: bool
    prompt: str | None = None

    def actions(self, when: datetime) -> list[dict[str, Any]]:
        """The image was created."""
        parameters = {"openimagen.engine": self.engine, "openimagen.model": self.model}
        if self.prompt is not None:
            parameters["openimagen.prompt"] = self.prompt
        created = _action("c2pa.created", self.engine, when, parameters)
        source = "trainedAlgorithmicMedia" if self.trained else "algorithmicMedia"
        return [{**created, "digitalSourceType": SOURCE + source}]


@dataclass(frozen=True)
class Enlargement:
    """What an image was enlarged from: `original` is that file, PNG or JPEG, with its own manifest if any."""

    engine: str
    model: str
    factor: int
    original: bytes

    def actions(self, when: datetime) -> list[dict[str, Any]]:
        """The original was opened and resized."""
        parameters = {
            "openimagen.engine": self.engine,
            "openimagen.model": self.model,
            "openimagen.factor": str(self.factor),
        }
        opened = {"action": "c2pa.opened", "parameters": {"ingredientIds": [ORIGINAL]}}
        return [opened, _action("c2pa.resized", self.engine, when, parameters)]


def statement(of: Origin | Enlargement, when: datetime) -> str:
    """The manifest's definition, JSON."""
    return msgspec.json.encode(
        {
            "claim_generator_info": [{"name": "openimagen", "version": __version__}],
            "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": of.actions(when)}}],
        }
    ).decode()


def _action(name: str, engine: str, when: datetime, parameters: dict[str, str]) -> dict[str, Any]:
    return {
        "action": name,
        "when": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "softwareAgent": {"name": f"openimagen {engine}", "version": __version__},
        "parameters": parameters,
    }
