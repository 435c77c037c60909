"""Spanish and Portuguese: what is only a modifier, compared or said in detail; colours and elided nouns."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("una pintura de una máscara con cara de lobo", "performing-arts"),
        ("um quarto de bebê com berço", "bed"),
        ("una lata de cerveza", "beer-mug"),
        ("uma vila de pescadores com um barco", "sailboat"),
        ("altavoz portátil y una guitarra", "guitar"),
        ("un taller mecánico con un coche", "automobile"),
        ("barriles de vino", "3 x barrel"),
        ("un sofá-cama verde", "couch/green"),
        ("o espaço-tempo e um gato", "cat"),
        ("Abbey Road con cuatro chicos", "4 x boy"),
        ("chico con pantalón vaquero", "boy, jeans; 0 wearing 1"),
        ("feria con puestos", "3 x market-stall"),
    ],
)
def test_a_modifier_is_not_drawn(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("un castillo hecho de queso y pan", "castle"),
        ("uma cadeira feita de madeira e um gato", "chair/wood, cat"),
        ("una casa que parece un barco", "house"),
        ("una nube con forma de oveja", "cloud"),
        ("un camión al que le faltan las ruedas", "delivery-truck"),
    ],
)
def test_what_is_compared_or_missing_is_not_drawn(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("animales de la selva: un tigre y un mono", "tiger, monkey"),
        ("frutas como uvas y peras", "3 x grapes, 3 x pear"),
        ("animales en la selva", "3 x dog"),
    ],
)
def test_a_general_word_is_told_in_detail(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("un puente y farolillos rojos", "bridge, 3 x red-paper-lantern"),
        ("un hombre con gafas rosas", "man"),
        ("uma mulher de óculos laranja", "woman"),
        ("una silla roja y dos verdes", "chair/red, 2 x chair/green"),
        ("um pato amarelo e outro branco", "duck/yellow, duck/white"),
        ("el gato negro y el gato blanco", "cat/black, cat/white"),
        ("chaqueta de pana verde", "coat/green"),
        ("una encimera de granito gris y una taza roja", "cup/red"),
        ("un florero en tonos rosa", "vase/pink"),
        ("gato de pelaje naranja", "cat/orange"),
        ("pássaro de penas azuis", "bird/blue"),
        ("regalando rosas a su madre", "3 x rose, woman"),
        ("un anillo sobre una tela de seda rosa", "ring"),
        ("mulher de rosa e um gato", "woman/pink, cat"),
    ],
)
def test_colours_go_to_what_they_are_said_of(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("una mesa con un perro debajo", "table, dog; 0 with 1, 1 below 0"),
        ("um banco com um gato em cima", "bench, cat; 0 with 1, 1 on 0"),
        ("una moto con una cesta llena de naranjas", "motorcycle, basket, 3 x tangerine; 0 with 1, 2 in 1"),
        ("una niña tomando helado", "girl, ice-cream; 0 doing 1"),
        ("um menino jogando dominó", "boy"),
    ],
)
def test_relations_without_their_object(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("un perro cavando en la tierra", "dog"),
        ("la Tierra vista desde la luna", "globe-showing-europe-africa"),
        ("un gato con poca profundidad de campo", "cat"),
        ("post para redes sociais com um gato", "cat"),
        ("camisa de manga larga azul", "t-shirt/blue"),
        ("un fondo de Navidad con bolas y una vela", "candle"),
    ],
)
def test_words_of_several_senses(prompt: str, said: str) -> None:
    scene = read(prompt)
    assert said_of(scene) == said
    assert scene.place in (None, "moon")
    assert scene.style is None


def test_eyes_do_not_colour_the_hair() -> None:
    subject = read("hombre con barba gris y ojos verdes").subjects[0]
    assert subject.beard
    assert subject.hair != "green"
    assert subject.colour is None


def test_what_a_poster_is_for_is_shown_only_alone() -> None:
    assert said_of(read("cartel para una heladería con un pingüino")) == "penguin"
    assert said_of(read("logo para una heladería")) == "convenience-store"


def test_a_general_word_that_waits_for_its_subject_is_told_in_detail() -> None:
    assert said_of(read("sob um veículo tais como caminhões um gato", language="pt")).startswith(
        "3 x delivery-truck"
    )


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("pirámide de naranjas", "5 x tangerine"),
        ("montanha de roupa", "5 x womans-clothes"),
        ("la pirámide de piedra", "pyramid/stone"),
        ("estatua de un león", "lion/stone"),
        ("una cama para mi perro", "bed"),
        ("mesa para seis personas y una lámpara", "lamp, table"),
        ("un coche rojo, faros redondos, ruedas blancas", "automobile/red"),
        ("barco com velas brancas", "sailboat"),
        ("un gato hidráulico y un martillo", "hammer"),
        ("taza roja sobre fondo azul", "cup/red"),
        ("limones y hojas verdes", "3 x lemon, 3 x leaf-fluttering-in-wind/green"),
        ("una rosa con hojas verdes", "rose"),
        ("um vestido com estampa de flores", "dress"),
        ("um cachorro vestido de bombeiro", "dog"),
        ("mujer vestida de blanco", "woman/white"),
    ],
)
def test_what_only_tells_more_of_something(prompt: str, said: str) -> None:
    assert said_of(read(prompt)).split(";")[0] == said


def test_the_colour_of_a_suit_is_not_that_of_a_moustache() -> None:
    man = read("hombre con bigote y traje verde", language="es").subjects[0]
    assert man.beard
    assert man.hair is None
