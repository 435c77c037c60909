"""Prompts in, scenes out. A subject is written as [count x] art [/colour], a relation as "0 on 1"."""

import itertools
import random
import sys
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from openimagen.engines.illustrator.groups import is_drawable
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Scene
from tests import fuzz_reading


def subjects(scene: Scene) -> str:
    return ", ".join(
        (f"{s.count} x " if s.count > 1 else "") + s.art + (f"/{s.colour}" if s.colour else "")
        for s in scene.subjects
    )


def relations(scene: Scene) -> str:
    return ", ".join(f"{r.subject} {r.kind} {r.object}" for r in scene.relations)


# prompt, subjects, relations, what else the scene must say
Row = tuple[str, str, str, dict[str, Any]]
KNOWN: list[Row] = [
    ("a red fox in the snow", "fox/red", "", {"place": "snow"}),
    (
        "three red apples and a green pear on a wooden table",
        "3 x red-apple, pear/green",
        "",
        {"place": "table"},
    ),
    ("a lighthouse on a cliff at sunset", "lighthouse", "", {"place": "cliff", "time": "sunset"}),
    ("an astronaut riding a horse on the moon", "astronaut, horse", "0 riding 1", {"place": "moon"}),
    (
        "a cozy cabin in a snowy forest at night under the northern lights",
        "cabin",
        "",
        {"place": "forest", "snowy": True, "time": "night", "weather": "aurora"},
    ),
    ("a blue car parked in front of a yellow house", "automobile/blue, house/yellow", "0 front 1", {}),
    (
        "a cat sleeping on a couch next to a window",
        "cat, couch, window",
        "0 on 1, 1 next 2",
        {"place": "room"},
    ),
    ("a bowl of ramen with chopsticks", "steaming-bowl, chopsticks", "0 with 1", {}),
    ("portrait of a woman with red hair and glasses", "woman", "", {"form": "portrait"}),
    (
        "a futuristic city skyline at night, cyberpunk",
        "",
        "",
        {"place": "skyline", "time": "night", "style": "cyberpunk"},
    ),
    (
        "two penguins holding balloons on an iceberg",
        "2 x penguin, 3 x balloon",
        "0 holding 1",
        {"place": "ice"},
    ),
    (
        "a watercolor painting of a sailboat on the sea",
        "sailboat",
        "",
        {"place": "sea", "style": "watercolor"},
    ),
    ('a sign that says "OPEN"', "sign", "", {"lettering": "OPEN"}),
    ("una tortuga verde en la playa", "turtle/green", "", {"place": "beach"}),
    ("雪山下的一只熊猫", "panda", "", {"place": "mountain", "snowy": True}),
    ("a still life with sunflowers in a blue vase", "3 x sunflower, vase/blue", "0 in 1", {"place": "table"}),
]
HELD_OUT: list[Row] = [
    (
        "a knight fighting a dragon in front of a castle",
        "person-fencing, dragon, castle",
        "0 doing 1, 0 front 2",
        {"replaced": ()},
    ),
    ("a golden retriever puppy in a park", "dog/golden", "", {"place": "park"}),
    ("a hamburger floating in space", "hamburger", "", {"place": "space", "left_out": ()}),
    ("two cats and three dogs in a garden", "2 x cat, 3 x dog", "", {"place": "garden"}),
    ("a chef cooking pasta in a kitchen", "cook, spaghetti", "0 doing 1", {"place": "kitchen"}),
    ("a waterfall in a jungle", "", "", {"place": "waterfall", "left_out": ()}),
    ("a stone bridge over a river in autumn", "bridge", "", {"place": "river", "season": "autumn"}),
    ("a bicycle leaning against a brick wall", "bicycle, brick-wall", "0 next 1", {}),
    ("a wizard reading a book in a library", "man-mage, open-book", "0 doing 1", {"place": "library"}),
    ("um cachorro marrom no parque", "dog/brown", "", {"place": "park"}),
    ("a white rabbit wearing a top hat", "rabbit/white, top-hat", "0 wearing 1", {}),
    (
        "a hot air balloon over mountains at dawn",
        "hot-air-balloon",
        "",
        {"place": "mountain", "time": "dawn"},
    ),
    ("a robot playing a guitar on a stage", "robot, guitar", "0 doing 1", {"place": "stage"}),
    ("a whale swimming under the sea", "whale", "", {"place": "underwater"}),
    (
        "abstract painting of blue and gold shapes",
        "",
        "",
        {"form": "abstract", "palette": ("blue", "golden"), "left_out": ()},
    ),
    ('a logo for a coffee shop called "BEAN"', "", "", {"lettering": "BEAN"}),
    ("a tiger walking in the desert at sunset", "tiger", "", {"place": "desert", "time": "sunset"}),
    ("a child flying a kite on the beach", "child, kite", "0 holding 1", {"place": "beach"}),
    ("a train crossing a snowy mountain", "locomotive", "", {"place": "mountain", "snowy": True}),
    ("夜の東京の街", "", "", {"place": "city", "time": "night"}),
    ("a giraffe to the left of an elephant", "giraffe, elephant", "0 left 1", {}),
    ("a purple cow on a white background", "cow/purple", "", {"background": "white", "place": None}),
    (
        "a steaming cup of coffee on a desk next to a laptop",
        "hot-beverage, laptop",
        "0 next 1",
        {"place": "table"},
    ),
    ("a dinosaur in the rain", "sauropod", "", {"weather": "rain"}),
]
GRAMMAR: list[Row] = [
    (
        "a dog wearing sunglasses and a red scarf on a skateboard",
        "dog, sunglasses, scarf/red, skateboard",
        "0 wearing 1, 0 wearing 2, 0 riding 3",
        {},
    ),
    ("the cat is black and the dog is white", "cat/black, dog/white", "", {}),
    ("a cup of coffee", "hot-beverage", "", {}),
    ("a bowl of ramen", "steaming-bowl", "", {}),
    ("a vase of roses on a table", "3 x rose, vase", "0 in 1", {"place": "table"}),
    ("a basket of apples", "3 x red-apple, basket", "0 in 1", {}),
    ("orange cat", "cat/orange", "", {}),
    ("three oranges", "3 x tangerine", "", {}),
    ("12 sheep", "12 x ewe", "", {}),
    ("a pair of parrots", "2 x parrot", "", {}),
    ("foxes", "3 x fox", "", {}),
    ("a man in a black suit", "man-in-tuxedo", "", {}),
    ("a woman in a red dress", "woman, dress/red", "0 wearing 1", {}),
    ("a black and white cat", "cat/black", "", {"style": None}),
    ("a black and white photo of a horse", "horse", "", {"style": "noir"}),
    ("a wolf howling at the moon", "wolf, full-moon", "", {"time": "night"}),
    ("🦊 with 🎈", "fox, balloon", "0 with 1", {}),
    ("👨🏽‍🚀", "man-astronaut", "", {}),
    ("a dog wearing a cowboy hat, riding a bike", "dog, top-hat, bicycle", "0 wearing 1, 0 riding 2", {}),
    ("a bicycle with a basket full of flowers", "bicycle, basket, 3 x blossom", "0 with 1, 2 in 1", {}),
    ("two kids building a sandcastle", "2 x child, sandcastle", "0 next 1", {}),
    ("a soldier on a horse", "guard, horse", "0 riding 1", {}),
    ("a bird on a horse", "bird, horse", "0 on 1", {}),
    ("a house with a door", "house", "", {"left_out": ("door",)}),
    ("a sign saying WELCOME HOME", "sign", "", {"lettering": "WELCOME HOME"}),
    ("a sign that reads ‘fresh bread’", "sign", "", {"lettering": "fresh bread"}),
    ("a dog's house", "house", "", {}),
    ("a photo of a cat", "cat", "", {"style": "photograph"}),
    ("a table and four chairs", "table, 4 x chair", "", {}),
    ("robot cat", "cat", "", {"replaced": (("robot cat", "cat"),)}),
    # Spanish and Portuguese: colours and sizes stand after the noun
    ("una casa amarilla y un coche azul", "house/yellow, automobile/blue", "", {}),
    ("una niña con un globo rojo en el parque", "girl, balloon/red", "0 with 1", {"place": "park"}),
    ("fondo blanco, una vaca morada", "cow/purple", "", {"background": "white"}),
    ("tres leones", "3 x lion", "", {}),
    ("un arbol", "deciduous-tree", "", {}),
    ("gato azul", "cat/blue", "", {}),
    ("um cavalo branco na frente de um castelo", "horse/white, castle", "0 front 1", {}),
    ("dois aviões no céu", "2 x airplane", "", {"place": "sky"}),
    ("un dragón rojo sobre un castillo", "dragon/red, castle", "0 on 1", {}),
    ("um menino andando de bicicleta", "boy, bicycle", "0 riding 1", {}),
    # Chinese, Japanese, Korean, Hindi: what says more about a noun stands before it
    ("沙发上的猫", "cat, couch", "0 on 1", {}),
    ("一只猫在沙发上", "cat, couch", "0 on 1", {}),
    ("骑着马的宇航员在月球上", "astronaut, horse", "0 riding 1", {"place": "moon"}),
    ("一杯咖啡放在桌子上", "hot-beverage", "", {"place": "table"}),
    ("三顆紅蘋果和一顆綠梨", "3 x red-apple, pear/green", "", {}),
    ("一隻戴著帽子的貓坐在沙發上", "cat, top-hat, couch", "0 wearing 1, 0 on 2", {}),
    ("桜の木の下で本を読む女の子", "girl, open-book, cherry-tree", "0 below 2, 0 doing 1", {}),
    ("एक लड़का पतंग उड़ाता हुआ", "boy, kite", "0 holding 1", {}),
    ("雪の中の赤い狐", "fox/red", "", {"place": "snow"}),
    ("猫が二匹と犬が三匹", "2 x cat, 3 x dog", "", {}),
    ("テーブルの上の赤いりんご三つ", "3 x red-apple", "", {"place": "table"}),
    ("赤い風船を持つ女の子", "girl, balloon/red", "0 holding 1", {}),
    ("눈 속의 빨간 여우", "fox/red", "", {"place": "snow"}),
    ("고양이 두 마리와 강아지 세 마리가 공원에서", "2 x cat, 3 x dog", "", {"place": "park"}),
    ("달에서 말을 타는 우주비행사", "astronaut, horse", "0 riding 1", {"place": "moon"}),
    ("테이블 위의 빨간 사과 세 개", "3 x red-apple", "", {"place": "table"}),
    ("बर्फ में लाल लोमड़ी", "fox/red", "", {"place": "snow"}),
    ("सोफ़े पर सोती हुई बिल्ली", "cat, couch", "0 on 1", {}),
    ("दो बिल्लियाँ और तीन कुत्ते बगीचे में", "2 x cat, 3 x dog", "", {"place": "garden"}),
    ("घोड़े की सवारी करता अंतरिक्ष यात्री", "astronaut, horse", "0 riding 1", {}),
]


