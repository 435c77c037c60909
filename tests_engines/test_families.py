"""Each family is exact: equal to the stock pipeline, and the same whatever is drawn beside it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from openimagen.engines.diffusers import PIPELINES, Options, loading
from openimagen.engines.diffusers.klein import Klein
from openimagen.engines.diffusers.lumina import Lumina
from openimagen.engines.diffusers.model import DiffusionModel
from openimagen.engines.diffusers.sampling import State
from openimagen.engines.diffusers.sdxl import SDXL
from openimagen.engines.diffusers.z_image import ZImage
from openimagen.tasks import Item
from tests_engines import tiny

SIDE = 64
STEPS = 4


@dataclass(frozen=True)
class Family:
    """A family, and how its stock pipeline is called. `tolerance` is of values from 0 to 1, in float32."""

    build: Callable[[], Any]
    model: type[DiffusionModel]
    guidance: float
    mixes_sizes: bool = False
    reads_negatives: bool = True
    tolerance: float = 2e-6
    tolerance_bfloat16: float = 0.0
    has_previews: bool = True

    @property
    def words(self) -> dict[str, str]:
        """What an image is asked for with besides its prompt."""
        return {"negative_prompt": "blue"} if self.reads_negatives else {}


FAMILIES = {
    "z_image": Family(tiny.z_image, ZImage, guidance=2.0, mixes_sizes=True),
    "klein": Family(tiny.klein, Klein, guidance=1.0, reads_negatives=False),
    # its stock pipeline asks in two calls what is one here, and guidance multiplies the rounding's difference
    "klein_base": Family(tiny.klein_base, Klein, guidance=2.0, tolerance=4e-6),
    # here, too; and what it makes of a row depends on its neighbour's padding
    "lumina": Family(tiny.lumina, Lumina, guidance=4.0, tolerance_bfloat16=0.04),
    "lumina_unguided": Family(tiny.lumina, Lumina, guidance=1.0, reads_negatives=False),
    "sdxl": Family(tiny.sdxl, SDXL, guidance=5.0),
    "sdxl_turbo": Family(tiny.sdxl_turbo, SDXL, guidance=0.0, reads_negatives=False),
    "sdxl_dpm": Family(tiny.sdxl_dpm, SDXL, guidance=5.0, has_previews=False),
    "sdxl_ddim": Family(tiny.sdxl_ddim, SDXL, guidance=5.0, has_previews=False),
}
GUIDED = [name for name, family in FAMILIES.items() if family.reads_negatives]  # the others are distilled


@pytest.fixture(scope="module", params=FAMILIES)
def family(request: pytest.FixtureRequest) -> Family:
    return FAMILIES[request.param]


@pytest.fixture(scope="module")
def folder(family: Family, tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.set_num_threads(1)  # these networks are too small for more
    return tiny.save(family.build(), tmp_path_factory.mktemp("model"))


def opened(family: Family, folder: Path, **changes: Any) -> DiffusionModel:
    options = Options(
        folder, steps=STEPS, guidance=family.guidance, resolution=SIDE, device="cpu", dtype="float32"
    )
    options = replace(options, **changes)
    return family.model(loading.load(options, PIPELINES), options)


@pytest.fixture(scope="module")
def model(family: Family, folder: Path) -> Iterator[DiffusionModel]:
    model = opened(family, folder)
    yield model
    model.close()


def item(prompt: str = "a red fox in the snow", seed: int = 1, **fields: Any) -> Item:
    return Item(
        prompt, fields.pop("negative_prompt", ""), fields.pop("size", (SIDE, SIDE)), seed, "auto", None, None
    )


def image(model: DiffusionModel, state: State) -> NDArray[np.float32]:
    """Values from 0 to 1, (height, width, 3)."""
    return model.decode(state)[0].permute(1, 2, 0).numpy()


def alone(model: DiffusionModel, wanted: Item) -> NDArray[np.float32]:
    state = model.start(wanted)
    while state.step < state.steps:
        model.step([state])
    return image(model, state)


def together(model: DiffusionModel, items: Sequence[Item]) -> list[NDArray[np.float32]]:
    """Drawn in one batch; each joins a step after the one before it, so that every call mixes steps."""
    states: list[State] = []
    while len(states) < len(items) or any(state.step < state.steps for state in states):
        states += [model.start(wanted) for wanted in items[len(states) : len(states) + 1]]
        model.step([state for state in states if state.step < state.steps])
    return [image(model, state) for state in states]


def decibels(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    """Peak signal-to-noise ratio."""
    error = float(((one - other) ** 2).mean())
    return float("inf") if error == 0 else 10 * np.log10(1 / error)


def stock_image(family: Family, folder: Path, dtype: torch.dtype) -> NDArray[np.float32]:
    """What diffusers' own pipeline draws of `item()`."""
    stock = diffusers.DiffusionPipeline.from_pretrained(
        folder, local_files_only=True, use_safetensors=True, dtype=dtype
    )
    stock.set_progress_bar_config(disable=True)
    told: dict[str, Any] = dict(family.words)
    if family.model is Klein and told:  # its stock pipeline has no other way in
        told = {"negative_prompt_embeds": stock.encode_prompt("blue")[0]}
    image: NDArray[np.float32] = stock(
        prompt="a red fox in the snow",
        height=SIDE,
        width=SIDE,
        num_inference_steps=STEPS,
        guidance_scale=family.guidance,
        generator=torch.Generator("cpu").manual_seed(1),
        output_type="np",
        **told,
    ).images[0]
    assert image.std() > 0.02, "nothing to see"
    return image


