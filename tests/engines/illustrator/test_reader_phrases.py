"""Spanish, Portuguese and Hindi: words that are something else in a fixed phrase or in other company."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read


@pytest.mark.parametrize(
    ("language", "prompt", "said"),
    [
        ("es", "una calle con paso de cebra y un perro", "dog"),
        ("es", "un edificio de tres plantas", "office-building"),
        ("es", "pescado a fuego lento", "fish"),
        ("es", "una pulsera en la muñeca", "prayer-beads"),
        ("es", "un coche con los faros encendidos", "automobile"),
        ("es", "una mujer subiendo la escalera de caracol", "woman"),
        ("es", "gato jugando en el casco antiguo", "cat"),
        ("es", "un bote de pintura y un pincel", "paintbrush"),
        ("es", "quiero que haya un perro", "dog"),
        ("es", "un parque en el que no haya gente", ""),
        ("es", "una mariposa con antenas azules", "butterfly"),
        ("es", "un chico escuchando música", "boy"),
        ("es", "un muro de dos metros con un gato", "brick-wall, cat; 0 with 1"),
        ("es", "casa envuelta en llamas", "house"),
        ("es", "un suéter azul pastel", "coat/blue"),
        ("es", "dos llamas en los Andes", "2 x llama"),
        ("es", "un hombre lava el coche", "man, automobile; 0 next 1"),
        ("pt", "mesa de café da manhã com pão", "bread"),
        ("pt", "uma caixa de som e um violão", "guitar"),
        ("pt", "um muro de dois metros", "brick-wall"),
        ("pt", "camisa de manga comprida verde", "t-shirt/green"),
        ("pt", "um menino com preguiça", "boy"),
        ("pt", "raio de sol sobre o gato", "cat"),
        ("pt", "um vestido azul pastel", "dress/blue"),
        ("pt", "pasta de amendoim no pão", "butter, bread; 0 in 1"),
        ("pt", "homem regando o jardim com a mangueira", "man"),
        ("pt", "carro com faróis acesos", "automobile"),
        ("pt", "um menino e uma menina", "boy, girl"),
        ("pt", "menino e menina na praia", "boy, girl"),
        ("pt", "um forte vento e uma árvore", "deciduous-tree"),
        ("pt", "cerca de dez pessoas", "3 x person"),
        ("pt", "bola de sabão", "bubbles"),
    ],
)
def test_a_fixed_phrase_is_not_its_words(language: str, prompt: str, said: str) -> None:
    assert said_of(read(prompt, language=language)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("mujer con un mono rojo", "woman, jeans/red; 0 wearing 1"),
        ("un mono comiendo un plátano", "monkey, banana; 0 doing 1"),
        ("un niño con un mono en el hombro", "boy, monkey; 0 with 1"),
        ("dos vaqueros a caballo", "2 x man, horse; 0 riding 1"),
        ("unos vaqueros azules", "jeans/blue"),
        ("una cartera repartiendo cartas", "person, 3 x envelope"),
        ("una cartera de cuero", "purse"),
        ("una mujer con un arco", "woman, bow-and-arrow; 0 with 1"),
        ("un arco de piedra", "gate/stone"),
        ("teclado y ratón", "keyboard, computer-mouse"),
        ("un ratón con queso", "mouse, cheese-wedge; 0 with 1"),
        ("las ruedas de la bicicleta", "bicycle"),
        ("conejo saliendo del sombrero", "rabbit, top-hat; 0 in 1"),
        ("un equipo de fútbol", "3 x person"),
    ],
)
def test_the_company_decides_between_two_senses(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="es")) == said


def test_adjectives_that_are_nouns_elsewhere() -> None:
    assert said_of(read("um doce cachorrinho", language="pt")) == "dog"
    assert said_of(read("un gato de ojos miel", language="es")) == "cat"
    assert read("un bosque helado", language="es").subjects == ()


def test_what_cannot_be_seen_is_drawn_where_nothing_else_is() -> None:
    assert [s.art for s in read("el amor", language="es").subjects] == ["red-heart"]
    assert [s.art for s in read("una historia de amor en París", language="es").subjects] == []
    assert [s.art for s in read("mau tempo no mar", language="pt").subjects] == []


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("आम सभा में एक नेता", "person"),
        ("विश्व कप उठाता कप्तान", "person, trophy; 0 holding 1"),
        ("चीनी लड़की", "girl"),
        ("सितारों के नीचे बिल्ली", "cat, 3 x star; 0 below 1"),
        ("राम मंदिर", "hindu-temple"),
        ("पंख फैलाए मोर", "peacock"),
        ("लाल पगड़ी पहने किसान", "farmer"),
        ("पगड़ी पहने आदमी", "man-wearing-turban"),
        ("घड़ी पहने आदमी", "man, watch; 0 wearing 1"),
        ("गोलकीपर गेंद पकड़ता", "person"),
        ("शतरंज खेलते दो बूढ़े", "2 x old-man, chess-pawn; 0 doing 1"),
        ("पिज़्ज़ा डिलीवरी बॉय", "person"),
        ("बुद्ध पूर्णिमा", ""),
        ("थोड़ा सा नमक", "salt"),
        ("साँप सीढ़ी खेलते दो बच्चे", "2 x child"),
        ("दो चोटी वाली लड़की", "girl"),
        ("शैतान बंदर", "monkey"),
    ],
)
def test_hindi_phrases(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="hi")) == said


def test_a_clock_that_somebody_has_on_is_a_watch() -> None:
    assert said_of(read("hombre con un reloj dorado", language="es")) == "man, watch/golden; 0 wearing 1"
    assert said_of(read("un gato con un reloj", language="es")) == "cat, wall-clock; 0 with 1"


@pytest.mark.parametrize(
    ("language", "prompt", "said"),
    [
        ("es", "un camión de bomberos con la sirena encendida", "fire-engine"),
        ("es", "un desierto con una caravana de camellos", "5 x camel"),
        ("es", "dos boxeadores en el ring", "2 x person"),
        ("es", "un pintor con paleta y pincel", "artist, artist-palette, paintbrush; 0 with 1, 0 with 2"),
        ("es", "casas de paja, madera y ladrillo", "3 x house"),
        ("es", "un camarero sirviendo café en la terraza", "person, hot-beverage; 0 holding 1"),
        ("pt", "um casal de namorados na praia", "couple-with-heart"),
        ("pt", "a capa de um livro sobre gatos", "3 x cat"),
        ("pt", "um unicórnio com crina arco-íris", "unicorn"),
        (
            "hi",
            "मोमबत्तियों वाला तीन मंज़िला केक",
            "birthday-cake, 3 x candle; 0 with 1",
        ),
        ("hi", "सुपरहीरो की केप पहने कुत्ता", "dog, coat; 0 wearing 1"),
        ("hi", "ताजमहल के सामने सेल्फी लेते पर्यटक", "person, mosque, mobile-phone; 0 front 1, 0 holding 2"),
    ],
)
def test_what_everyday_prompts_brought(language: str, prompt: str, said: str) -> None:
    assert said_of(read(prompt, language=language)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("बर्तन धोती औरत", "woman, cooking-pot; 0 next 1"),
        ("धोती पहने आदमी", "man, jeans; 0 wearing 1"),
        ("खेती करता किसान", "farmer"),
        ("पानी लाते बच्चे", "3 x child"),
        ("भगत सिंह की तस्वीर", ""),
        ("पार्क जिसमें न बच्चे हों न झूले", ""),
        ("दो बूढ़े पार्क में", "2 x old-man"),
    ],
)
def test_hindi_words_that_are_verbs_names_or_denials_too(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="hi")) == said


def test_the_earth_and_earth() -> None:
    assert [s.art for s in read("el planeta tierra", language="es").subjects] == [
        "globe-showing-europe-africa"
    ]
    assert [s.art for s in read("um menino com terra nas mãos", language="pt").subjects] == ["boy"]


@pytest.mark.parametrize(
    ("language", "prompt", "said"),
    [
        ("es", "la casa de mi abuela", "house"),
        ("es", "el perro de mi vecina en el jardín de la abuela", "dog"),
        ("es", "las botas de un soldado", "hiking-boot"),
        ("es", "una foto de mi abuela", "old-woman"),
        ("es", "la mano de un bebé", "baby"),
        ("es", "la boda de mi hermana", "woman-with-veil, man-in-tuxedo, bouquet; 0 holding 2, 0 next 1"),
        ("pt", "o carro do meu pai na frente da casa da minha tia", "automobile, house; 0 front 1"),
        ("pt", "um quadro de uma mulher", "woman"),
        ("pt", "o rosto de uma menina", "girl"),
    ],
)
def test_whose_something_is_need_not_be_there(language: str, prompt: str, said: str) -> None:
    assert said_of(read(prompt, language=language)) == said


@pytest.mark.parametrize(
    ("language", "prompt", "said"),
    [
        ("es", "tres gatos el martes", "3 x cat"),
        ("es", "un lago rodeado por árboles", "3 x deciduous-tree"),
        ("es", "una colonia espacial con un robot", "robot"),
        ("es", "un niño con sus padres", "boy, 3 x person; 0 with 1"),
        ("pt", "nós na praia com um cachorro", "dog"),
        ("pt", "um vestido de seda azul", "dress/blue"),
        ("pt", "os sons da floresta e um macaco", "monkey"),
        ("pt", "logo atrás da casa um cavalo", "horse, house; 0 behind 1"),
        ("hi", "हर चीज़ से सुंदर बिल्ली", "cat"),
        ("hi", "मौसमी फल", "fruit-bowl"),
    ],
)
def test_frequent_words_that_name_no_thing(language: str, prompt: str, said: str) -> None:
    assert said_of(read(prompt, language=language)) == said


def test_hindi_made_is_no_bunny_and_years_are_no_rain() -> None:
    assert said_of(read("मिट्टी से बनी मूर्ति", language="hi")) == "statue"
    assert said_of(read("एक बनी हुई मूर्ति", language="hi")) == "statue"
    assert read("वर्षों पुराना मंदिर", language="hi").weather is None


@pytest.mark.parametrize(
    ("language", "prompt", "said"),
    [
        ("es", "mi hermana vestida de mariposa para el carnaval", "woman"),
        ("pt", "um bolo para a festa", "birthday-cake"),
        ("hi", "कार्निवल के लिए तितली बनी मेरी बहन", "woman"),
        ("es", "un jardín con puente y carpas", "bridge, 3 x fish"),
        ("es", "una feria con dos carpas", "2 x tent"),
    ],
)
def test_what_it_is_for_and_where_it_swims(language: str, prompt: str, said: str) -> None:
    assert said_of(read(prompt, language=language)) == said


def test_a_phrase_takes_no_noun_with_it() -> None:
    assert said_of(read("una casa con jardín y un perro", language="es")) == "house, dog"
    assert said_of(read("a saia da bailarina", language="pt")) == "dress"
    assert said_of(read("um presente em cima da mesa", language="pt")) == "wrapped-gift"
    assert said_of(read("uma pena de pavão", language="pt")) == "feather"
