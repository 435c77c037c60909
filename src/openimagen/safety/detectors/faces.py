"""Finds faces, by YuNet (Wu, Peng and Yu, 2023)."""

from dataclasses import dataclass

import numpy as np
import PIL.Image

from openimagen.safety.detectors.network import Network, Values
from openimagen.tasks import Pixels

_SIDE = 640  # of the network's square input, pixels
_STRIDES = (8, 16, 32)
_LEAST_SCORE = 0.75
_OVERLAP = 0.3  # intersection over union from which on two boxes are one face
_MOST = 50  # faces

Point = tuple[float, float]


@dataclass(frozen=True)
class Face:
    """A face, in the image's pixels: its box, the centres of the eyes from left to right, and how sure."""

    left: float
    top: float
    width: float
    height: float
    eyes: tuple[Point, Point]
    score: float


class Faces:
    """The detector. Sees faces from about 10 pixels when the longer side of the image is 640."""

    def __init__(self) -> None:
        self._network = Network("faces")

    def find(self, image: PIL.Image.Image) -> list[Face]:
        """The faces in an RGB image, the surest first, at most 50."""
        scale = _SIDE / max(image.size)
        size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
        square = np.zeros((_SIDE, _SIDE, 3), np.float32)
        square[: size[1], : size[0]] = np.asarray(image.resize(size, PIL.Image.Resampling.BILINEAR))
        outputs = self._network.run(square[:, :, ::-1].transpose(2, 0, 1))
        rows = np.concatenate([_decoded(outputs[level::3], stride) for level, stride in enumerate(_STRIDES)])
        return [_face(row, scale) for row in _distinct(rows[rows[:, 0] >= _LEAST_SCORE])]


def _decoded(outputs: list[Values], stride: int) -> Values:
    """Rows of (score, left, top, width, height, right eye's x and y, left eye's x and y), of the person."""
    classes, objects, boxes, points = outputs
    cells = _SIDE // stride
    y, x = (axis.reshape(-1, 1) for axis in np.mgrid[0:cells, 0:cells].astype(np.float32))
    score = np.sqrt(np.clip(classes, 0, 1) * np.clip(objects, 0, 1)).reshape(-1, 1)
    centre = (np.concatenate([x, y], 1) + boxes[:, :2]) * stride
    size = np.exp(boxes[:, 2:]) * stride
    eyes = (points[:, :4] + np.concatenate([x, y, x, y], 1)) * stride
    return np.concatenate([score, centre - size / 2, size, eyes], 1)


def _distinct(rows: Values) -> list[Values]:
    """The rows without those that mostly cover a surer one."""
    kept: list[Values] = []
    for row in rows[np.argsort(-rows[:, 0], kind="stable")]:
        if all(_shared(row, other) < _OVERLAP for other in kept):
            kept.append(row)
            if len(kept) == _MOST:
                break
    return kept


def _shared(one: Values, other: Values) -> float:
    """Intersection over union of two boxes."""
    low = np.maximum(one[1:3], other[1:3])
    high = np.minimum(one[1:3] + one[3:5], other[1:3] + other[3:5])
    both = float(np.prod(np.maximum(high - low, 0)))
    return both / (float(np.prod(one[3:5]) + np.prod(other[3:5])) - both)


def _face(row: Values, scale: float) -> Face:
    left, top, width, height, *eyes = (float(value) / scale for value in row[1:])
    points = sorted([(eyes[0], eyes[1]), (eyes[2], eyes[3])])
    return Face(left, top, width, height, (points[0], points[1]), float(row[0]))


def chip(pixels: Pixels, face: Face, side: int) -> Pixels:
    """The face upright in a square (side, side, 3), its eyes where dlib's alignment puts them."""
    (x1, y1), (x2, y2) = face.eyes
    across = np.array((x2 - x1, y2 - y1)) / (_EYES[1][0] - _EYES[0][0])
    # from a chip's shares to the image's pixels: turned and scaled as the line between the eyes is
    a, b = across
    left, top = x1 - a * _EYES[0][0] + b * _EYES[0][1], y1 - b * _EYES[0][0] - a * _EYES[0][1]
    image = PIL.Image.fromarray(pixels)
    if (shrink := float(np.hypot(a, b)) / side) > 2:
        image = image.reduce(max(1, int(shrink)))
    k = image.width / pixels.shape[1]
    matrix = (a * k / side, -b * k / side, left * k, b * k / side, a * k / side, top * k)
    return np.asarray(
        image.transform((side, side), PIL.Image.Transform.AFFINE, matrix, PIL.Image.Resampling.BILINEAR)
    )


# Where the eyes' centres are in dlib's square of a face, shares of the side: the means of its corners of the
# eyes, with the square a fifth of the face larger on each side.
_EYES = ((0.3052, 0.3010), (0.6806, 0.3009))
