"""What makes a model faster or smaller acts, keeps the image, and is refused where it cannot act."""

import shutil
import sysconfig
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from diffusers.models.attention_dispatch import AttentionBackendName, _AttentionBackendRegistry
from torch._dynamo.utils import counters

from openimagen.engines.diffusers import Options, describe_model, open_model, speed
from openimagen.errors import ImagenError, InvalidArgument
from tests_engines import tiny
from tests_engines.test_families import FAMILIES, SIDE, Family, alone, decibels, item, opened

FOUR = ("z_image", "klein_base", "lumina", "sdxl")
CPU = torch.device("cpu")
CUDA = torch.device("cuda")
NO_COMPILER = shutil.which("g++") is None or not (Path(sysconfig.get_path("include")) / "Python.h").is_file()


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    torch.set_num_threads(1)
    names = (*FOUR, "klein")
    return {name: tiny.save(FAMILIES[name].build(), tmp_path_factory.mktemp(name)) for name in names}


@pytest.fixture(params=FOUR)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def family(name: str) -> Family:
    return FAMILIES[name]


@pytest.fixture
def folder(name: str, folders: dict[str, Path]) -> Path:
    return folders[name]


def refusal(folder: Path, **options: Any) -> str:
    """The sentence with which a model is not opened."""
    given = Options(folder, **({"device": "cpu", "dtype": "float32", "resolution": SIDE} | options))
    with pytest.raises(ImagenError) as caught:
        open_model(given)
    message = caught.value.message
    if "failed: " not in message:  # what only a step shows
        with pytest.raises(ImagenError) as before:
            describe_model(given)  # a model that is loaded later is refused before the server listens
        assert before.value.message == message
    assert message.endswith(".")
    assert "\n" not in message
    return message


# compile


@pytest.mark.skipif(NO_COMPILER, reason="torch.compile needs g++ and Python.h on a CPU")
def test_compiled_blocks_draw_the_same_and_only_warming_up_compiles(folders: dict[str, Path]) -> None:
    family = FAMILIES["sdxl"]
    plain = alone(opened(family, folders["sdxl"]), item())
    torch._dynamo.reset()
    counters.clear()
    model = opened(family, folders["sdxl"], compile=True, max_batch=2)
    model.warm_up()
    graphs = counters["stats"]["unique_graphs"]
    assert graphs > 0
    found = []

    def draw() -> None:
        torch.set_num_threads(1)
        found.append(alone(model, item()))
        alone(model, item(size=(2 * SIDE, SIDE)))
        model.step([model.start(item()), model.start(item("another", 2))])

    thread = threading.Thread(target=draw)  # the batcher's is not the one that warms up
    thread.start()
    thread.join()
    assert counters["stats"]["unique_graphs"] == graphs
    assert decibels(found[0], plain) >= 100


