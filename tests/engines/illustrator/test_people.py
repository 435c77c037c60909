"""People and animals in poses: the skeleton, clothes, actions, and who is counted as a child."""

import random
import re
from collections import Counter

import numpy as np
import pytest
from made_scenes import DAY, scene

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import draw, has_hands, is_person, people_shown
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.persons.actions import ACTIONS, TOOL_OF
from openimagen.engines.illustrator.figures.persons.casting import cast
from openimagen.engines.illustrator.figures.persons.outfits import everyday
from openimagen.engines.illustrator.figures.persons.person import person
from openimagen.engines.illustrator.figures.persons.poses import POSES
from openimagen.engines.illustrator.figures.persons.roles import ROLES, role_of
from openimagen.engines.illustrator.figures.persons.tools import TOOLS, using
from openimagen.engines.illustrator.figures.persons.wardrobe import wearing
from openimagen.engines.illustrator.figures.portrait import portrait
from openimagen.engines.illustrator.figures.quadruped import FRAMES
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.compose import lay_out
from openimagen.engines.illustrator.layout.forms.portrait import compose as compose_portrait
from openimagen.engines.illustrator.picture import draw as draw_scene
from openimagen.engines.illustrator.render import render, render_transparent
from openimagen.engines.illustrator.scene import Subject

AGES = ("baby", "child", "teenager", "adult", "old")
# One person is cheap to draw: a crowd has twelve.
MOST_ELEMENTS = 90


def setting(seed: int = 7, **changes) -> Setting:
    return Setting(light=DAY, rng=random.Random(seed), **changes)


def made(subject: Subject, seed: int = 7, **changes) -> tuple[Canvas, Figure]:
    canvas = Canvas(1000, seed)
    figure = draw(canvas, subject, setting(seed, **changes))
    assert figure is not None
    return canvas, figure


def alpha(canvas: Canvas, figure: Figure, margin: float = 0.0):
    """The opacity of a figure's box, 96 x 96, with a margin around it."""
    edge = margin * max(figure.width, figure.height)
    box = (-figure.left - edge, -figure.height - edge, figure.right + edge, edge)
    return render_transparent(f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}", box, (96, 96))[
        ..., 3
    ]


@pytest.mark.parametrize("pose", sorted(POSES))
def test_every_pose_fills_its_box_and_stays_inside(pose: str) -> None:
    for kind, age in (("woman", "adult"), ("boy", "child")):
        canvas, rng = Canvas(1000, 1), random.Random(3)
        look = choose(rng, kind, age=age)
        figure = person(canvas, look, everyday(look, rng), POSES[pose])
        solid = alpha(canvas, figure, margin=0.2) > 40
        inner = solid[14:84, 14:84]
        assert inner.mean() > 0.08
        assert solid.sum() - solid[9:88, 9:88].sum() < 0.02 * solid.sum()
        assert figure.svg.count("<path") + figure.svg.count("<ellipse") < MOST_ELEMENTS


@pytest.mark.parametrize("pose", ["relaxed", "walking", "sitting", "running", "lying"])
def test_anchors_sit_where_they_are_claimed(pose: str) -> None:
    canvas, rng = Canvas(1000, 1), random.Random(3)
    look = choose(rng, "man")
    figure = person(canvas, look, everyday(look, rng), POSES[pose])
    body = f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}"
    for name in ("hand", "hand2", "brain", "neck", "centre"):
        x, y = figure.anchors[name]
        patch = render_transparent(body, (x - 1.5, y - 1.5, x + 1.5, y + 1.5), (8, 8))[..., 3]
        assert patch.mean() > 120, name


def test_the_head_is_up_and_the_feet_are_down() -> None:
    _, figure = made(Subject("woman", "woman"), pose="relaxed")
    assert figure.anchors["head"][1] < figure.anchors["neck"][1] < figure.anchors["hips"][1] < -20
    assert figure.anchors["feet"][1] == pytest.approx(0, abs=2.0)


def test_ages_differ_in_proportions_and_height() -> None:
    heads = {}
    for age in AGES:
        _, figure = made(Subject("man", "man", age=age), pose="relaxed")
        brain, temple = figure.anchors["brain"], figure.anchors["temple"]
        heads[age] = abs(temple[0] - brain[0]) / figure.height
    assert heads["baby"] > heads["child"] > heads["teenager"] > heads["adult"]
    tall = [stature(Subject("man", "man", age=age)) for age in AGES]
    assert tall[0] < tall[1] < tall[2] < tall[3]


