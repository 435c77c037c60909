import random

import pytest
from made_scenes import DAY

from openimagen.engines.illustrator.art import load
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import (
    bodies,
    can_draw,
    draw,
    is_person,
    people_in,
    sleeper,
)
from openimagen.engines.illustrator.figures.looks import choose
from openimagen.engines.illustrator.figures.portrait import portrait
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.scene import Subject


def setting(**changes) -> Setting:
    return Setting(light=DAY, rng=random.Random(7), **changes)


def pixels_of(canvas, figure, content=None):
    """RGBA of a figure's box, with a margin of a tenth around it."""
    margin = 0.1 * max(figure.width, figure.height)
    box = (-figure.left - margin, -figure.height - margin, figure.right + margin, margin)
    body = f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg if content is None else content}"
    return render_transparent(body, box, (96, 96))


def drawn(name, **changes):
    canvas = Canvas(1000, 1)
    figure = draw(canvas, Subject(name, name), setting(**changes))
    return canvas, figure


@pytest.mark.parametrize("name", sorted(bodies.COATS))
def test_every_face_gets_a_body(name):
    drawing = load(name)
    assert drawing is not None
    canvas, figure = drawn(name)
    solid = pixels_of(canvas, figure)[..., 3] > 40
    assert solid[50:80].any(axis=1).all()
    assert figure.height > 45


@pytest.mark.parametrize("name", sorted(sleeper.COATS))
def test_sleepers_lie(name):
    _, figure = drawn(name, pose="sleeping")
    assert figure.width > 1.5 * figure.height


@pytest.mark.parametrize(
    "name", ["woman", "man", "girl", "boy", "cook", "mage", "police-officer", "old-man", "baby"]
)
@pytest.mark.parametrize("pose", ["standing", "riding", "holding"])
def test_people_have_bodies(name, pose):
    canvas, figure = drawn(name, pose=pose)
    assert is_person(name)
    assert "hand" in figure.anchors
    assert (pixels_of(canvas, figure)[70:85, :, 3] > 40).any()


def test_children_are_known():
    assert people_in("girl") == (1, 1)
    assert people_in("woman") == (1, 0)
    assert people_in("family") == (3, 1)
    assert people_in("fox") == (0, 0)


def test_nobody_draws_what_does_not_exist():
    assert not can_draw("no-such-thing")
    assert drawn("no-such-thing")[1] is None


def test_flipped_and_resized_figures_keep_their_shape():
    _, figure = drawn("fox")
    twice = figure.resized(2 * figure.height)
    assert twice.width == pytest.approx(2 * figure.width)
    assert figure.flipped().left == figure.right
    assert figure.flipped().flipped().anchors == figure.anchors


@pytest.mark.parametrize("kind", ["woman", "man", "girl", "boy"])
def test_portraits_differ_by_seed_and_show_glasses(kind):
    seen = set()
    for seed in range(3):
        canvas, rng = Canvas(1000, seed), random.Random(seed)
        figure = portrait(canvas, choose(rng, kind), rng)
        seen.add(pixels_of(canvas, figure).tobytes())
    assert len(seen) == 3
    canvas, rng = Canvas(1000, 0), random.Random(0)
    with_glasses = portrait(canvas, choose(rng, kind, glasses=True), rng)
    assert pixels_of(canvas, with_glasses).tobytes() not in seen


def test_red_hair_is_red():
    canvas, rng = Canvas(1000, 3), random.Random(3)
    figure = portrait(canvas, choose(rng, "woman", hair="red"), rng)
    top = pixels_of(canvas, figure)[18:22, 40:56]
    red, green, blue = top[top[..., 3] > 200][:, :3].mean(axis=0)
    assert red > 1.7 * green > 1.2 * blue
