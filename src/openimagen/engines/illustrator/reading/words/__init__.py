"""The reader's words, one module per language."""

from openimagen.engines.illustrator.reading.words import en, es, hi, ja, ko, pt, zh, zh_tw
from openimagen.engines.illustrator.reading.words.table import Words

LANGUAGES: dict[str, Words] = {
    "en": en.WORDS,
    "es": es.WORDS,
    "pt": pt.WORDS,
    "zh": zh.WORDS,
    "zh-TW": zh_tw.WORDS,
    "ja": ja.WORDS,
    "ko": ko.WORDS,
    "hi": hi.WORDS,
}
