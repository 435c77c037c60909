"""The table of models, against the contract's numbers."""

import pytest

from openimagen import catalog, tasks

IMAGEN_3 = {
    "1:1": (1024, 1024),
    "3:4": (896, 1280),
    "4:3": (1280, 896),
    "9:16": (768, 1408),
    "16:9": (1408, 768),
}
IMAGEN_2 = {
    "1:1": (1536, 1536), "3:4": (1344, 1792), "4:3": (1792, 1344), "9:16": (1152, 2016), "16:9": (2016, 1134)
}  # fmt: skip
REWRITERS = {
    "imagen-3.0-generate-002",
    "imagen-4.0-generate-001",
    "imagen-4.0-fast-generate-001",
    "imagen-4.0-ultra-generate-001",
}


@pytest.mark.parametrize(
    ("model_id", "tokens", "most", "watermark", "sizes"),
    [
        ("imagen-3.0-generate-001", 480, 4, True, IMAGEN_3),
        ("imagen-3.0-fast-generate-001", 480, 4, True, IMAGEN_3),
        ("imagen-3.0-generate-002", 480, 4, True, IMAGEN_3),
        ("imagen-4.0-generate-001", 480, 4, True, IMAGEN_3),
        ("imagen-4.0-fast-generate-001", 480, 4, True, IMAGEN_3),
        ("imagen-4.0-ultra-generate-001", 480, 4, True, IMAGEN_3),
        ("imagegeneration@006", 128, 4, True, IMAGEN_2),
        ("imagegeneration@005", 128, 4, False, {r: IMAGEN_2[r] for r in ("1:1", "9:16")}),
        ("imagegeneration@002", 64, 8, False, {"1:1": (1024, 1024)}),
    ],
)
def test_limits_and_sizes(
    model_id: str, tokens: int, most: int, watermark: bool, sizes: dict[str, tuple[int, int]]
) -> None:
    model = catalog.MODELS[model_id]
    assert (model.prompt_tokens, model.max_count, model.watermark) == (tokens, most, watermark)
    assert model.sizes["1K"] == sizes
    assert model.kind == "generation"


@pytest.mark.parametrize("model_id", ["imagen-4.0-generate-001", "imagen-4.0-ultra-generate-001"])
def test_two_k_is_twice_one_k(model_id: str) -> None:
    model = catalog.MODELS[model_id]
    for ratio, (width, height) in IMAGEN_3.items():
        assert model.size(ratio, "2K") == (2 * width, 2 * height)


def test_two_k_is_for_imagen_4_alone_and_not_for_fast() -> None:
    assert {m.id for m in catalog.generation_models() if "2K" in m.sizes} == {
        "imagen-4.0-generate-001",
        "imagen-4.0-ultra-generate-001",
    }


@pytest.mark.parametrize(
    ("parameter", "without"),
    [
        ("negative_prompt", REWRITERS),
        ("safety_setting", {"imagegeneration@005", "imagegeneration@002"}),
        ("person_generation", {"imagegeneration@005", "imagegeneration@002"}),
        ("language", {"imagegeneration@005", "imagegeneration@002"}),
        ("seed", set()),
        ("storage_uri", set()),
        ("labels", set()),
    ],
)
def test_parameters_that_some_models_lack(parameter: str, without: set[str]) -> None:
    assert {m.id for m in catalog.generation_models() if not m.accepts(parameter)} == without


def test_only_002_has_styles() -> None:
    assert [m.id for m in catalog.generation_models() if m.accepts("sample_image_style")] == [
        "imagegeneration@002"
    ]


def test_only_rewriting_models_enhance() -> None:
    assert {m.id for m in catalog.generation_models() if m.enhances} == REWRITERS
    assert {m.id for m in catalog.generation_models() if m.accepts("enhance_prompt")} == REWRITERS


@pytest.mark.parametrize(
    ("alias", "model_id"),
    [
        ("imagegeneration", "imagegeneration@006"),
        ("imagetext", "imagetext@001"),
        ("imagen-4.0-generate-preview-06-06", "imagen-4.0-generate-001"),
    ],
)
def test_other_names(alias: str, model_id: str) -> None:
    found = catalog.find(alias)
    assert found is not None
    assert found.id == model_id


@pytest.mark.parametrize(
    "name", ["", "imagen", "IMAGEGENERATION", "imagegeneration@001", "imagegeneration@", "gemini"]
)
def test_names_of_nothing(name: str) -> None:
    assert catalog.find(name) is None


@pytest.mark.parametrize(
    ("model_id", "version", "quota_name"),
    [
        ("imagen-3.0-generate-001", "001", "imagen-3.0-generate"),
        ("imagen-3.0-generate-002", "002", "imagen-3.0-generate"),
        ("imagen-3.0-fast-generate-001", "001", "imagen-3.0-fast-generate"),
        ("imagen-4.0-fast-generate-001", "001", "imagen-4.0-fast-generate"),
        ("imagegeneration@006", "006", "imagegeneration"),
    ],
)
def test_version_and_quota_name(model_id: str, version: str, quota_name: str) -> None:
    model = catalog.MODELS[model_id]
    assert (model.version, model.quota_name) == (version, quota_name)


def test_models_of_other_kinds_have_the_sdks_schemas() -> None:
    schemas = {model.kind: model.schema for model in catalog.MODELS.values()}
    assert schemas == {
        "generation": "vision_generative_model_1.0.0",
        "edit": "vision_generative_model_1.0.0",
        "upscale": "vision_generative_model_1.0.0",
        "reasoning": "vision_reasoning_model_1.0.0",
        "verification": "watermark_verification_model_1.0.0",
    }


@pytest.mark.parametrize("model", catalog.generation_models(), ids=lambda model: model.id)
def test_every_model_can_be_asked_with_nothing_but_a_prompt(model: catalog.Model) -> None:
    task = tasks.generation(model, "a cat")
    assert task.size == model.size("1:1")
    assert task.count == 4
    assert task.ignored == ()
