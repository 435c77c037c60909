"""The parts of the open-weight engine that need no torch."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from openimagen import catalog, config
from openimagen.engines import fitting, wording
from openimagen.engines.diffusers import Options, open_model, sizes
from openimagen.engines.diffusers.preview import LinearPreview
from openimagen.errors import ImagenError
from openimagen.tasks import STYLES, Item


def item(prompt: str, style: str | None = None, enhance: bool = False) -> Item:
    return Item(prompt, "", (64, 64), 1, "auto", style, None, enhance=enhance)


def test_every_style_has_its_words() -> None:
    assert set(wording.STYLES) == set(STYLES)
    assert wording.worded(item("a fox", "sketch")).startswith("a fox, pencil sketch")


def test_only_short_prompts_without_a_style_are_enhanced() -> None:
    assert wording.worded(item("a fox")) == "a fox"
    assert wording.worded(item("a fox", enhance=True)) == wording.ENHANCED.format("a fox")
    assert "detailed" not in wording.worded(item("a fox", "sketch", enhance=True))
    assert wording.worded(item("fox " * 40, enhance=True)) == "fox " * 40


def test_braces_in_a_prompt_are_words() -> None:
    assert wording.worded(item("{0} {} {x}", "sketch")).startswith("{0} {} {x}, pencil")


@pytest.mark.parametrize(
    ("scale", "expected"), [(None, 4.0), (0, 1.0), (7.5, 2.5), (15, 4.0), (22.5, 5.5), (30, 7.0), (500, 7.0)]
)
def test_guidance_comes_to_the_models_own_scale(scale: float | None, expected: float) -> None:
    assert wording.guidance(scale, 1.0, 4.0, 7.0) == pytest.approx(expected)


@pytest.mark.parametrize("model", catalog.generation_models(), ids=lambda model: model.id)
def test_native_sizes_are_what_models_draw_well(model: catalog.Model) -> None:
    for ratios in model.sizes.values():
        for width, height in ratios.values():
            native = sizes.native((width, height), 1024, 32)
            assert native[0] % 32 == native[1] % 32 == 0
            assert 0.9 * 2**20 < native[0] * native[1] < 1.2 * 2**20
            assert native[0] / native[1] == pytest.approx(width / height, rel=0.03)


def test_sizes_of_imagen_3_are_drawn_as_they_are() -> None:
    for size in catalog.MODELS["imagen-3.0-generate-001"].sizes["1K"].values():
        assert sizes.native(size, 1024, 16) == size


def test_a_picture_is_fitted_without_stretching() -> None:
    picture = np.zeros((64, 96, 3), np.uint8)
    picture[:, 32:64] = 255  # a square in the middle
    fitted = fitting.fitted(picture, (128, 128))
    assert fitted.shape == (128, 128, 3)
    assert fitted[:, 36:92].min() > 250
    assert fitted[:, :28].max() < 5
    assert fitting.fitted(picture, (96, 64)) is picture


def test_the_preview_learns_what_is_linear() -> None:
    source = np.random.default_rng(0)
    latents = source.normal(size=(4, 8, 8)).astype(np.float32)
    colours = 128 + 20 * np.einsum("chw,cr->hwr", latents, source.normal(size=(4, 3)))
    colours = np.clip(colours, 0, 255).astype(np.uint8)
    preview = LinearPreview()
    assert preview.show(latents) is None
    preview.learn(latents, colours.repeat(8, 0).repeat(8, 1))
    shown = preview.show(latents)
    assert shown is not None
    assert np.abs(shown.astype(int) - colours).mean() < 4


@pytest.mark.skipif(find_spec("torch") is not None, reason="torch is installed here")
def test_without_the_extra_it_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImagenError, match=r"pip install 'openimagen\[diffusers\]'") as caught:
        open_model(Options(tmp_path))
    assert caught.value.code == "FAILED_PRECONDITION"


def test_models_are_bound_by_file_environment_or_flag(tmp_path: Path) -> None:
    file = tmp_path / "openimagen.toml"
    file.write_text(
        '[models]\n"imagegeneration@006" = "/models/a"\n'
        '"imagen-3.0-fast-generate-001" = {path = "/models/b", steps = 9, guidance = 0}\n',
        "utf-8",
    )
    assert config.load(environment={}, file=file).models == {
        "imagegeneration@006": "/models/a",
        "imagen-3.0-fast-generate-001": config.Binding(path="/models/b", steps=9, guidance=0.0),
    }
    from_text = config.load(environment={"OPENIMAGEN_MODELS": "a = /x, *=/y=z"})
    assert from_text.models == {"a": "/x", "*": "/y=z"}
    file.write_text('[models]\n"*" = {path = "/models/b", guidence = 0}\n', "utf-8")
    with pytest.raises(ImagenError, match="guidence"):
        config.load(environment={}, file=file)
