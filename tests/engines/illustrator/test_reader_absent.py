"""English: who and what is named and is not in the picture, and animals that have a trade."""

import pytest

from openimagen.engines.illustrator.reading.reader import read

ROWS = [
    # an animal or a robot with a trade
    ("a badger doctor", "badger"),
    ("a robot nurse and a hippo firefighter", "robot, hippopotamus"),
    ("a rabbit explorer", "rabbit"),
    # what a painting shows
    ("a painting of a horse hanging above a couch", "framed-picture, couch"),
    ("a boy looking at a painting of two sailing boats", "boy, framed-picture"),
    ("a man holding a photo of his dog", "man, framed-picture"),
    ("a room with a poster of a shark", "sign"),
    # whom a thing is for
    ("a wrapped gift for grandpa", "wrapped-gift"),
    ("a bicycle for girls and boys", "bicycle"),
    ("cookies for santa", "3 x cookie"),
    ("a picture of a toothbrush for a dental clinic", "toothbrush"),
    ("a cactus in a blue pot", "cactus"),
    ("a man baking a cake for his son", "man, birthday-cake, boy"),
    # owners and parents
    ("a boy's and a girl's backpack", "backpack"),
    ("a mother and a baby hippo", "hippopotamus, hippopotamus"),
    ("my dog Whiskers on a chair", "dog, chair"),
    # parts of a house that is there
    ("a barn, its roof red, a door and a cow", "barn, cow"),
    ("a castle and a tree", "castle, deciduous-tree"),
    ("a ship's wheel", "wheel"),
    ("a castle garden", ""),
    # words that their neighbours decide
    ("a construction site with a crane", "building-construction"),
    ("a crane by a lake", "bird"),
    ("a bonsai on a stand", "bonsai"),
    ("eight different owls", "8 x owl"),
    ("a snowboarding bear", "bear, snowboard"),
    # numbers of parts
    ("a two-headed snake", "snake"),
    # said twice
    ("There is a chair in a room. A chair is green.", "chair"),
    ("a bear lifting weights", "bear"),
    ("a woman with red lipstick", "woman"),
]


@pytest.mark.parametrize(("prompt", "subjects"), ROWS)
def test_only_what_is_there_is_drawn(prompt: str, subjects: str) -> None:
    assert _things(prompt) == subjects


def _things(prompt: str) -> str:
    found = read(prompt, language="en").subjects
    return ", ".join(f"{one.count} x {one.art}" if one.count > 1 else one.art for one in found)


def test_a_poster_of_something_shows_it() -> None:
    assert _things("a poster of a shark") == "shark"


def test_who_looks_over_a_fence_is_behind_it() -> None:
    (relation,) = read("a dog looking over a fence", language="en").relations
    assert relation.kind == "behind"
