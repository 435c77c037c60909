"""GGUF files, written by the gguf package: the picture is that of the dequantized weights."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import psutil
import pytest
import torch

from openimagen.engines.diffusers import Options, describe_model, files
from openimagen.errors import ImagenError
from tests_engines import originals, tiny
from tests_engines.originals import Weights
from tests_engines.test_single_file import drawn, refusal, saved, sdxl, without_weights

gguf = pytest.importorskip("gguf", reason="gguf is not installed")
BLOCK = 32  # numbers that share a scale in Q8_0 and Q4_0


def written(weights: Weights, file: Path, kind: str) -> Weights:
    """Write a GGUF whose tensors are of this kind, as far as their shapes allow; gives what it then holds.

    As in the files that people publish, one-dimensional tensors stay plain.
    """
    writer = gguf.GGUFWriter(str(file), "test")
    held = {}
    for name, values in weights.items():
        plain = values.float().numpy()
        wanted = kind if values.ndim > 1 else "F32"
        if wanted.startswith("Q") and (values.ndim != 2 or values.shape[-1] % BLOCK):
            wanted = "F16"
        if wanted in ("F32", "F16"):
            stored = plain.astype(np.float32 if wanted == "F32" else np.float16)
            writer.add_tensor(name, stored)
            held[name] = torch.from_numpy(stored.astype(np.float32))
            continue
        number = gguf.GGMLQuantizationType[wanted]
        stored = gguf.quants.quantize(plain, number)
        writer.add_tensor(name, stored, raw_dtype=number)
        back = torch.from_numpy(np.array(gguf.quants.dequantize(stored, number)))
        # diffusers dequantizes into float16, but bfloat16 numbers into float32
        held[name] = back if wanted == "BF16" else back.half().float()
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return held


def transformer(original: Callable[[Weights], Weights]) -> Callable[[Any], Weights]:
    return lambda pipeline: original(pipeline.transformer.state_dict())


FAMILIES: dict[str, tuple[Callable[[], Any], Callable[[Any], Weights], str]] = {
    "z_image": (tiny.z_image, transformer(originals.z_image), "transformer"),
    "klein": (tiny.klein, transformer(originals.klein), "transformer"),
    "lumina": (tiny.lumina_wide, transformer(originals.lumina), "transformer"),
    "sdxl": (sdxl, lambda pipeline: originals.unet(pipeline.unet), "unet"),
}


@pytest.mark.parametrize("kind", ["F16", "BF16", "Q8_0", "Q4_0"])
@pytest.mark.parametrize("family", FAMILIES)
def test_the_picture_is_that_of_the_dequantized_weights(family: str, kind: str, tmp_path: Path) -> None:
    torch.set_num_threads(1)
    build, weights_of, part = FAMILIES[family]
    pipeline = build()
    folder = tiny.save(pipeline, tmp_path / "model")
    weights = weights_of(pipeline)
    held = written(weights, tmp_path / "one.gguf", kind)
    plain = saved(held, tmp_path / "plain.safetensors")
    without_weights(folder, (part,))
    expected = drawn(folder, plain)
    found = drawn(folder, tmp_path / "one.gguf")
    assert np.array_equal(found, expected)
    if kind == "Q4_0":
        exact = drawn(folder, saved(weights, tmp_path / "exact.safetensors"))
        assert not np.array_equal(found, exact), "it was not quantized"


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder, and its denoiser in Q4_0."""
    torch.set_num_threads(1)
    place = tmp_path_factory.mktemp("klein")
    pipeline = tiny.klein()
    folder = tiny.save(pipeline, place / "model")
    written(originals.klein(pipeline.transformer.state_dict()), place / "one.gguf", "Q4_0")
    return folder, place / "one.gguf"


def test_it_draws_in_bfloat16_too(klein: tuple[Path, Path]) -> None:
    rough = drawn(*klein, dtype="bfloat16").astype(int)
    assert np.abs(rough - drawn(*klein)).mean() < 8


def test_quantized_weights_count_as_they_are(klein: tuple[Path, Path], monkeypatch: Any) -> None:
    folder, file = klein
    names = files.contents(file)
    assert names["double_blocks.0.img_mlp.0.weight"].quantized * 2 == (
        names["double_blocks.0.img_mlp.0.weight"].numbers * (2 + 16) // 16
    )
    rest = [
        tensor
        for part in ("vae", "text_encoder")
        for weights in (folder / part).glob("*.safetensors")
        for tensor in files.contents(weights).values()
    ]
    needed = sum(tensor.size(4) for tensor in [*names.values(), *rest])
    memory = SimpleNamespace(available=0, total=needed)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    describe_model(Options(folder, file=file, device="cpu", dtype="float32"))
    memory.total -= 1
    with pytest.raises(ImagenError, match="GiB in all"):
        describe_model(Options(folder, file=file, device="cpu", dtype="float32"))


def test_a_damaged_file_is_said(klein: tuple[Path, Path], tmp_path: Path) -> None:
    folder, file = klein
    cut_off = tmp_path / "cut-off.gguf"
    for size in (3, 40, 2000, file.stat().st_size - 1):
        cut_off.write_bytes(file.read_bytes()[:size])
        assert "is damaged" in refusal(folder, cut_off)
    cut_off.write_bytes(b"\x80\x04 and so on")
    assert "is a pickle" in refusal(folder, cut_off)


def test_without_gguf_it_is_named(klein: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "gguf", None)
    assert "needs gguf: pip install 'openimagen[diffusers]'" in refusal(*klein)
