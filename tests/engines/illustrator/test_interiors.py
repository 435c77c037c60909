"""Classrooms and offices: what stands in them, where, and what does not."""

import re

import numpy as np
import pytest
from backdrop_rendering import SIZES, backdrop_of, backdrop_svg, pixels_of
from numpy.typing import NDArray

from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Camera, Place, Scene, Subject

INTERIORS: tuple[Place, ...] = ("classroom", "office")
CAMERAS: tuple[Camera, ...] = ("eye", "low", "high", "close")
FURNITURE = frozenset({"desk", "chair", "computer", "lamp"})
# For each place what is always there, and what only some seeds or wide pictures have.
ALWAYS = {
    "classroom": {"blackboard", "desk", "chair", "window", "clock", "picture", "lamp", "book"},
    "office": {"desk", "chair", "window", "computer", "lamp", "bookshelf", "plant"},
}
SOMETIMES = {
    "classroom": {"world-map", "globe", "bookshelf", "plant"},
    "office": {"whiteboard", "pinboard", "building", "clock", "rug", "picture"},
}


def parts(place: Place, seed: int, size: str = "square", **words: object) -> set[str]:
    svg = backdrop_svg(Scene("", place=place, **words), SIZES[size], seed)  # type: ignore[arg-type]
    return set(re.findall(r'data-part="([^"]+)"', svg))


def changed(scene: Scene, other: Scene, size: str, seed: int) -> NDArray[np.bool_]:
    """The pixels in which the places of two scenes differ, bool (height, width)."""
    one, two = (pixels_of(backdrop_svg(s, SIZES[size], seed)).astype(int) for s in (scene, other))
    return np.asarray(np.abs(one - two).max(axis=2) > 6)


@pytest.mark.parametrize("place", INTERIORS)
def test_what_belongs_there_is_there(place: Place) -> None:
    seen: set[str] = set()
    for seed in range(12):
        drawn = parts(place, seed, "wide")
        assert ALWAYS[place] <= drawn
        assert parts(place, seed, "tall") >= ALWAYS[place]
        seen |= drawn
    assert SOMETIMES[place] <= seen


@pytest.mark.parametrize("place", INTERIORS)
def test_what_is_excluded_is_not_there(place: Place) -> None:
    for part in ALWAYS[place] | SOMETIMES[place]:
        for seed in range(4):
            assert part not in parts(place, seed, "wide", excluded=frozenset({part}))


@pytest.mark.parametrize(
    ("place", "art", "part"),
    [("classroom", "wall-clock", "clock"), ("classroom", "sign", "blackboard"), ("office", "desktop-computer",
     "computer"), ("office", "laptop", "computer"), ("office", "potted-plant", "plant")],
)  # fmt: skip
def test_a_thing_is_excluded_under_its_own_name_too(place: Place, art: str, part: str) -> None:
    assert part in parts(place, 3)
    assert part not in parts(place, 3, excluded=frozenset({art}))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("camera", CAMERAS)
@pytest.mark.parametrize("place", INTERIORS)
def test_the_middle_of_the_floor_stays_free(place: Place, camera: Camera, size: str) -> None:
    scene = Scene("", place=place, camera=camera)
    bare = Scene("", place=place, camera=camera, excluded=FURNITURE)
    for seed in range(3):
        width = 1000 * SIZES[size][0] / SIZES[size][1]
        backdrop = backdrop_of(scene, width, seed)
        difference = changed(scene, bare, size, seed)
        high, wide = difference.shape
        feet = slice(round(high * (backdrop.ground - 90) / 1000), high)
        assert not difference[feet, round(wide * 0.37) : round(wide * 0.63)].any()
        assert difference[feet].any(), "no desk stands near the viewer"


@pytest.mark.parametrize("place", INTERIORS)
def test_no_furniture_stands_behind_the_wall_or_below_the_subjects_feet(place: Place) -> None:
    for camera in CAMERAS:
        scene = Scene("", place=place, camera=camera)
        bare = Scene("", place=place, camera=camera, excluded=FURNITURE)
        difference = changed(scene, bare, "square", 5)
        rows = np.flatnonzero(difference[:, :40].any(axis=1) | difference[:, -40:].any(axis=1))
        backdrop = backdrop_of(scene, seed=5)
        lowest = rows.max() * 1000 / difference.shape[0]
        assert backdrop.horizon < lowest < backdrop.ground + 45


def test_a_classroom_has_its_windows_where_the_light_comes_from() -> None:
    for seed in range(6):
        scene = Scene("", place="classroom")
        without = Scene("", place="classroom", excluded=frozenset({"window"}))
        columns = np.flatnonzero(changed(scene, without, "wide", seed)[:40].any(axis=0))
        side = light_for(scene, Canvas(1777.8, seed)).side
        assert (columns.mean() > 80) == (side > 0)


def test_what_hangs_on_the_wall_is_not_in_front_of_the_board() -> None:
    subjects = (Subject("boy", "boy"), Subject("framed-picture", "picture"))
    for seed in range(6):
        scene = Scene("", place="classroom", subjects=subjects)
        without = Scene("", place="classroom", subjects=subjects, excluded=frozenset({"blackboard"}))
        difference = changed(scene, without, "square", seed)
        wide = difference.shape[1]
        assert difference.any()
        assert not difference[:, round(wide * 0.68) : round(wide * 0.84)].any()


def test_a_classroom_shows_one_map() -> None:
    counts = {
        backdrop_svg(Scene("", place="classroom"), SIZES["wide"], seed).count('data-part="world-map"')
        for seed in range(8)
    }
    assert counts == {1}


@pytest.mark.parametrize("place", INTERIORS)
def test_lamps_are_lit_at_night(place: Place) -> None:
    for seed in range(3):
        night = Scene("", place=place, time="night", camera="eye")
        dark = Scene("", place=place, time="night", camera="eye", excluded=frozenset({"lamp"}))
        lit, unlit = (pixels_of(backdrop_svg(s, seed=seed)).astype(int) for s in (night, dark))
        assert (lit[:40] - unlit[:40]).max() > 25
        assert lit.mean() > unlit.mean()


@pytest.mark.parametrize("place", INTERIORS)
def test_cameras_move_the_floor(place: Place) -> None:
    low, eye, high = (
        backdrop_of(Scene("", place=place, camera=camera)).horizon for camera in ("low", "eye", "high")
    )
    assert low > eye > high


def test_the_weather_is_seen_through_the_windows() -> None:
    for place in INTERIORS:
        assert "rain" in parts(place, 3, weather="rain")
        assert "snow" in parts(place, 3, weather="snow")
        assert not {"rain", "snow"} & parts(place, 3)