@pytest.mark.parametrize(("prompt", "things", "pairs", "rest"), KNOWN + HELD_OUT + GRAMMAR)
def test_prompts(prompt: str, things: str, pairs: str, rest: dict[str, Any]) -> None:
    scene = read(prompt)
    assert (subjects(scene), relations(scene)) == (things, pairs)
    assert {name: getattr(scene, name) for name in rest} == rest
    assert scene.prompt == prompt


@pytest.mark.parametrize(
    ("prompt", "art", "attributes"),
    [
        ("portrait of a woman with red hair and glasses", "woman", {"hair": "red", "glasses": True}),
        ("a blonde girl", "girl", {"hair": "golden", "glasses": False}),
        ("a red-haired boy wearing glasses", "boy", {"hair": "red", "glasses": True}),
        ("un hombre de pelo rubio con gafas", "man", {"hair": "golden", "glasses": True}),
        ("戴眼镜的红发女人的肖像", "woman", {"hair": "red", "glasses": True}),
        ("眼鏡をかけた女性", "woman", {"glasses": True}),
        ("a sleeping dog", "dog", {"action": "sleeping"}),
        ("un gato blanco durmiendo en un sofá", "cat", {"action": "sleeping", "colour": "white"}),
        ("ソファの上で寝ている猫", "cat", {"action": "sleeping"}),
        ("雨の夜の街を歩く女の人", "woman", {"action": "walking"}),
        ("소파 위에서 자는 고양이", "cat", {"action": "sleeping"}),
        ("a baby panda", "panda", {"scale": 0.65}),
        ("a huge cat", "cat", {"scale": 1.6}),
        ("un perro grande", "dog", {"scale": 1.35}),
    ],
)
def test_attributes(prompt: str, art: str, attributes: dict[str, Any]) -> None:
    (subject, *_) = read(prompt).subjects
    assert subject.art == art
    assert {name: getattr(subject, name) for name in attributes} == attributes


