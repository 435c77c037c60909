"""Every Imagen model id: what it is, its limits, sizes and defaults, and which parameters it has.

One table, and the only place that knows that "imagegeneration@006" reads 128 tokens. Sources: spec sections
B.3 (models and parameters), B.6 (pixels), A.2 (instance schemas) and D (quota names).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Size = tuple[int, int]  # (width, height) in pixels
Kind = Literal["generation", "upscale", "edit", "verification", "reasoning"]

_IMAGEN3_SIZES: Mapping[str, Size] = {
    "1:1": (1024, 1024),
    "3:4": (896, 1280),
    "4:3": (1280, 896),
    "9:16": (768, 1408),
    "16:9": (1408, 768),
}
_IMAGEN4_2K_SIZES: Mapping[str, Size] = {
    ratio: (width * 2, height * 2) for ratio, (width, height) in _IMAGEN3_SIZES.items()
}
_IMAGEN2_SIZES: Mapping[str, Size] = {
    "1:1": (1536, 1536),
    "3:4": (1344, 1792),
    "4:3": (1792, 1344),
    "9:16": (1152, 2016),
    "16:9": (2016, 1134),
}

# Parameters that every generation model has, by the task's names for them.
_COMMON = frozenset(
    {
        "count",
        "aspect_ratio",
        "seed",
        "add_watermark",
        "guidance_scale",
        "mime_type",
        "compression_quality",
        "storage_uri",
        "include_rai_reason",
        "include_safety_attributes",
        "labels",
    }
)
_IMAGEN3 = _COMMON | {"negative_prompt", "person_generation", "safety_setting", "language"}
_REWRITTEN = (_IMAGEN3 - {"negative_prompt"}) | {"enhance_prompt"}


@dataclass(frozen=True)
class Model:
    """One row of the catalog.

    `sizes` maps "1K" (and "2K" where the model offers it) to the pixels of each aspect ratio.
    `prompt_tokens` limits the prompt and the negative prompt, each, counted by `tasks.count_tokens`.
    `quota_name` is the base model of the contract's quota message. `schema` is the instance schema that the
    vertexai SDK asks for. `enhances` marks the models that report a rewritten prompt. `rejects` maps a
    parameter that is refused outright to the contract's message. `bare_codes` marks the models that report
    each filtered image by its support code alone instead of all in one sentence (spec C.2).
    """

    id: str
    kind: Kind = "generation"
    quota_name: str = "imagegeneration"
    schema: str = "vision_generative_model_1.0.0"
    sizes: Mapping[str, Mapping[str, Size]] = field(default_factory=dict)
    parameters: frozenset[str] = frozenset()
    prompt_tokens: int = 480
    max_count: int = 4
    watermark: bool = True
    enhances: bool = False
    bare_codes: bool = False
    rejects: Mapping[str, str] = field(default_factory=dict)

    def accepts(self, parameter: str) -> bool:
        """True where the model has this parameter (by the task's name); others are ignored."""
        return parameter in self.parameters

    def size(self, aspect_ratio: str, sample_image_size: str = "1K") -> Size:
        """The pixels of an aspect ratio; KeyError where the model lacks it."""
        return self.sizes[sample_image_size][aspect_ratio]

    @property
    def version(self) -> str:
        """The part of the id that names its version: "006" of "imagegeneration@006", "001" of "…-001"."""
        return self.id.rpartition("@" if "@" in self.id else "-")[2]


_GENERATE_001 = Model(
    id="imagen-3.0-generate-001",
    quota_name="imagen-3.0-generate",
    sizes={"1K": _IMAGEN3_SIZES},
    parameters=_IMAGEN3,
)
_GENERATE_4 = replace(
    _GENERATE_001,
    id="imagen-4.0-generate-001",
    quota_name="imagen-4.0-generate",
    sizes={"1K": _IMAGEN3_SIZES, "2K": _IMAGEN4_2K_SIZES},
    parameters=_REWRITTEN | {"sample_image_size"},
    enhances=True,
)
_MODELS = (
    _GENERATE_001,
    replace(_GENERATE_001, id="imagen-3.0-fast-generate-001", quota_name="imagen-3.0-fast-generate"),
    replace(_GENERATE_001, id="imagen-3.0-generate-002", parameters=_REWRITTEN, enhances=True),
    _GENERATE_4,
    replace(
        _GENERATE_4,
        id="imagen-4.0-fast-generate-001",
        quota_name="imagen-4.0-fast-generate",
        sizes={"1K": _IMAGEN3_SIZES},
    ),
    replace(_GENERATE_4, id="imagen-4.0-ultra-generate-001", quota_name="imagen-4.0-ultra-generate"),
    replace(
        _GENERATE_001,
        id="imagegeneration@006",
        quota_name="imagegeneration",
        bare_codes=True,
        sizes={"1K": _IMAGEN2_SIZES},
        prompt_tokens=128,
    ),
    replace(
        _GENERATE_001,
        id="imagegeneration@005",
        quota_name="imagegeneration",
        bare_codes=True,
        sizes={"1K": {ratio: _IMAGEN2_SIZES[ratio] for ratio in ("1:1", "9:16")}},
        parameters=_COMMON | {"negative_prompt"},
        prompt_tokens=128,
        watermark=False,
        rejects={"safety_setting": "Invalid rai level from the request"},
    ),
    replace(
        _GENERATE_001,
        id="imagegeneration@002",
        quota_name="imagegeneration",
        bare_codes=True,
        sizes={"1K": {"1:1": (1024, 1024)}},
        parameters=_COMMON | {"negative_prompt", "sample_image_style"},
        prompt_tokens=64,
        max_count=8,
        watermark=False,
    ),
    Model(id="imagen-3.0-capability-001", kind="edit", quota_name="imagen-3.0-capability"),
    Model(id="imagen-4.0-upscale-preview", kind="upscale", quota_name="imagen-4.0-upscale"),
    Model(id="imagetext@001", kind="reasoning", schema="vision_reasoning_model_1.0.0"),
    Model(id="imageverification@001", kind="verification", schema="watermark_verification_model_1.0.0"),
)
_ALIASES = {
    "imagegeneration": "imagegeneration@006",
    "imagetext": "imagetext@001",
    "image-verification-001": "imageverification@001",
    "imagen-4.0-generate-preview-06-06": "imagen-4.0-generate-001",
    "imagen-4.0-fast-generate-preview-06-06": "imagen-4.0-fast-generate-001",
    "imagen-4.0-ultra-generate-preview-06-06": "imagen-4.0-ultra-generate-001",
}

MODELS: Mapping[str, Model] = {model.id: model for model in _MODELS}


def find(model_id: str) -> Model | None:
    """The model of an id or of one of its other names, or None."""
    return MODELS.get(_ALIASES.get(model_id, model_id))


def offered() -> list[Model]:
    """The models that this server has something for, in the catalog's order."""
    return [model for model in _MODELS if model.kind in ("generation", "upscale", "verification")]


def generation_models() -> list[Model]:
    """The models that draw images from a prompt, in the catalog's order."""
    return [model for model in _MODELS if model.kind == "generation"]
