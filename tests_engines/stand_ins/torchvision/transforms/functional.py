"""The names that spandrel imports for two networks, LaMa and RestoreFormer. Neither is an upscaler."""

from enum import Enum
from typing import NoReturn


class InterpolationMode(Enum):
    NEAREST = "nearest"
    BILINEAR = "bilinear"


def rotate(*arguments: object, **options: object) -> NoReturn:
    raise NotImplementedError("This is a stand-in for torchvision.")


def normalize(*arguments: object, **options: object) -> NoReturn:
    raise NotImplementedError("This is a stand-in for torchvision.")
