"""The watermark cannot be seen, and is found again after what happens to images."""

import numpy as np
import pytest

from openimagen.provenance.detect import Found, detect
from openimagen.provenance.watermark import embed
from openimagen.tasks import Pixels
from tests.provenance.attacks import ATTACKS, cropped, psnr, recoded, resized, turned
from tests.provenance.pictures import picture

SECRET, OTHER = b"the secret of these tests", b"another secret"
PAYLOAD = 0xCAFE0123
SIDE = 512  # smaller than what the API draws, and so harder
PICTURES = ("astronaut", "coffee", "rocket", "brick", "flowers", "pale", "on white")
# What it cannot outlast: brightened, the pale picture is pure white; so is most of the other one from the
# start, and WebP smooths what little there is.
LOST = {("pale", "brightness +30 %"), ("on white", "WebP 50")}


@pytest.fixture(scope="module")
def marked() -> dict[str, Pixels]:
    return {name: embed(picture(name, SIDE), SECRET, PAYLOAD) for name in PICTURES}


def find(pixels: Pixels) -> Found | None:
    return detect(pixels, [SECRET])


@pytest.mark.parametrize(
    ("name", "attack"),
    [(name, attack) for name in PICTURES for attack in ATTACKS if (name, attack) not in LOST],
)
def test_it_is_found(name: str, attack: str, marked: dict[str, Pixels]) -> None:
    found = find(ATTACKS[attack](marked[name]))
    assert found is not None
    assert found.payload == PAYLOAD
    assert found.chance < 1e-6


@pytest.mark.parametrize("name", PICTURES)
def test_it_cannot_be_seen(name: str) -> None:
    before = picture(name, SIDE)
    assert psnr(before, embed(before, SECRET, PAYLOAD)) >= 42


def test_the_image_that_was_given_is_left_alone() -> None:
    before = picture("flat", 256)
    kept = before.copy()
    after = embed(before, SECRET, PAYLOAD)
    assert np.array_equal(before, kept)
    assert (after.shape, after.dtype) == (before.shape, np.uint8)


def test_the_same_mark_is_the_same_pixels() -> None:
    before = picture("coffee", 256)
    first = embed(before, SECRET, PAYLOAD)
    assert np.array_equal(first, embed(before, SECRET, PAYLOAD))
    assert not np.array_equal(first, embed(before, SECRET, PAYLOAD + 1))
    assert not np.array_equal(first, embed(before, OTHER, PAYLOAD))


@pytest.mark.parametrize("size", [(256, 256), (257, 401), (1408, 768), (300, 1000)])
def test_any_size_from_256_on(size: tuple[int, int]) -> None:
    photograph = picture("coffee", max(size))[: size[0], : size[1]]
    found = find(embed(photograph, SECRET, PAYLOAD))
    assert found is not None
    assert found.payload == PAYLOAD


@pytest.mark.parametrize("size", [(1, 1), (7, 300), (15, 15), (64, 64)])
def test_small_images_are_marked_without_harm(size: tuple[int, int]) -> None:
    before = np.full((*size, 3), 128, np.uint8)
    after = embed(before, SECRET, PAYLOAD)
    assert np.abs(after.astype(int) - before).max() < 12
    find(after)


def test_it_says_how_the_image_is_seen(marked: dict[str, Pixels]) -> None:
    smaller = find(resized(marked["coffee"], 0.7))
    assert smaller is not None
    assert smaller.scale == pytest.approx(0.7, abs=0.003)
    aslant = find(turned(marked["coffee"], 2))
    assert aslant is not None
    assert abs(aslant.degrees) == pytest.approx(2, abs=0.1)
    both = find(resized(turned(marked["coffee"], -1.5), 1.2))
    assert both is not None
    assert (both.scale, abs(both.degrees)) == (
        pytest.approx(1.2, abs=0.005), pytest.approx(1.5, abs=0.1),
    )  # fmt: skip


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_quarter_turns(turns: int, marked: dict[str, Pixels]) -> None:
    found = find(np.ascontiguousarray(np.rot90(marked["rocket"], turns)))
    assert found is not None
    assert found.payload == PAYLOAD


def test_without_the_search_only_what_was_not_rescaled(marked: dict[str, Pixels]) -> None:
    assert detect(cropped(marked["coffee"], 0.25), [SECRET], thorough=False) is not None
    assert detect(resized(marked["coffee"], 0.7), [SECRET], thorough=False) is None


def test_marks_of_older_keys_are_found(marked: dict[str, Pixels]) -> None:
    newer = [b"newest", OTHER, SECRET]
    found = detect(recoded(marked["coffee"], "JPEG", 75), newer)
    assert found is not None
    assert (found.key, found.payload) == (2, PAYLOAD)


def test_two_marks_one_over_the_other(marked: dict[str, Pixels]) -> None:
    twice = embed(marked["coffee"], OTHER, 7)
    for secret, payload in ((SECRET, PAYLOAD), (OTHER, 7)):
        found = detect(twice, [secret])
        assert found is not None
        assert found.payload == payload


def test_pure_white_and_black_carry_it_as_long_as_they_are_not_compressed_hard() -> None:
    for level in (0, 255):
        found = find(recoded(embed(np.full((512, 512, 3), level, np.uint8), SECRET, PAYLOAD), "JPEG", 90))
        assert found is not None
        assert found.payload == PAYLOAD


def test_no_keys_find_nothing(marked: dict[str, Pixels]) -> None:
    assert detect(marked["coffee"], []) is None
