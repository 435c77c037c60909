"""Scenes that nobody would ask for: whatever comes, every subject is drawn, and in the frame."""

import random

import pytest

from openimagen.engines.illustrator.art import names
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.prop_names import PROPS
from openimagen.engines.illustrator.layout.compose import lay_out
from openimagen.engines.illustrator.picture import draw
from openimagen.engines.illustrator.render import render
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

ARTS = [*names(), *sorted(PROPS)]
KINDS = [
    "left", "right", "above", "below", "on", "in", "front", "behind", "next", "riding", "holding", "wearing",
    "with",
]  # fmt: skip
PLACES = [
    None,
    "snow",
    "sea",
    "underwater",
    "forest",
    "city",
    "room",
    "table",
    "space",
    "cliff",
    "ice",
    "sky",
    "road",
]


def any_scene(rng: random.Random) -> Scene:
    count = rng.randint(1, 4)
    subjects = tuple(
        Subject(
            art,
            art,
            rng.choice((1, 1, 2, 3, 7, 12)),
            rng.choice((None, "red", "black", "white")),
            rng.choice((0.6, 1.0, 1.5)),
            rng.choice((None, "sleeping")),
        )
        for art in rng.sample(ARTS, count)
    )
    relations = tuple(
        Relation(rng.randrange(count), rng.choice(KINDS), rng.randrange(count))
        for _ in range(rng.randint(0, 2))
    )
    return Scene("", subjects, relations, rng.choice(PLACES), rng.choice((None, "night", "sunset")))


@pytest.mark.parametrize("seed", range(60))
def test_any_scene_is_drawn_whole(seed):
    rng = random.Random(seed)
    scene = any_scene(rng)
    width, height = rng.choice(((54, 96), (64, 64), (96, 54)))
    svg, contents = draw(scene, width, height, seed)
    assert dict(contents.subjects) == {subject.art: subject.count for subject in scene.subjects}
    assert render(svg, width, height).std() > 2
    canvas_width = 1000 * width / height
    plan = lay_out(scene, Canvas(canvas_width, seed))
    for one in plan.placed:
        x0, y0, x1, y1 = one.box
        assert min(x0, y0) >= 0
        assert x1 <= canvas_width
        # Only a close view may crop the feet.
        assert y1 <= (1040 if plan.scene.camera == "close" else 1000)
