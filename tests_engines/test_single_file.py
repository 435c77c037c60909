"""Checkpoints in one file: in the layouts that are published, the picture is the folder's, bit for bit."""

import pickle
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import safetensors.torch
import torch

from openimagen.cancellation import Cancellation
from openimagen.engines.diffusers import Options, open_model
from openimagen.engines.engine import no_progress
from openimagen.errors import ImagenError
from openimagen.tasks import Item, Pixels
from tests_engines import originals, tiny

Weights = originals.Weights


@dataclass(frozen=True)
class Layout:
    """A pipeline, and what its single file holds."""

    build: Callable[[], Any]
    weights: Callable[[Any], Weights]
    held: tuple[str, ...] = ("transformer",)


def prefixed(weights: Weights) -> Weights:
    return {originals.PREFIX + name: values for name, values in weights.items()}


def sdxl() -> Any:
    return tiny.sdxl(second_width=48)  # the converter tells the text encoders apart by their widths


SDXL = ("unet", "vae", "text_encoder", "text_encoder_2")
LAYOUTS = {
    "z_image": Layout(tiny.z_image, lambda pipe: originals.z_image(pipe.transformer.state_dict())),
    "z_image_prefixed": Layout(
        tiny.z_image, lambda pipe: prefixed(originals.z_image(pipe.transformer.state_dict()))
    ),
    "z_image_as_in_diffusers": Layout(tiny.z_image, lambda pipe: pipe.transformer.state_dict()),
    "klein": Layout(tiny.klein, lambda pipe: originals.klein(pipe.transformer.state_dict())),
    "klein_prefixed": Layout(
        tiny.klein, lambda pipe: prefixed(originals.klein(pipe.transformer.state_dict()))
    ),
    "lumina": Layout(tiny.lumina_wide, lambda pipe: originals.lumina(pipe.transformer.state_dict())),
    "lumina_prefixed": Layout(
        tiny.lumina_wide, lambda pipe: prefixed(originals.lumina(pipe.transformer.state_dict()))
    ),
    "sdxl_unet": Layout(sdxl, lambda pipe: originals.unet(pipe.unet), ("unet",)),
    "sdxl_unet_prefixed": Layout(sdxl, lambda pipe: prefixed(originals.unet(pipe.unet)), ("unet",)),
    "sdxl_unet_as_in_diffusers": Layout(sdxl, lambda pipe: pipe.unet.state_dict(), ("unet",)),
    "sdxl_whole": Layout(sdxl, originals.whole_sdxl, SDXL),
}


def drawn(folder: Path, file: Path | None = None, **changes: Any) -> Pixels:
    options = {"steps": 2, "resolution": 64, "device": "cpu", "dtype": "float32"} | changes
    engine = open_model(Options(folder, file=file, **options))
    item = Item("a red fox", "", (64, 64), 7, "auto", None, None)
    try:
        return engine.draw([item], no_progress, Cancellation())[0].pixels
    finally:
        engine.close()


def saved(weights: Weights, file: Path) -> Path:
    safetensors.torch.save_file({name: values.contiguous() for name, values in weights.items()}, file)
    return file


def without_weights(folder: Path, parts: tuple[str, ...]) -> None:
    for part in parts:
        for file in (folder / part).glob("*.safetensors*"):
            file.unlink()


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_the_picture_is_the_folders(layout: Layout, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    pipeline = layout.build()
    folder = tiny.save(pipeline, tmp_path / "model")
    expected = drawn(folder)
    assert expected.std() > 5, "nothing to see"
    file = saved(layout.weights(pipeline), tmp_path / "one.safetensors")
    without_weights(folder, layout.held)
    assert np.array_equal(drawn(folder, file), expected)


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)
    return tiny.save(tiny.klein(), tmp_path_factory.mktemp("klein"))


def weights_of(folder: Path) -> Weights:
    return safetensors.torch.load_file(folder / "transformer" / "diffusion_pytorch_model.safetensors")


