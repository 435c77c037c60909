"""Which thing has which colour, told as `told_scenes.told` does."""

import pytest
from told_scenes import told

from openimagen.engines.illustrator.reading.reader import read

ROWS = [
    # a colour that is a noun, too
    ("an orange and white kitten", "cat/orange/size 0.65"),
    ("a green orange and a grey rabbit", "tangerine/green, rabbit/gray"),
    ("the bus is orange", "bus/orange"),
    ("a lake in orange and red hues", "place=lake"),
    ("a yellow and an orange kite", "kite/yellow, kite/orange"),
    # shared out
    ("two mugs, one white and the other blue", "cup/white, cup/blue"),
    ("three umbrellas: one red, one blue, one green", "umbrella/red, umbrella/blue, umbrella/green"),
    ("five cars, three red and two black", "3 x automobile/red, 2 x automobile/black"),
    (
        "two rabbits on a bench, one brown and one white",
        "rabbit/brown, bench, rabbit/white | 0 on 1, 2 on 1",
    ),
    ("tulips in red and yellow", "2 x tulip/red, 2 x tulip/yellow"),
    ("two cats, one black and one white dog", "cat/black, cat, dog/white"),
    (
        "a boy holding red, blue and green balloons",
        "boy, 2 x balloon/red, 2 x balloon/blue, 2 x balloon/green | 0 holding 1, 0 holding 2, 0 holding 3",
    ),
    # another of the kind
    ("a red kite and a blue one", "kite/red, kite/blue"),
    ("one brown egg and two white ones", "egg/brown, 2 x egg/white"),
    # named again
    ("a cat and a dog, the cat grey, the dog brown", "cat/gray, dog/brown"),
    ("A fox and a bear. The fox is white and the bear is sleeping.", "fox/white, bear/sleeping"),
    # what covers an animal or a plant
    ("a parrot with green feathers", "parrot/green"),
    ("the grey fur of a wolf", "wolf/gray"),
    ("a rose with white petals", "rose/white"),
    ("a robin with a red chest", "bird | -chest"),
    # clothes
    ("a woman dressed in green with a white umbrella", "woman/green, umbrella/white | 0 with 1"),
    ("a man in blue walking a brown dog", "man/blue/walking, dog/brown | 0 next 1"),
    (
        "a boy with a red backpack and a girl with a yellow backpack",
        "boy, backpack/red, girl, backpack/yellow | 0 wearing 1, 2 wearing 3",
    ),
    ("woman, green dress, blonde hair", "woman/golden hair, dress/green | 0 wearing 1"),
    # colours and materials of what is not drawn
    ("a blue water bottle on a chair", "bottle/blue, chair | 0 on 1"),
    ("a red bicycle leaning on grey cobblestones", "bicycle/red"),
    ("a sign with green letters", "sign | -letters"),
    # verbs that are not what they seem
    ("a child making a loud noise", "child | -loud, -noise"),
    ("a girl holding a camera and taking photos", "girl, camera | 0 holding 1"),
    ("the baby is crawling", "baby | -crawling"),
    # where
    ("a pear on the bottom of a basket", "pear, basket | 0 below 1"),
    ("a hen on side of a truck", "chicken, delivery-truck | 0 next 1"),
    ("a blanket draped over a chair", "picnic-blanket, chair | 0 on 1"),
]


@pytest.mark.parametrize(("prompt", "expected"), ROWS)
def test_the_colour_is_on_its_thing(prompt: str, expected: str) -> None:
    assert told(read(prompt, language="en")) == expected
