"""What the classifier is given to read: odd spelling is undone, meant digits and other scripts are left."""

import pytest

from openimagen.safety.readable import leaves_out, readable


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("c4t in the r41n", "cat in the rain"),
        ("n e o n   c a t", "neon cat"),
        ("k.i.t.t.e.n", "kitten"),
        ("A RED FOX IN THE SNOW!!!", "a red fox in the snow!"),
        ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("🅵🅾🆇 ᴀɴᴅ сat", "fox and cat"),
        ("fox_in_snow #winter", "fox in snow winter"),
        ("a fox https://example.com/fox.png", "a fox"),
        (
            "(masterpiece:1.2), ((soft light)), fox --ar 16:9 --v 6 <lora:detail:0.8>",
            "masterpiece, soft light, fox",
        ),
        ("1girl, 8k, 35mm, f1.8, 1920s, r2d2", "1girl, 8k, 35mm, f1.8, 1920s, r2d2"),
        ("soooo cuuute", "so cute"),
        ("고 양 이", "고양이"),
        ("कुत्ता", "कुत्ता"),
        ("una niña pequeña", "una niña pequeña"),
        ("кошка и собака", "кошка и собака"),
        ("🦊", "🦊"),
        ("a\u200b red\n fox", "a red fox"),
        ("", ""),
    ],
)
def test_odd_spelling_is_undone(written: str, read: str) -> None:
    assert readable(written) == read


def test_what_is_left_out_is_told() -> None:
    for text in ("a fox https://example.com/fox", "a fox --any", "a fox <lora:any:1>"):
        assert leaves_out(text)
    assert not leaves_out("(a fox:1.2), 8k, well-known")


@pytest.mark.parametrize(
    "text", ["(" * 5000, "a_" * 2500, "a.b " * 1200, "<" * 5000, "(a:1" * 1200, "- " * 2500]
)
def test_any_length_is_read(text: str) -> None:
    readable(text)
