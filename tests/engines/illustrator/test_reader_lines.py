"""Prompts of several lines: wrapped sentences read as they would on one line, lists stay lists."""

import pytest

from openimagen.engines.illustrator.reading.reader import read

WRAPPED = [
    ("a cat\non a red sofa", "en"),
    ("  A photo of a big\n  brown dog chasing a\n  white rabbit.\n", "en"),
    ("two\nred apples", "en"),
    ("a bicycle leaning against\na wall", "en"),
    ("a cat\r\non a sofa", "en"),
    ("un gato\nnegro sobre\nla mesa", "es"),
    ("uma menina com\num chapéu vermelho", "pt"),
    ("एक काली बिल्ली\nसोफ़े पर", "hi"),
    ("검은 고양이가\n소파 위에서 자고 있다", "ko"),
    ("黒い猫が\nソファの上で寝ている", "ja"),
    ("一只黑猫\n坐在红色沙发上", "zh"),
]


@pytest.mark.parametrize(("prompt", "language"), WRAPPED)
def test_a_wrapped_sentence_is_one(prompt: str, language: str) -> None:
    on_one_line = " ".join(prompt.split())
    wrapped, single = (read(p, language=language) for p in (prompt, on_one_line))
    assert wrapped.subjects == single.subjects
    assert wrapped.relations == single.relations
    assert wrapped.subjects


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("apple\norange\nbanana", ["red-apple", "tangerine", "banana"]),
        ("A cat\nA dog\nA red house", ["cat", "dog", "house"]),
        ("A castle\nOn the left a dragon", ["castle", "dragon"]),
    ],
)
def test_lines_of_a_list_stay_apart(prompt: str, arts: list[str]) -> None:
    scene = read(prompt, language="en")
    assert [subject.art for subject in scene.subjects] == arts
    assert not scene.relations


def test_an_empty_line_ends_a_sentence() -> None:
    assert not read("a cat\n\non a sofa", language="en").relations
