"""The place that the documentation adds as an example is one that works."""

import re
from pathlib import Path

import pytest
from backdrop_rendering import pixels_of

from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.scene import Scene, Season

PAGE = Path(__file__).parents[3] / "docs" / "engines" / "illustrator.md"


@pytest.mark.parametrize("season", [None, "spring", "autumn", "winter"])
def test_the_documented_place_draws(season: Season | None) -> None:
    section = PAGE.read_text("utf-8").split("## Add a place in ten minutes")[1]
    code = re.findall(r"```python\n(.*?)```", section, re.DOTALL)[0]
    module: dict[str, object] = {}
    exec(code, module)
    canvas, scene = Canvas(1000, 4), Scene("", place="field", season=season)
    backdrop = module["draw"](Stage(canvas, scene, light_for(scene, canvas)))  # type: ignore[operator]
    pixels = pixels_of(canvas.document(backdrop.behind + backdrop.front, 96, 96))
    assert pixels.std() > 20
    assert backdrop.horizon < backdrop.ground < 960
    assert backdrop.surface == ("snow" if season == "winter" else "grass")
