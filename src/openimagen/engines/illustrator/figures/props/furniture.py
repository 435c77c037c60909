"""Things that stand in a room: couch, table, lamp, bookshelf."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, line, rect, rotate, shape, stroked

_BOOKS = ("#a8473f", "#3f6f8f", "#d9a441", "#5f8a54", "#7a4f7d", "#d8c9a8", "#31445e", "#b8653c")


def couch(canvas: Canvas, setting: Setting) -> Figure:
    """Twice as wide as high; sitters sit at y = -46."""
    cloth = setting.paint("#3f7f8f")
    upright = canvas.linear([(0, shade(cloth, 0.14)), (1, shade(cloth, -0.3))])
    cushion = canvas.linear([(0, shade(cloth, 0.28)), (1, cloth)])
    front = canvas.linear([(0, cloth), (1, shade(cloth, -0.3))])
    parts = [
        *(rect(x, -12, 9, 12, "#4a2f20", radius=2) for x in (-92, 83)),
        rect(-94, -100, 188, 80, upright, radius=17),
        line(0, -96, 0, -48, shade(cloth, -0.45), 1, opacity=0.5),
        rect(-92, -32, 184, 22, front, radius=5),
        *(rect(x, -50, 91, 26, cushion, radius=9) for x in (-91, 0)),
        *(rect(x, -69, 27, 61, upright, radius=12) for x in (-105, 78)),
        rect(40, -82, 34, 34, canvas.linear([(0, "#f3cd6b"), (1, "#d99f36")]), radius=7).replace(
            "<rect", f'<rect transform="{rotate(12, 57, -65)}"', 1
        ),
    ]
    return Figure(
        "".join(parts),
        left=106,
        right=106,
        height=100,
        foot=200,
        anchors={"seat": (-20, -46), "top": (-20, -46)},
    )


def table(canvas: Canvas, setting: Setting) -> Figure:
    """Twice as wide as high; things stand at y = -95."""
    wood = setting.paint("#a8703f")
    leg = canvas.linear([(0, shade(wood, 0.05)), (1, shade(wood, -0.4))], x2=1, y2=0)
    top = canvas.linear([(0, shade(wood, 0.28)), (1, wood)])
    parts = [
        *(rect(x, -90, 8, 84, shade(wood, -0.5)) for x in (-76, 68)),
        *(rect(x, -88, 11, 88, leg, radius=2) for x in (-94, 83)),
        rect(-92, -88, 184, 13, shade(wood, -0.3)),
        shape("M-88,-100H88L104,-90H-104Z", top),
        rect(-104, -90.5, 208, 6, shade(wood, -0.12), radius=2),
    ]
    return Figure(
        "".join(parts), left=104, right=104, height=100, foot=190, anchors={"seat": (0, -94), "top": (0, -94)}
    )


def lamp(canvas: Canvas, setting: Setting) -> Figure:
    """A standing lamp, 45 to 100; it shines when the setting is lit."""
    cloth = setting.paint("#e8c98f")
    outline = "M-14,-98H14L23,-66H-23Z"
    parts = [
        ellipse(0, -2, 15, 3, "#5a4636"),
        rect(-1.2, -70, 2.4, 69, canvas.linear([(0, "#c9a36a"), (1, "#7d5a34")], x2=1, y2=0)),
        shape(outline, canvas.linear([(0, shade(cloth, 0.3)), (1, cloth)])),
        line(-23, -66, 23, -66, shade(cloth, -0.25), 1.4),
    ]
    glow = ""
    if setting.lit:
        halo = canvas.radial([(0, "#ffe2a0", 0.75), (0.4, "#ffd07a", 0.3), (1, "#ffd07a", 0)])
        shade_lit = canvas.radial([(0, "#fffbe2"), (1, "#ffcf78")], cy=0.7, r=0.8)
        glow = shape(outline, shade_lit) + circle(0, -78, 70, halo)
    return Figure("".join(parts), left=23, right=23, height=100, foot=30, glow=glow)


def bookshelf(canvas: Canvas, setting: Setting) -> Figure:
    """Four boards of books, 70 to 100."""
    wood = setting.paint("#8a5a38")
    parts = [
        rect(-36, -100, 72, 100, shade(wood, -0.12), radius=1.5),
        rect(-32, -96, 64, 92, shade(wood, -0.55)),
    ]
    for board in range(4):
        floor = -4 - 23 * board
        parts.append(_books(setting, floor))
        parts.append(rect(-33, floor, 66, 2.6, shade(wood, 0.08)))
    return Figure(group(parts), left=36, right=36, height=100, foot=72, anchors={"top": (0, -100)})


def _books(setting: Setting, floor: float) -> str:
    rng, parts, x = setting.rng, [], -31.0
    while x < 26:
        thickness, height = rng.uniform(2.6, 5.2), rng.uniform(13, 18.5)
        if rng.random() < 0.12:
            x += thickness * 1.6
            continue
        colour = rng.choice(_BOOKS)
        parts.append(rect(x, floor - height, thickness, height, colour, radius=0.5))
        parts.append(
            stroked(f"M{x:.1f},{floor - height + 3:.1f}h{thickness:.1f}", "#f4e6c0", 0.7, opacity=0.6)
        )
        x += thickness + 0.3
    return "".join(parts)
