"""The occasions that greeting cards are made for."""

from dataclasses import dataclass

from openimagen.engines.illustrator.layout.forms import ornaments
from openimagen.engines.illustrator.layout.forms.palette import Palette


@dataclass(frozen=True)
class Occasion:
    """Words that name an occasion, and its colours, ornaments, border and usual picture."""

    words: tuple[str, ...]
    palettes: tuple[Palette, ...]
    ornaments: tuple[ornaments.Ornament, ...]
    picture: str
    border: str = ""


OCCASIONS = (
    Occasion(
        ("birthday", "cumpleaños", "aniversário", "生日", "誕生日", "생일", "जन्मदिन"),
        (
            Palette("#fff6e6", ("#ef476f", "#118ab2", "#ffc43d", "#06a77d", "#8a5fbf")),
            Palette("#eaf6ff", ("#ff6b6b", "#4d6cfa", "#ffb703", "#2a9d8f", "#c05ab8")),
        ),
        (ornaments.star, ornaments.flower),
        "birthday-cake",
        "bunting",
    ),
    Occasion(
        ("christmas", "xmas", "navidad", "natal", "圣诞", "聖誕", "クリスマス", "크리스마스", "क्रिसमस"),
        (
            Palette("#fbf4e6", ("#b3232f", "#1f6b45", "#d9a441", "#7d1a26")),
            Palette("#123a2c", ("#d9a441", "#c8373f", "#f2e9d8", "#5f9e78")),
        ),
        (ornaments.star, ornaments.sprig),
        "christmas-tree",
        "garland",
    ),
    Occasion(
        ("wedding", "marriage", "boda", "casamento", "婚礼", "婚禮", "結婚", "결혼", "शादी"),
        (
            Palette("#fffaf3", ("#c9a227", "#8fa98f", "#d8a7a0", "#6f7f6b")),
            Palette("#f7f1ee", ("#b76e79", "#7f9183", "#d9b99b", "#5d5a63")),
        ),
        (ornaments.flower, ornaments.sprig, ornaments.leaf),
        "ring",
        "garland",
    ),
    Occasion(
        ("valentine", "love", "amor", "情人节", "情人節", "バレンタイン", "사랑", "प्यार"),
        (Palette("#fff0f2", ("#d62246", "#f2789f", "#8c1c3c", "#f7b5c4")),),
        (ornaments.flower,),
        "red-heart",
    ),
    Occasion(
        ("thank", "gracias", "obrigad", "谢", "謝", "ありがとう", "감사", "धन्यवाद"),
        (Palette("#f6f3e8", ("#4f7a5b", "#e08e45", "#c8553d", "#f2c14e")),),
        (ornaments.leaf, ornaments.flower),
        "bouquet",
    ),
    Occasion(
        ("new year", "año nuevo", "ano novo", "新年", "새해", "नया साल", "नव वर्ष"),
        (Palette("#141a3a", ("#e8c15a", "#f2f0e6", "#8fb7e8", "#c94f7c")),),
        (ornaments.star, ornaments.sun),
        "bottle-with-popping-cork",
    ),
    Occasion(
        ("halloween", "万圣节", "萬聖節", "ハロウィン", "핼러윈", "할로윈", "हैलोवीन"),
        (Palette("#241a33", ("#f07f1f", "#8fbf3f", "#b68ae0", "#f4ead2")),),
        (ornaments.star, ornaments.leaf),
        "jack-o-lantern",
    ),
    Occasion(
        ("easter", "pascua", "páscoa", "复活节", "復活節", "イースター", "부활절", "ईस्टर"),
        (Palette("#f7fbef", ("#7fb069", "#e6a4c4", "#8fb8de", "#f2cf63")),),
        (ornaments.flower, ornaments.sprig),
        "rabbit-face",
    ),
    Occasion(
        ("graduation", "graduación", "formatura", "毕业", "畢業", "卒業", "졸업", "स्नातक"),
        (Palette("#f5f3ec", ("#1f3a6e", "#c8a13a", "#7a8fb5", "#2b2b33")),),
        (ornaments.star,),
        "graduation-cap",
    ),
    Occasion(
        (
            "baby shower",
            "newborn",
            "recién nacido",
            "recém-nascido",
            "宝宝",
            "寶寶",
            "赤ちゃん",
            "아기",
            "शिशु",
        ),
        (Palette("#f3f8fb", ("#8ebfd6", "#f0b7b3", "#c9d8a9", "#b8a5d4")),),
        (ornaments.star, ornaments.arches),
        "teddy-bear",
        "bunting",
    ),
)
