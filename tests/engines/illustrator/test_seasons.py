"""Seasons and weather in the scenery, and what stands under the subjects' feet."""

import re
from typing import get_args

import pytest
from backdrop_rendering import backdrop_of, backdrop_svg, pixels_of

from openimagen.engines.illustrator.backdrops.seasons import WITHOUT_SEASONS, turned
from openimagen.engines.illustrator.colour import oklab
from openimagen.engines.illustrator.scene import Place, Scene, Season, Subject

SEASONS: tuple[Season, ...] = get_args(Season)
GREEN: tuple[Place, ...] = (
    "forest", "mountain", "field", "road", "lake", "river", "waterfall", "village", "park", "garden", "farm",
)  # fmt: skip
WITH_VARIANTS: tuple[Place, ...] = (
    "jungle", "lake", "river", "waterfall", "village", "park", "garden", "farm", "kitchen", "library",
    "stage", "city", "skyline", "volcano", "island", "savanna", "cafe", "classroom", "office",
)  # fmt: skip
SEEDS = range(3)


def parts(place: Place, seed: int = 7, **words: object) -> set[str]:
    """What is drawn at a place, by its tags."""
    svg = backdrop_svg(Scene("", place=place, **words), seed=seed)  # type: ignore[arg-type]
    return set(re.findall(r'data-part="([^"]+)"', svg))


def redness(place: Place, season: Season, seed: int) -> float:
    """How much redder than green the lower half of a place is."""
    pixels = pixels_of(backdrop_svg(Scene("", place=place, time="day", season=season), seed=seed)).astype(
        float
    )
    low = pixels[pixels.shape[0] // 2 :]
    return float((low[..., 0] - low[..., 1]).mean())


@pytest.mark.parametrize("place", GREEN)
def test_autumn_is_redder_than_spring(place: Place) -> None:
    assert redness(place, "autumn", 3) > redness(place, "spring", 3) + 8


@pytest.mark.parametrize("place", GREEN)
def test_in_winter_snow_lies(place: Place) -> None:
    winter = Scene("", place=place, season="winter")
    assert backdrop_of(winter).surface in ("snow", "road")
    without = Scene("", place=place, season="winter", excluded=frozenset({"snow"}))
    assert backdrop_of(without).surface != "snow"
    assert "snow" not in parts(place, season="winter", excluded=frozenset({"snow"}))


def test_leaves_fall_in_autumn_and_flowers_come_in_spring() -> None:
    assert "leaf" in parts("field", season="autumn")
    assert "flower" not in parts("field", season="autumn")
    usual, spring = (
        backdrop_svg(Scene("", place="field", time="day", season=season)).count("#ffd34d")
        for season in (None, "spring")
    )
    assert spring > usual > 0


def test_hot_places_have_no_seasons() -> None:
    for place in WITHOUT_SEASONS:
        drawn = {backdrop_svg(Scene("", place=place, season=season)) for season in (None, *SEASONS)}
        assert len(drawn) == 1, place


def test_only_greens_turn() -> None:
    for colour in ("#ffffff", "#c9493f", "#3f8fdc", "#2f6b4f", "#8f8f96"):
        assert turned(colour, "autumn") == colour
    lightness, a, b = oklab(turned("#5b9a4a", "autumn"))
    assert a > oklab("#5b9a4a")[1]
    assert lightness > 0.4
    assert b > 0


def test_what_swims_gets_water_under_it() -> None:
    for place in ("lake", "river", "waterfall", "skyline", "island"):
        boat = Scene("", place=place, subjects=(Subject("sailboat", "boat"),))  # type: ignore[arg-type]
        walker = Scene("", place=place, subjects=(Subject("dog", "dog"),))  # type: ignore[arg-type]
        assert backdrop_of(boat).surface == "water"
        assert backdrop_of(walker).surface != "water"


@pytest.mark.parametrize(
    ("place", "art", "part"),
    [("river", "bridge", "bridge"), ("park", "bench", "bench"), ("kitchen", "window", "window"),
     ("library", "ladder", "ladder"), ("garden", "fountain", "fountain"), ("cafe", "window", "window"),
     ("cafe", "table", "table"), ("cafe", "chair", "chair"), ("cafe", "lamp", "lamp"),
     ("classroom", "globe", "globe"), ("classroom", "desk", "desk"),
     ("classroom", "blackboard", "blackboard"), ("classroom", "wall-clock", "clock"),
     ("office", "desktop-computer", "computer"),
     ("office", "window", "window"), ("office", "chair", "chair"), ("office", "potted-plant", "plant")],
)  # fmt: skip
def test_a_subject_is_not_part_of_the_scenery_too(place: Place, art: str, part: str) -> None:
    seeds = range(8)
    assert any(part in parts(place, seed) for seed in seeds)
    asked_for = (Subject(art, art),)
    assert not any(part in parts(place, seed, subjects=asked_for) for seed in seeds)


def test_the_weather_is_seen_through_windows() -> None:
    for place in ("room", "kitchen", "cafe"):
        for weather in ("rain", "snow"):
            assert weather in parts(place, weather=weather), place
            assert weather not in parts(place, weather=weather, excluded=frozenset({weather})), place
        assert not {"rain", "snow"} & parts(place)


def test_a_cafe_without_guests_has_tables_in_the_middle() -> None:
    guest = (Subject("cat", "cat"),)
    alone, visited = (backdrop_svg(Scene("", place="cafe", subjects=s)) for s in ((), guest))
    assert alone.count('data-part="table"') > visited.count('data-part="table"') > 0


@pytest.mark.parametrize("camera", ["low", "high"])
def test_cameras_move_the_horizon_of_every_outdoor_place(camera: str) -> None:
    for place in (*GREEN, "jungle", "savanna", "skyline", "city", "volcano", "island"):
        usual, moved = (backdrop_of(Scene("", place=place, camera=c)) for c in ("eye", camera))  # type: ignore[arg-type]
        assert (moved.horizon > usual.horizon) == (camera == "low"), place
        assert moved.horizon < moved.ground < 960


def test_a_storm_bends_trees_and_roughens_the_sea() -> None:
    assert "skewX" in backdrop_svg(Scene("", place="park", weather="storm"))
    assert "skewX" not in backdrop_svg(Scene("", place="park", weather="rain"))
    sea = backdrop_svg(Scene("", place="sea", weather="storm"))
    assert sea.count("<path") > backdrop_svg(Scene("", place="sea", weather="rain")).count("<path") + 10


@pytest.mark.parametrize("place", WITH_VARIANTS)
def test_seeds_change_what_is_there_and_not_only_where(place: Place) -> None:
    kinds = {frozenset(parts(place, seed)) for seed in range(12)}
    colours = {
        tuple(sorted(set(re.findall(r"#[0-9a-f]{6}", backdrop_svg(Scene("", place=place), seed=seed))))[:40])
        for seed in SEEDS
    }
    assert len(kinds) > 1 or place in ("jungle", "savanna")
    assert len(colours) == len(SEEDS)