@pytest.mark.parametrize(
    ("prompt", "excluded", "drawn"),
    [
        ("a house without trees", {"tree", "evergreen-tree"}, "house"),
        ("a harbour with no boats", {"boat", "ship", "sailboat"}, ""),
        ("an empty classroom, no students", {"person", "student", "woman-student"}, ""),
        ("a field, no rainbow or snow", {"rainbow", "snow"}, ""),
        ("not a dog but a cat", {"dog"}, "cat"),
        ("a lake without boats but with two swans", {"boat"}, "2 x swan"),
        ("a beach with no people", {"person", "woman", "cook"}, ""),
        ("a street without cars, people or buildings", {"car", "person", "building"}, ""),
        ("a park without dogs, a cat", {"dog"}, "cat"),
        ("no dogs, just a cat", {"dog"}, "cat"),
        ("sin árboles, una casa en el campo", {"tree"}, "house"),
        ("um homem sem óculos", {"glasses"}, "man"),
        ("没有树的房子", {"tree"}, "house"),
        ("木のない野原の家", {"tree"}, "house"),
        ("나무 없는 들판의 집", {"tree"}, "house"),
        ("बिना पेड़ों के मैदान में घर", {"tree"}, "house"),
    ],
)
def test_negation_in_the_prompt(prompt: str, excluded: set[str], drawn: str) -> None:
    scene = read(prompt)
    assert excluded <= scene.excluded
    assert subjects(scene) == drawn