def refusal(folder: Path, file: Path) -> str:
    with pytest.raises(ImagenError) as caught:
        drawn(folder, file)
    message = caught.value.message
    assert message.endswith(".")
    assert "\n" not in message
    return message


def a_pickle(file: Path) -> None:
    file.write_bytes(pickle.dumps({}))


def a_pickle_of_torch(file: Path) -> None:
    torch.save({}, file)


def nothing(file: Path) -> None:
    pass


def cut_off(file: Path) -> None:
    saved({"a": torch.zeros(100)}, file)
    file.write_bytes(file.read_bytes()[:-4])


def of_another_model(file: Path) -> None:
    saved({"a": torch.zeros(100)}, file)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (a_pickle, "is a pickle, whatever its name says"),
        (a_pickle_of_torch, "is a pickle, whatever its name says"),
        (nothing, "there is no file"),
        (cut_off, "is damaged: download it again (its end is missing)"),
        (of_another_model, "it is of another model, or in a layout"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_what_is_wrong_with_a_file_is_said(
    klein: Path, tmp_path: Path, make: Callable[[Path], None], said: str
) -> None:
    file = tmp_path / "one.safetensors"
    make(file)
    assert said in refusal(klein, file)


def test_weights_that_are_missing_or_of_another_shape_are_said(klein: Path, tmp_path: Path) -> None:
    weights = originals.klein(weights_of(klein))
    name = "double_blocks.0.img_mlp.0.weight"
    other = saved(weights | {name: torch.zeros(3, 3)}, tmp_path / "b.safetensors")
    assert "cannot be loaded" in refusal(klein, other)
    del weights[name]
    lacking = saved(weights, tmp_path / "a.safetensors")
    assert "lacks weights of a Flux2Transformer2DModel" in refusal(klein, lacking)


def test_an_earlier_stable_diffusion_is_no_sdxl(tmp_path: Path) -> None:
    pipeline = sdxl()
    folder = tiny.save(pipeline, tmp_path / "model")
    weights = prefixed(originals.unet(pipeline.unet))
    older = {name: values for name, values in weights.items() if "label_emb" not in name}
    assert "lacks weights of a UNet2DConditionModel" in refusal(
        folder, saved(older, tmp_path / "sd15.safetensors")
    )


def test_weights_with_scales_of_their_own_are_refused(klein: Path, tmp_path: Path) -> None:
    weights = originals.klein(weights_of(klein))
    scaled = weights | {"double_blocks.0.img_mlp.0.scale_weight": torch.ones(())}
    assert "8-bit numbers with scales" in refusal(klein, saved(scaled, tmp_path / "one.safetensors"))


def test_a_config_that_is_missing_is_said(klein: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(klein, tmp_path / "model")
    file = saved(originals.klein(weights_of(klein)), tmp_path / "one.safetensors")
    (folder / "transformer" / "config.json").unlink()
    assert "transformer has no config.json" in refusal(folder, file)


def test_the_other_components_must_not_be_pickles(klein: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(klein, tmp_path / "model")
    file = saved(originals.klein(weights_of(klein)), tmp_path / "one.safetensors")
    for weights in (folder / "vae").glob("*.safetensors"):
        weights.rename(weights.with_suffix(".bin"))
    assert "other formats are pickles" in refusal(folder, file)


def test_a_lightning_file_is_stepped_as_it_was_distilled(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    pipeline = sdxl()
    folder = tiny.save(pipeline, tmp_path / "base")
    file = saved(pipeline.unet.state_dict(), tmp_path / "sdxl_lightning_4step_unet.safetensors")
    pipeline.scheduler = diffusers.EulerDiscreteScheduler.from_config(
        pipeline.scheduler.config, timestep_spacing="trailing"
    )
    trailing = tmp_path / "trailing"
    pipeline.save_pretrained(trailing)
    expected = drawn(trailing, guidance=0.0, steps=4)
    assert np.array_equal(drawn(folder, file, steps=0), expected)
    assert not np.array_equal(drawn(folder, guidance=0.0, steps=4), expected)
