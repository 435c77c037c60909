"""What a word tells of a drawing's colour: a chocolate cake is brown, a goldfish orange."""

_CHOCOLATE, _BERRY, _GREEN = "#6b3f2a", "#f29bb0", "#a9c46a"
# Parts of the words for flavours, and the colour of what has them.
_FLAVOURS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("chocolat", "巧克力", "チョコ", "초콜릿", "초코", "चॉकलेट"), _CHOCOLATE),
    (
        ("strawberry", "raspberry", "fresa", "morango", "草莓", "いちご", "イチゴ", "苺", "딸기", "स्ट्रॉबेरी"),
        _BERRY,
    ),
    (("matcha", "pistach", "抹茶", "말차", "पिस्ता"), _GREEN),
    (("blueberry", "arándano", "mirtilo", "蓝莓", "ブルーベリー", "블루베리"), "#7d6bb0"),
    (("mint", "menta", "薄荷", "ミント", "민트"), "#a8e0c8"),
    (("lemon", "limón", "limão", "柠檬", "レモン", "레몬", "नींबू"), "#f7e27a"),
    (("red velvet",), "#a8323a"),
)
_FLAVOURED = frozenset({
    "birthday-cake", "cup-with-straw", "cupcake", "doughnut", "ice-cream", "shaved-ice", "shortcake",
    "soft-ice-cream",
})  # fmt: skip
# The second colour of what is told to be of another one than its drawing.
TWO_COLOURED = {"tropical-fish": "#ffe2b0"}
_FISH = ("tropical-fish", "fish")
_GOLDFISH = (
    "goldfish", "koi", "pez dorado", "peces dorados", "peixe dourado", "peixinho dourado",
    "peixinhos dourados", "金鱼", "金魚", "금붕어", "सुनहरी मछली",
)  # fmt: skip


def colour_told(art: str, word: str) -> str | None:
    """The "#rrggbb" that the prompt's word for a drawing tells, None for its own colours."""
    said = word.casefold()
    if art in _FISH and any(name in said for name in _GOLDFISH):
        return "#f08a24"
    if art not in _FLAVOURED:
        return None
    return next((colour for names, colour in _FLAVOURS if any(name in said for name in names)), None)
