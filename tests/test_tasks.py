"""Defaults and rules of a Generation."""

import pytest

from openimagen import catalog, tasks
from openimagen.errors import ImagenError, InvalidArgument

IMAGEN_3 = catalog.MODELS["imagen-3.0-generate-001"]
REWRITER = catalog.MODELS["imagen-3.0-generate-002"]
OLD = catalog.MODELS["imagegeneration@002"]


def test_every_default() -> None:
    task = tasks.generation(IMAGEN_3, "  a cat\n")
    assert task.prompt == "a cat"
    assert task.negative_prompt == ""
    assert (task.count, task.aspect_ratio, task.size) == (4, "1:1", (1024, 1024))
    assert (task.mime_type, task.compression_quality) == ("image/png", 75)
    assert (task.person_generation, task.safety_setting) == ("allow_adult", "block_medium_and_above")
    assert (task.add_watermark, task.enhance_prompt) == (True, False)
    assert (task.include_rai_reason, task.include_safety_attributes) == (False, False)
    assert (task.language, task.style, task.guidance_scale, task.storage_uri) == ("auto", None, None, None)
    assert (task.seed_given, task.ignored, task.labels) == (False, (), {})
    assert 0 <= task.seed <= tasks.LARGEST_SEED


def test_defaults_that_belong_to_a_model() -> None:
    assert tasks.generation(REWRITER, "a cat").enhance_prompt
    assert not tasks.generation(OLD, "a cat").add_watermark
    assert tasks.generation(catalog.MODELS["imagegeneration@006"], "a cat").size == (1536, 1536)


def test_none_is_not_given() -> None:
    nothing = dict.fromkeys(("count", "seed", "aspect_ratio", "mime_type", "safety_setting", "labels"))
    task = tasks.generation(IMAGEN_3, "a cat", **nothing)
    assert (task.count, task.seed_given) == (4, False)


def test_without_a_seed_each_request_draws_its_own() -> None:
    assert len({tasks.generation(IMAGEN_3, "a cat").seed for _ in range(8)}) > 1


def test_items_carry_the_task() -> None:
    task = tasks.generation(
        IMAGEN_3, "a cat", count=3, seed=9, negative_prompt="dogs", aspect_ratio="16:9", guidance_scale=5
    )
    items = task.items()
    assert len(items) == 3
    assert {(i.prompt, i.negative_prompt, i.size, i.guidance_scale) for i in items} == {
        ("a cat", "dogs", (1408, 768), 5.0)
    }
    assert [item.seed for item in items] == [tasks.sub_seed(9, index) for index in range(3)]
    assert items[0].pixels == 1408 * 768


def test_sub_seeds_never_change() -> None:
    # images of a seed must stay the same from one version to the next
    assert [tasks.sub_seed(7, index) for index in range(3)] == [1718373188, 4149949613, 1435380607]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("count", 0), ("count", 5), ("count", "1"), ("count", True), ("count", 1.0),
        ("seed", -1), ("seed", 2**32), ("seed", "7"),
        ("aspect_ratio", "2:1"), ("aspect_ratio", 1),
        ("mime_type", "image/gif"), ("compression_quality", 101), ("compression_quality", -1),
        ("guidance_scale", -0.1), ("guidance_scale", 501), ("guidance_scale", "7"),
        ("guidance_scale", float("nan")), ("language", "de"), ("language", 1),
        ("person_generation", "ALLOW_ADULT"), ("safety_setting", "strict"), ("add_watermark", "true"),
        ("include_rai_reason", 1), ("storage_uri", "http://x"), ("storage_uri", 1),
        ("negative_prompt", 1), ("negative_prompt", "word " * 481),
    ],
)  # fmt: skip
def test_values_that_are_not_allowed(field: str, value: object) -> None:
    with pytest.raises(InvalidArgument) as raised:
        tasks.generation(IMAGEN_3, "a cat", **{field: value})
    assert raised.value.field == field
    assert raised.value.code == "INVALID_ARGUMENT"
    assert raised.value.message.startswith(f"{field}: got ")
    assert isinstance(raised.value, ValueError)


@pytest.mark.parametrize("prompt", [None, 1, "", " \t\n", ["a cat"], b"a cat"])
def test_no_prompt(prompt: object) -> None:
    with pytest.raises(InvalidArgument, match=r"^prompt: got .*; allowed: a text of 1 to 480 tokens"):
        tasks.generation(IMAGEN_3, prompt)


