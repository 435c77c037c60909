import re
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from made_scenes import scene

from openimagen.engines.illustrator.backdrops.scenery.life import far_life
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout.compose import compose, lay_out
from openimagen.engines.illustrator.layout.foreground import foreground
from openimagen.engines.illustrator.layout.shadows import slant
from openimagen.engines.illustrator.picture import draw, paint
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Place, Scene, Subject

ASPECTS = [(9, 16), (3, 4), (1, 1), (4, 3), (16, 9)]
PLACES = [
    "snow", "beach", "sea", "underwater", "forest", "mountain", "desert", "field", "city", "room", "table",
    "moon", "space", "cliff", "ice", "sky", "road", "studio",
]  # fmt: skip


def counts(svg: str) -> Counter:
    return Counter(re.findall(r'data-subject="([^"]+)"', svg))


def boxes(made: Scene, width: float = 1000, seed: int = 1) -> dict[str, tuple[float, float, float, float]]:
    plan = lay_out(made, Canvas(width, seed))
    return {made.subjects[one.unit.subjects[0]].art: one.box for one in plan.placed}


@pytest.mark.parametrize("count", [1, 2, 3, 5, 7, 10, 12])
@pytest.mark.parametrize("place", ["field", "table", "underwater", "sky", "ice"])
def test_as_many_are_drawn_as_were_asked_for(count, place):
    svg = compose(scene(Subject("duck", "ducks", count), place=place), Canvas(1000, count)).body
    assert counts(svg) == {"duck": count}


@pytest.mark.parametrize(
    "kind", ["holding", "riding", "wearing", "on", "in", "front", "left", "above", "next"]
)
def test_relations_keep_the_counts(kind):
    made = scene(
        Subject("penguin", "penguins", 2),
        Subject("balloon", "balloons", 3),
        relations=[(0, kind, 1)],
        place="field",
    )
    assert counts(compose(made, Canvas(1000, 4)).body) == {"penguin": 2, "balloon": 3}


@pytest.mark.parametrize("count", [2, 5, 12])
def test_every_copy_can_be_seen(count):
    """Each drawn copy changes pixels of its own, however many stand in front of it."""
    svg, _ = draw(scene(Subject("duck", "ducks", count), place="field"), 256, 256, 3)
    whole = render(svg, 256, 256).astype(int)
    for k in range(count):
        parts = re.split(r"(?=<g data-subject=)", svg)
        parts[k + 1] = parts[k + 1].replace("<g data-subject=", '<g visibility="hidden" data-subject=', 1)
        without = render("".join(parts), 256, 256).astype(int)
        assert (abs(whole - without).sum(axis=2) > 40).sum() > 25


@pytest.mark.parametrize("width", [562.5, 1000, 1777.8])
def test_left_is_left_and_right_is_right(width):
    left = boxes(scene("giraffe", "elephant", relations=[(0, "left", 1)]), width)
    assert left["giraffe"][2] <= left["elephant"][0] + 30
    right = boxes(scene("giraffe", "elephant", relations=[(0, "right", 1)]), width)
    assert right["elephant"][2] <= right["giraffe"][0] + 30


GROUNDED: list[Place] = [
    "snow",
    "beach",
    "sea",
    "mountain",
    "desert",
    "field",
    "city",
    "room",
    "table",
    "road",
]


@pytest.mark.parametrize("place", GROUNDED)
def test_the_camera_moves_the_horizon_and_the_scale(place):
    """Near the ground one looks up at the subject, from above down at it."""
    seen = {}
    for camera in ("low", "eye", "high"):
        plan = lay_out(scene("horse", place=place, camera=camera), Canvas(1000, 3))
        seen[camera] = (plan.backdrop.horizon, plan.placed[0].height)
    assert seen["low"][0] > seen["eye"][0] + 40 > seen["high"][0] + 150
    assert seen["low"][1] >= seen["eye"][1] >= seen["high"][1]


def test_a_close_view_fills_the_frame():
    near = boxes(scene("rabbit", place="field", camera="close"))["rabbit"]
    assert near[3] - near[1] > 600
    assert near[3] > 1000


def test_the_scene_chooses_its_camera():
    def cameras(*subjects, place):
        return {lay_out(scene(*subjects, place=place), Canvas(1000, s)).scene.camera for s in range(12)}

    assert cameras("castle", place="field") == {"low", "eye"}
    assert "close" in cameras("mushroom", place="field")
    assert cameras(Subject("duck", "ducks", 9), place="field") == {"high", "eye"}
    assert cameras("cat", "dog", place="room") <= {"high", "eye"}


@pytest.mark.parametrize("time", ["day", "dawn", "sunset", "night"])
@pytest.mark.parametrize("seed", range(3))
def test_shadows_point_away_from_the_light_that_is_drawn(time, seed):
    plan = lay_out(scene("horse", place="field", time=time, camera="eye"), Canvas(1000, seed))
    sun_x = plan.backdrop.source[0]
    left, right = (slant(plan.backdrop, "eye", x, 1000) for x in (sun_x - 200, sun_x + 200))
    assert left.right < 0 < right.right
    assert left.down > 0
    higher = replace(plan.backdrop, source=(sun_x, plan.backdrop.horizon * 0.1))
    assert abs(slant(higher, "eye", sun_x + 200, 1000).right) < right.right


