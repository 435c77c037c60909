"""Obfuscated words are read as what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openimagen.safety.normalise import PAUSE, tokens, views


def reads(text: str, word: str) -> bool:
    """Whether one of the views has the word, whole or as neighbouring characters."""
    looked_for = " ".join(tokens(word))
    return any(f" {looked_for} " in f" {' '.join(view)} " for view in views(text))


@pytest.mark.parametrize(
    "text",
    [
        "weapon",
        "WEAPON",
        "w e a p o n",
        "w.e.a.p.o.n",
        "w - e - a - p - o - n",
        "wea\u200bpon",
        "wea\u00adpon",
        "w\ufe0fea\u034fpon",
        "ｗｅａｐｏｎ",
        "𝔀𝓮𝓪𝓹𝓸𝓷",
        "ⓦⓔⓐⓟⓞⓝ",
        "🅆🄴🄰🄿🄾🄽",
        "🇼🇪🇦🇵🇴🇳",
        "wе\u0430р\u043en",
        "wᴇᴀᴘᴏɴ",
        "w\u0301e\u0308a\u0300pòń",
        "w3ap0n",
        "we@p0n",
        "wea-pon",
        "wea*pon",
        "weeeeeapooooon",
        "w_e_a_p_o_n!!!",
    ],
)
def test_one_word_in_many_disguises(text: str) -> None:
    assert reads(text, "weapon")
    assert reads(f"a {text} on a table", "weapon")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("k1ll", "kill"),
        ("b1ade", "blade"),
        ("a$$", "ass"),
        ("árbol", "arbol"),
        ("niño", "nino"),
        ("driver's", "drivers"),
        ("武 器", "武器"),
        ("武*器", "武器"),
        ("武\u200b器", "武器"),
        ("殺蟲劑", "杀虫剂"),
        ("ﾍﾟﾝ", "ペン"),
        ("ペ.ン", "ペン"),
        ("무.기", "무기"),
        ("무 기 고", "무기고"),
        ("무\u200b기", "무기"),
        ("लड़का", "लडका"),
        ("हथि\u200cयार", "हथियार"),
        ("ह.थियार", "हथियार"),
    ],
)
def test_other_disguises_and_scripts(text: str, word: str) -> None:
    assert reads(text, word)


def test_words_stay_apart_and_clauses_too() -> None:
    assert tokens("a red-brown fox, two cats") == ("a", "red", "brown", "fox", PAUSE, "two", "cats")
    assert tokens("虎鲸。海") == ("虎", "鲸", PAUSE, "海")
    assert tokens("イエローの花") == ("イエロー", "の", "花")
    assert tokens("한국어 낱말") == ("한국어", "낱말")
    assert tokens("हिन्दी में") == ("हिन्दी", "में")


def test_a_plain_text_has_one_view() -> None:
    assert len(views("a red fox in the snow")) == 1


@given(st.text())
def test_any_text_has_views(text: str) -> None:
    found = views(text)
    assert found[0] == tokens(text)
    assert all(token and token == token.casefold() for view in found for token in view)