def test_compiling_without_a_compiler_is_refused(
    folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    said = refusal(folders["sdxl"], compile=True)
    assert said == "Setting compile: it needs a C++ compiler, and no-such-compiler is not on this machine."


@pytest.mark.skipif(NO_COMPILER, reason="without a compiler it is refused for that")
def test_compiling_what_has_no_repeated_blocks_is_refused(folders: dict[str, Path]) -> None:
    said = refusal(folders["lumina"], compile=True)
    assert said == "Setting compile: diffusers names no blocks of a Lumina2Transformer2DModel."


# attention


def counted(monkeypatch: pytest.MonkeyPatch, backend: AttentionBackendName) -> list[None]:
    """Grows by one for each call of a backend."""
    calls: list[None] = []
    plain = _AttentionBackendRegistry._backends[backend]

    def counting(*args: Any, **named: Any) -> Any:
        calls.append(None)
        return plain(*args, **named)

    monkeypatch.setitem(_AttentionBackendRegistry._backends, backend, counting)
    return calls


@pytest.mark.parametrize("name", ["z_image", "klein_base"])
def test_attention_is_computed_by_the_backend_in_this_model_alone(
    family: Family, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = counted(monkeypatch, AttentionBackendName._NATIVE_MATH)
    model = opened(family, folder, attention="_native_math")
    other = opened(family, folder)
    plain = alone(other, item())
    assert not calls
    assert decibels(alone(model, item()), plain) >= 100
    assert calls


def test_an_attention_backend_that_fails_in_a_step_is_refused(
    folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*args: Any, **named: Any) -> None:
        raise ValueError("`attn_mask` is not supported.\nand more")

    monkeypatch.setitem(_AttentionBackendRegistry._backends, AttentionBackendName._NATIVE_MATH, failing)
    said = refusal(folders["z_image"], attention="_native_math")
    assert said == "Setting attention: a step with it failed: `attn_mask` is not supported."


@pytest.mark.parametrize("backend", ["flash_hub", "_flash_3_hub", "sage_hub", "fast"])
def test_attention_kernels_are_never_downloaded(folders: dict[str, Path], backend: str) -> None:
    assert f"attention: got '{backend}'; allowed: auto, native, " in refusal(
        folders["klein"], attention=backend
    )


def test_attention_for_a_gpu_is_refused_on_a_cpu(folders: dict[str, Path]) -> None:
    said = refusal(folders["klein"], attention="flash")
    assert said == "Setting attention: flash works on cuda alone, and this is cpu."


def test_an_attention_backend_whose_library_is_missing_is_refused(folders: dict[str, Path]) -> None:
    model = opened(FAMILIES["klein"], folders["klein"])
    with pytest.raises(ImagenError, match=r"Setting attention: .*install `sageattention"):
        speed.set_attention(model.pipeline.transformer, "sage")


@pytest.mark.parametrize("name", ["lumina", "sdxl"])
def test_attention_is_refused_where_it_would_be_ignored(folder: Path) -> None:
    assert "does not ask for a backend" in refusal(folder, attention="native")


def test_all_backends_that_are_allowed_exist_and_none_is_from_a_hub() -> None:
    allowed = {*speed.ATTENTION_ANYWHERE, *speed.ATTENTION_ON_CUDA}
    assert allowed <= {backend.value for backend in AttentionBackendName}
    assert not [backend for backend in allowed if "hub" in backend]


# VAE tiling


def test_tiles_of_the_decoder_are_small(
    family: Family, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = opened(family, folder)
    tiled = opened(family, folder, vae_tiling=True)
    sides = {}
    for kind, model in (("plain", plain), ("tiled", tiled)):
        seen = sides[kind] = []
        decoder = model.pipeline.vae.decoder
        monkeypatch.setattr(decoder, "forward", _recording(decoder.forward, seen))
    one, other = alone(plain, item()), alone(tiled, item())
    assert max(sides["tiled"]) == max(sides["plain"]) / 2
    assert other.shape == one.shape
    assert 0 < np.abs(one - other).mean() < 0.2  # of noise: what tiles change is much here


def _recording(forward: Any, sides: list[int]) -> Any:
    def recorded(latents: torch.Tensor, *args: Any, **named: Any) -> Any:
        sides.append(max(latents.shape[-2:]))
        return forward(latents, *args, **named)

    return recorded


# offloading: the CPU stands in for the GPU, as the device cpu:0


@pytest.mark.parametrize("how", ["model", "group"])
def test_offloaded_parts_draw_the_same_image(family: Family, folder: Path, how: str) -> None:
    plain = alone(opened(family, folder), item())
    model = opened(family, folder)
    speed.offload(model.pipeline, how, torch.device("cpu", 0))
    assert np.array_equal(alone(model, item()), plain)


def test_all_is_moved_out_before_words_are_read(family: Family, folder: Path) -> None:
    """In the middle of an image, another one comes: diffusers' hooks alone would keep the denoiser in."""
    model = opened(family, folder)
    networks = {
        name: part
        for name, part in model.pipeline.components.items()
        if isinstance(part, torch.nn.Module) and name != "vae"
    }
    where = dict.fromkeys(networks, "cpu")
    for name, part in networks.items():
        part.to = _moving(part.to, name, where)  # FAKE move: it is told where to, and stays on the CPU
    speed.offload(model.pipeline, "model", torch.device("cpu", 0))
    first = model.start(item())
    model.step([first])
    denoiser = "transformer" if "transformer" in networks else "unet"
    assert where[denoiser] == "cpu:0"
    model.start(item())  # whose words are known: nothing moves
    assert where[denoiser] == "cpu:0"
    model.start(item("another"))
    assert where[denoiser] == "cpu"
    assert where["text_encoder"] == "cpu:0"


def _moving(to: Any, name: str, where: dict[str, str]) -> Any:
    def moved(device: Any = None, *args: Any, **named: Any) -> Any:
        where[name] = str(device)
        return to(device, *args, **named)

    return moved


def test_offloading_from_a_cpu_is_refused(folders: dict[str, Path]) -> None:
    assert "this model is on the CPU" in refusal(folders["klein"], offload="model")


def test_an_offloaded_model_needs_the_memory_of_the_cpu() -> None:
    def needed(**options: Any) -> list[tuple[torch.device, int]]:
        return list(speed.bytes_needed(Options(Path(), **options), CUDA, torch.bfloat16))

    assert needed() == [(CUDA, 2)]
    assert needed(offload="model") == [(CPU, 2)]
    assert needed(quantization="int8") == [(CPU, 2), (CUDA, 1)]


# quantization


def weights(network: torch.nn.Module) -> int:
    """Bytes of a network's linear layers."""
    layers = [layer for layer in network.modules() if isinstance(layer, torch.nn.Linear)]
    return sum(values.nbytes for layer in layers for values in _plain(layer.weight))


def _plain(values: torch.Tensor) -> list[torch.Tensor]:
    """The tensors that another kind of tensor is made of."""
    if not hasattr(values, "__tensor_flatten__") or type(values) in (torch.Tensor, torch.nn.Parameter):
        return [values]
    names, _ = values.__tensor_flatten__()
    return [getattr(values, name) for name in names]


@pytest.mark.parametrize("how", ["float8", "int8"])
def test_quantized_weights_are_small_and_draw_nearly_the_same(family: Family, folder: Path, how: str) -> None:
    if how == "int8":
        pytest.importorskip("torchao", reason="int8 needs the library torchao")
    plain, small = opened(family, folder), opened(family, folder, quantization=how)
    for part in ("text_encoder", "transformer" if "transformer" in plain.pipeline.components else "unet"):
        one, other = (getattr(model.pipeline, part) for model in (plain, small))
        assert weights(other) < 0.7 * weights(one), part  # in tiny networks much of it is embedding
    exact, found = alone(plain, item()), alone(small, item())
    assert not np.array_equal(exact, found)
    assert decibels(exact, found) >= 35
    assert np.array_equal(found, alone(small, item()))


def test_what_is_quantized_already_is_not_quantized() -> None:
    with pytest.raises(ImagenError, match=r"Setting quantization: model\.gguf is quantized already\."):
        speed.check(Options(Path(), file=Path("model.gguf"), quantization="float8"), CPU)


def test_a_missing_library_for_quantization_is_said(
    folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "find_spec", lambda name: None)
    said = refusal(folders["klein"], quantization="int8")
    assert said == "Setting quantization: int8 needs the library torchao: pip install torchao."


# step caches

CACHED = {"steps": 20, "step_cache": "taylorseer"}


def test_cached_steps_save_work_and_draw_nearly_the_same(
    folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    family, folder = FAMILIES["klein_base"], folders["klein_base"]
    calls = counted(monkeypatch, AttentionBackendName.NATIVE)
    exact = alone(opened(family, folder, steps=20), item())
    in_full = len(calls)
    calls.clear()
    found = alone(opened(family, folder, **CACHED), item())
    assert 0 < len(calls) < in_full / 2
    assert not np.array_equal(exact, found)
    assert decibels(exact, found) >= 40


def test_a_step_cache_never_gives_one_image_to_another(folders: dict[str, Path]) -> None:
    family, folder = FAMILIES["klein_base"], folders["klein_base"]
    model = opened(family, folder, **CACHED)
    other = item("another", 2)
    expected = alone(model, item())
    alone(model, other)
    assert np.array_equal(alone(model, item()), expected)
    left = model.start(other)  # its caller leaves in the middle
    for _ in range(6):
        model.step([left])
    assert np.array_equal(alone(model, item()), expected)
    # turn about, each step is computed in full
    plain = opened(family, folder, steps=20)
    both = [model.start(item()), model.start(other)]
    for _ in range(20):
        for state in both:
            model.step([state])
    assert np.array_equal(model.decode(both[0])[0].permute(1, 2, 0).numpy(), alone(plain, item()))


def test_after_a_step_that_failed_nothing_is_guessed_from_it(
    folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    model = opened(FAMILIES["klein_base"], folders["klein_base"], **CACHED)
    expected = alone(model, item())
    state = model.start(item())
    block = model.pipeline.transformer.single_transformer_blocks[1]
    with monkeypatch.context() as broken:
        broken.setattr(block, "forward", _fails)
        with pytest.raises(KeyError):
            model.step([state])
    while state.step < state.steps:
        model.step([state])
    assert np.array_equal(model.decode(state)[0].permute(1, 2, 0).numpy(), expected)


def _fails(*args: Any, **named: Any) -> None:
    raise KeyError


def test_with_a_step_cache_one_image_is_drawn_at_a_time(folders: dict[str, Path]) -> None:
    engine = open_model(
        Options(folders["klein_base"], device="cpu", dtype="float32", resolution=SIDE, **CACHED)
    )
    assert engine.capabilities.parallel == 2  # one, and one that is being screened and encoded
    engine.close()


@pytest.mark.parametrize(
    ("model", "options", "said"),
    [
        ("klein", {}, "it needs 10 steps or more, and this model takes 4"),
        ("z_image", {}, "diffusers has none for a ZImageTransformer2DModel"),
        ("klein_base", {"max_batch": 4}, "it needs max_batch = 1, and that is 4"),
        ("klein_base", {"step_cache": "teacache"}, "got 'teacache'; allowed: none, taylorseer"),
    ],
)
def test_a_step_cache_is_refused_where_it_cannot_be(
    folders: dict[str, Path], model: str, options: dict[str, Any], said: str
) -> None:
    assert said in refusal(folders[model], **({"step_cache": "taylorseer"} | options))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"offload": "group", "compile": True}, "Setting offload: group does not go together"),
        ({"offload": "group", "quantization": "float8"}, "Setting offload: group does not go together"),
        ({"step_cache": "taylorseer", "compile": True}, "Setting step_cache: it does not go together"),
    ],
)
def test_what_does_not_go_together_is_refused(
    options: dict[str, Any], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speed, "find_spec", lambda name: "FAKE: every library is there")
    with pytest.raises(ImagenError, match=said):
        speed.check(Options(Path(), **options), CUDA)


def test_values_that_are_none_are_refused() -> None:
    with pytest.raises(InvalidArgument, match="quantization: got 'int3'; allowed: none, float8, int8"):
        speed.check(Options(Path(), quantization="int3"), CPU)
