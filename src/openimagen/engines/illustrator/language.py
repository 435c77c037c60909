"""Which of the eight languages a prompt is in: by its script, then by its small words."""

import re
from typing import Literal

Language = Literal["en", "es", "pt", "zh", "zh-TW", "ja", "ko", "hi"]

_KANA = re.compile(r"[\u3040-\u30ff\uff66-\uff9f]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")
_DEVANAGARI = re.compile(r"[\u0900-\u097f]")
_LATIN = re.compile(r"[a-zA-Z\u00c0-\u024f]+")

# Characters that the simplified script writes differently.
_TRADITIONAL = frozenset(
    "個們這來時會說對為國開關門間問東車馬魚鳥龍貓豬雞鴨獅頭顏藍綠紅黃紫銀雲電風飛機場樹葉蘋檸麵飯雙兩隻條"
    "張畫圖裡邊處後還過遠進邊運連熱氣溫氛圍聲響樂書畫筆紙燈塔橋樓屋頂廳廚臥窗戶園區裏灘灣島嶼懸岸極氷夢戲劍"
    "騎著戴帶傘帳篷與戀愛歡樂麗幾種類壓歲齡寶貝孫婦媽爺醫師學習藝術師師長髮鬍鬚臉龜鷹鯨鯊蟲蝦貝殼無數點線"
    "體積廣場結構強壯衛兵戰鬥爭勝劇團隊員陽臺階級層樣貌態勢發現買賣貨鐵鋼鐘錶記憶從獨單純淨潔顯視覺聽"
) - frozenset("紫塔屋頂窗岸氷傘愛貝兵壯壓篷著帶師氛類習結構強")  # fmt: skip
_SMALL_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "a an the and of in on with at by is to from under over near next front behind that two three for "
        "wearing holding riding sitting".split()
    ),
    "es": frozenset(
        "un una unos unas el la los las de del en con y sobre bajo al por junto dos tres cuatro cinco que lado "
        "sin muy su gato perro montando encima detrás delante".split()
    ),
    "pt": frozenset(
        "um uma uns umas o a os as de do da dos das no na nos nas em com e sobre sob ao à pelo duas dois três "
        "quatro que lado sem muito seu cachorro não num numa atrás frente".split()
    ),
}


def detect_language(text: str) -> Language:
    """The language that a text is most likely written in; English where nothing speaks for another."""
    if _KANA.search(text):
        return "ja"
    counts: dict[Language, int] = {
        "ko": len(_HANGUL.findall(text)),
        "hi": len(_DEVANAGARI.findall(text)),
        "zh": len(_HAN.findall(text)),
    }
    script = max(counts, key=lambda name: counts[name])
    if counts[script]:
        if script == "zh" and not _TRADITIONAL.isdisjoint(text):
            return "zh-TW"
        return script
    scores = small_words(text)
    best = max(scores.values())
    # shared words ("a", "de") can tie: English first, then Spanish
    return next(language for language, score in scores.items() if score == best)


def small_words(text: str) -> dict[Language, int]:
    """How many of the commonest words of English, Spanish and Portuguese a text has."""
    words = [word.lower() for word in _LATIN.findall(text)]
    scores: dict[Language, int] = {}
    for language, small in _SMALL_WORDS.items():
        scores[language] = sum(word in small for word in words)
    return scores
