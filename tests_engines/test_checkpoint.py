"""Checkpoints of the operator's own: real networks of spandrel, tiny and with random weights."""

import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
import spandrel
import torch
from safetensors.torch import save_file
from spandrel.architectures.Compact import Compact
from spandrel.architectures.ESRGAN import ESRGAN

from openimagen import assembly, catalog, images, upscaling
from openimagen.cancellation import Cancellation
from openimagen.config import Settings
from openimagen.engines.engine import no_progress
from openimagen.errors import Cancelled, ImagenError, InvalidArgument
from openimagen.service import Service
from openimagen.tasks import Pixels
from openimagen.upscalers import checkpoint
from openimagen.upscalers.checkpoint import Checkpoint


def esrgan(scale: int) -> torch.nn.Module:
    torch.manual_seed(scale)
    network = ESRGAN(num_filters=8, num_blocks=2, scale=scale)
    with torch.no_grad():
        for name, values in network.named_parameters():
            if values.dim() == 4:
                values *= 3  # as they are first, the weights give one grey
            elif name == f"{list(network.state_dict())[-1]}":
                values += 0.5  # the middle of the range, so that little is cut off
    return network.eval()


def compact(scale: int, channels: int = 3) -> torch.nn.Module:
    torch.manual_seed(scale)
    return Compact(num_in_ch=channels, num_out_ch=channels, num_feat=8, num_conv=2, upscale=scale).eval()


def saved(network: torch.nn.Module, path: Path) -> Path:
    save_file(network.state_dict(), path)
    return path


@pytest.fixture
def x2(tmp_path: Path) -> Path:
    return saved(esrgan(2), tmp_path / "two.safetensors")


@pytest.fixture
def x4(tmp_path: Path) -> Path:
    return saved(esrgan(4), tmp_path / "four.safetensors")


def loaded(path: Path, time_limit: float = 600) -> Checkpoint:
    return Checkpoint(path, threads=2, time_limit=time_limit)


def noise(height: int, width: int) -> Pixels:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3), np.uint8)


def upscaled(upscaler: Checkpoint, pixels: Pixels, factor: int) -> Pixels:
    return upscaler.upscale(pixels, factor, no_progress, Cancellation())


def difference(image: Pixels, other: Pixels) -> int:
    return int(np.abs(image.astype(int) - other).max())


@pytest.mark.parametrize("make", [esrgan, compact])
@pytest.mark.parametrize("scale", [2, 4])
def test_it_computes_what_the_module_computes(
    make: Callable[[int], torch.nn.Module], scale: int, tmp_path: Path
) -> None:
    network, pixels = make(scale), noise(19, 26)
    with torch.inference_mode():
        direct = network(torch.from_numpy(pixels.transpose(2, 0, 1)[None] / np.float32(255)))[0]
    expected = (direct.clamp(0, 1) * 255).round().to(torch.uint8).numpy().transpose(1, 2, 0)
    result = upscaled(loaded(saved(network, tmp_path / "network.safetensors")), pixels, scale)
    assert np.ptp(expected) > 50  # not one colour
    assert difference(result, expected) <= 1


