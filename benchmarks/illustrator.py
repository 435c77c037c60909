"""How well the illustrator does what prompts ask: `python benchmarks/illustrator.py [--split test]`.

Reads and draws every prompt of a split of `benchmarks/illustrator/` (256 px) and scores what was drawn:
subjects, counts, colours, positions and visibility (from the pixels, with and without each subject),
exclusions, settings, lettering, and objects that nobody asked for. Shares have Wilson 95 % intervals.
`--scenes` leaves the pixels out, which is quick. `--worst 20 --sheet out.jpg` names and draws the worst
prompts; `--wrong` lists everything that went wrong; both are refused for the held-out split. `--json` prints
the numbers. `--to-adjudicate FOLDER` writes what a blind judge is to look at, `--adjudicated FOLDER` counts
what the judge said (`scene_scores/adjudication.py`).
"""

import argparse
import json
import sys
import time
from pathlib import Path

from machine import describe
from PIL import Image, ImageDraw, ImageFont
from scene_scores import adjudication
from scene_scores.drawn import look_at
from scene_scores.position_prompts import SEED as MADE_WITH
from scene_scores.position_prompts import position_prompts
from scene_scores.prompts import Concepts, Prompt, load, load_concepts
from scene_scores.report import Judged, by_measure, described, markdown, summary, worst
from scene_scores.scoring import score

from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Scene

SEED = 7
_SHEET_PX, _COLUMNS, _CAPTION_PX = 320, 5, 22


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--split", choices=("tuning", "test", "held-out", "positions"), default="tuning")
    parser.add_argument("--number", type=int, default=450, help='how many prompts of the split "positions"')
    parser.add_argument("--made-with", type=int, default=MADE_WITH, help="the seed of those prompts")
    parser.add_argument("--scenes", action="store_true", help="no pixels: neither positions nor visibility")
    parser.add_argument("--language", help="that every prompt is sent with (default: auto)", default="auto")
    parser.add_argument("--worst", type=int, default=0, help="how many of the worst prompts to name")
    parser.add_argument("--sheet", type=Path, help="where to draw them")
    parser.add_argument("--wrong", action="store_true", help="all that went wrong")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--to-adjudicate", type=Path, metavar="FOLDER", help="write what a judge is to see")
    parser.add_argument("--adjudicated", type=Path, metavar="FOLDER", help="count what the judge said")
    options = parser.parse_args()
    if options.adjudicated:
        print(adjudication.counted(options.adjudicated))
        return
    if options.split == "held-out" and (options.wrong or options.worst):
        parser.error("the prompts of the held-out split are not to be printed")
    made = options.split == "positions"
    prompts = position_prompts(options.number, options.made_with) if made else load(options.split)
    concepts = load_concepts()
    for prompt in prompts:
        _read(prompt, options.language)  # opens the tables
    judged = [_judge(p, concepts, options.language, pixels=not options.scenes) for p in prompts]
    if options.to_adjudicate:
        drawn = [[subject.art for subject in _read(one.prompt, options.language).subjects] for one in judged]
        adjudication.write(list(zip(judged, drawn, strict=True)), options.to_adjudicate)
    if options.json:
        print(
            json.dumps({"split": options.split, "machine": describe(), "scores": summary(judged)}, indent=1)
        )
    else:
        print(f"{options.split} split, {len(prompts)} prompts; {describe()}\n\n{markdown(judged)}")
    if options.wrong:
        print(f"\n{by_measure(judged)}")
    bad = worst(judged, options.worst)
    for one in bad:
        print(described(one))
    if options.sheet:
        _sheet(bad, options.language).save(options.sheet, quality=88)


def _read(prompt: Prompt, language: str) -> Scene:
    sent = prompt.language if language == "said" else language
    return read(prompt.text, negative_prompt=prompt.negative, language=sent)


def _judge(prompt: Prompt, concepts: Concepts, language: str, *, pixels: bool) -> Judged:
    started = time.perf_counter()
    scene = _read(prompt, language)
    read_ms = (time.perf_counter() - started) * 1000
    if pixels and sys.stderr.isatty():
        print(f"\r{prompt.language:5}", end="", file=sys.stderr)
    return Judged(prompt, score(prompt, look_at(scene, SEED, pixels=pixels), concepts), read_ms)


def _sheet(judged: list[Judged], language: str) -> Image.Image:
    """The prompts' pictures in rows, numbered as they were named."""
    rows = max(1, -(-len(judged) // _COLUMNS))
    image = Image.new("RGB", (_COLUMNS * _SHEET_PX, rows * (_SHEET_PX + _CAPTION_PX)), "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(13)
    for k, one in enumerate(judged):
        x, y = k % _COLUMNS * _SHEET_PX, k // _COLUMNS * (_SHEET_PX + _CAPTION_PX)
        pixels, _ = paint(_read(one.prompt, language), _SHEET_PX, _SHEET_PX, SEED)
        image.paste(Image.fromarray(pixels), (x, y))
        wrong = ", ".join(one.score.wrong + one.score.nonsense).encode("ascii", "replace").decode()
        caption = f"{k + 1} {one.prompt.language}: {wrong}"
        pen.text((x + 4, y + _SHEET_PX + 3), caption[: _SHEET_PX // 7], fill="#222222", font=font)
    return image


if __name__ == "__main__":
    main()