def test_sitters_and_sleepers_are_lower_than_who_stands() -> None:
    woman = Subject("woman", "woman")
    standing = made(woman, pose="relaxed")[1]
    assert made(woman, pose="sitting")[1].tall < 0.85 * standing.tall
    assert made(woman, pose="sleeping")[1].tall < 0.5 * standing.tall


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_role_is_drawn_in_clothes_of_its_own(role: str) -> None:
    canvas, figure = made(Subject(role, role))
    plain = made(Subject("person", "person"))[1]
    assert (alpha(canvas, figure) > 40).mean() > 0.15
    assert figure.svg != plain.svg


def test_roles_are_found_by_art_and_by_word() -> None:
    assert role_of("woman-firefighter") == ("firefighter", True)
    assert role_of("man", "pirate") == ("pirate", None)
    assert role_of("person-with-crown") == ("king", None)
    assert role_of("fox", "fox") is None
    assert cast(Subject("person-with-crown", "queen"), random.Random(1)).role == "queen"


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_every_tool_is_seen(name: str) -> None:
    pose = next((p for tool, p in TOOL_OF.values() if tool == name), "sitting")
    seen = []
    for bring in (None, using(name)):
        canvas, rng = Canvas(1000, 1), random.Random(3)
        look = choose(rng, "woman")
        figure = person(canvas, look, everyday(look, rng), POSES[pose], bring=bring)
        body = f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}"
        seen.append(render_transparent(body, (-110, -110, 110, 40), (128, 128)).astype(int))
    assert (abs(seen[0] - seen[1]).sum(axis=2) > 60).sum() > 8


@pytest.mark.parametrize("action", sorted(ACTIONS))
@pytest.mark.parametrize("name", ["woman", "boy", "bear", "dog"])
def test_every_action_can_be_drawn(action: str, name: str) -> None:
    canvas, figure = made(Subject(name, name), pose=action)
    assert (alpha(canvas, figure) > 40).mean() > 0.1
    if action in ("reading", "dancing", "cooking", "playing_music", "fishing"):
        assert figure.svg != made(Subject(name, name), pose="standing")[1].svg


def test_what_comes_along_is_not_counted() -> None:
    _, contents = draw_scene(scene(Subject("cook", "chef", action="cooking"), place="room"), 64, 64, 1)
    assert contents.subjects == (("cook", 1),)


@pytest.mark.parametrize(
    ("doer", "action", "thing"),
    [
        ("girl", "reading", "open-book"), ("man", "playing_music", "guitar"), ("boy", "flying", "kite"),
        ("knight", "fighting", "dragon"), ("cat", "running", "mouse"), ("man", "driving", "automobile"),
        ("monkey", "eating", "banana"), ("woman", "walking", "dog"), ("cat", "playing_music", "piano"),
        ("dog", "jumping", "flying-disc"), ("man", "driving", "canoe"), ("boy", "climbing", "deciduous-tree"),
        ("woman", "cooking", "spaghetti"), ("horse", "eating", "carrot"), ("person", "hugging", "bear"),
    ],
)  # fmt: skip
def test_who_does_and_what_is_done_are_both_drawn_once(doer: str, action: str, thing: str) -> None:
    asked = scene(Subject(doer, doer, action=action), thing, relations=[(0, "doing", 1)], place="field")
    contents = draw_scene(asked, 64, 64, 3)[1]
    assert dict(contents.subjects) == {doer: 1, thing: 1}
    assert contents.people == people_shown(asked.subjects[0])[0]


@pytest.mark.parametrize(
    ("guest", "kind", "host"),
    [
        ("woman", "on", "couch"), ("man", "in", "canoe"), ("knight", "riding", "horse"),
        ("girl", "riding", "bicycle"),
        ("man", "in", "automobile"), ("woman", "holding", "rose"), ("boy", "riding", "skateboard"),
        ("man", "riding", "surfboard"), ("man", "on", "ladder"), ("bear", "riding", "automobile"),
        ("knight", "with", "sword"), ("pirate", "on", "ship"), ("bear", "wearing", "top-hat"),
    ],
)  # fmt: skip
def test_joined_figures_make_one_unit(guest: str, kind: str, host: str) -> None:
    asked = scene(guest, host, relations=[(0, kind, 1)], place="field")
    assert [one.unit.subjects for one in lay_out(asked, Canvas(1000, 2)).placed] == [(0, 1)]
    assert dict(draw_scene(asked, 64, 64, 3)[1].subjects) == {guest: 1, host: 1}


