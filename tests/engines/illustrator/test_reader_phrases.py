"""Fixed phrases, requests and lists of tags, told as `told_scenes.said_of` does."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read

ENGLISH = [
    # words that are something else in a compound
    ("a tulip bulb", ""),
    ("a license plate", ""),
    ("a wax seal on a letter", "envelope"),
    ("pine needles", ""),
    ("a snow bank", ""),
    ("a bed of lettuce", "leafy-green"),
    ("a woman with salt and pepper hair", "woman"),
    ("a wedding dress with a long train", "dress"),
    ("a bouncy castle", "castle"),
    ("a monkey with a pogo stick", "monkey"),
    ("farmers on rice terraces", "3 x farmer"),
    ("a house fly", "fly"),
    ("children in the square", "3 x child"),
    ("a well dressed man at an old well", "man, well; 0 next 1"),
    # verbs that are nouns elsewhere
    ("I saw a cat on the roof", "cat, roof; 0 on 1"),
    ("please seal the envelope", "envelope"),
    ("a balloon rose over the hills", "balloon"),
    ("an elephant that can fly", "elephant"),
    ("a can of beans", "canned-food"),
    ("a baseball player swinging a bat", "person, baseball-bat; 0 holding 1"),
    ("a bat in a cave", "bat"),
    # what is asked for, and for whom
    ("please make me a picture of a unicorn for my daughter", "unicorn"),
    ("a cat in a top hat for my living room wall", "cat, top-hat; 0 wearing 1"),
    ("can I get a poster for our bake sale with cupcakes", "3 x cupcake"),
    ("a picture of my dog as an astronaut for my mum", "dog"),
    ("birthday card for grandma", "birthday-cake"),
    ("get well soon card with a bear", "bear"),
    # sides, families and what belongs to whom
    ("left: a cat, right: a dog", "cat, dog; 0 left 1"),
    ("left a cat and right a dog", "cat, dog; 0 left 1"),
    ("a family of four: the father reads, the mother cooks", "man, woman"),
    ("a family at the beach, the father holds a kite", "family, kite; 0 with 1"),
    ("neon signs, a woman with an umbrella", "3 x sign, woman, umbrella; 1 with 2"),
    ("dinner with candles", "shallow-pan-of-food, 3 x candle; 0 next 1"),
    (
        "a desk with a laptop, a plant and a cup of coffee",
        "desk, laptop, potted-plant, hot-beverage; 0 with 1, 0 with 2, 0 with 3",
    ),
    # tags
    ("logo design, fox head, orange and white, simple", "fox"),
    ("a fox in the snow. Negative prompt: people, text", "fox"),
    ("a car at night, teal and orange color grading", "automobile"),
]


@pytest.mark.parametrize(("prompt", "scene"), ENGLISH)
def test_english_phrases(prompt: str, scene: str) -> None:
    assert said_of(read(prompt, language="en")) == scene


@pytest.mark.parametrize(
    "prompt",
    ["a white dog with black spots", "a cat, white with black spots", "a white cow with brown patches"],
)
def test_the_colour_of_spots_is_theirs(prompt: str) -> None:
    animal = read(prompt, language="en").subjects[0]
    assert (animal.colour, animal.pattern) == ("white", "spotted")


def test_a_negative_prompt_in_the_prompt_excludes() -> None:
    assert "automobile" in read("a road. Negative prompt: cars", language="en").excluded
