"""The props that are drawn by code: where they say they are, in the colour that was asked for."""

import random
import re
import textwrap
from pathlib import Path

import numpy as np
import pytest
from made_scenes import DAY

from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import PEOPLE
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.prop_names import PROPS as NAMES
from openimagen.engines.illustrator.figures.props import PROPS, containers
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.sizes import metres
from openimagen.engines.illustrator.layout.defaults import default_place
from openimagen.engines.illustrator.render import render_transparent
from openimagen.engines.illustrator.scene import Scene, Subject

GUIDE = Path(__file__).parents[3] / "docs" / "engines" / "illustrator.md"
NIGHT = Light("night", (0.6, 0.7, 0.9), ("#0c0f36", "#6661ad"), "#6661ad", -1)
PURPLE = "#8a2fd0"
# What reaches beyond its box on purpose: smoke, steam, water and other ground of its own.
REACHES_FAR = {
    "bridge",
    "cabin",
    "campfire",
    "iceberg",
    "waterfall",
    "mountain-peak",
    "castle-on-hill",
    "window",
    "pier",
}
# White pages, skies and animals that keep their colours: nearly nothing of them is painted.
MOSTLY_UNPAINTED = {"window", "sword", "knight-armour", "easel", "fishbowl", "curtain", "fence"}
LAMPS = {
    "cabin", "campfire", "candlestick", "cauldron", "chandelier", "clock-tower", "cottage", "eiffel-tower",
    "fireplace", "igloo", "lamp", "lantern", "lighthouse", "pagoda", "skyscraper", "street-lamp", "submarine",
    "temple", "traffic-signal",
}  # fmt: skip


def drawn(name: str, seed: int = 5, light: Light = DAY, **changes: object) -> tuple[Canvas, Figure]:
    canvas = Canvas(1000, seed)
    setting = Setting(light=light, rng=random.Random(seed), **changes)  # type: ignore[arg-type]
    return canvas, PROPS[name](canvas, setting)


def pixels(canvas: Canvas, figure: Figure, margin: float = 0.25, glow: bool = False) -> np.ndarray:
    """RGBA of a figure and its surroundings, `margin` being a share of its box on every side."""
    wide, high = figure.width * margin, figure.height * margin
    box = (-figure.left - wide, -figure.height - high, figure.right + wide, high)
    body = f"<defs>{''.join(canvas.definitions)}</defs>{figure.svg}{figure.glow if glow else ''}"
    return render_transparent(body, box, (120, 120))


def test_the_names_are_those_that_are_drawn() -> None:
    assert set(PROPS) | (NAMES & PEOPLE) == NAMES


@pytest.mark.parametrize("name", sorted(PROPS))
def test_a_prop_fills_its_box_and_keeps_to_it(name: str) -> None:
    solid = pixels(*drawn(name), glow=True)[..., 3] > 60
    rows, columns = np.nonzero(solid.any(axis=1))[0], np.nonzero(solid.any(axis=0))[0]
    # The box is pixels 20 to 100 both ways; an edge may miss it by a tenth.
    assert columns[0] <= 28
    assert columns[-1] >= 91
    assert rows[0] <= 28
    if name not in REACHES_FAR:
        assert columns[0] >= 12
        assert columns[-1] <= 107
        assert rows[0] >= 12
        assert 91 <= rows[-1] <= 108


@pytest.mark.parametrize("name", sorted(PROPS))
def test_a_prop_takes_the_colour_that_is_asked(name: str) -> None:
    purple = pixels(*drawn(name, colour=PURPLE)).astype(int)
    hue = (
        (purple[..., 2] > purple[..., 1] + 25)
        & (purple[..., 0] > purple[..., 1] + 10)
        & (purple[..., 3] > 200)
    )
    share = hue.sum() / (purple[..., 3] > 200).sum()
    assert share > (0.015 if name in MOSTLY_UNPAINTED else 0.06)


@pytest.mark.parametrize("name", sorted(PROPS))
def test_a_prop_is_the_same_for_the_same_seed_and_uses_only_its_own_ids(name: str) -> None:
    options = {"lit": True, "snowy": True, "lettering": "AB"}
    canvas, figure = drawn(name, **options)
    again, same = drawn(name, **options)
    assert (figure, canvas.definitions) == (same, again.definitions)
    defined = re.findall(r'\bid="([^"]+)"', "".join(canvas.definitions) + figure.svg + figure.glow)
    assert len(defined) == len(set(defined))
    used = set(re.findall(r"url\(#([^)]+)\)", figure.svg + figure.glow))
    assert used <= set(defined)


@pytest.mark.parametrize("name", sorted(LAMPS))
def test_lamps_and_windows_shine_at_night(name: str) -> None:
    _, dark = drawn(name, light=NIGHT)
    canvas, lit = drawn(name, light=NIGHT, lit=True)
    assert len(lit.glow) > len(dark.glow)
    warm = pixels(canvas, Figure(lit.glow, lit.left, lit.right, lit.height, 0))
    assert (warm[..., 3] > 40).any()


@pytest.mark.parametrize("name", ["fireworks"])
def test_fireworks_light_up_the_dark_only(name: str) -> None:
    assert not drawn(name)[1].glow
    assert not drawn(name, light=NIGHT)[1].svg


@pytest.mark.parametrize("name", ["barn", "bench", "cottage", "fence", "log", "tower", "well"])
def test_snow_lies_on_things_in_winter(name: str) -> None:
    bare, snowy = pixels(*drawn(name)), pixels(*drawn(name, snowy=True))

    def white(picture: np.ndarray) -> int:
        return int(((picture[..., :3].min(axis=2) > 225) & (picture[..., 3] > 200)).sum())

    assert white(snowy) > white(bare) + 20


@pytest.mark.parametrize(
    "name",
    ["brick-wall", "bus-stop", "market-stall", "sign", "statue", "stop-sign", "wine-bottle", "wooden-box"],
)
def test_what_carries_letters_shows_them(name: str) -> None:
    assert "MOON" in drawn(name, lettering="MOON")[1].svg
    assert "<b>" not in drawn(name, lettering="<b>")[1].svg


@pytest.mark.parametrize(
    "name", ["armchair", "bench", "throne", "rowing-boat", "carriage", "cart", "swing", "log"]
)
def test_one_can_sit_on_what_is_for_sitting(name: str) -> None:
    _, figure = drawn(name)
    x, y = figure.anchors["seat"]
    assert -figure.left < x < figure.right
    assert -figure.height < y < 0


@pytest.mark.parametrize("name", sorted(PROPS))
def test_every_prop_has_a_size_and_a_usual_place(name: str) -> None:
    assert 0.05 < metres(name) <= 40
    assert default_place(Scene("", (Subject(name, name),))) != "studio"


def test_the_prop_of_the_guide_is_drawn_as_it_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    code = re.search(r"```python\n( *def milk_churn.*?)```", GUIDE.read_text("utf-8"), re.S)
    assert code
    names = dict(vars(containers))
    exec(textwrap.dedent(code[1]), names)
    monkeypatch.setitem(PROPS, "milk-churn", names["milk_churn"])
    test_a_prop_fills_its_box_and_keeps_to_it("milk-churn")
    test_a_prop_takes_the_colour_that_is_asked("milk-churn")
