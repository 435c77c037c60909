"""Chinese numbers of several characters, and numbers that count nothing: 二十只, 五岁, 三层."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from openimagen.engines.illustrator.reading.lexicon import Lexicon
from openimagen.engines.illustrator.reading.tokens import Token
from openimagen.engines.illustrator.reading.whole_words import whole_word

CHINESE = frozenset({"zh", "zh-TW"})
MOST = 99  # a larger number counts as this
_LONGEST = 12  # tokens of a number and its unit
_DIGITS = {
    c: n
    for n, cs in enumerate(("零〇", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for c in cs
}
_NUMERALS = "一二两兩三四五六七八九十"
_LARGE = "百千万萬"
_ROUGH = "几幾数數上好"  # 几百, 上千
_NUMBER = re.compile(
    rf"(?:[{_ROUGH}]{{1,2}}[十{_LARGE}]+|[{_NUMERALS}][{_NUMERALS}零〇{_LARGE}]*|\d+)[多来來余餘]?(?=.)"
)
# what is measured: ages, dates, hours, storeys, prices, lengths, weights, parts, and the size of furniture
_UNITS = [
    "岁", "歲", "年代", "年级", "年級", "周年", "週年", "年", "个月", "個月", "月份", "月", "日", "号",
    "號", "点钟", "點鐘", "点", "點", "小时", "小時", "分钟", "分鐘", "秒", "天", "星期", "周", "週",
    "世纪", "世紀", "层楼", "層樓", "层", "層", "楼", "樓", "级", "級", "折", "元", "块钱", "塊錢", "公斤",
    "斤", "克拉", "克", "公里", "千米", "厘米", "釐米", "公分", "毫米", "英寸", "吋", "寸", "米", "平方米",
    "坪", "毫升", "升", "度", "倍", "次", "届", "屆", "代", "半", "寸照", "维", "維", "挡", "档", "进制",
    "平米", "cm", "kg", "mm", "ml", "km",
]  # fmt: skip
_SEATS = "人(?=份|座|桌|沙发|沙發|床|间|間|房|帐篷|帳篷|餐桌|套房|份)"
_UNIT = re.compile("|".join(sorted(_UNITS, key=len, reverse=True)) + f"|{_SEATS}")
_LABEL = re.compile("第|[切分剪]成|数字|數字|号码|號碼|编号|編號")
_AGE_UNITS = ("岁", "歲")
# up to this age, somebody is this
_AGES = ((12, "child"), (19, "teenager"), (59, "adult"))


class Numeral(NamedTuple):
    """A number in the prompt: its senses and how many tokens it takes."""

    senses: dict[str, Any]
    length: int


def numeral(tokens: Sequence[Token], start: int, words: Lexicon) -> Numeral | None:
    """The number at tokens[start] where the tables of words cannot tell what it is.

    五岁 is an age and 三层 no count; 二十 and 几千 are counts. None for all else, 三 of 三只 among it.
    """
    text, ends = _text(tokens, start)
    label = _LABEL.match(text)
    found = _NUMBER.match(text, label.end() if label else 0)
    if found is None:
        return None
    unit = _UNIT.match(text, found.end())
    end = (unit or found).end()
    if (unit or label) and end in ends and not _begins_a_word(tokens[start:], ends[end] - 1, words):
        value = _value(found[0])
        if not unit and _is_counted(tokens, start + ends[end], words):  # 第三只, 切成三块
            end += len(tokens[start + ends[end]].text)
        senses = {"stop": text[:end]}
        if unit and unit[0] in _AGE_UNITS:
            senses = {"age": next((age for most, age in _AGES if value <= most), "old")}
        return Numeral(senses, ends[end])
    plain = found[0].rstrip("多来來余餘")
    several = len(plain) > 1 and found.end() in ends and not (plain.isdecimal() and len(plain) < 3)
    if several and (not plain.isdecimal() or _is_counted(tokens, start + ends[found.end()], words)):
        return Numeral({"number": min(_value(plain), MOST)}, ends[found.end()])
    return None


def _text(tokens: Sequence[Token], start: int) -> tuple[str, dict[int, int]]:
    """The next words as one text, and the places in it where a token ends, as how many tokens that is."""
    text, ends = "", {}
    for number, token in enumerate(tokens[start : start + _LONGEST], 1):
        if token.kind not in ("han", "word"):
            break
        text += token.text
        ends[len(text)] = number
    return text, ends


def _begins_a_word(tokens: Sequence[Token], last: int, words: Lexicon) -> bool:
    """True where the unit rather begins a word: 两个月亮, 三年轻人, 一点心意."""
    if last + 1 >= len(tokens):
        return False
    match, whole = words.longest(tokens, last), whole_word(tokens, last, words)
    return (match is not None and match.length > 1) or whole is not None


def _is_counted(tokens: Sequence[Token], behind: int, words: Lexicon) -> bool:
    """True for 100只, not for 台北101大楼."""
    match = words.longest(tokens, behind, after_number=True)
    return match is not None and "counter" in match.senses


def _value(number: str) -> int:
    """What 二十五 or 几百 is worth; 三四 ("three or four") is the last of them."""
    number = number.strip("多来來余餘")
    if number.isdecimal():
        return int(number)
    if any(character in number for character in _LARGE):
        return MOST + 1
    tens, ten, ones = number.rpartition("十")
    if not ten:
        return _DIGITS.get(number[-1], 1)
    return 10 * _DIGITS.get(tens[-1:], 3 if tens else 1) + _DIGITS.get(ones[-1:], 0)
