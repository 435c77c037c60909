"""What carries no mark is not taken for marked; the bound of the documentation holds in trials."""

import math

import numpy as np
import pytest

from openimagen.provenance import detect as detection
from openimagen.provenance import payload, search
from openimagen.provenance.detect import detect, score_threshold
from openimagen.provenance.pattern import pattern
from openimagen.provenance.spectrum import Spectrum
from openimagen.provenance.watermark import embed
from openimagen.tasks import Pixels
from tests.provenance.pictures import picture

WRONG_KEYS = 60  # for each picture; benchmarks/watermark.py tries 100,000
PICTURES = ("astronaut", "brick", "flowers", "on white")


def secret(number: int) -> bytes:
    return f"wrong key {number}".encode()


@pytest.mark.parametrize("name", PICTURES)
def test_wrong_keys_find_nothing(name: str) -> None:
    image = embed(picture(name, 256), b"the right one", 5)
    spectrum = Spectrum(image)
    for number in range(WRONG_KEYS):
        detector = detection._Detector(spectrum, [pattern(secret(number))])
        assert detector.best(search.direct()) is None


@pytest.mark.parametrize("name", PICTURES)
def test_the_full_search_finds_nothing_in_unmarked_images(name: str) -> None:
    assert detect(picture(name, 256), [secret(1), secret(2)]) is None


@pytest.mark.parametrize(
    "image",
    [
        np.zeros((300, 300, 3), np.uint8),
        np.full((300, 300, 3), 255, np.uint8),
        np.full((16, 400, 3), 90, np.uint8),
        np.indices((300, 300)).sum(axis=0).astype(np.uint8)[..., None].repeat(3, 2),
        np.random.default_rng(0).integers(0, 256, (300, 300, 3), np.uint8),
        np.kron(np.indices((20, 20)).sum(0) % 2, np.full((16, 16), 255))
        .astype(np.uint8)[..., None]
        .repeat(3, 2),
    ],
    ids=["black", "white", "strip", "slope", "noise", "chessboard"],
)
def test_nothing_in_images_without_content_or_full_of_pattern(image: Pixels) -> None:
    assert detect(image, [secret(1)]) is None


def test_scores_of_wrong_keys_stay_below_hoeffdings_bound() -> None:
    """P(T ≥ t) ≤ exp(-t²/2), the step that the bound stands on, for the score at a place fixed beforehand."""
    spectrum = Spectrum(picture("astronaut", 256))
    scores = []
    for number in range(100):
        keyed = pattern(secret(number))
        frequencies = detection.FREQUENCIES[:, keyed.sync]
        waves = spectrum.sample(1.0, 0.0, frequencies)
        for place in ((0, 0), (10, 90), (60, 33), (140, 5), (77, 150)):
            amounts = detection._amounts(frequencies, waves, place)
            signs = keyed.signs[:, keyed.sync]
            scores.append(np.sum(amounts * signs) / math.sqrt(np.sum(amounts**2)))
    for threshold in (0.5, 1.0, 1.5, 2.0, 2.5):
        assert np.mean(np.array(scores) >= threshold) <= math.exp(-(threshold**2) / 2)
    assert np.std(scores) > 0.8  # they do spread: the bound is not met by scores that are all zero


@pytest.mark.parametrize("keys", [1, 5])
def test_the_thresholds_give_the_bound(keys: int) -> None:
    hypotheses = search.VIEWS * detection._PLACES * keys
    by_score = hypotheses * math.exp(-(score_threshold(keys, with_payload=False) ** 2) / 2)
    checked = hypotheses * math.exp(-(score_threshold(keys, with_payload=True) ** 2) / 2)
    assert by_score + checked * 2**-payload.CHECK_BITS == pytest.approx(1e-6)


def test_every_view_that_is_tried_is_one_of_those_that_are_counted() -> None:
    tried: set[search.View] = set()
    for side in (128, 512, 1536):
        for views in (search.direct(), search.lines(side), search.grid(side)):
            tried |= set(views)
            for view in views[::7]:
                tried |= set(view.near(*search.coarse_steps(side, view.scale)))
                tried |= set(view.near(1, 1))
    scales = {view.scale_steps for view in tried}
    angles = {view.angle_steps for view in tried}
    turns = {view.turns for view in tried}
    assert (max(scales) - min(scales) + 1) * (max(angles) - min(angles) + 1) * len(turns) <= search.VIEWS
    assert min(scales) <= math.log(0.5) / 0.001
    assert max(scales) >= math.log(1.5) / 0.001
