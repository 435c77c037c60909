"""What is asked of the service and what it gives back: complete, frozen values.

`generation(model, **fields)` is the one place that resolves defaults and validates. A Generation has a value
for everything that an engine needs.
"""

import hashlib
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from openimagen.catalog import Model, Size
from openimagen.errors import ImagenError, InvalidArgument

Pixels = NDArray[np.uint8]  # (height, width, 3), RGB

LARGEST_SEED = 2**32 - 1
MIME_TYPES = ("image/png", "image/jpeg")
LANGUAGES = ("auto", "en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi")
STYLES = ("photograph", "digital_art", "landscape", "sketch", "watercolor", "cyberpunk", "pop_art")
PEOPLE = ("dont_allow", "allow_adult", "allow_all")
SAFETY_LEVELS = ("block_low_and_above", "block_medium_and_above", "block_only_high", "block_none")
_LEGACY_SAFETY = {
    "block_most": "block_low_and_above",
    "block_some": "block_medium_and_above",
    "block_few": "block_only_high",
    "block_fewest": "block_none",
}
_LANGUAGE_NAMES = {code.lower(): code for code in LANGUAGES} | {
    "zh-cn": "zh",
    "zh-hans": "zh",
    "zh-hant": "zh-TW",
}
_LETTERS_IN_A_TOKEN = 10
_CHARACTERS_FOR_A_TOKEN = 20  # with its white space, which is no token
_SURROGATE = re.compile("[\ud800-\udfff]")  # what Python has for bytes that are no text
_CJK = r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_WORD_OR_IDEOGRAPH = re.compile(rf"[{_CJK}]|[^\s{_CJK}]+")


@dataclass(frozen=True)
class Item:
    """One image to be drawn. `seed` is its own: derived from the request's seed and the image's index.

    `children` False asks the engine to draw adults where the prompt leaves it open, `people` False to draw
    nobody; screens decide the rest.
    `enhance` allows it to add to the prompt what makes pictures better.
    """

    prompt: str
    negative_prompt: str
    size: Size
    seed: int
    language: str
    style: str | None
    guidance_scale: float | None
    children: bool = True
    people: bool = True
    enhance: bool = False

    @property
    def pixels(self) -> int:
        """Width times height."""
        return self.size[0] * self.size[1]


@dataclass(frozen=True)
class Generation:
    """A request for images, complete. `ignored` names parameters that came and that the model does not have.

    `guidance_scale` None means the engine's own default. `seed_given` is False where the seed was drawn here.
    """

    model: Model
    prompt: str
    negative_prompt: str
    count: int
    seed: int
    seed_given: bool
    aspect_ratio: str
    size: Size
    guidance_scale: float | None
    language: str
    style: str | None
    mime_type: str
    compression_quality: int
    add_watermark: bool
    enhance_prompt: bool
    person_generation: str
    safety_setting: str
    include_rai_reason: bool
    include_safety_attributes: bool
    storage_uri: str | None
    labels: Mapping[str, str]
    ignored: tuple[str, ...] = ()

    def items(self) -> list[Item]:
        """One item for each image; image i is the same whatever the count."""
        return [
            Item(
                prompt=self.prompt,
                negative_prompt=self.negative_prompt,
                size=self.size,
                seed=sub_seed(self.seed, index),
                language=self.language,
                style=self.style,
                guidance_scale=self.guidance_scale,
                children=self.person_generation == "allow_all",
                people=self.person_generation != "dont_allow",
                enhance=self.enhance_prompt,
            )
            for index in range(self.count)
        ]


@dataclass(frozen=True)
class Contents:
    """What an engine says is in a drawing; safety and the reply's notes go by it.

    `people` counts the people drawn, `children` those of them who are not adults. `left_out` are words of the
    prompt that were not drawn, `replaced` are (word, drawn instead) pairs, `notes` further sentences.
    `prompt` is the one that was drawn, where the engine enhanced it. `subjects` are (name, number) pairs of
    what was drawn, `lettering` is the text in it.
    """

    people: int = 0
    children: int = 0
    left_out: tuple[str, ...] = ()
    replaced: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    prompt: str = ""
    subjects: tuple[tuple[str, int], ...] = ()
    lettering: str = ""


@dataclass(frozen=True)
class Drawing:
    """What an engine gives back for an Item: pixels of exactly the item's size, and what is in them."""

    pixels: Pixels
    contents: Contents = Contents()


@dataclass(frozen=True)
class Image:
    """A finished, encoded image. `index` is its place in the request, `uri` where it was stored.

    `data` is b"" and `size` (0, 0) where only the URI is known here, since a server stored the image.
    `scores` (0 to 1) go by the contract's safety categories; None where the image was not judged.
    """

    data: bytes
    mime_type: str
    size: Size
    index: int
    contents: Contents
    scores: Mapping[str, float] | None = None
    uri: str | None = None


@dataclass(frozen=True)
class GenerationResult:
    """The images of a Generation that may be shown, in order of their index.

    `filtered` are the support codes of those that may not, in order. `seed` is the request's, given or drawn
    (None where a server did not tell). `prompt_scores` (0 to 1) go by the contract's safety categories.
    `enhanced_prompt` is the prompt to report (spec B.5.4) or None; `notes` are sentences for the caller.
    """

    images: tuple[Image, ...]
    engine: str
    seed: int | None = None
    filtered: tuple[str, ...] = ()
    prompt_scores: Mapping[str, float] | None = None
    enhanced_prompt: str | None = None
    notes: tuple[str, ...] = ()


