"""`openimagen upscale` and the SDK's `upscale_image`, in this process and against a server."""

import io
import os
import pty
import subprocess
import sys
import termios
from pathlib import Path

import numpy as np
import PIL.Image
import pytest

from openimagen import images
from openimagen.errors import ImagenError, InvalidArgument
from openimagen.vision_models import Image, ImageGenerationModel
from tests.servers import Address


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(images.encode_png(np.full((8, 12, 3), 100, np.uint8)))
    return path


def run(folder: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "openimagen", "upscale", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, timeout=120, check=False, **options)


def test_into_a_folder_by_default(picture: Path) -> None:
    done = run(picture.parent, picture.name, "--factor", "x4")
    assert (done.returncode, done.stdout.decode()) == (0, "out/picture-x4.png\n")
    assert done.stderr.decode().startswith("48x32 by span in ")
    assert PIL.Image.open(picture.parent / "out/picture-x4.png").size == (48, 32)


def test_to_a_jpeg_and_quietly(picture: Path) -> None:
    done = run(picture.parent, picture.name, "-o", "large.jpg", "--factor", "x3", "--quality", "90", "-q")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    image = PIL.Image.open(picture.parent / "large.jpg")
    assert (image.format, image.size) == ("JPEG", (36, 24))


def test_from_stdin_to_stdout(picture: Path) -> None:
    done = run(picture.parent, "-", "-o", "-", input=picture.read_bytes())
    assert PIL.Image.open(io.BytesIO(done.stdout)).size == (24, 16)


def test_through_a_server(picture: Path, flat_server: Address) -> None:
    done = run(picture.parent, picture.name, "-o", "large.png", "--endpoint", flat_server.url)
    assert done.returncode == 0, done.stderr
    assert PIL.Image.open(picture.parent / "large.png").size == (24, 16)


def test_a_terminal_shows_tiles(picture: Path) -> None:
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    command = [sys.executable, "-m", "openimagen", "upscale", picture.name]
    with subprocess.Popen(command, cwd=picture.parent, stdout=subprocess.DEVNULL, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        while True:
            try:
                part = os.read(ours, 1000)
            except OSError:  # Linux says so where the other side is closed
                break
            if not part:
                break
            shown += part
        assert process.wait(60) == 0
    os.close(ours)
    assert b"tile" in shown


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("picture.png", "--factor", "x5"), "--factor: got 'x5'; allowed: x2, x3, x4."),
        (("picture.png", "--quality", "200"), "--quality: got 200"),
        (("text.png",), "FILE: got 'a file of an unknown format'"),
        (("picture.png", "-o", "large.gif"), "--output: got 'large.gif'"),
    ],
)
def test_wrong_arguments(picture: Path, arguments: tuple[str, ...], says: str) -> None:
    (picture.parent / "text.png").write_text("no image")
    done = run(picture.parent, *arguments)
    assert done.returncode == 2
    assert says in done.stderr.decode()
    assert not (picture.parent / "out").exists()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run(tmp_path, "missing.png")
    assert done.returncode == 2
    assert b"missing.png" in done.stderr


@pytest.mark.parametrize("served", [False, True])
def test_the_sdk(picture: Path, flat_server: Address, monkeypatch: pytest.MonkeyPatch, served: bool) -> None:
    if served:
        monkeypatch.setenv("OPENIMAGEN_ENDPOINT", flat_server.url)
    model = ImageGenerationModel.from_pretrained("imagegeneration@002")
    image = Image.load_from_file(picture)
    by_factor = model.upscale_image(image, upscale_factor="x3", output_mime_type="image/jpeg")
    assert (by_factor._size, by_factor._mime_type) == ((36, 24), "image/jpeg")
    assert by_factor.generation_parameters == {"upscaled_image_size": 36}
    by_size = ImageGenerationModel("imagen-4.0-upscale-preview").upscale_image(image, new_size=24)
    assert (by_size._size, by_size._mime_type) == ((24, 16), "image/png")
    by_size.save(picture.parent / "large.png")
    with pytest.raises(ImagenError, match="longer side"):
        model.upscale_image(image)  # 2048 is no multiple of 12
    with pytest.raises(ValueError, match="Either new_size or upscale_factor"):
        model.upscale_image(image, new_size=None)


def test_the_sdk_refuses_other_factors(picture: Path) -> None:
    model = ImageGenerationModel.from_pretrained("imagegeneration@002")
    with pytest.raises(InvalidArgument, match="x2, x3, x4"):
        model.upscale_image(Image.load_from_file(picture), upscale_factor="x8")
