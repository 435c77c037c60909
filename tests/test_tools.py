"""The tools that the documentation tells people to run."""

import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]


def run(*arguments: object) -> None:
    subprocess.run([sys.executable, *map(str, arguments)], cwd=ROOT, check=True, capture_output=True)


def test_the_sheet_of_props_shows_each_in_five_views(tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.png"
    run("tools/prop_sheet.py", sheet, "log", "lamp", "--size", 64)
    with Image.open(sheet) as image:
        assert image.size[0] == 5 * 64
        day, night = image.crop((0, 0, 64, 64)).convert("L"), image.crop((256, 0, 320, 64)).convert("L")
    assert sum(day.tobytes()) > sum(night.tobytes()) > 0


def test_the_contact_sheet_has_a_picture_for_each_prompt(tmp_path: Path) -> None:
    prompts, sheet = tmp_path / "prompts.txt", tmp_path / "sheet.png"
    prompts.write_text("a red fox in the snow\na lighthouse at night\n", "utf-8")
    run("tools/contact_sheet.py", prompts, sheet, "--size", 64, "--columns", 2)
    with Image.open(sheet) as image:
        assert image.size[0] >= 2 * 64
        assert len(image.convert("RGB").getcolors(maxcolors=1 << 20) or ()) > 500
