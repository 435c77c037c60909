"""What the detectors see in harmless images, and what a look costs: `python benchmarks/detectors.py`.

Harmless images only: photographs of scikit-image, each whole and in quarters, and the illustrator's drawings.
No harmful image is kept in this repository, so nothing is said here about what is missed.
"""

import argparse
import statistics
import time
from collections.abc import Iterator

import numpy as np
import PIL.Image
import skimage.data
from intervals import wilson
from machine import describe
from scene_scores.prompts import load

from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.reader import read
from openimagen.safety.detectors import Detectors, Seen
from openimagen.safety.images import CHILD, THRESHOLDS
from openimagen.tasks import Pixels

PHOTOGRAPHS = (
    "astronaut", "brick", "camera", "cat", "chelsea", "clock", "coffee", "coins", "colorwheel", "grass",
    "gravel", "hubble_deep_field", "immunohistochemistry", "logo", "moon", "page", "retina", "rocket", "text",
)  # fmt: skip


def photographs() -> Iterator[tuple[str, Pixels]]:
    """Every photograph whole and in quarters."""
    for name in PHOTOGRAPHS:
        image = PIL.Image.fromarray(getattr(skimage.data, name)()).convert("RGB")
        yield name, np.asarray(image)
        width, height = image.size
        for k in range(4):
            left, top = width // 2 * (k % 2), height // 2 * (k // 2)
            yield (
                f"{name}, quarter {k + 1}",
                np.asarray(image.crop((left, top, left + width // 2, top + height // 2))),
            )


def drawings() -> Iterator[tuple[str, Pixels]]:
    """The illustrator's picture of every prompt that its own benchmark is tuned on."""
    for prompt in load("tuning"):
        yield prompt.text, paint(read(prompt.text), 512, 512, 1)[0]


def report(title: str, seen: list[tuple[str, Seen]]) -> None:
    """Print how many are filtered at each level, and the highest scores."""
    print(f"\n{title}: {len(seen)} images")
    for level, threshold in THRESHOLDS.items():
        if level == "block_none":
            continue
        wrong = [name for name, one in seen if max(one.sexual, one.graphic) >= threshold]
        low, high = wilson(len(wrong), len(seen))
        print(
            f"  {level:22} filtered {len(wrong)} ({100 * low:.1f}-{100 * high:.1f} %)", *wrong[:3], sep="  "
        )
    for kind in ("sexual", "graphic"):
        name, one = max(seen, key=lambda pair: getattr(pair[1], kind))
        print(f"  highest {kind:8} {getattr(one, kind):.3f}  {name}")
    faces = [(name, one) for name, one in seen if one.faces]
    children = [name for name, one in faces if one.child >= CHILD]
    print(f"  faces in {len(faces)}, a child's in {len(children)}", *children, sep="\n    ")


def main() -> None:
    """Print the tables."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    detectors = Detectors()
    print(describe())
    for title, images in (("photographs", photographs()), ("drawings", drawings())):
        report(title, [(name, detectors.look(pixels)) for name, pixels in images])
    pixels = np.asarray(PIL.Image.fromarray(skimage.data.astronaut()).resize((1024, 1024)))
    times = []
    for _ in range(20):
        started = time.perf_counter()
        detectors.look(pixels)
        times.append(1000 * (time.perf_counter() - started))
    print(f"\none look at 1024 x 1024 with one face: {statistics.median(times):.0f} ms, on one core")


if __name__ == "__main__":
    main()
