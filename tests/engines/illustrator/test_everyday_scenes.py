"""What everyday prompts name is where one would put it: on tables, on seats, in the hands, under the sky."""

import re
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.cake import MOST_CANDLES, cake
from openimagen.engines.illustrator.figures.kinds import colour_told
from openimagen.engines.illustrator.layout.compose import drawable, lay_out
from openimagen.engines.illustrator.layout.defaults import default_place
from openimagen.engines.illustrator.layout.forms import compose
from openimagen.engines.illustrator.picture import draw
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Relation, Scene, Subject


def scene(*subjects, relations=(), **fields) -> Scene:
    made = tuple(Subject(s, s) if isinstance(s, str) else s for s in subjects)
    return Scene(prompt="p", subjects=made, relations=tuple(Relation(*r) for r in relations), **fields)


def units(made: Scene, width: float = 1000, seed: int = 2) -> dict[str, tuple[float, float, float, float]]:
    plan = lay_out(made, Canvas(width, seed))
    return {"+".join(plan.scene.subjects[k].art for k in one.unit.subjects): one.box for one in plan.placed}


def shown(made: Scene, name: str, seed: int = 3) -> np.ndarray:
    """Where the picture changes when a subject is hidden, shadows aside."""
    svg = re.sub(r"<use [^>]*/>", "", draw(made, 192, 192, seed)[0])
    hidden = svg.replace(f'<g data-subject="{name}"', f'<g visibility="hidden" data-subject="{name}"')
    return np.abs(render(svg, 192, 192).astype(int) - render(hidden, 192, 192)).max(axis=2) > 12


@pytest.mark.parametrize("vessel", ["basket", "package", "teacup-without-handle", "hot-beverage"])
@pytest.mark.parametrize("action", [None, "sleeping"])
def test_a_kitten_in_something_is_seen(vessel, action):
    kitten = Subject("cat", "kitten", scale=0.65, action=action)
    made = scene(kitten, vessel, relations=[(0, "in", 1)], place="room")
    assert shown(made, "cat").sum() > 0.12 * shown(made, vessel).sum()


def test_small_things_in_a_room_are_on_its_table():
    made = scene("desk", "laptop", "lamp", place="room")
    assert set(units(made)) == {"laptop+lamp+desk"}
    left = scene("desk", "laptop", relations=[(1, "left", 0)], place="room")
    assert len(units(left)) == 2
    behind = scene("table", "lamp", relations=[(0, "behind", 1)], place="room")
    assert len(units(behind)) == 2


def test_a_room_without_a_table_gets_one_for_the_cake():
    made = scene("woman", "birthday-cake", place="room")
    assert set(units(made)) == {"woman", "birthday-cake"}
    cake_box, woman = units(made)["birthday-cake"], units(made)["woman"]
    # The unit is a table with the cake on it, wider than the cake and no higher than the woman.
    assert cake_box[2] - cake_box[0] > 1.1 * (cake_box[3] - cake_box[1])
    assert cake_box[3] - cake_box[1] < woman[3] - woman[1]
    tags = Counter(re.findall(r'data-subject="([^"]+)"', draw(made, 64, 64, 3)[0]))
    assert tags == {"woman": 1, "birthday-cake": 1}
    bare = scene("woman", "birthday-cake", place="room", excluded=frozenset({"table"}))
    box = units(bare)["birthday-cake"]
    assert box[2] - box[0] < 1.1 * (box[3] - box[1])


@pytest.mark.parametrize("action", ["sitting", "reading", "writing"])
def test_who_works_at_a_desk_sits_at_it(action):
    made = scene(Subject("boy", "boy", action=action), "desk", relations=[(0, "next", 1)], place="room")
    assert set(units(made)) == {"boy+desk"}


def test_who_is_at_a_computer_sits_before_it():
    made = scene("woman", "desktop-computer", relations=[(0, "next", 1)], place="room")
    assert set(units(made)) == {"woman+desktop-computer"}


def test_a_farmer_on_a_tractor_drives_it():
    made = scene("farmer", "tractor", relations=[(0, "on", 1)], place="field")
    (box,) = units(made).values()
    alone = units(scene("tractor", place="field"))["tractor"]
    # Nobody stands on the roof.
    assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(
        (alone[2] - alone[0]) / (alone[3] - alone[1]), rel=0.05
    )


def test_a_newspaper_is_held_on_a_bench():
    made = scene(
        Subject("man", "man", action="sitting"),
        "bench",
        "newspaper",
        relations=[(0, "on", 1), (0, "holding", 2)],
    )
    assert set(units(made)) == {"man+bench"}
    assert shown(made, "newspaper").any()


