"""Things in vessels, on furniture, in trees and at the horizon, and their usual places."""

import re
from collections import Counter

import numpy as np
import pytest
from made_scenes import scene

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.vessels import OPENINGS
from openimagen.engines.illustrator.layout.compose import compose, drawable, lay_out
from openimagen.engines.illustrator.layout.defaults import default_place, suited
from openimagen.engines.illustrator.picture import draw
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Scene, Subject


def shown(made: Scene, name: str, seed: int = 3) -> np.ndarray:
    """Where the picture changes when a subject is hidden, shadows aside; rows by columns."""
    svg = re.sub(r"<use [^>]*/>", "", draw(made, 192, 192, seed)[0])
    hidden = svg.replace(f'<g data-subject="{name}"', f'<g visibility="hidden" data-subject="{name}"')
    return np.abs(render(svg, 192, 192).astype(int) - render(hidden, 192, 192)).max(axis=2) > 12


def units(made: Scene, width: float = 1000, seed: int = 2) -> dict[str, tuple[float, float, float, float]]:
    plan = lay_out(made, Canvas(width, seed))
    return {"+".join(plan.scene.subjects[k].art for k in one.unit.subjects): one.box for one in plan.placed}


@pytest.mark.parametrize("vessel", sorted(OPENINGS))
@pytest.mark.parametrize("count", [1, 4, 9])
def test_what_is_in_a_vessel_rises_over_its_rim(vessel, count):
    made = scene(Subject("lemon", "lemons", count), vessel, relations=[(0, "in", 1)], place="table")
    assert Counter(re.findall(r'data-subject="([^"]+)"', draw(made, 64, 64, 3)[0]))["lemon"] == count
    heap, whole = np.nonzero(shown(made, "lemon"))[0], np.nonzero(shown(made, vessel))[0]
    assert len(heap) > 100
    # The near side stays in front: nothing of the heap shows in the lower half of the vessel.
    assert heap.max() < whole.min() + 0.62 * (whole.max() - whole.min())


@pytest.mark.parametrize(("vessel", "guest"), [("fishbowl", "tropical-fish"), ("birdcage", "parrot")])
@pytest.mark.parametrize("count", [1, 3, 10])
def test_a_fishbowl_and_a_birdcage_hold_whoever_is_said_to_be_in_them(vessel, guest, count):
    made = scene(Subject(guest, guest, count, "yellow"), vessel, relations=[(0, "in", 1)])
    assert Counter(re.findall(r'data-subject="([^"]+)"', draw(made, 64, 64, 3)[0]))[guest] == count
    inside, whole = np.nonzero(shown(made, guest)), np.nonzero(shown(made, vessel))
    assert len(inside[0]) > 100
    for held, holder in zip(inside, whole, strict=True):
        assert holder.min() < held.min()
        assert held.max() < holder.max()


@pytest.mark.parametrize(("kind", "first"), [("with", 0), ("on", 1)])
@pytest.mark.parametrize("count", [1, 3, 5, 12])
def test_a_cake_has_its_candles_on_it(kind, first, count):
    made = scene("birthday-cake", Subject("candle", "candles", count), relations=[(first, kind, 1 - first)])
    assert set(units(made)) == {"birthday-cake+candle"}
    assert Counter(re.findall(r'data-subject="([^"]+)"', draw(made, 64, 64, 3)[0]))["candle"] == count


def test_several_kinds_share_a_bed_and_a_bowl():
    assert set(units(scene("cat", "dog", "bed", relations=[(0, "on", 2), (1, "on", 2)]))) == {"cat+dog+bed"}
    fruit = scene("red-apple", "pear", "bowl", relations=[(0, "in", 2), (1, "in", 2)])
    assert set(units(fruit)) == {"red-apple+pear+bowl"}


def test_a_vase_of_roses_stands_on_the_piano():
    made = scene("rose", "vase", "piano", relations=[(0, "in", 1), (0, "on", 2)])
    assert set(units(made)) == {"rose+vase+piano"}
    assert default_place(made) == "room"


def test_what_a_desk_is_with_lies_on_it_and_what_a_child_is_with_does_not():
    assert set(units(scene("desk", "books", relations=[(0, "with", 1)]))) == {"books+desk"}
    assert len(units(scene("horse", "books", relations=[(0, "with", 1)]))) == 2


def test_birds_in_a_tree_are_in_its_crown():
    made = scene(
        Subject("bird", "birds", 2), "deciduous-tree", relations=[(0, "in", 1)], place="field", camera="eye"
    )
    birds, tree = np.nonzero(shown(made, "bird"))[0], np.nonzero(shown(made, "deciduous-tree"))[0]
    assert tree.min() < birds.min()
    assert birds.max() < tree.min() + 0.7 * (tree.max() - tree.min())


