"""How well the watermark holds, beside other libraries: `python -m benchmarks.watermark` in the repository.

Prints the machine, times in CPU milliseconds of one core, in how many images the mark is found after each
attack, and the trials with wrong keys. With `--others` other libraries are compared, as far as they are
installed:

    pip install -r benchmarks/watermark-requirements.txt
    pip install --no-deps invisible-watermark==0.2.0 blind-watermark==0.4.4

Images and attacks are those of tests/provenance; every random number has a fixed seed.
"""

import argparse
import functools
import math
import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from benchmarks import watermark_others
from benchmarks.intervals import wilson
from benchmarks.machine import describe
from openimagen import catalog, images, tasks
from openimagen.engines.illustrator.draw import draw
from openimagen.provenance import credentials, search
from openimagen.provenance import detect as detection
from openimagen.provenance.detect import detect, score_threshold
from openimagen.provenance.manifest import Manifests, Origin
from openimagen.provenance.pattern import pattern
from openimagen.provenance.spectrum import Spectrum
from openimagen.provenance.watermark import embed
from openimagen.tasks import Pixels
from tests.provenance.attacks import ATTACKS, psnr
from tests.provenance.pictures import FLAT, NAMES, PALE, PHOTOGRAPHS, TEXTURES, picture

SECRET, PAYLOAD = b"the secret of the benchmark", 0xCAFE0123
# Drawn by the illustrator: what a server without weights really gives.
PROMPTS = (
    "a red fox in the snow",
    "three red apples on a wooden table",
    "a watercolor painting of a sailboat on the sea",
    "a sketch of a cat on a chair",
    "a blue car in front of a yellow house at night",
    "an empty beach",
)
# Never looked at while the watermark was tuned.
HELD_OUT = (
    "a lighthouse on a cliff in a storm",
    "an elephant and a mouse under a tree",
    "two bicycles beside a river",
    "a pizza on a white plate",
    "a snowman in front of a church",
    "a pop art portrait of a dog",
    "a cyberpunk city in the rain",
    "a quiet desert at noon",
    "five yellow balloons in the sky",
    "a pencil drawing of a sailing ship",
    "a rocket between the stars",
    "a bowl of fruit on a blue table",
)
GROUPS = {
    "photographs": PHOTOGRAPHS,
    "textures": TEXTURES,
    "illustrator": PROMPTS,
    "flat": FLAT,
    "pale": PALE,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=1024, help="pixels of the square images (default: 1024)")
    parser.add_argument("--trials", type=int, default=100_000, help="wrong keys (default: 100000)")
    parser.add_argument("--others", action="store_true", help="compare with the other libraries (minutes)")
    options = parser.parse_args()
    print(describe())
    times(options.side)
    robustness(options.side)
    if options.others:
        others(options.side)
    if options.trials:
        wrong_keys(options.trials)


def times(side: int) -> None:
    photograph = picture("coffee", side)
    marked = embed(photograph, SECRET, PAYLOAD)
    print(f"\n| at {side} x {side} | CPU ms, median of 7 |\n|---|---|")
    print(f"| embed | {cpu(lambda: embed(photograph, SECRET, PAYLOAD)):.0f} |")
    print(f"| find, not rescaled | {cpu(lambda: detect(marked, [SECRET])):.0f} |")
    smaller = ATTACKS["resize 0.7"](marked)
    print(f"| find, rescaled to 0.7 | {cpu(lambda: detect(smaller, [SECRET])):.0f} |")
    print(f"| full search, nothing there | {cpu(lambda: detect(photograph, [SECRET]), 3):.0f} |")
    manifests = Manifests(credentials.parse(credentials.self_made()))
    for mime_type in ("image/png", "image/jpeg"):
        data = images.encode(marked, mime_type)
        origin = Origin("illustrator", "imagen-3.0-generate-001", trained=False)
        more = len(manifests.sign(data, mime_type, origin)) - len(data)
        spent = cpu(functools.partial(manifests.sign, data, mime_type, origin))
        print(f"| sign a manifest, {mime_type}: {more} bytes | {spent:.1f} |")


def cpu(work: Callable[[], object], rounds: int = 7) -> float:
    """Milliseconds of CPU, the median of some rounds after one that warms up."""
    work()
    spent = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        spent.append((time.process_time() - started) * 1000)
    return float(np.median(spent))


