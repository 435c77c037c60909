"""Packs the lettering font: a subset of DejaVu Serif Bold, and its characters' widths for the layout.

Usage: python tools/pack_font.py DejaVuSerif-Bold.ttf LICENSE_DEJAVU
Both files are in the matplotlib wheel (matplotlib/mpl-data/fonts/ttf/). Needs fonttools.
"""

import json
import shutil
import sys
from pathlib import Path

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


def main(font_file: str, licence_file: str) -> None:
    codes = [code for first, last in BLOCKS for code in range(first, last + 1)]
    font = TTFont(font_file)
    options = subset.Options(hinting=False, layout_features=["kern", "mark", "ccmp"])
    worker = subset.Subsetter(options)
    worker.populate(unicodes=codes)
    worker.subset(font)
    FOLDER.mkdir(parents=True, exist_ok=True)
    font.save(FOLDER / "lettering.ttf")
    em = font["head"].unitsPerEm
    advances = {
        chr(code): round(font["hmtx"][glyph][0] / em, 3) for code, glyph in font.getBestCmap().items()
    }
    text = json.dumps(advances, ensure_ascii=False, separators=(",", ":"))
    (FOLDER / "lettering.json").write_text(text + "\n", encoding="utf-8")
    shutil.copy(licence_file, FOLDER / "LICENSE_DEJAVU")


if __name__ == "__main__":
    main(*sys.argv[1:])