@pytest.mark.parametrize(("model", "limit"), [(IMAGEN_3, 480), (OLD, 64)])
def test_the_longest_prompt(model: catalog.Model, limit: int) -> None:
    assert tasks.generation(model, "word " * limit).prompt
    with pytest.raises(InvalidArgument, match=f"got '{limit + 1} tokens'; allowed: at most {limit} tokens"):
        tasks.generation(model, "word " * (limit + 1))


@pytest.mark.parametrize("field", ["prompt", "negative_prompt"])
def test_white_space_without_end(field: str) -> None:
    text = "a" + "\n" * 1_000_000 + "cat"
    with pytest.raises(InvalidArgument, match=rf"^{field}: got '1000004 characters'; allowed: at most 9600"):
        tasks.generation(IMAGEN_3, **({"prompt": "a cat"} | {field: text}))
    assert tasks.generation(IMAGEN_3, " " * 1_000_000 + "cat").prompt == "cat"


@pytest.mark.parametrize("field", ["prompt", "negative_prompt"])
def test_bytes_that_are_no_text(field: str) -> None:
    text = b"a \xff cat".decode("utf-8", "surrogateescape")  # as Python reads an argument
    with pytest.raises(InvalidArgument, match=rf"^{field}: got 'a \\udcff cat'; allowed: a text in UTF-8"):
        tasks.generation(IMAGEN_3, **({"prompt": "a cat"} | {field: text}))


def test_eight_images_on_002_alone() -> None:
    assert tasks.generation(OLD, "a cat", count=8).count == 8
    with pytest.raises(InvalidArgument, match="from 1 to 4"):
        tasks.generation(REWRITER, "a cat", count=8)


def test_what_a_model_lacks_is_ignored_and_told() -> None:
    task = tasks.generation(REWRITER, "a cat", negative_prompt="dogs", sample_image_style="sketch", seed=1)
    assert task.ignored == ("negative_prompt", "sample_image_style")
    assert (task.negative_prompt, task.style) == ("", None)
    assert tasks.generation(OLD, "a cat", sample_image_style="sketch").style == "sketch"


def test_a_style_that_is_none() -> None:
    with pytest.raises(InvalidArgument, match="photograph, digital_art"):
        tasks.generation(OLD, "a cat", sample_image_style="cubism")


def test_005_refuses_a_safety_setting_as_the_contract_does() -> None:
    with pytest.raises(ImagenError, match="Invalid rai level from the request") as raised:
        tasks.generation(catalog.MODELS["imagegeneration@005"], "a cat", safety_setting="block_some")
    assert raised.value.code == "FAILED_PRECONDITION"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("block_most", "block_low_and_above"),
        ("block_some", "block_medium_and_above"),
        ("block_few", "block_only_high"),
        ("block_fewest", "block_none"),
        ("block_none", "block_none"),
    ],
)
def test_legacy_safety_names(old: str, new: str) -> None:
    task = tasks.generation(IMAGEN_3, "a cat", safety_setting=old)
    assert task.safety_setting == new


@pytest.mark.parametrize(
    ("given", "meant"),
    [("zh-CN", "zh"), ("ZH-tw", "zh-TW"), ("zh-Hant", "zh-TW"), ("EN", "en"), ("auto", "auto")],
)
def test_languages(given: str, meant: str) -> None:
    assert tasks.generation(IMAGEN_3, "a cat", language=given).language == meant


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("", 0), ("   ", 0), ("cat", 1), ("a red cat", 3), ("a" * 10, 1), ("a" * 11, 2), ("a" * 100, 10),
        ("赤い猫", 3), ("고양이", 3), ("猫cat猫", 3), ("cat\u3000dog", 2), ("cat,dog", 1), ("🐈", 1),
    ],
)  # fmt: skip
def test_tokens(text: str, tokens: int) -> None:
    assert tasks.count_tokens(text) == tokens


def test_two_k_of_imagen_4() -> None:
    model = catalog.MODELS["imagen-4.0-generate-001"]
    assert tasks.generation(model, "a cat", sample_image_size="2K").size == (2048, 2048)
    with pytest.raises(InvalidArgument, match="allowed: 1K, 2K"):
        tasks.generation(model, "a cat", sample_image_size="4K")
    fast = catalog.MODELS["imagen-4.0-fast-generate-001"]
    with pytest.raises(InvalidArgument, match="allowed: 1K"):
        tasks.generation(fast, "a cat", sample_image_size="2K")


def test_a_long_value_is_not_repeated_whole() -> None:
    with pytest.raises(InvalidArgument) as raised:
        tasks.generation(IMAGEN_3, "a cat", aspect_ratio="x" * 10_000)
    assert len(raised.value.message) < 200