@pytest.mark.parametrize(
    ("subjects", "place"),
    [
        (["elephant"], "savanna"),
        (["elephant", "pyramid"], "desert"),
        (["duck"], "lake"),
        (["cow"], "farm"),
        (["monkey"], "jungle"),
    ],
)
def test_usual_places(subjects, place):
    assert default_place(scene(*subjects)) == place


def test_what_is_held_does_not_choose_the_place():
    assert default_place(scene("fish", "bowl", relations=[(0, "in", 1)])) == "table"
    assert default_place(scene("cat", "basket", relations=[(0, "in", 1)])) == "room"
    assert default_place(scene("red-apple", "basket", relations=[(0, "in", 1)])) == "table"


def test_buildings_by_the_sea_stand_on_land():
    assert suited(scene("castle", place="sea"), "sea") == "cliff"
    assert suited(scene("sailboat", place="sea"), "sea") == "sea"


def test_a_clock_on_the_wall_needs_no_wall_of_bricks():
    made = drawable(scene("wall-clock", "brick-wall", relations=[(0, "on", 1)]))
    assert [subject.art for subject in made.subjects] == ["wall-clock"]
    _, y0, _, y1 = units(scene("wall-clock", "cat", place="room"))["wall-clock"]
    assert y1 - y0 < 250


@pytest.mark.parametrize("width", [562.5, 1000, 1777.8])
def test_a_dragon_over_a_castle_is_big_and_hides_little_of_it(width):
    made = scene(
        Subject("dragon", "dragon", action="flying"), "castle", relations=[(0, "above", 1)], place="field"
    )
    dragon, castle = (units(made, width)[name] for name in ("dragon", "castle"))
    assert dragon[3] - dragon[1] > 0.45 * (castle[3] - castle[1])
    assert (dragon[1] + dragon[3]) / 2 < castle[1] + 0.3 * (castle[3] - castle[1])


def test_mountains_stand_at_the_horizon_and_are_big():
    plan = lay_out(scene("mount-fuji", "house", place="field", camera="eye"), Canvas(1000, 2))
    mountain = next(
        one for one in plan.placed if plan.scene.subjects[one.unit.subjects[0]].art == "mount-fuji"
    )
    assert abs(mountain.y - plan.backdrop.horizon) < 60
    assert mountain.height > 300


def test_a_rainbow_that_is_a_subject_is_drawn_in_the_sky_once():
    svg = compose(scene("rainbow", "castle", place="field"), Canvas(1000, 2))
    drawn = re.findall(r'data-subject="([^"]+)"', svg.body)
    assert Counter(drawn) == {"rainbow": 1, "castle": 1}


def test_trees_wear_the_season():
    def leaves(**fields):
        return draw(scene("deciduous-tree", place="field", camera="eye", **fields), 192, 192, 3)[0]

    mean = {}
    for name, fields in {
        "summer": {},
        "autumn": {"season": "autumn"},
        "winter": {"season": "winter"},
    }.items():
        mask = shown(scene("deciduous-tree", place="field", camera="eye", **fields), "deciduous-tree")
        mean[name] = render(leaves(**fields), 192, 192)[mask].mean(axis=0)
    assert mean["summer"][1] > mean["summer"][0] > mean["summer"][2]
    assert mean["autumn"][0] > mean["autumn"][1] + 15
    assert mean["winter"].min() > mean["summer"].min() + 40


def test_swimmers_have_their_legs_under_water():
    plan = lay_out(scene("duck", place="lake", camera="eye"), Canvas(1000, 2))
    dry = lay_out(scene("duck", place="field", camera="eye"), Canvas(1000, 2))
    assert plan.placed[0].unit.figure.height < 0.8 * dry.placed[0].unit.figure.height


def test_trains_run_on_rails_and_over_bridges():
    assert "+".join(units(scene("locomotive", "bridge", relations=[(0, "next", 1)]))) == "locomotive+bridge"
    train = lay_out(scene("locomotive", place="road", camera="eye"), Canvas(1000, 2))
    assert train.backdrop.surface == "rock"


def test_grazing_animals_keep_four_feet_on_the_ground():
    made = scene(Subject("cow", "cow", action="eating"), place="field", camera="eye")
    x0, y0, x1, y1 = units(made)["cow"]
    assert x1 - x0 > y1 - y0


def test_small_things_in_a_room_stand_on_a_table():
    kettle = lay_out(scene("kettle", place="kitchen"), Canvas(1000, 2))
    stove = lay_out(scene("oven", place="kitchen"), Canvas(1000, 2))
    assert (kettle.backdrop.surface, stove.backdrop.surface) == ("wood", "floor")
    both = lay_out(scene("kettle", "girl", place="kitchen"), Canvas(1000, 2))
    assert both.backdrop.surface == "floor"


def test_a_cat_on_the_roof_of_a_house_is_on_the_house():
    made = drawable(scene("cat", "house", "roof", relations=[(0, "on", 2), (1, "with", 2)]))
    assert set(units(made)) == {"cat+house"}
    assert set(units(scene("cat", "roof", relations=[(0, "in", 1)]))) == {"cat+roof"}