def test_one_person_can_wear_hold_and_ride() -> None:
    asked = scene(
        "boy", "billed-cap", "rose", "horse", "scarf", place="field",
        relations=[(0, "wearing", 1), (0, "holding", 2), (0, "riding", 3), (0, "wearing", 4)],
    )  # fmt: skip
    placed = lay_out(asked, Canvas(1000, 2)).placed
    assert len(placed) == 1
    contents = draw_scene(asked, 64, 64, 3)[1]
    assert dict(contents.subjects) == {"boy": 1, "billed-cap": 1, "rose": 1, "horse": 1, "scarf": 1}
    assert (contents.people, contents.children) == (1, 1)


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("name", ["dress", "top-hat", "scarf", "glasses", "crown"])
def test_clothes_are_worn_by_every_copy(name: str, count: int) -> None:
    asked = scene(
        Subject("woman", "women", count),
        Subject(name, name, count),
        relations=[(0, "wearing", 1)],
        place="park",
    )
    assert dict(draw_scene(asked, 64, 64, 3)[1].subjects) == {"woman": count, name: count}
    assert len(lay_out(asked, Canvas(1000, 2)).placed) == count


@pytest.mark.parametrize(
    ("wearer", "name"),
    [
        ("woman", "dress"),
        ("man", "coat"),
        ("girl", "scarf"),
        ("fox", "scarf"),
        ("cat", "crown"),
        ("boy", "jeans"),
        ("woman", "gloves"),
        ("man", "hiking-boot"),
        ("man", "top-hat"),
        ("penguin", "coat"),
    ],
)
def test_what_is_worn_is_drawn_as_a_subject_of_its_own(wearer: str, name: str) -> None:
    asked = scene(Subject(wearer, wearer), Subject(name, name), relations=[(0, "wearing", 1)], place="park")
    svg, contents = draw_scene(asked, 256, 256, 3)
    bare = re.sub(rf'data-(subject|glow)="{name}"', 'visibility="hidden"', svg)
    assert dict(contents.subjects) == {wearer: 1, name: 1}
    whole, without = (render(one, 256, 256).astype(int) for one in (svg, bare))
    changed = (np.abs(whole - without).max(axis=2) > 12).mean()
    assert 0.0005 < changed < 0.1


def test_a_sitters_hips_are_on_the_seat() -> None:
    from openimagen.engines.illustrator.figures import joins

    seat = made(Subject("couch", "couch"))[1]
    sitter = made(Subject("woman", "woman"), pose="seated", seated=True)[1]
    joined = joins.seated_on([sitter.resized(90)], seat)
    moved = re.findall(r"translate\((-?[\d.]+) (-?[\d.]+)\)", joined.svg[len(seat.svg) :])
    hips = sitter.resized(90).anchors["hips"]
    assert float(moved[0][1]) + hips[1] == pytest.approx(seat.anchors["seat"][1], abs=0.2)


@pytest.mark.parametrize(
    "name", ["fox", "wolf", "bear", "lion", "panda", "cat", "dog", "rabbit", "pig", "cow"]
)
@pytest.mark.parametrize("gait", ["walking", "running", "jumping"])
def test_animals_go_on_four_feet(name: str, gait: str) -> None:
    canvas, figure = made(Subject(name, name), pose=gait)
    assert figure.width > figure.height * 0.7
    assert figure.faces == -1
    assert (alpha(canvas, figure) > 40).mean() > 0.15


def test_all_gaits_of_all_frames_have_coats() -> None:
    from openimagen.engines.illustrator.figures.persons.beasts import coat_of

    assert all(coat_of(face) for face in FRAMES)


def test_hands_are_had_by_people_and_by_animals_with_faces() -> None:
    assert all(has_hands(name) for name in ("woman", "knight", "bear", "cat", "man-cook"))
    assert not any(has_hands(name) for name in ("horse", "duck", "chair"))


@pytest.mark.parametrize("age", ["baby", "child", "teenager"])
@pytest.mark.parametrize("art", ["woman", "person", "man-cook", "king", "woman-biking"])
@pytest.mark.parametrize("form", ["scene", "portrait"])
def test_minors_are_counted_as_children_in_every_route(age: str, art: str, form: str) -> None:
    _, contents = draw_scene(scene(Subject(art, art, age=age), form=form), 64, 64, 5)
    assert (contents.people, contents.children) == (1, 1)


@pytest.mark.parametrize("form", ["scene", "portrait"])
def test_nobody_is_a_child_where_the_age_is_left_open(form: str) -> None:
    for seed in range(6):
        for art in ("person", "woman", "student", "ballet-dancer", "princess", "fairy"):
            assert draw_scene(scene(art, form=form), 48, 48, seed)[1].children == 0
            assert cast(Subject(art, art), random.Random(seed)).age in ("adult", "old")


