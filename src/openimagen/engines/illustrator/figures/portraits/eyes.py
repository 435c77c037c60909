"""The eyes of a large face, with the brows above and the glasses before them."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.portraits.head import Head
from openimagen.engines.illustrator.shapes import circle, ellipse, group, line, shape, stroked

_LASH = "#2a1a18"


def socket(head: Head, side: int) -> str:
    """The shade between brow and eye."""
    return ellipse(head.x(side * 76), -18 + head.low, 56, 26, head.shadow, opacity=0.22)


def eye(canvas: Canvas, head: Head, side: int) -> str:
    """An open eye with its lashes and its brow; `side` is -1 for the near one, 1 for the far one."""
    look, big = head.look, head.big
    x, y = head.x(side * 76), 2 + head.low
    narrow = 1 - 0.22 * head.turn if side > 0 else 1.0
    out, into = x + side * 44 * narrow * big, x - side * 40 * narrow * big
    wide = 1.25 if head.expression == "surprised" else 0.86 if head.expression == "laugh" else 1.0
    up, down = 34 * big * wide, 24 * big * (0.6 if head.expression == "laugh" else wide)
    lid = (
        f"M{into:.1f},{y + 8:.1f}C{x - side * 18 * narrow:.1f},{y - up:.1f}"
        f" {x + side * 24 * narrow:.1f},{y - up - 4:.1f} {out:.1f},{y - 2:.1f}"
    )
    almond = (
        f"{lid}C{x + side * 20:.1f},{y + down + 6:.1f}"
        f" {x - side * 20:.1f},{y + down + 4:.1f} {into:.1f},{y + 8:.1f}Z"
    )
    gaze = x + 5 * head.turn
    r = 24 * big
    pupil = (
        ellipse(gaze, y, r * (0.94 if narrow < 1 else 1), r, head.iris)
        + ellipse(gaze, y + r * 0.3, r * 0.62, r * 0.5, shade(head.iris, 0.3), opacity=0.6)
        + (
            f'<ellipse cx="{gaze:.1f}" cy="{y:.1f}" rx="{r * 0.96:.1f}" ry="{r:.1f}" '
            f'fill="none" stroke="{shade(head.iris, -0.55)}" stroke-width="5"/>'
        )
        + circle(gaze, y, r * 0.5, "#14161c")
        + circle(gaze - 9 * big, y - 9 * big, 7.5 * big, "#ffffff")
        + circle(gaze + 8 * big, y + 8 * big, 3.5 * big, "#ffffff", opacity=0.7)
    )
    clipped = group(pupil, clip=canvas.clip(shape(almond, "#000000")))
    parts = [
        shape(almond, "#fffdf8"),
        clipped,
        stroked(lid, _LASH, 10 if look.female else 7, round_ends=True),
    ]
    parts.append(
        stroked(
            (
                f"M{into + side * 12:.0f},{y - up * 0.62:.0f}"
                f"Q{x + side * 6:.0f},{y - up - 20:.0f} {out - side * 2:.0f},{y - up * 0.5:.0f}"
            ),
            head.shadow,
            4,
            opacity=0.7,
        )
    )
    if look.female and look.age != "baby":
        lashes = f"M{out:.0f},{y - 2:.0f}l{side * 17},-13M{out - side * 9:.0f},{y - 14:.0f}l{side * 14},-17"
        parts.append(stroked(lashes, _LASH, 6, round_ends=True))
    parts.append(_brow(head, side, x, narrow, y - up))
    return "".join(parts)


def _brow(head: Head, side: int, x: float, narrow: float, top: float) -> str:
    look = head.look
    lift = {"surprised": -22.0, "laugh": -6.0, "sad": 0.0}.get(head.expression, 0.0)
    inner_up = {"sad": -20.0, "calm": 6.0}.get(head.expression, -4.0)
    y = top - 32 + lift
    a, b = x - side * 46 * narrow, x + side * 52 * narrow
    drawn = (
        f"M{a:.0f},{y + inner_up:.0f}C{x - side * 14:.0f},{y - 22 + inner_up * 0.4:.0f}"
        f" {x + side * 24 * narrow:.0f},{y - 22:.0f} {b:.0f},{y + 4:.0f}"
    )
    tone = shade(look.hair, -0.35) if look.age != "old" else shade(look.hair, -0.15)
    return stroked(drawn, tone, 9 if look.child else 12 if look.female else 19, opacity=0.9, round_ends=True)


def glasses(head: Head) -> str:
    """Round glasses."""
    frame, parts = "#2a2530", []
    for side in (-1, 1):
        x, y = head.x(side * 80), 6 + head.low
        rx = 66 * (1 - 0.2 * head.turn if side > 0 else 1)
        parts.append(
            f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{rx:.0f}" ry="64" fill="#d8ecf5" fill-opacity="0.18" '
            f'stroke="{frame}" stroke-width="10"/>'
        )
        parts.append(line(x - 38, y - 26, x - 10, y - 48, "#ffffff", 8, opacity=0.55, round_ends=True))
    y = 6 + head.low
    near, far = head.x(-80) + 66, head.x(80) - 66 * (1 - 0.2 * head.turn)
    arm = f"M{head.x(-80) - 66:.0f},{y - 8:.0f}L{-head.cheek + 60 * head.turn:.0f},{y - 18:.0f}"
    return "".join(parts) + stroked(
        f"M{near:.0f},{y - 8:.0f}Q{(near + far) / 2:.0f},{y - 26:.0f} {far:.0f},{y - 8:.0f}{arm}", frame, 9
    )