def test_negative_prompt_drops_subjects_and_their_relations() -> None:
    scene = read("a cat on a couch with a dog", negative_prompt="dogs, clouds, blurry, people")
    assert subjects(scene) == "cat, couch"
    assert relations(scene) == "0 on 1"
    assert {"dog", "cloud", "person", "woman"} <= scene.excluded
    assert "cat" not in scene.excluded
    assert scene.left_out == ()


def test_negative_prompt_in_another_language() -> None:
    assert "tree" in read("a house", negative_prompt="árboles, gente").excluded
    assert "tree" in read("一座房子", negative_prompt="树").excluded


def test_style_argument_overrides_the_prompt() -> None:
    assert read("a watercolor painting of a cat", style="sketch").style == "sketch"
    assert read("a watercolor painting of a cat").style == "watercolor"
    assert read("a cat").style is None


def test_language_argument_decides_words_of_two_languages() -> None:
    assert subjects(read("pan", language="es")) == "bread"
    assert subjects(read("pan", language="en")) == "shallow-pan-of-food"
    assert subjects(read("cat", language="no-such-language")) == "cat"


def test_random_words_of_all_tables_are_read() -> None:
    for prompt, language in itertools.islice(fuzz_reading.prompts(random.Random(1)), 1500):
        fuzz_reading.check(read(prompt, language=language))


def test_left_out_keeps_the_spelling() -> None:
    assert read("a Zorgly Frobnicator near a cat").left_out == ("Zorgly", "Frobnicator")


LETTERS = st.characters(exclude_categories=["Cs"])
VOCABULARY = (
    "a the red two cats dog on couch without no sleeping hair glasses with riding holding and , . un gato "
    "rojo sobre background portrait says OPEN snow table 猫 的 在 上 두 마리 개 の 上に 二匹 बिल्ली पर "
    "🦊 👨‍🚀 \" ' «"
)
WORDS = st.sampled_from(VOCABULARY.split())


@settings(max_examples=150, deadline=None)
@given(
    st.text(LETTERS, max_size=300)
    | st.lists(WORDS, max_size=40).map(" ".join)
    | st.lists(WORDS).map("".join),
    st.lists(WORDS, max_size=6).map(" ".join),
    st.sampled_from(["auto", "en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi", ""]),
)
@example("0가'개㐀", "", "auto")
@example("a cat\norange", "", "en")
@example("aage होममेड गुलाब", "", "hi")
@example("मुक्केबाज़ी करते 花崗岩の\nesmeralda (majestoso", "", "pt")
@example("गन्ने\nfootball match", "", "hi")
def test_any_text_gives_a_consistent_scene(prompt: str, negative: str, language: str) -> None:
    scene = read(prompt, negative_prompt=negative, language=language)
    for subject in scene.subjects:
        assert is_drawable(subject.art)
        assert subject.art not in scene.excluded
        assert 1 <= subject.count <= 12
    for relation in scene.relations:
        assert relation.subject != relation.object
        assert {relation.subject, relation.object} <= set(range(len(scene.subjects)))


@pytest.mark.parametrize(
    "unit",
    [
        "fox ",
        "a red fox and two blue cats on the couch, ",
        "沙发上的猫和",
        "鑫",
        "ソファの上で寝ている猫と",
        "'a ",
        '"a ',
        "a",
        "without trees, ",
        "זה חתול ",
        "고양이 두 마리와 ",
        "घोड़े की सवारी करता ",
        "👩\u200d🚀",
        "zxqv ",
        ",",
        "big ",
        "dog holding ",
    ],
)
def test_the_work_grows_no_faster_than_the_prompt(unit: str) -> None:
    read(unit)  # loads the words of its language
    assert _calls((unit * 5000)[:5000]) < 2.5 * _calls((unit * 2500)[:2500]) + 1000


def _calls(prompt: str) -> int:
    """How many functions are called to read a prompt: its cost, the same on every machine."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(prompt)
    finally:
        sys.setprofile(None)
    return calls