def test_one_image_equals_the_stock_pipeline(family: Family, folder: Path, model: DiffusionModel) -> None:
    expected = stock_image(family, folder, torch.float32)
    assert np.abs(alone(model, item(**family.words)) - expected).max() <= family.tolerance


def test_in_bfloat16_with_its_rounding_too(family: Family, folder: Path) -> None:
    expected = stock_image(family, folder, torch.bfloat16)
    model = opened(family, folder, dtype="bfloat16", stock_rounding=True)
    found = alone(model, item(**family.words))
    assert np.abs(found - expected).max() <= family.tolerance_bfloat16


def test_an_image_is_the_same_alone_and_in_a_batch(family: Family, model: DiffusionModel) -> None:
    prompts = ["a red fox in the snow", "x", "une longue phrase : " + "très " * 20, "青い家"]
    items = [item(prompt, seed, negative_prompt="blue") for seed, prompt in enumerate(prompts)]
    if family.mixes_sizes:
        items[1] = replace(items[1], size=(2 * SIDE, SIDE))
    for wanted, found in zip(items, together(model, items), strict=True):
        assert decibels(alone(model, wanted), found) >= 120


def test_a_prompt_that_is_too_long_is_told(model: DiffusionModel) -> None:
    def notes(prompt: str) -> tuple[str, ...]:
        state = model.start(item(prompt))
        model.step([state])
        return model.finish(state).contents.notes

    assert notes("a fox") == ()
    assert notes("a fox " * 100) == (
        f"the {model.name} reads {model.longest_prompt} tokens: the end of the prompt was cut off",
    )


def test_alone_every_bit_is_repeated(model: DiffusionModel) -> None:
    first = alone(model, item())
    alone(model, item("another", 2))
    assert np.array_equal(first, alone(model, item()))


@pytest.mark.parametrize(
    "change", [{"prompt": "a blue house"}, {"seed": 2}], ids=lambda change: next(iter(change))
)
def test_every_input_changes_the_image(model: DiffusionModel, change: dict[str, Any]) -> None:
    assert np.abs(alone(model, item()) - alone(model, item(**change))).max() > 1e-3


def test_more_steps_change_the_image(family: Family, folder: Path, model: DiffusionModel) -> None:
    assert np.abs(alone(model, item()) - alone(opened(family, folder, steps=STEPS + 1), item())).max() > 1e-3


@pytest.mark.parametrize("family", GUIDED, indirect=True)
def test_a_negative_prompt_and_guidance_change_the_image(
    family: Family, folder: Path, model: DiffusionModel
) -> None:
    plain = alone(model, item())
    assert np.abs(plain - alone(model, item(negative_prompt="blue"))).max() > 1e-3
    assert np.abs(plain - alone(opened(family, folder, guidance=6.0), item())).max() > 1e-3


def test_a_step_that_fails_leaves_all_as_they_were(
    model: DiffusionModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = alone(model, item())
    state = model.start(item())
    model.step([state])
    network = model.pipeline.components.get("transformer") or model.pipeline.unet
    both = [state, model.start(item("another"))]
    with monkeypatch.context() as broken:
        broken.setattr(network, "forward", _out_of_memory)
        with pytest.raises(MemoryError):
            model.step(both)
    while state.step < state.steps:
        model.step([state])
    assert np.array_equal(image(model, state), expected)


def _out_of_memory(*args: Any, **named: Any) -> None:
    raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 1 byte")


def test_a_preview_is_there_once_an_image_was_finished(family: Family, folder: Path) -> None:
    model = opened(family, folder)
    state = model.start(item())
    model.step([state])
    assert model.preview(state) is None
    while state.step < state.steps:
        model.step([state])
    finished = model.finish(state).pixels
    seen = model.preview(state)
    assert (seen is not None) is family.has_previews
    if seen is None:
        return
    factor = SIDE // seen.shape[0]
    small = finished.reshape(SIDE // factor, factor, SIDE // factor, factor, 3).mean((1, 3))
    of_the_mean = np.abs(small - small.mean((0, 1))).mean()
    assert np.abs(seen - small).mean() < of_the_mean  # better than a plain colour


@pytest.mark.parametrize("dtype", ["bfloat16"])
def test_in_bfloat16_it_is_nearly_the_same_image(
    family: Family, folder: Path, model: DiffusionModel, dtype: str
) -> None:
    assert decibels(alone(model, item()), alone(opened(family, folder, dtype=dtype), item())) > 30
