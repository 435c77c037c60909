"""The networks that look at pixels: that they are what they were, and what they see in photographs."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import PIL.Image
import pytest
import skimage.data

from openimagen.errors import ImagenError
from openimagen.safety.detectors import Detectors
from openimagen.safety.detectors.faces import Faces, chip
from openimagen.safety.detectors.network import Network
from openimagen.tasks import Pixels


def photograph(name: str) -> PIL.Image.Image:
    return PIL.Image.fromarray(getattr(skimage.data, name)()).convert("RGB")


def squeezed(name: str, side: int = 224) -> Pixels:
    return np.asarray(photograph(name).resize((side, side), PIL.Image.Resampling.BILINEAR))


@pytest.fixture(scope="module")
def detectors() -> Detectors:
    return Detectors()


@pytest.mark.parametrize(
    ("name", "scale", "photo", "expected"),
    [  # what the original networks gave under onnxruntime 1.32 for the same pixels
        ("harm", 1, "astronaut", [0.0343, 0.0377, 0.9280]),
        ("harm", 1, "coffee", [0.0246, 0.0523, 0.9231]),
        ("nudity", 255, "astronaut", [0.0043, 0.0001, 0.9954, 0.0001, 0.0000]),
        ("nudity", 255, "coffee", [0.0016, 0.0006, 0.9954, 0.0023, 0.0001]),
    ],
)
def test_the_converted_network_is_the_original(
    name: str, scale: int, photo: str, expected: list[float]
) -> None:
    (output,) = Network(name).run(squeezed(photo).transpose(2, 0, 1) / np.float32(scale))
    assert np.allclose(output.reshape(-1), expected, atol=2e-3)


def test_a_network_that_is_not_there() -> None:
    with pytest.raises(ImagenError, match="cannot be read"):
        Network("nothing")


def test_a_face_is_found_where_it_is() -> None:
    (face,) = Faces().find(photograph("astronaut"))
    assert 160 < face.left < 200
    assert 40 < face.top < 90
    assert 70 < face.width < 110
    (x1, y1), (x2, y2) = face.eyes
    assert face.left < x1 < x2 < face.left + face.width
    assert abs(y1 - y2) < 10


@pytest.mark.parametrize("size", [(200, 500), (500, 200), (40, 40), (1, 1), (3000, 900)])
def test_any_shape_of_image(size: tuple[int, int]) -> None:
    faces = Faces().find(photograph("astronaut").resize(size))
    assert all(0 < face.width <= size[0] * 1.5 for face in faces)


def test_several_faces_are_counted_once_each() -> None:
    one = np.asarray(photograph("astronaut").crop((120, 0, 320, 240)))
    assert len(Faces().find(PIL.Image.fromarray(np.concatenate([one, one, one], 1)))) == 3


def test_a_chip_is_upright_whichever_way_the_head_leans() -> None:
    photo = photograph("astronaut")
    (face,) = Faces().find(photo)
    straight = chip(np.asarray(photo), face, 64).astype(float)
    for degrees in (-30, 30):
        turned = photo.rotate(degrees, PIL.Image.Resampling.BICUBIC, center=(224, 105))
        angle = np.radians(-degrees)
        rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        eyes = [tuple(rotation @ np.subtract(eye, (224, 105)) + (224, 105)) for eye in face.eyes]
        leaning = chip(np.asarray(turned), replace(face, eyes=(eyes[0], eyes[1])), 64)
        assert np.corrcoef(straight.reshape(-1), leaning.reshape(-1))[0, 1] > 0.97


@pytest.mark.parametrize(("name", "faces"), [("astronaut", 1), ("camera", 1), ("coffee", 0), ("cat", 0)])
def test_photographs(name: str, faces: int, detectors: Detectors) -> None:
    seen = detectors.look(np.asarray(photograph(name)))
    assert seen.faces == faces
    assert max(seen.sexual, seen.graphic) < 0.2
    assert seen.child < 0.1


def test_many_threads_look_at_once(detectors: Detectors) -> None:
    pixels = np.asarray(photograph("astronaut"))
    with ThreadPoolExecutor(4) as threads:
        seen = list(threads.map(lambda _: detectors.look(pixels), range(12)))
    assert set(seen) == {detectors.look(pixels)}