def test_children_by_name_are_children() -> None:
    for art in ("girl", "boy", "child", "baby", "teenager"):
        assert people_shown(Subject(art, art)) == (1, 1)
        assert people_shown(Subject(art, art, age="adult")) == (1, 0)
    assert not is_person("mermaid")


def test_people_and_their_copies_are_counted() -> None:
    _, contents = draw_scene(
        scene(Subject("girl", "girls", 3), Subject("man", "man"), "fox", place="park"), 64, 64, 2
    )
    assert (contents.people, contents.children) == (4, 3)
    _, riders = draw_scene(scene("boy", "horse", relations=[(0, "riding", 1)], place="field"), 64, 64, 2)
    assert (riders.people, riders.children) == (1, 1)


def test_copies_differ_and_the_same_seed_gives_the_same() -> None:
    crowd = scene(Subject("person", "people", 6), place="park")
    svg, _ = draw_scene(crowd, 64, 64, 4)
    assert svg == draw_scene(crowd, 64, 64, 4)[0]
    drawn = re.split(r'<g data-subject="person"', svg)[1:7]
    assert len({re.sub(r"url\(#z\d+\)", "", one[:4000]) for one in drawn}) == 6


def test_two_people_hugging_are_two() -> None:
    for count, people in ((1, 2), (2, 2), (4, 4)):
        _, contents = draw_scene(
            scene(Subject("people-hugging", "people hugging", count), place="park"), 64, 64, 2
        )
        assert contents.people == people
    couples = scene(Subject("woman-and-man-holding-hands", "couples", 2), place="park")
    assert draw_scene(couples, 64, 64, 2)[1].people == 4


def test_words_tell_age_and_sex() -> None:
    assert cast(Subject("boy", "teenager"), random.Random(1)).age == "teenager"
    assert cast(Subject("health-worker", "female doctor"), random.Random(1)).kind == "woman"
    assert cast(Subject("health-worker", "male nurse"), random.Random(1)).kind == "man"


def test_patterns_are_on_the_clothes() -> None:
    plain = draw_scene(scene("man", place="studio"), 64, 64, 4)[0]
    for pattern in ("striped", "spotted", "checkered", "floral", "starry"):
        svg, _ = draw_scene(scene(Subject("man", "man", pattern=pattern), place="studio"), 64, 64, 4)
        assert svg.count("<pattern") == plain.count("<pattern") + 1


def test_portraits_show_age_mood_and_role() -> None:
    pictures = Counter()
    for age in AGES:
        canvas, rng = Canvas(1000, 1), random.Random(4)
        pictures[alpha_of(canvas, portrait(canvas, choose(rng, "woman", age=age), rng))] += 1
    for mood in ("cheerful", "gloomy", "dramatic"):
        canvas, rng = Canvas(1000, 1), random.Random(4)
        pictures[alpha_of(canvas, portrait(canvas, choose(rng, "man"), rng, mood=mood))] += 1
    for role in ("king", "cook", "knight"):
        canvas, rng = Canvas(1000, 1), random.Random(4)
        pictures[alpha_of(canvas, portrait(canvas, choose(rng, "man"), rng, outfit=ROLES[role]))] += 1
    assert len(pictures) == 11


def alpha_of(canvas: Canvas, figure: Figure) -> bytes:
    box = (-figure.left, -figure.height, figure.right, 0)
    body = f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}"
    return np.ascontiguousarray(render_transparent(body, box, (96, 96))).tobytes()


def test_a_dog_is_walked_on_a_leash_and_is_smaller_than_who_walks_it() -> None:
    asked = scene(Subject("woman", "woman", action="walking"), "dog", relations=[(0, "next", 1)])
    placed = lay_out(asked, Canvas(1000, 4)).placed
    assert [one.unit.subjects for one in placed] == [(0, 1)]
    alone = lay_out(scene("woman", "dog"), Canvas(1000, 4)).placed
    tall = {one.unit.subjects[0]: one.height for one in alone}
    assert tall[1] < 0.55 * tall[0]


@pytest.mark.parametrize(
    ("doer", "action", "thing"),
    [
        ("old-man", "fishing", "rowing-boat"), ("elf", None, "bow-and-arrow"), ("cat", "running", "mouse"),
        ("boy", "walking", "dog"),
    ],
)  # fmt: skip
def test_what_goes_without_saying_joins_two(doer: str, action: str | None, thing: str) -> None:
    from openimagen.engines.illustrator.layout.implied import completed

    asked = scene(Subject(doer, doer, action=action), thing)
    assert len(completed(asked).relations) == 1
    named = scene(Subject(doer, doer, action=action), thing, relations=[(0, "in", 1)])
    assert completed(named).relations == named.relations
    assert completed(scene("man", "rowing-boat")).relations == ()


