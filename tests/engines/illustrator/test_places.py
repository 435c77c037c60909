import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest
from backdrop_rendering import SIZES, backdrop_svg, pixels_of

from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.backdrops.sky import disc_at
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Camera, Mood, Place, Scene, Subject

PLACES: tuple[Place, ...] = get_args(Place)
LIGHTS = {
    "day": {},
    "dawn": {"time": "dawn"},
    "sunset": {"time": "sunset"},
    "night": {"time": "night"},
    "rain": {"weather": "rain"},
    "fog": {"weather": "fog"},
    "cyberpunk": {"style": "cyberpunk"},
    "snowfall": {"weather": "snow", "snowy": True},
    "aurora": {"weather": "aurora", "time": "night", "snowy": True},
    "storm": {"weather": "storm"},
    "rainbow": {"weather": "rainbow", "season": "spring"},
    "autumn": {"season": "autumn", "time": "sunset"},
    "winter": {"season": "winter"},
}
PARTS = (
    "tree",
    "cloud",
    "mountain",
    "flower",
    "grass",
    "star",
    "sun",
    "moon",
    "snow",
    "building",
    "bird",
    "palm",
)


def drawn_parts(svg: str) -> set[str]:
    return set(re.findall(r'data-part="([^"]+)"', svg))


@pytest.mark.parametrize("shape", SIZES)
@pytest.mark.parametrize("place", PLACES)
def test_every_light_gives_a_picture(place: Place, shape: str) -> None:
    for light in LIGHTS if shape == "square" else ("day", "night"):
        scene = Scene(prompt="", place=place, **LIGHTS[light])  # type: ignore[arg-type]
        pixels = pixels_of(backdrop_svg(scene, SIZES[shape]), "RGBA")
        assert pixels[..., 3].min() == 255, f"{light}: something is left uncovered"
        pixels = pixels[..., :3]
        assert pixels.std() > (3 if place == "studio" else 8), light
        for third in np.array_split(pixels, 3):
            colours, counts = np.unique(third.reshape(-1, 3) // 4, axis=0, return_counts=True)
            assert len(colours) > 3, light
            assert counts.max() / counts.sum() < 0.75, light


@pytest.mark.parametrize("place", PLACES)
def test_svg_is_well_formed_and_finite(place: Place) -> None:
    for words in LIGHTS.values():
        svg = backdrop_svg(Scene(prompt="", place=place, **words))  # type: ignore[arg-type]
        ET.fromstring(svg)
        assert not re.search(r"\b(nan|inf|None)\b", svg)
        assert len(svg) < 300_000


@pytest.mark.parametrize("place", PLACES)
def test_the_seed_alone_decides_the_drawing(place: Place) -> None:
    scene = Scene(prompt="", place=place)
    assert backdrop_svg(scene, seed=5) == backdrop_svg(scene, seed=5)
    drawings = {backdrop_svg(scene, seed=seed) for seed in range(6)}
    assert len(drawings) >= 5


@pytest.mark.parametrize("place", PLACES)
def test_excluded_parts_are_absent(place: Place) -> None:
    for words in LIGHTS.values():
        scene = Scene(prompt="", place=place, excluded=frozenset(PARTS), **words)  # type: ignore[arg-type]
        assert not drawn_parts(backdrop_svg(scene)) & set(PARTS)
    assert pixels_of(backdrop_svg(Scene(prompt="", place=place, excluded=frozenset(PARTS)))).std() > 3


def test_the_tags_name_what_is_drawn() -> None:
    def parts(place: Place, **words: object) -> set[str]:
        return set().union(
            *(drawn_parts(backdrop_svg(Scene(prompt="", place=place, **words), seed=s)) for s in range(4))
        )  # type: ignore[arg-type]

    assert {"tree", "cloud", "flower", "grass", "sun"} <= parts("field")
    assert {"tree", "mountain", "snow"} <= parts("snow")
    assert {"palm", "cloud", "bird"} <= parts("beach")
    assert {"building", "moon", "star"} <= parts("city", time="night")
    assert {"star"} <= parts("space")


def test_leaving_a_part_out_leaves_the_others_where_they_were() -> None:
    def ridge(svg: str) -> list[str]:
        return re.findall(r'<path d="(M[^"]*1050Z)"', svg)

    whole = backdrop_svg(Scene(prompt="", place="field"))
    without = backdrop_svg(Scene(prompt="", place="field", excluded=frozenset({"tree", "cloud"})))
    assert ridge(whole) == ridge(without)


@pytest.mark.parametrize("place", PLACES)
def test_geometry_lies_on_the_canvas(place: Place) -> None:
    for width in (562.5, 1000, 1777.8):
        canvas = Canvas(width, 3)
        scene = Scene(prompt="", place=place)
        backdrop = places.draw(canvas, scene, place, light_for(scene, canvas))
        assert 300 < backdrop.horizon <= 1000
        assert backdrop.floating or backdrop.horizon <= backdrop.ground + 60
        assert backdrop.ground < 960
        for x, y in backdrop.spots.values():
            assert 0 < x < width
            assert 0 < y < 1000


def test_snowy_places_stand_on_snow() -> None:
    for place in ("forest", "mountain", "field", "snow"):
        canvas = Canvas(1000, 1)
        scene = Scene(prompt="", place=place, snowy=True)  # type: ignore[arg-type]
        assert places.draw(canvas, scene, place, light_for(scene, canvas)).surface == "snow"  # type: ignore[arg-type]


def test_a_plain_background_keeps_its_colour() -> None:
    pixels = pixels_of(backdrop_svg(Scene(prompt="", place="studio", background="blue")))
    red, _, blue = pixels.reshape(-1, 3).mean(axis=0)
    assert blue > red + 40
    white = pixels_of(backdrop_svg(Scene(prompt="", place="studio", background="white")))
    assert white.mean() > 235


def test_what_is_a_subject_is_not_drawn_behind_it() -> None:
    alone = backdrop_svg(Scene(prompt="", place="beach"))
    with_palm = backdrop_svg(Scene(prompt="", place="beach", subjects=(Subject("palm-tree", "palm"),)))
    assert "palm" in drawn_parts(alone)
    moon = Scene(prompt="", place="field", time="night", subjects=(Subject("full-moon", "moon"),))
    assert "moon" not in drawn_parts(backdrop_svg(moon))
    assert "palm" not in drawn_parts(with_palm)


def test_night_is_dark_but_not_black() -> None:
    for place in ("field", "snow", "beach", "forest", "desert", "city", "road"):
        night = pixels_of(backdrop_svg(Scene(prompt="", place=place, time="night"))).mean()  # type: ignore[arg-type]
        day = pixels_of(backdrop_svg(Scene(prompt="", place=place))).mean()  # type: ignore[arg-type]
        assert 35 < night < day - 30


@pytest.mark.parametrize("mood", get_args(Mood))
def test_a_mood_changes_the_light(mood: Mood) -> None:
    calm = Scene(prompt="", place="field", time="day")
    canvas = Canvas(1000, 3)
    plain, felt = light_for(calm, canvas), light_for(replace(calm, mood=mood), canvas)
    assert felt.sky != plain.sky
    assert felt.tint != plain.tint
    assert felt.key == "day"


def test_where_the_hour_is_open_the_mood_chooses_it() -> None:
    scene = Scene(prompt="", place="field", mood="dramatic")
    assert {light_for(scene, Canvas(1000, seed)).key for seed in range(9)} == {"sunset", "storm"}


def test_storms_have_lightning_and_rainbows_a_bow() -> None:
    storm = backdrop_svg(Scene(prompt="", place="sea", weather="storm"))
    assert {"lightning", "cloud"} <= drawn_parts(storm)
    assert "sun" not in drawn_parts(storm)
    assert "rainbow" in drawn_parts(backdrop_svg(Scene(prompt="", place="field", weather="rainbow")))
    asked = Scene(prompt="", place="field", weather="rainbow", subjects=(Subject("rainbow", "rainbow"),))
    assert "rainbow" not in drawn_parts(backdrop_svg(asked))


def test_one_seed_gives_each_place_a_sun_and_clouds_of_its_own() -> None:
    suns = set()
    for place in ("field", "sea", "desert", "mountain", "road"):
        scene = Scene(prompt="", place=place, time="day")  # type: ignore[arg-type]
        canvas = Canvas(1000, 5)
        suns.add(disc_at(Stage(canvas, scene, light_for(scene, canvas)), 580))
    assert len(suns) == 5


@pytest.mark.parametrize("camera", ["low", "high"])
@pytest.mark.parametrize("place", PLACES)
def test_cameras_leave_no_bare_strip(place: Place, camera: Camera) -> None:
    for shape in SIZES:
        svg = backdrop_svg(Scene(prompt="", place=place, camera=camera), SIZES[shape])
        assert pixels_of(svg, "RGBA")[..., 3].min() == 255
