"""What is said of a checkpoint before torch is needed; `tests_engines/test_checkpoint.py` runs networks."""

import subprocess
import sys
from pathlib import Path

import pytest

from openimagen import assembly
from openimagen.config import Settings
from openimagen.errors import ImagenError, InvalidArgument
from openimagen.images import encode_png
from openimagen.upscalers.checkpoint import Checkpoint
from tests.upscalers.test_span import shapes


@pytest.mark.parametrize("name", ["network.pth", "network.pt", "network.ckpt", "network"])
def test_other_formats_are_refused_unread(name: str, tmp_path: Path) -> None:
    (tmp_path / name).mkdir()  # reading it would fail in another way
    with pytest.raises(
        InvalidArgument, match=r"\.safetensors.*pickles, which execute code when loaded"
    ) as raised:
        Checkpoint(tmp_path / name, threads=1, time_limit=60)
    assert raised.value.field == "upscaler"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="there is no such file"):
        Checkpoint(tmp_path / "network.safetensors", threads=1, time_limit=60)


@pytest.mark.parametrize("missing", ["torch", "spandrel"])
def test_without_the_extra(missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    path = tmp_path / "network.safetensors"
    path.write_bytes(b"")
    with pytest.raises(ImagenError, match=r"pip install 'openimagen\[diffusers\]'") as raised:
        assembly.create(Settings(upscaler=str(path)))
    assert raised.value.code == "FAILED_PRECONDITION"


@pytest.mark.parametrize("command", [("upscale", "picture.png"), ("serve", "--port", "0")])
def test_the_commands_say_so_and_end(command: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(encode_png(shapes(8)))
    arguments = [sys.executable, "-m", "openimagen", *command, "--upscaler", "network.pth"]
    done = subprocess.run(arguments, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    said = "setting upscaler" if command[0] == "serve" else "--upscaler"
    assert done.stderr.startswith(f"openimagen: {said}: got 'network.pth'; allowed: a .safetensors file")