def test_balloons_rise_in_a_room():
    made = units(scene("dog", Subject("balloon", "balloons", 1), place="room"))
    assert made["balloon"][3] < made["dog"][3] - 100


@pytest.mark.parametrize("kind", ["with", "on"])
def test_cacti_stand_in_a_shelf(kind):
    first = 0 if kind == "with" else 1
    made = scene("bookshelf", Subject("cactus", "cacti", 3), relations=[(first, kind, 1 - first)])
    (box,) = units(made).values()
    assert box[3] - box[1] > 1.2 * (box[2] - box[0])
    assert shown(made, "cactus").any()


def test_a_parrot_on_a_shelf_sits_on_top():
    made = scene("parrot", "bookshelf", relations=[(0, "on", 1)], place="room")
    parrot, shelf = np.nonzero(shown(made, "parrot"))[0], np.nonzero(shown(made, "bookshelf"))[0]
    assert parrot.max() < shelf.min() + 0.1 * (shelf.max() - shelf.min())


def test_fireworks_are_seen_at_night():
    assert light_for(scene("fireworks", place="city"), Canvas(1000, 1)).dark
    assert not light_for(scene("fireworks", place="city", time="dawn"), Canvas(1000, 1)).dark


@pytest.mark.parametrize("prompt", ["Milky Way", "a starry night sky"])
def test_a_night_sky_has_the_milky_way(prompt):
    body = compose(read(prompt), Canvas(1000, 1)).body
    crowded = compose(scene("cat", time="night", place="field"), Canvas(1000, 1)).body
    assert body.count("<circle") > 2 * crowded.count("<circle")


def test_a_field_that_is_told_to_be_purple_is():
    pixels = render(draw(read("a lavender field"), 128, 128, 1)[0], 128, 128).astype(int)
    r, g, b = pixels[80:].reshape(-1, 3).T
    assert np.mean((b > g + 30) & (r > g + 10)) > 0.4


@pytest.mark.parametrize("count", [0, 1, 5, 12, MOST_CANDLES])
def test_a_cake_has_so_many_flames(count):
    figure = cake(Canvas(1000, 1), count)
    assert figure.svg.count("#fff1a8") == count
    assert figure.height >= 57


@pytest.mark.parametrize(
    ("art", "word", "told"),
    [
        ("birthday-cake", "chocolate cake", True),
        ("birthday-cake", "pastel de chocolate", True),
        ("birthday-cake", "巧克力蛋糕", True),
        ("birthday-cake", "birthday cake", False),
        ("tropical-fish", "goldfish", True),
        ("tropical-fish", "金鱼", True),
        ("tropical-fish", "fish", False),
        ("house", "chocolate house", False),
    ],
)
def test_words_tell_colours(art, word, told):
    assert (colour_told(art, word) is not None) == told


def test_an_empty_room_has_a_sofa_and_a_furnished_one_has_not():
    def has_couch(made: Scene) -> bool:
        return 'data-part="couch"' in lay_out(made, Canvas(1000, 1)).backdrop.behind

    assert has_couch(scene(place="room"))
    assert not has_couch(scene(place="room", excluded=frozenset({"couch"})))
    assert not any(
        'data-part="couch"' in lay_out(scene("bed", place="room"), Canvas(1000, k)).backdrop.behind
        for k in range(6)
    )


def test_a_logo_of_a_mountain_and_the_sun_shows_both():
    made = read("logo of a mountain with a sun")
    tags = re.findall(r'data-subject="([^"]+)"', compose(made, Canvas(1000, 1)).body)
    assert sorted(tags) == ["snow-capped-mountain", "sun"]


def test_people_in_the_rain_hold_the_umbrellas():
    made = scene(Subject("person", "people", 2), Subject("umbrella", "umbrellas", 2), place="city")
    assert set(units(made)) == {"person+umbrella"}


def test_a_witch_stands_beside_her_cauldron():
    made = scene("witch", "cauldron", relations=[(0, "with", 1)], place="field")
    assert set(units(made)) == {"witch", "cauldron"}


def test_a_spider_sits_in_its_web():
    made = scene("spider", "spider-web", relations=[(0, "in", 1)], place="field")
    assert set(units(made)) == {"spider+spider-web"}
    spider, web = np.nonzero(shown(made, "spider")), np.nonzero(shown(made, "spider-web"))
    for one, other in zip(spider, web, strict=True):
        assert other.min() < one.min() < one.max() < other.max()


def test_the_foam_is_in_the_bathtub():
    made = scene("bathtub", "bubbles", "rubber-duck", relations=[(0, "with", 1), (0, "with", 2)])
    assert set(units(made)) == {"bubbles+rubber-duck+bathtub"}