def test_under_a_closed_sky_nothing_shines():
    plan = lay_out(scene("horse", place="field", weather="rain"), Canvas(1000, 1))
    assert plan.backdrop.source is None


@pytest.mark.parametrize("seed", range(6))
def test_what_frames_the_picture_is_neither_asked_for_nor_excluded(seed):
    made = scene(Subject("deciduous-tree", "trees", 2), place="field", excluded=frozenset({"grass", "rock"}))
    plan = lay_out(made, Canvas(1000, seed))
    stage = Stage(Canvas(1000, seed), plan.scene, plan.backdrop.light)
    near = foreground(stage, plan.backdrop, plan.placed, 1)
    assert not {"tree", "grass", "rock"} & set(_parts(near))


@pytest.mark.parametrize("place", ["field", "ice", "sea", "sky", "underwater", "desert"])
def test_copies_are_not_clones(place):
    """Of many, no two are alike in size, lean and tint, and seeds arrange them otherwise."""
    made = scene(Subject("duck", "ducks", 9), place=place)
    plans = [lay_out(made, Canvas(1000, seed)) for seed in range(6)]
    for plan in plans:
        looks = {(round(one.height), round(one.lean, 2), one.tint, one.flip) for one in plan.placed}
        assert len(looks) == 9
    shapes = {tuple(sorted(round(one.x / 90) for one in plan.placed)) for plan in plans}
    assert len(shapes) >= 3


def test_far_copies_are_smaller_than_near_ones():
    made = scene(Subject("cow", "cows", 8), place="field", camera="high")
    placed = sorted(lay_out(made, Canvas(1000, 2)).placed, key=lambda one: one.y)
    assert placed[0].height < 0.85 * placed[-1].height


@pytest.mark.parametrize("aspect", ASPECTS)
def test_pictures_have_no_empty_third(aspect):
    """No third of a picture, across or down, is one flat colour."""
    for made in (scene("horse", place="field"), scene("teapot", place="table"), scene("cat", place="room")):
        pixels, _ = paint(made, 24 * aspect[0], 24 * aspect[1], 4)
        for axis in (0, 1):
            for third in np.array_split(pixels, 3, axis=axis):
                assert third.reshape(-1, 3).std(axis=0).max() > 6


def test_subjects_keep_to_either_side_by_seed():
    centres = []
    for seed in range(8):
        x0, _, x1, _ = boxes(scene("fox", place="field", camera="eye"), 1777.8, seed)["fox"]
        centres.append((x0 + x1) / 2 / 1777.8)
    assert min(centres) < 0.45
    assert max(centres) > 0.55


@pytest.mark.parametrize("place", ["sea", "field", "underwater", "garden"])
def test_small_life_is_neither_asked_for_nor_excluded(place):
    made = scene("sailboat", "bird", "butterfly", "fish", place=place)
    for seed in range(12):
        plan = lay_out(made, Canvas(1000, seed))
        stage = Stage(Canvas(1000, seed), plan.scene, plan.backdrop.light)
        assert not set(_parts(far_life(stage, plan.backdrop))) & {"boat", "bird", "butterfly", "fish"}
        bare = replace(plan.scene, subjects=(), excluded=frozenset({"bird", "boat", "butterfly", "fish"}))
        assert not _parts(far_life(replace(stage, scene=bare), plan.backdrop))


def _parts(svg: str) -> list[str]:
    return re.findall(r'data-part="([^"]+)"', svg)


def test_above_is_above_and_below_is_below():
    above = boxes(scene("bird", "house", relations=[(0, "above", 1)]))
    assert above["bird"][3] <= above["house"][1] + 10
    below = boxes(scene("house", "bird", relations=[(0, "below", 1)]))
    assert below["bird"][3] <= below["house"][1] + 10


@pytest.mark.parametrize("count", [2, 3, 8])
def test_several_above_one_thing_do_not_hide_each_other(count):
    made = scene(Subject("bird", "birds", count), "house", relations=[(0, "above", 1)])
    placed = lay_out(made, Canvas(1000, 3)).placed
    birds = [one.box for one in placed if one.unit.subjects == (0,)]
    assert len({(round(x0), round(y0)) for x0, y0, _, _ in birds}) == count


@pytest.mark.parametrize("seed", range(4))
def test_front_stands_nearer_and_hides_less_than_all(seed):
    for made in (
        scene("automobile", "house", relations=[(0, "front", 1)]),
        scene("house", "automobile", relations=[(0, "behind", 1)]),
    ):
        found = boxes(made, seed=seed)
        car, house = found["automobile"], found["house"]
        assert car[3] > house[3]
        assert car[1] > house[1]


