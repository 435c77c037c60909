"""Light and shade on figures: the image over big ones does what the filter on small ones does."""

import numpy as np
import pytest
from numpy.typing import NDArray

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.layout import volume
from openimagen.engines.illustrator.layout.volume import Lighting, lit, unlit
from openimagen.engines.illustrator.render import render

BALL = '<circle cx="500" cy="500" r="300" fill="#808080"/>'
BOX = (200.0, 200.0, 800.0, 800.0)


def drawn(lighting: Lighting, drawing: str = BALL, box: volume.Box = BOX) -> NDArray[np.float32]:
    canvas = Canvas(1000, 1)
    body = lit(canvas, drawing, box, 600, lighting)
    return render(canvas.document(body, 200, 200), 200, 200).astype(np.float32)


@pytest.mark.parametrize(
    "lighting",
    [
        Lighting(),
        Lighting(side=1, shade_opacity=0.5, light_opacity=0.5),
        Lighting(tint=(0.7, 0.6, 0.9), haze=0.4, haze_colour="#80a0ff"),
    ],
)
def test_image_and_filter_agree(lighting: Lighting, monkeypatch: pytest.MonkeyPatch) -> None:
    by_image = drawn(lighting)
    monkeypatch.setattr(volume, "_SMALL", 1e9)
    by_filter = drawn(lighting)
    inside = np.hypot(*(np.mgrid[:200, :200] - 99.5)) < 57  # the edge itself is smoothed unlike
    assert np.abs(by_image - by_filter)[inside].max() <= 6
    assert np.abs(by_image - by_filter).mean() < 0.5
    assert by_filter[inside].std() > 2


@pytest.mark.parametrize("side", [-1, 1])
def test_light_comes_from_its_side(side: int) -> None:
    ball = drawn(Lighting(side=side)).mean(axis=2)
    left, right = ball[100, 45:55].mean(), ball[100, 145:155].mean()
    assert (left > right) == (side < 0)


def test_what_reaches_beyond_its_box_is_whole() -> None:
    tail = BALL + '<rect x="780" y="490" width="200" height="20" fill="#808080"/>'
    assert drawn(Lighting(), tail)[100, 194].min() > 60


def test_unlit_has_the_same_outline() -> None:
    canvas = Canvas(1000, 1)
    body = lit(canvas, BALL, BOX, 600, Lighting())
    assert unlit(body) != body
    assert BALL in unlit(body)
    assert "filter" not in unlit(body)