@pytest.mark.parametrize("word", ["firefighter", "mechanic", "carpenter", "wizard", "waiter", "archer"])
def test_people_of_a_trade_mostly_have_its_tool_in_hand(word: str) -> None:
    figures = [made(Subject("person", word), seed)[1] for seed in range(8)]
    plain = [made(Subject("person", word), seed, pose="relaxed")[1] for seed in range(8)]
    with_tool = sum(a.svg.count("<") > b.svg.count("<") for a, b in zip(figures, plain, strict=True))
    assert with_tool >= 4


@pytest.mark.parametrize("name", ["robot", "skeleton", "teddy-bear"])
def test_what_has_hands_sits_at_the_keys(name: str) -> None:
    canvas, standing = made(Subject(name, name))
    assert (alpha(canvas, standing) > 40).mean() > 0.1
    _, playing = made(Subject(name, name), pose="piano", seated=True)
    assert playing.tall < 0.9
    assert playing.anchors["hand"][1] < playing.anchors["hips"][1]


def test_a_small_pet_is_hugged_in_the_arms_and_a_parrot_sits_on_the_shoulder() -> None:
    hugging = scene(Subject("boy", "boy", action="hugging"), "dog", relations=[(0, "doing", 1)])
    (unit,) = (one.unit for one in lay_out(hugging, Canvas(1000, 2)).placed)
    assert unit.figure.width < 0.75 * unit.figure.height
    for asked in (
        scene("parrot", Subject("man", "pirate"), relations=[(0, "on", 1)]),
        scene(Subject("man", "pirate"), "parrot", relations=[(0, "with", 1)]),
    ):
        (unit,) = (one.unit for one in lay_out(asked, Canvas(1000, 2)).placed)
        assert unit.stretch < 1.15


@pytest.mark.parametrize(
    ("who", "action", "place"),
    [
        ("witch", "flying", "sky"), ("boy", "swimming", "sea"), ("man", "fishing", "lake"),
        ("cook", "cooking", "kitchen"),
    ],
)  # fmt: skip
def test_an_action_has_its_usual_place(who: str, action: str, place: str) -> None:
    from openimagen.engines.illustrator.layout.defaults import default_place

    assert default_place(scene(Subject(who, who, action=action))) == place


def test_two_who_sit_have_their_hips_on_the_bench() -> None:
    asked = scene(
        Subject("woman-and-man-holding-hands", "couple", action="sitting"), "bench", relations=[(0, "on", 1)]
    )
    (unit,) = (one.unit for one in lay_out(asked, Canvas(1000, 2)).placed)
    assert unit.stretch < 1.6


@pytest.mark.parametrize("kind", ["woman", "man", "girl", "robot", "astronaut", "cat"])
def test_sitters_fill_their_frame_and_differ(kind: str) -> None:
    drawn = set()
    for seed in range(4):
        canvas = Canvas(1000, seed)
        figures = compose_portrait(scene(kind, form="portrait"), canvas).figures
        defs = f"<defs>{''.join(canvas.definitions)}</defs>"
        solid = render_transparent(defs + figures, (0, 0, 1000, 1000), (100, 100))[..., 3] > 128
        rows = np.nonzero(solid.any(axis=1))[0]
        assert rows[0] < 24
        assert rows[-1] == 99
        assert solid.mean() > 0.34
        drawn.add(figures)
    assert len(drawn) >= (1 if kind in ("astronaut", "robot") else 2)


def test_cooks_share_what_they_cook() -> None:
    asked = scene(Subject("woman", "women", 2, action="cooking"), Subject("cookie", "cookies", 5),
        relations=[(0, "doing", 1)])  # fmt: skip
    assert dict(draw_scene(asked, 64, 64, 3)[1].subjects) == {"woman": 2, "cookie": 5}
    assert len(lay_out(asked, Canvas(1000, 2)).placed) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [("t-shirt", "dress"), ("dress", "t-shirt"), ("coat", "dress"), ("dress", "coat")],
)
def test_a_skirt_and_what_is_worn_above_it_show_both_their_colours(first, second):
    colours = {"dress": "#f4c62f", "t-shirt": "#f07fae", "coat": "#2f6fd6"}
    rng = random.Random(1)
    look = choose(rng, "woman")
    outfit = everyday(look, rng)
    for name in (first, second):
        outfit, look = wearing(outfit, look, name, colours[name])
    above = first if second == "dress" else second
    assert (outfit.colour, outfit.hem_colour) == (colours[above], colours["dress"])
    shown = dict(outfit.named)
    assert (shown["top"], shown["hem"]) == (above, "dress")