@pytest.mark.parametrize(
    ("made", "place"),
    [
        (scene("zombie", "headstone", time="night"), "field"),
        (
            scene(Subject("alien", "alien", action="eating"), "ice-cream", relations=[(0, "doing", 1)]),
            "space",
        ),
        (scene("lamp", "fireworks"), "village"),
        (scene("man", "camera", time="sunset"), "field"),
        (scene("man", "camera"), "room"),
        (scene(Subject("fox", "fox", role="pirate"), "ship", relations=[(0, "on", 1)]), "sea"),
    ],
)
def test_nobody_is_on_a_table_or_in_a_studio_at_night(made, place):
    assert default_place(made) == place


def test_an_erupting_volcano_is_seen_at_night():
    for seed in range(8):
        backdrop = lay_out(scene(place="volcano", time="night"), Canvas(1000, seed)).backdrop
        assert backdrop.surface == "rock"


@pytest.mark.parametrize("art", ["laptop", "desktop-computer"])
def test_a_computer_that_is_worked_at_stands_on_a_table(art):
    made = scene(Subject("man", "man", action="writing"), art, relations=[(0, "doing", 1)], place="room")
    (box,) = units(made).values()
    lit = shown(made, art)
    low = np.nonzero(lit)[0].max() / 192 * 1000
    assert low < box[3] - 0.2 * (box[3] - box[1])


@pytest.mark.parametrize(("art", "hat"), [("blossom", True), ("gem-stone", False), ("prayer-beads", False)])
def test_a_portrait_puts_on_flowers_and_jewels(art, hat):
    made = scene(
        "girl" if hat else "woman", Subject(art, art, 3), relations=[(0, "with", 1)], form="portrait"
    )
    body = compose(made, Canvas(1000, 1)).body
    bare = compose(scene(made.subjects[0], form="portrait"), Canvas(1000, 1)).body
    tags = Counter(re.findall(r'data-subject="([^"]+)"', body))
    assert tags[art] >= 1
    # One close head, as without them: no whole body with something in its hands.
    assert abs(len(body) - len(bare)) < 0.4 * len(bare)


def test_a_waiter_holds_the_tray_and_the_drinks_are_on_it():
    made = scene(
        Subject("person", "waiter", role="waiter"),
        "plate",
        Subject("wine-glass", "drinks", 3),
        relations=[(0, "holding", 1), (2, "on", 1)],
        place="city",
    )
    assert set(units(made)) == {"person+plate"}
    tags = Counter(re.findall(r'data-subject="([^"]+)"', draw(made, 64, 64, 3)[0]))
    assert tags == {"person": 1, "plate": 1, "wine-glass": 3}


def test_a_vase_of_roses_in_a_room_stands_on_a_table_beside_the_cat():
    made = units(scene("rose", "vase", "cat", relations=[(0, "in", 1)], place="room"))
    vase, cat = made["rose+vase"], made["cat"]
    assert vase[2] - vase[0] > 1.2 * (cat[2] - cat[0])


def test_the_window_of_a_car_is_the_car():
    made = drawable(scene("dog", "automobile", "window", relations=[(0, "in", 1), (1, "next", 2)]))
    assert [subject.art for subject in made.subjects] == ["dog", "automobile"]
    assert default_place(made) == "road"


@pytest.mark.parametrize(
    ("prompt", "room", "part"),
    [
        ("a bedroom", "bedroom", "bed"),
        ("a bathroom", "bathroom", "bathtub"),
        ("a hospital room", "ward", "bed"),
        ("a laboratory", "laboratory", "desk"),
        ("卧室", "bedroom", "bed"),
        ("침실", "bedroom", "bed"),
        ("un cuarto de baño", "bathroom", "bathtub"),
    ],
)
def test_a_room_is_furnished_as_what_it_is(prompt, room, part):
    read_scene = read(prompt)
    assert read_scene.room == room
    behind = lay_out(read_scene, Canvas(1000, 1)).backdrop.behind
    assert f'data-part="{part}"' in behind
    without = replace(read_scene, excluded=frozenset({part}))
    assert f'data-part="{part}"' not in lay_out(without, Canvas(1000, 1)).backdrop.behind


def test_a_living_room_is_no_bedroom_and_a_bed_is_there_once():
    assert read("a living room").room is None
    assert read("a beach").room is None
    behind = lay_out(read("a bed in a bedroom"), Canvas(1000, 1)).backdrop.behind
    assert 'data-part="bed"' not in behind


def test_a_nurse_is_in_a_ward():
    assert lay_out(scene("nurse"), Canvas(1000, 1)).scene.room == "ward"
    assert lay_out(scene("nurse", place="beach"), Canvas(1000, 1)).scene.room is None