def generation(model: Model, prompt: object, **fields: Any) -> Generation:
    """A complete Generation for `model`; a field that is absent or None takes its default.

    Raises InvalidArgument for a value that is not allowed, and ImagenError FAILED_PRECONDITION where the
    contract has that instead (a safety level on imagegeneration@005).
    """
    given = {name: value for name, value in fields.items() if value is not None}
    for name in given:
        if name in model.rejects:
            raise ImagenError("FAILED_PRECONDITION", model.rejects[name])
    ignored = tuple(sorted(name for name in given if not model.accepts(name)))
    given = {name: value for name, value in given.items() if model.accepts(name)}

    aspect_ratio = one_of("aspect_ratio", given.get("aspect_ratio", "1:1"), tuple(model.sizes["1K"]))
    resolution = one_of("sample_image_size", given.get("sample_image_size", "1K"), tuple(model.sizes))
    seed = given.get("seed")
    return Generation(
        model=model,
        prompt=_prompt("prompt", prompt, model.prompt_tokens, required=True),
        negative_prompt=_prompt("negative_prompt", given.get("negative_prompt", ""), model.prompt_tokens),
        count=whole_number("count", given.get("count", 4), 1, model.max_count),
        seed=secrets.randbelow(LARGEST_SEED + 1)
        if seed is None
        else whole_number("seed", seed, 0, LARGEST_SEED),
        seed_given=seed is not None,
        aspect_ratio=aspect_ratio,
        size=model.size(aspect_ratio, resolution),
        guidance_scale=_guidance(given.get("guidance_scale")),
        language=_language(given.get("language", "auto")),
        style=one_of("sample_image_style", given["sample_image_style"], STYLES)
        if "sample_image_style" in given
        else None,
        mime_type=one_of("mime_type", given.get("mime_type", "image/png"), MIME_TYPES),
        compression_quality=whole_number("compression_quality", given.get("compression_quality", 75), 0, 100),
        add_watermark=flag("add_watermark", given.get("add_watermark", model.watermark)),
        enhance_prompt=flag("enhance_prompt", given.get("enhance_prompt", model.enhances)),
        person_generation=one_of("person_generation", given.get("person_generation", "allow_adult"), PEOPLE),
        safety_setting=safety_level(given.get("safety_setting", "block_medium_and_above")),
        include_rai_reason=flag("include_rai_reason", given.get("include_rai_reason", False)),
        include_safety_attributes=flag(
            "include_safety_attributes", given.get("include_safety_attributes", False)
        ),
        storage_uri=storage_uri(given.get("storage_uri")),
        labels=given.get("labels", {}),
        ignored=ignored,
    )


def sub_seed(seed: int, index: int) -> int:
    """The seed (0 to 2^32-1) of image `index` of a request: a hash of both, so that images do not overlap."""
    digest = hashlib.blake2b(f"{seed}/{index}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big")


def count_tokens(text: str) -> int:
    """How long a prompt is, in tokens, by one rule (no tokenizer of these models is public).

    A Chinese, Japanese or Korean character is one token; any other run between spaces is one token for each
    ten characters begun.
    """
    total = 0
    for match in _WORD_OR_IDEOGRAPH.finditer(text):
        total += -(-(match.end() - match.start()) // _LETTERS_IN_A_TOKEN)
    return total


def one_of(name: str, value: object, allowed: tuple[str, ...]) -> str:
    """`value` if it is one of `allowed`, else InvalidArgument."""
    if isinstance(value, str) and value in allowed:
        return value
    raise InvalidArgument(name, value, ", ".join(allowed))


def whole_number(name: str, value: object, low: int, high: int) -> int:
    """`value` if it is an int from low to high, else InvalidArgument."""
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return value
    raise InvalidArgument(name, value, f"a whole number from {low} to {high}")


def safety_level(value: object) -> str:
    """A safety level by its present name; the legacy names (block_some …) are understood."""
    if isinstance(value, str):
        value = _LEGACY_SAFETY.get(value, value)
        if value in SAFETY_LEVELS:
            return value
    raise InvalidArgument("safety_setting", value, ", ".join((*SAFETY_LEVELS, *_LEGACY_SAFETY)))


def _prompt(name: str, value: object, limit: int, required: bool = False) -> str:
    if not isinstance(value, str) or (required and not value.strip()):
        raise InvalidArgument(name, value, f"a text of 1 to {limit} tokens" if required else "a text")
    text = value.strip()
    longest = limit * _CHARACTERS_FOR_A_TOKEN
    if len(text) > longest:  # first, for to count the tokens of megabytes takes seconds
        raise InvalidArgument(name, f"{len(text)} characters", f"at most {longest} characters for this model")
    tokens = count_tokens(text)
    if tokens > limit:
        raise InvalidArgument(name, f"{tokens} tokens", f"at most {limit} tokens for this model")
    if _SURROGATE.search(text):
        raise InvalidArgument(name, text, "a text in UTF-8")
    return text


def flag(name: str, value: object) -> bool:
    """`value` if it is a bool, else InvalidArgument."""
    if isinstance(value, bool):
        return value
    raise InvalidArgument(name, value, "true or false")


def _language(value: object) -> str:
    if isinstance(value, str) and value.lower() in _LANGUAGE_NAMES:
        return _LANGUAGE_NAMES[value.lower()]
    raise InvalidArgument("language", value, ", ".join((*LANGUAGES, "zh-CN")))


def _guidance(value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 500:
        return float(value)
    raise InvalidArgument("guidance_scale", value, "a number from 0 to 500")


def storage_uri(value: object, name: str = "storage_uri") -> str | None:
    """`value` if it is None or a URI of a scheme that there is, else InvalidArgument for the field `name`."""
    if value is None or (isinstance(value, str) and re.fullmatch(r"(gs|s3|az|file)://[^\s]{1,1000}", value)):
        return value
    raise InvalidArgument(name, value, "gs://bucket/prefix")
