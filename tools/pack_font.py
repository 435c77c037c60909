"""Packs the lettering fonts, subsets of DejaVu Serif and Noto Sans, and how wide their characters are.

Usage: python tools/pack_font.py DejaVuSerif-Bold.ttf NotoSansCJK-Bold.ttc NotoSansDevanagari-Bold.ttf
They are in Debian's fonts-dejavu-core, fonts-noto-cjk and fonts-noto-core. Needs fonttools. The licences lie
beside the packed fonts (LICENSE_DEJAVU, LICENSE_OFL). Needs uharfbuzz too: resvg advances by the widest glyph
of a Devanagari syllable only, so the layout places syllables itself and must know how wide they are.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path

import uharfbuzz
from fontTools import subset
from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parents[1] / "src/openimagen/engines/illustrator/data/fonts"
BLOCKS = (
    (0x20, 0x17F),  # Latin
    (0x218, 0x21B),  # Romanian
    (0x370, 0x3FF),  # Greek
    (0x400, 0x45F),  # Cyrillic
    (0x1EA0, 0x1EF9),  # Vietnamese
    (0x2010, 0x2027),  # dashes, quotes, bullets
    (0x20AC, 0x20AC),  # euro
    (0x2122, 0x2122),  # trade mark
    (0x2190, 0x2193),  # arrows
    (0x2605, 0x2606),  # stars
    (0x2665, 0x2665),  # heart
)
EAST_ASIAN = (
    (0x20, 0x7E), (0xA0, 0xFF), (0x2014, 0x2026), (0x2605, 0x2606), (0x2665, 0x2665), (0x3000, 0x301F),
    (0xFF01, 0xFF5E),
)  # fmt: skip
KANA = ((0x3041, 0x30FF),)
DEVANAGARI = ((0x20, 0x7E), (0x900, 0x97F), (0x200C, 0x200D), (0x20B9, 0x20B9), (0x25CC, 0x25CC))
VIRAMA = "\u094d"
ZERO_WIDTH_JOINER = "\u200d"
# The first level of each national character set: what newspapers and signs use.
COMMON = {
    "JP": ("euc_jp", 0xB0, 0xCF),
    "KR": ("euc_kr", 0xB0, 0xC8),
    "SC": ("gb2312", 0xB0, 0xD7),
    "TC": ("big5", 0xA4, 0xC6),
}


def codes(blocks: Iterable[tuple[int, int]]) -> list[int]:
    return [code for first, last in blocks for code in range(first, last + 1)]


def common(codec: str, first: int, last: int) -> list[int]:
    """The characters of a double-byte charset whose lead bytes are first to last."""
    found = []
    for lead in range(first, last + 1):
        for trail in range(0x40 if codec == "big5" else 0xA1, 0xFF):
            character = bytes([lead, trail]).decode(codec, "ignore")
            if len(character) == 1 and character > "\u2fff":
                found.append(ord(character))
    return found


def pack(font: TTFont, wanted: Iterable[int], name: str, features: list[str]) -> dict[str, float | str]:
    """Write the subset `name`; its advances in ems, the characters one em wide together under "wide"."""
    options = subset.Options(hinting=False, layout_features=features, name_IDs=[0, 1, 2, 3, 4, 6, 13, 14])
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE"]
    worker = subset.Subsetter(options)
    worker.populate(unicodes=wanted)
    worker.subset(font)
    font.save(FOLDER / name)
    em = font["head"].unitsPerEm
    widths = {chr(code): round(font["hmtx"][glyph][0] / em, 3) for code, glyph in font.getBestCmap().items()}
    wide = "".join(character for character, width in widths.items() if width == 1)
    return {character: width for character, width in widths.items() if width != 1} | {"wide": wide}


def syllables(file: Path) -> dict[str, float]:
    """The width in ems of each Devanagari consonant and pair of them, whole and as a half form."""
    font = uharfbuzz.Font(uharfbuzz.Face(file.read_bytes()))
    consonants = [chr(code) for code in (*range(0x915, 0x93A), *range(0x958, 0x960))]
    halves = [consonant + VIRAMA for consonant in consonants]
    stems = consonants + [half + consonant for half in halves for consonant in consonants]
    widths = {stem: shaped_width(font, stem) for stem in stems}
    widths |= {half: shaped_width(font, half + ZERO_WIDTH_JOINER) for half in halves}
    signs = [chr(code) for code in (*range(0x900, 0x904), *range(0x93A, 0x950)) if code != 0x93D]
    stem = shaped_width(font, consonants[0])
    return widths | {sign: round(shaped_width(font, consonants[0] + sign) - stem, 3) for sign in signs}


def shaped_width(font: uharfbuzz.Font, text: str) -> float:
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(font, buffer)
    return round(sum(glyph.x_advance for glyph in buffer.glyph_positions) / font.face.upem, 3)


def main(dejavu: str, cjk: str, devanagari: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    advances = {
        "DejaVu Serif": pack(TTFont(dejavu), codes(BLOCKS), "lettering.ttf", ["kern", "mark", "ccmp"])
    }
    for number, region in enumerate(("JP", "KR", "SC", "TC")):
        wanted = common(*COMMON[region]) + codes(EAST_ASIAN) + (codes(KANA) if region == "JP" else [])
        font = TTFont(cjk, fontNumber=number)
        advances[f"Noto Sans CJK {region}"] = pack(font, wanted, f"noto-{region.lower()}.otf", [])
    shaping = ["*"]
    advances["Noto Sans Devanagari"] = pack(TTFont(devanagari), codes(DEVANAGARI), "noto-hi.ttf", shaping)
    advances["Noto Sans Devanagari"] |= syllables(FOLDER / "noto-hi.ttf")
    text = json.dumps(advances, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / "lettering.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
