"""What is sent to a server of the OpenAI images API, and what comes back."""

import logging
from dataclasses import dataclass
from typing import Literal

import msgspec
import numpy as np
import PIL.Image
import PIL.ImageOps
import pybase64

from openimagen import decoding
from openimagen.errors import ImagenError
from openimagen.tasks import Item, Pixels

log = logging.getLogger(__name__)

Dialect = Literal["openai", "sglang", "vllm"]
LARGEST_ANSWER = 64 * 2**20  # bytes
_ANSWERED = decoding.Limits(size=LARGEST_ANSWER, webp=True)
_LARGEST_GUIDANCE = 20.0  # what both servers take


@dataclass(frozen=True)
class Server:
    """Where and how to ask.

    `url` ends in the API's version ("http://127.0.0.1:30000/v1"); `model` is its name there; `timeout` is in
    seconds for one image, `parallel` how many are asked for at once. Dialect "openai" sends nothing beyond
    OpenAI's own parameters: no seed, no negative prompt, no guidance scale.
    """

    url: str
    model: str
    dialect: Dialect = "openai"
    api_key: str = ""
    negative_prompt: bool = False
    timeout: float = 300.0
    parallel: int = 4


def request(server: Server, item: Item) -> bytes:
    """The JSON that asks for one image."""
    width, height = item.size
    asked: dict[str, object] = {
        "model": server.model,
        "prompt": item.prompt,
        "n": 1,
        "size": f"{width}x{height}",
        "response_format": "b64_json",
    }
    if server.dialect == "openai":
        return msgspec.json.encode(asked)
    # noise drawn on the CPU is the same on every card
    asked |= {"seed": item.seed, "output_format": "png", "generator_device": "cpu"}
    if item.guidance_scale is not None:
        asked["guidance_scale"] = min(item.guidance_scale, _LARGEST_GUIDANCE)
    if server.negative_prompt and item.negative_prompt:
        asked["negative_prompt"] = item.negative_prompt
        if item.guidance_scale is not None:
            asked["true_cfg_scale"] = asked["guidance_scale"]
    return msgspec.json.encode(asked)


def fitted(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """The pixels at exactly that size: scaled to cover it, their overhang cut off evenly."""
    if pixels.shape[1::-1] == size:
        return pixels
    image = PIL.Image.fromarray(pixels)
    return np.array(PIL.ImageOps.fit(image, size, PIL.Image.Resampling.LANCZOS))


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
