"""A family whose members are told of one by one, in any language."""

from openimagen.engines.illustrator.reading.segments import Segment

_KIN = frozenset({
    "father", "mother", "dad", "mom", "mum", "kids", "children", "son", "daughter", "parents", "grandma",
    "grandpa",
    "爸爸", "妈妈", "媽媽", "父亲", "父親", "母亲", "母親", "孩子", "孩子们", "孩子們", "儿子", "兒子",
    "女儿", "女兒", "爷爷",
    "爺爺", "奶奶", "哥哥", "姐姐", "弟弟", "妹妹", "お父さん", "お母さん", "パパ", "ママ", "父", "母",
    "子ども", "子供",
    "息子", "娘", "おじいちゃん", "おばあちゃん", "兄", "姉", "弟", "妹", "아빠", "엄마", "아버지",
    "어머니", "아이", "아이들",
    "아들", "딸", "할머니", "할아버지",
})  # fmt: skip


def tell_families(found: list[Segment]) -> None:
    """Leave the family out of 一家四口,爸爸看书,妈妈做饭: it is those who are told of."""
    at = next(
        (at for at, one in enumerate(found) if "family" in (one.senses.get("noun"), one.senses.get("near"))),
        None,
    )
    if at is None or at + 1 >= len(found):
        return
    paused = next((p for p in range(at + 1, len(found)) if found[p].has("comma", "end")), None)
    if paused is None:
        return
    kin = {found[p].raw.casefold() for p in range(paused, len(found)) if found[p].raw.casefold() in _KIN}
    if len(kin) > 1:
        found[at].senses = {"modifier": found[at].raw}
