"""What is sent to a server of the OpenAI images API, and what comes back."""

import logging
import math
from dataclasses import dataclass
from typing import Literal

import msgspec
import pybase64

from openimagen import decoding
from openimagen.catalog import Size
from openimagen.errors import ImagenError
from openimagen.tasks import Item, Pixels

log = logging.getLogger(__name__)

Dialect = Literal["openai", "sglang", "vllm"]
LARGEST_ANSWER = 64 * 2**20  # bytes
_ANSWERED = decoding.Limits(size=LARGEST_ANSWER, webp=True)
_LARGEST_GUIDANCE = 20.0  # what both servers take
_LONGEST_NAME = 64


@dataclass(frozen=True)
class Server:
    """Where and how to ask.

    `url` ends in the API's version ("http://127.0.0.1:30000/v1"); `model` is its name there; `timeout` is in
    seconds for one image, `parallel` how many are asked for at once. `sizes` are those that it draws; none:
    any. `steps` 0 and `guidance` None leave both to the server; `guidance` is the model's usual scale.
    Dialect "openai" sends nothing beyond OpenAI's own parameters: no seed, no negative prompt, no guidance.
    """

    url: str
    model: str
    dialect: Dialect = "openai"
    api_key: str = ""
    negative_prompt: bool = False
    timeout: float = 300.0
    parallel: int = 4
    sizes: tuple[Size, ...] = ()
    steps: int = 0
    guidance: float | None = None

    @property
    def name(self) -> str:
        """The model's name without its owner, in letters that every reply can carry."""
        plain = "".join(letter for letter in self.model.rsplit("/", 1)[-1] if " " < letter < "\x7f")
        return plain[:_LONGEST_NAME] or "remote"

    @property
    def guided(self) -> bool:
        """True where a guidance scale acts."""
        return self.dialect != "openai" and bool(self.guidance)

    def size_for(self, size: Size) -> Size:
        """The size to ask for: of `sizes` those nearest in shape, of these the one nearest in pixels."""
        if not self.sizes:
            return size
        width, height = size

        def distance(other: Size) -> tuple[float, float]:
            shape = abs(math.log(other[0] / other[1] * height / width))
            return round(shape, 2), abs(math.log(other[0] * other[1] / width / height))

        return min(self.sizes, key=distance)


def request(server: Server, item: Item, prompt: str) -> bytes:
    """The JSON that asks for one image of an item, whose `prompt` is in the words for this model."""
    width, height = server.size_for(item.size)
    asked: dict[str, object] = {
        "model": server.model,
        "prompt": prompt,
        "n": 1,
        "size": f"{width}x{height}",
        "response_format": "b64_json",
    }
    if server.dialect == "openai":
        return msgspec.json.encode(asked)
    # noise drawn on the CPU is the same on every card
    asked |= {"seed": item.seed, "output_format": "png", "generator_device": "cpu"}
    if server.steps:
        asked["num_inference_steps"] = server.steps
    if server.guidance is not None:
        asked["guidance_scale"] = _guidance(server.guidance, item.guidance_scale)
    if server.negative_prompt and item.negative_prompt:
        asked["negative_prompt"] = item.negative_prompt
        if server.guidance is not None:
            asked["true_cfg_scale"] = asked["guidance_scale"]
    return msgspec.json.encode(asked)


def _guidance(usual: float, scale: float | None) -> float:
    """The model's own scale for Imagen's: none at 0, the usual one at 15, as far beyond it at 30."""
    if not usual or scale is None:
        return min(usual, _LARGEST_GUIDANCE)
    weakest = min(1.0, usual)
    return min(weakest + (usual - weakest) * min(scale, 30.0) / 15, _LARGEST_GUIDANCE)


def pixels_of(answer: bytes) -> Pixels:
    """The image in an answer. Raises ImagenError INTERNAL where there is none."""
    try:
        encoded = msgspec.json.decode(answer)["data"][0]["b64_json"]
        return decoding.decode(pybase64.b64decode(encoded), _ANSWERED).pixels
    except (KeyError, IndexError, TypeError, ValueError) as error:
        log.error("the image server's answer holds no image: %s", error)
        raise ImagenError(
            "INTERNAL", "The image server's answer holds no image (data[0].b64_json)."
        ) from None