@pytest.mark.parametrize("factor", [2, 3, 4])
@pytest.mark.parametrize("size", [(1, 1), (2, 5), (33, 17)])
def test_the_result_has_exactly_the_factor_times_the_size(
    x4: Path, factor: int, size: tuple[int, int]
) -> None:
    result = upscaled(loaded(x4), noise(*size), factor)
    assert result.shape == (size[0] * factor, size[1] * factor, 3)
    assert result.dtype == np.uint8


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_tiles_differ_from_the_whole_by_one_level_at_most(
    x4: Path, factor: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    upscaler, pixels = loaded(x4), noise(110, 90)
    whole = upscaled(upscaler, pixels, factor)
    monkeypatch.setattr(checkpoint, "CORE", 40)
    seen: list[tuple[int, int]] = []
    tiled = upscaler.upscale(pixels, factor, lambda done, total: seen.append((done, total)), Cancellation())
    assert seen == [(done, 9) for done in range(1, 10)]
    assert difference(tiled, whole) <= 1


def test_it_stops_within_a_tile_when_the_caller_leaves(x2: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "CORE", 16)
    upscaler, cancellation, seen = loaded(x2), Cancellation(), []

    def leave_after_three(done: int, total: int) -> None:
        seen.append(done)
        if done == 3:
            cancellation.cancel()

    with pytest.raises(Cancelled):
        upscaler.upscale(noise(64, 64), 2, leave_after_three, cancellation)
    assert seen == [1, 2, 3]
    assert upscaled(upscaler, noise(8, 8), 2).shape == (16, 16, 3)


def test_an_image_that_takes_too_long(x2: Path) -> None:
    with pytest.raises(ImagenError) as raised:
        upscaled(loaded(x2, time_limit=-1), noise(8, 8), 2)
    assert raised.value.code == "DEADLINE_EXCEEDED"


def test_a_network_that_fails(x2: Path) -> None:
    upscaler = loaded(x2)
    with torch.no_grad():
        next(upscaler._model.model.parameters()).fill_(float("nan"))
    with pytest.raises(ImagenError, match="no numbers") as raised:
        upscaled(upscaler, noise(8, 8), 2)
    assert raised.value.code == "INTERNAL"


@pytest.mark.parametrize("factor", [3, 4])
def test_a_factor_that_the_network_cannot_do(x2: Path, factor: int) -> None:
    upscaler = loaded(x2)
    assert upscaler.work(2) > 0
    for refuses in (upscaler.work, lambda factor: upscaled(upscaler, noise(8, 8), factor)):
        with pytest.raises(
            InvalidArgument, match=f"got 'x{factor}'; allowed: x2 with the upscaler esrgan-x2"
        ):
            refuses(factor)


@pytest.mark.parametrize(
    ("network", "got"),
    [
        (compact(1), "Compact for"),
        (compact(3), "Compact, scale 3, 3 channels in, 3 out"),
        (compact(2, channels=1), "Compact, scale 2, 1 channels in, 1 out"),
        (torch.nn.Linear(2, 2), "this network is unknown"),
    ],
    ids=["restoration", "x3", "grey", "unknown"],
)
def test_networks_that_are_no_upscalers(network: torch.nn.Module, got: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match=got) as raised:
        loaded(saved(network, tmp_path / "network.safetensors"))
    assert raised.value.field == "upscaler"
    assert "super-resolution network of scale 2 or 4" in raised.value.message


def damaged(kind: str, good: bytes) -> bytes:
    if kind == "cut off":
        return good[: len(good) // 2]
    return {"empty": b"", "text": b"no weights " * 20, "pickle": pickle.dumps({"a": 1})}[kind]


@pytest.mark.parametrize("kind", ["cut off", "empty", "text", "pickle"])
def test_a_broken_file(kind: str, x2: Path) -> None:
    x2.write_bytes(damaged(kind, x2.read_bytes()))
    with pytest.raises(InvalidArgument, match=r"two\.safetensors.*cannot be read"):
        loaded(x2)


def test_a_file_that_lacks_weights(tmp_path: Path) -> None:
    weights = {name: value for name, value in esrgan(2).state_dict().items() if "RDB2" not in name}
    save_file(weights, tmp_path / "part.safetensors")
    with pytest.raises(InvalidArgument, match="cannot be read"):
        loaded(tmp_path / "part.safetensors")


def test_a_pickle_is_not_even_opened(tmp_path: Path) -> None:
    torch.save(esrgan(2).state_dict(), tmp_path / "network.pth")
    spandrel.ModelLoader().load_from_file(tmp_path / "network.pth")  # spandrel would take it
    with pytest.raises(InvalidArgument, match=r"\.safetensors.*execute code"):
        loaded(tmp_path / "network.pth")


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "openimagen", "upscale", "picture.png", *arguments]
    (folder / "picture.png").write_bytes(images.encode_png(noise(8, 12)))
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("factor", [2, 3, 4])
def test_the_command(x4: Path, factor: int) -> None:
    done = run(x4.parent, "--upscaler", x4.name, "--factor", f"x{factor}", "-o", "large.png")
    assert done.returncode == 0, done.stderr
    assert f"{12 * factor}x{8 * factor} by esrgan-x4 in " in done.stderr
    assert PIL.Image.open(x4.parent / "large.png").size == (12 * factor, 8 * factor)


@pytest.fixture
def service(x4: Path) -> Iterator[Service]:
    service = assembly.create(Settings(upscaler=str(x4), workers=1))
    yield service
    service.close()


def test_the_service(service: Service) -> None:
    model = catalog.find("imagen-4.0-upscale-preview")
    assert model is not None
    task = upscaling.task(model, image=images.encode_png(noise(8, 12)), factor="x4")
    result = service.upscale(task)
    assert (result.engine, result.images[0].size) == ("esrgan-x4", (48, 32))


def test_the_command_with_a_factor_that_the_network_cannot_do(x2: Path) -> None:
    done = run(x2.parent, "--upscaler", x2.name, "--factor", "x4")
    assert (done.returncode, done.stdout) == (2, "")
    assert "--factor: got 'x4'; allowed: x2 with the upscaler esrgan-x2." in done.stderr
