"""Which language a prompt is in, and what is said of one that nobody reads."""

import pytest

from openimagen.engines.illustrator.reading.language import detect_language, foreign


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("un chat noir sur une chaise", "French"),
        ("ein roter Fuchs im Schnee und ein Haus", "German"),
        ("рыжая лиса в снегу", "Cyrillic"),
        ("ثعلب أحمر في الثلج", "Arabic"),
        ("แมวบนเก้าอี้", "Thai"),
        ("una volpe rossa con il cappello sul prato", "Italian"),
        ("một con mèo và một con chó", "Vietnamese"),
    ],
)
def test_foreigns_are_named(text: str, language: str) -> None:
    assert foreign(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "a red fox in the snow", "una tortuga verde en la playa y un perro", "um cachorro marrom no parque",
        "雪山下的一只熊猫", "夜の東京の街", "눈 속의 빨간 여우", "बर्फ में लाल लोमड़ी", "",
        "cat", "La La Land", "gato negro",
        "un perro con a red hat", "赛博朋克 city", "a sign in Russian: Привет",
        "dos gatos sobre la mesa del jardín",
        "um gato e um rato em cima da mesa", "un gato", "el sol", "o sol e a lua",
    ],
)  # fmt: skip
def test_the_eight_languages_are_no_others(text: str) -> None:
    assert foreign(text) is None


def test_words_of_two_languages_in_one_prompt() -> None:
    assert detect_language("赛博朋克 city") == "zh"
