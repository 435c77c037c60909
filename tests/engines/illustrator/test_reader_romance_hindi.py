"""Spanish, Portuguese and Hindi: heads of compounds, shades, lists of colours, who is where."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("un pastel de piña", "birthday-cake"),
        ("dos vasos de jugo de naranja", "2 x tropical-drink"),
        ("un sándwich de jamón y queso", "sandwich"),
        ("una silla de ruedas", "manual-wheelchair"),
        ("un vendedor de globos", "person, 3 x balloon"),
        ("uma cesta de frutas", "3 x grapes, basket; 0 in 1"),
        ("um gato de chapéu", "cat, top-hat; 0 wearing 1"),
        ("um suco de maracujá", "tropical-drink"),
        ("सेब का रस", "tropical-drink"),
        ("राजा का महल", "castle"),
        ("गुलाब का फूल", "rose"),
        ("पीपल के पेड़ के नीचे साधु", "man, deciduous-tree; 0 below 1"),
        ("टोकरी में सेब और केले", "red-apple, basket, 3 x banana; 0 in 1, 2 in 1"),
        ("बंदर छत पर बैठा है", "monkey, roof; 0 on 1"),
    ],
)
def test_the_head_of_a_compound_is_what_is_seen(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("un perrito de color marrón", "dog/brown"),
        ("un vestido azul cielo y un abrigo beige", "dress/blue, coat/brown"),
        ("globos rojos, azules y amarillos", "2 x balloon/red, 2 x balloon/blue, 2 x balloon/yellow"),
        ("seis globos rojos y naranjas", "3 x balloon/red, 3 x balloon/orange"),
        ("una alfombra persa roja", "rug/red"),
        ("un loro verde sobre una mesa amarilla", "parrot/green, table/yellow; 0 on 1"),
        ("un niño en bicicleta roja", "boy, bicycle/red; 0 riding 1"),
        ("um sapato cor-de-rosa", "mans-shoe/pink"),
        ("uma mesa de madeira com um vaso azul-claro", "table/wood, vase/blue; 0 with 1"),
        ("हल्के नीले रंग की कार", "automobile/blue"),
        ("पीली मेज पर हरा तोता", "parrot/green, table/yellow; 0 on 1"),
        ("गुलाबी छाता पकड़े लड़की", "girl, umbrella/pink; 0 holding 1"),
        ("लाल साइकिल चलाता लड़का", "boy, bicycle/red; 0 riding 1"),
        ("एक लाल और एक नीली कार", "automobile/red, automobile/blue"),
        ("लाल टोपी और नीला स्कार्फ़ पहने बंदर", "monkey, billed-cap/red, scarf/blue; 0 wearing 1, 0 wearing 2"),
    ],
)
def test_colours_belong_to_their_noun(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "language"),
    [
        ("hoy por la mañana", "es"),
        ("lo que debes saber", "es"),
        ("un autor escolar general", "es"),
        ("antes de hoje", "pt"),
        ("nestes tempos novos", "pt"),
        ("पूरी तरह", "hi"),
    ],
)
def test_words_that_look_like_english_nouns_draw_nothing(prompt: str, language: str) -> None:
    assert [s.art for s in read(prompt, language=language).subjects if s.art != "hourglass-done"] == []


def test_an_english_noun_among_english_words_is_still_found() -> None:
    assert said_of(read("un perro con a red hat", language="es")) == "dog, top-hat/red; 0 wearing 1"
