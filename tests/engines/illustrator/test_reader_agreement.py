"""Forms of words that no table lists: contractions, agreement, plurals; and Hindi in Latin letters."""

import pytest

from openimagen.engines.illustrator.reading.agreement import variants
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.romanised import devanagari


def relations(prompt: str) -> set[tuple[str, str, str]]:
    scene = read(prompt)
    arts = [subject.art for subject in scene.subjects]
    return {(arts[r.subject], r.kind, arts[r.object]) for r in scene.relations}


def test_a_phrase_has_its_contractions_and_its_gender() -> None:
    assert ["pousada", "num"] in list(variants(["pousado", "em"], "pt"))
    assert ["al", "lado", "del"] in list(variants(["al", "lado", "de"], "es"))
    assert ["पर", "रखी"] in list(variants(["पर", "रखा"], "hi"))
    assert list(variants(["next", "to"], "en")) == []


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("uma coruja pousada num muro", ("owl", "on", "brick-wall")),
        ("un gato encima del coche", ("cat", "on", "automobile")),
        ("un coche con una maleta en el techo", ("luggage", "on", "automobile")),
        ("un tazón lleno de fresas", ("strawberry", "in", "bowl")),
        ("uma cesta cheia de gatos", ("cat", "in", "basket")),
        ("फूलों से भरी टोकरी", ("blossom", "in", "basket")),
        ("una niña sentada en una calabaza", ("girl", "on", "pumpkin")),
        ("um cachorro dentro de uma mochila", ("dog", "in", "backpack")),
        ("घर के दाईं ओर एक पेड़ और बाईं ओर कार", ("automobile", "left", "house")),
        ("चाय वाला", ("man", "with", "teacup-without-handle")),
    ],
)
def test_relations(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in relations(prompt)


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("tazas de café", [3]),
        ("perros callejeros", [3]),
        ("paraguas amarillos", [3]),
        ("un paraguas amarillo", [1]),
        ("dos niñas con paraguas amarillos", [2, 2]),
        ("pantalones azules", [1]),
        ("दादी बच्चों को देखती", [1, 3]),
    ],
)
def test_plurals(prompt: str, counts: list[int]) -> None:
    assert [subject.count for subject in read(prompt).subjects] == counts


@pytest.mark.parametrize(
    "prompt", ["un ciervo entre los árboles", "पेड़ों के बीच एक हिरण", "a deer between trees"]
)
def test_among_several_things_is_between_them(prompt: str) -> None:
    scene = read(prompt)
    assert [s.count for s in scene.subjects if s.art == "deciduous-tree"] == [2, 1]
    assert {r.kind for r in scene.relations} == {"left", "right"}


def test_both_sides_of_between_look_alike() -> None:
    cars = [s for s in read("moto preta entre dois carros brancos").subjects if s.art == "automobile"]
    assert [(car.count, car.colour) for car in cars] == [(1, "white"), (1, "white")]


def test_the_mother_of_an_animal_is_one_too() -> None:
    assert [s.art for s in read("filhote de elefante ao lado da mãe").subjects] == ["elephant", "elephant"]
    assert [s.art for s in read("menino ao lado da mãe").subjects] == ["boy", "woman"]


def test_hindi_in_latin_letters() -> None:
    (car,) = read("ek lal gaadi").subjects
    assert (car.art, car.colour) == ("automobile", "red")
    assert ("cat", "on", "couch") in relations("do kaali billi sofe par")


@pytest.mark.parametrize(
    "prompt",
    [
        "un par de zapatos",
        "do not draw a teen",
        "dos gatos en el sofa",
        "uma rosa e um sofá",
        "a sari and chai",
        "red",
    ],
)
def test_other_languages_are_not_taken_for_hindi(prompt: str) -> None:
    assert devanagari(prompt) is None