def robustness(side: int) -> None:
    marked = {name: embed(source(name, side), SECRET, PAYLOAD) for names in GROUPS.values() for name in names}
    print("\n| PSNR in dB | mean | lowest |\n|---|---|---|")
    for group, names in GROUPS.items():
        levels = [psnr(source(name, side), marked[name]) for name in names]
        print(f"| {group} ({len(names)}) | {np.mean(levels):.1f} | {min(levels):.1f} |")
    print(f"\nfound / payload read, at {side} x {side}\n")
    print(f"| attack | {' | '.join(GROUPS)} | lowest score |\n|---|{'---|' * len(GROUPS)}---|")
    lost = []
    totals = np.zeros(3, int)
    for attack, change in ATTACKS.items():
        cells, scores = [], []
        for names in GROUPS.values():
            found = {name: detect(change(marked[name]), [SECRET]) for name in names}
            read = sum(one is not None and one.payload == PAYLOAD for one in found.values())
            lost += [f"{name} after {attack}" for name, one in found.items() if one is None]
            scores += [one.score for one in found.values() if one]
            count = sum(one is not None for one in found.values())
            totals += (count, read, len(names))
            cells.append(f"{count}/{read} of {len(names)}")
        print(f"| {attack} | {' | '.join(cells)} | {min(scores):.1f} |", flush=True)
    print(f"\nin all: found {totals[0]}, read {totals[1]} of {totals[2]}; lost: {', '.join(lost) or 'none'}")
    held_out(side)
    white = embed(np.full((side, side, 3), 255, np.uint8), SECRET, PAYLOAD)
    kept = [attack for attack, change in ATTACKS.items() if detect(change(white), [SECRET])]
    gone = ", ".join(attack for attack in ATTACKS if attack not in kept)
    print(f"pure white: found after {len(kept)} of {len(ATTACKS)}; not after: {gone}")


def held_out(side: int) -> None:
    """The same attacks on new images, with the 95 % Wilson interval of the share that is read."""
    lost = []
    for name in HELD_OUT:
        marked = embed(source(name, side), SECRET, PAYLOAD)
        found = {attack: detect(change(marked), [SECRET]) for attack, change in ATTACKS.items()}
        lost += [
            f"{name} after {attack}" for attack, one in found.items() if not one or one.payload != PAYLOAD
        ]
    count = len(HELD_OUT) * len(ATTACKS)
    low, high = wilson(count - len(lost), count)
    kept = f"read {count - len(lost)} of {count} ({low:.1%} to {high:.1%})"
    print(f"held out: {kept}; lost: {', '.join(lost) or 'none'}")


@functools.cache
def source(name: str, side: int) -> Pixels:
    """An image to mark: of the tests, or drawn now."""
    if name not in PROMPTS + HELD_OUT:
        return picture(name, side)
    item = tasks.generation(catalog.MODELS["imagegeneration@002"], name, seed=1, count=1).items()[0]
    return draw(replace(item, size=(side, side))).pixels


def others(side: int) -> None:
    methods = watermark_others.methods()
    if not methods:
        print("\nno other library is installed")
        return
    bits = np.random.default_rng(5).integers(0, 2, 32)
    print("\nthe others: images in which all 32 bits are read (mean share of right bits)\n")
    rows: dict[str, list[str]] = {attack: [] for attack in ATTACKS}
    heads = []
    for name, method in methods.items():
        levels, right = [], {attack: [] for attack in ATTACKS}
        spent = [0.0, 0.0]
        for image in NAMES:
            before = picture(image, side)
            started = time.process_time()
            marked = method.embed(before, bits)
            spent[0] += time.process_time() - started
            levels.append(min(psnr(before, marked), 60))
            for attack, change in ATTACKS.items():
                attacked = change(marked)
                started = time.process_time()
                right[attack].append(float(np.mean(method.extract(attacked) == bits)))
                spent[1] += time.process_time() - started
        for attack, shares in right.items():
            rows[attack].append(f"{sum(s == 1 for s in shares)} of {len(NAMES)} ({np.mean(shares):.2f})")
        each = spent[0] / len(NAMES), spent[1] / len(NAMES) / len(ATTACKS)
        heads.append(f"{name}: {np.mean(levels):.1f} dB, {each[0]:.2f} s, {each[1]:.2f} s")
        print(f"{heads[-1]} (PSNR, CPU to embed, CPU to extract)", flush=True)
    print(f"\n| attack | {' | '.join(methods)} |\n|---|{'---|' * len(methods)}")
    for attack, cells in rows.items():
        print(f"| {attack} | {' | '.join(cells)} |")


def wrong_keys(trials: int) -> None:
    """Every trial is a key of its own on an image that is unmarked, or marked with another key."""
    spectra = [Spectrum(picture(name, 512)) for name in NAMES]
    spectra += [Spectrum(embed(picture(name, 512), SECRET, PAYLOAD)) for name in NAMES]
    scores = np.empty(trials)
    passed = 0
    started = time.process_time()
    for trial in range(trials):
        detector = detection._Detector(spectra[trial % len(spectra)], [pattern(b"wrong %d" % trial)])
        (peak,) = detector._peaks(search.direct())
        scores[trial], _ = detector._exactly(peak)
        passed += detector._decide(peak) is not None
    places = detection.TILE**2
    print(f"\n{trials} wrong keys, {places} places each, {time.process_time() - started:.0f} CPU s: ", end="")
    print(f"{passed} passed; highest score {scores.max():.2f}, thresholds ", end="")
    print(f"{score_threshold(1, True):.2f} (with payload) and {score_threshold(1, False):.2f}")
    print("\n| score | trials that reach it | the bound's share |\n|---|---|---|")
    for level in (4.0, 4.5, 5.0, 5.5, 6.0):
        bound = min(1.0, 4 * places * math.exp(-(level**2) / 2))
        print(f"| {level} | {np.mean(scores >= level):.1e} | {bound:.1e} |")


if __name__ == "__main__":
    main()