def test_on_a_couch_is_over_its_seat():
    plan = lay_out(scene("cat", "couch", relations=[(0, "on", 1)], place="room"), Canvas(1000, 1))
    assert [one.unit.subjects for one in plan.placed] == [(0, 1)]


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("place", PLACES)
def test_all_subjects_are_inside_the_frame(aspect, place):
    width = 1000 * aspect[0] / aspect[1]
    for made in (
        scene("fox", place=place),
        scene("giraffe", Subject("dog", "dogs", 3), "deciduous-tree", place=place),
        scene("astronaut", "horse", relations=[(0, "riding", 1)], place=place),
        scene(
            Subject("penguin", "penguins", 2),
            Subject("balloon", "b", 4),
            relations=[(0, "holding", 1)],
            place=place,
        ),
        scene("hot-air-balloon", "woman", place=place),
    ):
        plan = lay_out(made, Canvas(width, 5))
        for one in plan.placed:
            x0, y0, x1, y1 = one.box
            assert x0 >= 0
            assert y0 >= 0
            assert x1 <= width
            # Only a close view may crop the feet.
            assert y1 <= (1040 if plan.scene.camera == "close" else 1000)
            assert one.height > 40


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_lone_subject_fills_the_frame_sensibly(aspect):
    width = 1000 * aspect[0] / aspect[1]
    x0, y0, x1, y1 = boxes(scene("fox", place="snow"), width)["fox"]
    assert (y1 - y0) > 420 or (x1 - x0) > 0.6 * width


@pytest.mark.parametrize(
    "words", ["<&\"'>", "</text><script>", "a" * 200, "HAPPY BIRTHDAY TO YOU AND TO ALL", "\x00\x07"]
)
@pytest.mark.parametrize("subjects", [("sign",), ("cat",), ()])
def test_lettering_is_safe(words, subjects):
    pixels, contents = paint(scene(*subjects, lettering=words), 128, 128, 1)
    assert pixels.shape == (128, 128, 3)
    assert contents.lettering == words


def test_lettering_without_glyphs_is_left_out():
    _, contents = paint(scene("sign", lettering="ሰላም"), 64, 64, 1)
    assert contents.lettering == ""
    assert "ሰላም" in contents.left_out


def test_single_characters_without_a_glyph_are_left_out() -> None:
    _, contents = paint(scene("sign", lettering="開店 ☕"), 64, 64, 1)
    assert contents.lettering == "開店"
    assert "☕" in contents.left_out


def test_excluded_subjects_never_appear():
    made = scene("dog", "cat", relations=[(0, "next", 1)], excluded=frozenset({"cat"}))
    _, contents = paint(made, 64, 64, 1)
    assert dict(contents.subjects) == {"dog": 1}


def test_what_has_no_drawing_is_left_out():
    _, contents = paint(scene("dog", "no-such-thing"), 64, 64, 1)
    assert contents.left_out == ("no-such-thing",)


def test_people_and_children_are_counted():
    made = scene(Subject("woman", "women", 2), "boy", "cook", "fox", place="field")
    _, contents = paint(made, 64, 64, 1)
    assert (contents.people, contents.children) == (4, 1)
    _, contents = paint(scene(Subject("girl", "girl", glasses=True), form="portrait"), 64, 64, 1)
    assert (contents.people, contents.children) == (1, 1)


def test_the_same_seed_gives_the_same_pixels_and_another_seed_others():
    made = scene(Subject("dog", "dogs", 3), "hot-air-balloon", place="field")
    first, again, other = (paint(made, 96, 96, seed)[0] for seed in (5, 5, 6))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("size", [(64, 64), (2816, 1536)])
def test_any_size(size):
    pixels, _ = paint(scene("fox", place="snow"), *size, 1)
    assert pixels.shape == (size[1], size[0], 3)
    assert pixels.dtype == np.uint8


@pytest.mark.parametrize(
    "made", [scene(), scene(place="city"), scene(background="blue"), scene(weather="rain", place="field")]
)
def test_never_an_empty_picture(made):
    pixels, _ = paint(made, 128, 128, 2)
    assert pixels.reshape(-1, 3).std(axis=0).max() > 4


@pytest.mark.parametrize("name", ["woman", "old-man", "man-mage", "cat", "fox", "astronaut"])
@pytest.mark.parametrize("aspect", ASPECTS)
def test_portraits_fill_the_frame_with_one_sitter(name, aspect):
    width = 32 * aspect[0]
    made = scene(name, form="portrait")
    pixels, contents = paint(made, width, 32 * aspect[1], 3)
    assert dict(contents.subjects) == {name: 1}
    assert pixels[-4:, width // 2 - 8 : width // 2 + 8].std() > 0


def test_a_portrait_of_nobody_in_particular_shows_a_person():
    _, contents = paint(scene(form="portrait"), 96, 96, 3)
    assert contents.people == 1


def test_portraits_of_several_show_them_all():
    _, contents = paint(scene("cat", "dog", form="portrait"), 96, 96, 3)
    assert dict(contents.subjects) == {"cat": 1, "dog": 1}


def test_time_alone_gives_a_landscape():
    svg = compose(scene(time="night"), Canvas(1000, 1)).body
    assert "data-part" in svg
