"""What prompts say of where things are holds between the pixels of the picture."""

import sys
from pathlib import Path

import pytest

from openimagen.engines.illustrator.reading.reader import read

sys.path.insert(0, str(Path(__file__).parents[3] / "benchmarks"))

from scene_scores import prompts
from scene_scores.drawn import look_at
from scene_scores.position_prompts import position_prompts
from scene_scores.scoring import Score, score

CONCEPTS = prompts.load_concepts()

# prompt, "subject relation object" (concepts)
TOLD = [
    ("a lamp with a bench to its left", "bench left lamp"),
    ("the dog is on the couch to the right of a hamster", "couch right hamster"),
    ("an owl to the right of a man to the left of a fox", "owl right man"),
    ("a clock to the left of a fridge", "clock left fridge"),
    ("a window to the right of a mirror, in a living room", "window right mirror"),
    ("the lamp is to the right of the window", "lamp right window"),
    ("a table near a mirror", "table next mirror"),
    ("an owl standing next to a fridge", "owl next fridge"),
    ("a bench beside a table", "bench next table"),
    ("a sunflower and a rose standing next to an apple", "sunflower next apple"),
    ("an owl near a boat", "owl next boat"),
    ("a train in the foreground and a cabin behind it, in the desert", "cabin behind train"),
    ("a fridge in the foreground and a duck behind it", "duck behind fridge"),
    ("a fox in front of a lighthouse", "fox front lighthouse"),
    ("a desk standing in front of a bookshelf", "desk front bookshelf"),
    ("two astronauts on an elephant", "astronaut on elephant"),
    ("a woman and a man on a horse", "man on horse"),
    ("three doctors in a car", "doctor in car"),
    ("a dozen red roses in a glass vase", "rose in vase"),
    ("a pirate ship in a bottle", "pirate-ship in bottle"),
    ("a boy in a tent", "boy in tent"),
    ("a cat in a suitcase", "cat in suitcase"),
    ("a rabbit in a boat", "rabbit in boat"),
    ("a king in a castle", "king in castle"),
    ("a boy in a wheelchair", "boy in wheelchair"),
    ("a bowl of apples and bananas", "banana in bowl"),
    ("a dog under a table", "dog below table"),
    ("a girl under a tree", "girl below tree"),
    ("a bird above a lighthouse", "bird above lighthouse"),
    ("a kite high above a giraffe to the right of a moon", "giraffe right moon"),
    ("a woman and a laptop on a table", "laptop on table"),
    ("a painting on the wall above a couch", "picture above couch"),
    ("sapo sentado numa pedra", "frog on rock"),
    ("un penguin en un elefante", "penguin on elephant"),
    ("흰 접시 위의 빨간 사과와 노란 바나나", "banana on plate"),
    ("टोकरी में सेब और केले", "banana in basket"),
    ("男人在自行车前面", "man front bicycle"),
    ("床旁边的桌子", "table next bed"),
    ("창문 오른쪽에 걸린 시계", "clock right window"),
]


def _scored(prompt: prompts.Prompt) -> Score:
    return score(prompt, look_at(read(prompt.text), 7, pixels=True), CONCEPTS)


@pytest.mark.parametrize(("text", "relation"), TOLD)
def test_things_are_where_the_prompt_says(text, relation):
    first, _, second = relation.split()
    row = {"text": text, "subjects": [first, second], "relations": [relation]}
    result = _scored(prompts.prompt("en", row))
    assert result.wrong == []
    assert result.verdicts["position"] == [True]


def test_most_generated_prompts_are_drawn_as_told():
    made = position_prompts(60)
    verdicts = [right for prompt in made for right in _scored(prompt).verdicts["position"]]
    assert len(verdicts) >= 60
    assert sum(verdicts) >= 0.95 * len(verdicts)


def test_the_same_seed_makes_the_same_prompts():
    made = position_prompts(80)
    assert made == position_prompts(80)
    assert made != position_prompts(80, seed=1)
    assert {prompt.language for prompt in made} == set(prompts.LANGUAGES)
    assert all(len(prompt.subjects) >= 2 and prompt.relations for prompt in made)
