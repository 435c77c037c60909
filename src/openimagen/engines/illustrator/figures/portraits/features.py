"""The features of a large face, centred on (0, 0), 368 across, turned to the right."""

from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.shapes import circle, ellipse, group, line, shape, stroked

Expression = Literal["smile", "laugh", "calm", "sad", "surprised"]
_LASH, _LIP_LINE = "#2a1a18", "#5a2320"


@dataclass(frozen=True)
class Head:
    """How one face is built: `turn` 0-1, the widths of cheeks, jaw and chin, and what it expresses.

    `big` makes eyes bigger and `low` moves all features down, as children have them.
    """

    look: Look
    turn: float
    cheek: float
    jaw: float
    chin: float
    length: float
    iris: str
    expression: Expression
    nose: float
    big: float = 1.0
    low: float = 0.0

    def x(self, x: float) -> float:
        """Where a feature at x of a face seen from the front is after the turn."""
        return x * (1 - 0.2 * self.turn if x > 0 else 1 - 0.03 * self.turn) + 60 * self.turn

    @property
    def shadow(self) -> str:
        """The colour of the skin in the shade."""
        return mix(self.look.skin, "#8a3f22", 0.32)


def face(canvas: Canvas, head: Head) -> str:
    """Skull, cheeks, eyes, nose and mouth."""
    skin, shadow = head.look.skin, head.shadow
    tone = canvas.radial(
        [(0, shade(skin, 0.2)), (0.62, skin), (1, mix(skin, shadow, 0.75))], cx=0.44, cy=0.4, r=0.68
    )
    blush = mix(skin, "#e0503f", 0.6)
    cheek = canvas.radial([(0, blush, 0.42), (1, blush, 0)])
    parts = [shape(outline(head), tone)]
    for side in (-1, 1):
        parts.append(
            ellipse(head.x(side * 106), 98 + head.low, 62 * (1 - 0.25 * head.turn * (side > 0)), 44, cheek)
        )
    parts += [_socket(head, side) for side in (-1, 1)]
    parts += [_eye(canvas, head, side) for side in (-1, 1)]
    parts += [_nose(head), _beard(head) if head.look.beard else "", _mouth(head)]
    if head.look.age == "old":
        parts.append(_wrinkles(head))
    elif head.look.child or (oklab(head.look.hair)[0] > 0.5 and oklab(skin)[0] > 0.84):
        parts.append(_freckles(head))
    return "".join(parts)


def outline(head: Head) -> str:
    """The d attribute of the face's edge."""
    c, j, n, low, x = head.cheek, head.jaw, head.chin, head.length, 16 * head.turn
    return (
        f"M-{c},-20C-{c + 10},-242 {c + 10},-242 {c},-20C{c + 3},60"
        f" {j + 22 + x * 0.3:.0f},118 {j + x:.0f},{low - 60:.0f}"
        f"C{j - 16 + x:.0f},{low - 22:.0f} {n + 14 + x:.0f},{low:.0f} {x:.0f},{low:.0f}"
        f"C{x - n - 14:.0f},{low:.0f} {-j + 16 + x * 0.4:.0f},{low - 22:.0f}"
        f" {-j + x * 0.2:.0f},{low - 60:.0f}C{-j - 22:.0f},118 -{c + 3},60 -{c},-20Z"
    )


def ear(head: Head, near: bool) -> str:
    """One ear; the far one hides behind the cheek when the face turns."""
    x = (-head.cheek + 70 * head.turn) if near else head.cheek + 4 - 60 * head.turn
    side = -1 if near else 1
    inner = mix(head.shadow, "#8a3f22", 0.25)
    return ellipse(x, 20 + head.low * 0.6, 30, 50, head.look.skin if near else head.shadow) + stroked(
        f"M{x + side * 10:.0f},{-8 + head.low * 0.6:.0f}q{-side * 26:.0f},14 {-side * 8:.0f},52",
        inner,
        7,
        round_ends=True,
    )


def _socket(head: Head, side: int) -> str:
    """The shade between brow and eye."""
    return ellipse(head.x(side * 76), -18 + head.low, 56, 26, head.shadow, opacity=0.22)


def _eye(canvas: Canvas, head: Head, side: int) -> str:
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
            f'<ellipse cx="{gaze:.1f}" cy="{y:.1f}" rx="{r * 0.96:.1f}" ry="{r:.1f}" fil'
            f'l="none" stroke="{shade(head.iris, -0.55)}" stroke-width="5"/>'
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


def _nose(head: Head) -> str:
    mid, tip, n = head.x(0) + 12 * head.turn, 84 + head.low * 0.7, head.nose
    bridge = head.x(0) - 4
    wing = 24 * n
    lines = (
        f"M{mid - 2:.0f},{tip - 58:.0f}C{mid - 10 + 26 * head.turn:.0f},{tip - 30:.0f}"
        f" {mid - wing + 34 * head.turn:.0f},{tip - 8:.0f}"
        f" {mid - wing * 0.8 + 20 * head.turn:.0f},{tip + 4:.0f}"
        f"C{mid - 10:.0f},{tip + 17:.0f} {mid + 12:.0f},{tip + 17:.0f} {mid + wing * 0.9:.0f},{tip + 4:.0f}"
    )
    if head.look.child:
        lines = f"M{mid - 13:.0f},{tip:.0f}Q{mid:.0f},{tip + 15:.0f} {mid + 14:.0f},{tip - 1:.0f}"
    shine = (
        f"M{bridge - 4:.0f},{tip - 90:.0f}C{mid + 2:.0f},{tip - 50:.0f}"
        f" {mid + 8:.0f},{tip - 26:.0f} {mid + 2:.0f},{tip - 6:.0f}"
        f"C{mid + 16:.0f},{tip - 12:.0f} {mid + 14:.0f},{tip - 44:.0f}"
        f" {bridge - 4:.0f},{tip - 90:.0f}Z"
    )
    return shape(shine, "#ffffff", opacity=0.17) + stroked(
        lines, mix(head.look.skin, "#8a3f22", 0.46), 7, round_ends=True
    )


def _mouth(head: Head) -> str:
    look = head.look
    x, y = head.x(0) + 6 * head.turn, 142 + head.low * 0.5
    k = (1 - 0.12 * head.turn) * (0.8 if look.child else 1.0)
    lip = mix(
        look.skin,
        "#c4304a" if look.female and not look.child else "#b0503f",
        0.62 if look.female and not look.child else 0.42,
    )
    dark = shade(lip, -0.2)
    if head.expression == "laugh":
        drawn = (
            shape("M-78,-8C-44,0 44,0 78,-8C60,62 -60,62 -78,-8Z", "#6a1f26")
            + shape("M-70,-5C-40,2 40,2 70,-5L62,16C40,22 -40,22 -62,16Z", "#fffaf4")
            + shape("M-34,38C-16,24 16,24 34,38C18,50 -18,50 -34,38Z", "#d8605f")
            + stroked("M-78,-8C-60,62 60,62 78,-8", lip, 9, round_ends=True)
            + stroked("M-80,-9C-44,0 -20,-4 0,0C20,-4 44,0 80,-9", dark, 7, round_ends=True)
        )
    elif head.expression == "surprised":
        drawn = (
            ellipse(0, 12, 30, 38, "#6a1f26")
            + f'<ellipse cx="0" cy="12" rx="32" ry="40" fill="none" stroke="{lip}" stroke-width="10"/>'
        )
    elif head.expression == "sad":
        drawn = shape(
            "M-58,14C-30,-4 -14,-6 0,-1C14,-6 30,-4 58,14C30,12 14,8 0,9C-14,8 -30,12 -58,14Z", dark
        ) + shape("M-46,12C-20,9 20,9 46,12C26,32 -26,32 -46,12Z", lip)
    else:
        bend = 0.35 if head.expression == "calm" else 1.0
        up = 20 * bend
        drawn = (
            shape(
                (
                    f"M-66,{4 - up:.0f}C-40,{-2 + up * 0.2:.0f} -14,-11 0,-4C14,-11"
                    f" 40,{-2 + up * 0.2:.0f} 66,{4 - up:.0f}C36,12 16,10 0,11C-16,10 -36,12"
                    f" -66,{4 - up:.0f}Z"
                ),
                dark,
            )
            + shape(
                (
                    f"M-64,{4 - up:.0f}C-36,12 -16,10 0,11C16,10 36,12 64,{4 - up:.0f}"
                    f"C42,{40 + up * 0.3:.0f} -42,{40 + up * 0.3:.0f} -64,{4 - up:.0f}Z"
                ),
                lip,
            )
            + stroked("M-22,28Q0,34 22,28", "#ffffff", 5, opacity=0.32, round_ends=True)
        )
        drawn += (
            stroked(
                f"M-76,{-4 - up:.0f}q6,8 13,8M76,{-4 - up:.0f}q-6,8 -13,8", head.shadow, 5, round_ends=True
            )
            if bend
            else ""
        )
    return group(drawn, transform=f"translate({x:.1f} {y:.1f}) scale({k:.2f} {min(1.0, k + 0.08):.2f})")


def _beard(head: Head) -> str:
    c, j, low, x = head.cheek, head.jaw, head.length, head.x(0)
    near = -c + 46 * head.turn
    edge = (
        f"M{near:.0f},10C{-j - 20:.0f},130 {-j + 6:.0f},{low + 6:.0f}"
        f" {-34 + x * 0.4:.0f},{low + 26:.0f}C{x * 0.5 - 10:.0f},{low + 36:.0f}"
        f" {x * 0.5 + 20:.0f},{low + 36:.0f} {40 + x * 0.4:.0f},{low + 26:.0f}"
        f"C{j - 6 + x * 0.3:.0f},{low + 6:.0f} {j + 24:.0f},130 {c - 2:.0f},10"
        f"C{c - 14:.0f},90 {x + 96:.0f},104 {x + 66:.0f},110C{x + 36:.0f},94"
        f" {x + 16:.0f},104 {x:.0f},108"
        f"C{x - 16:.0f},104 {x - 36:.0f},94 {x - 66:.0f},110C{x - 110:.0f},106"
        f" {near + 34:.0f},90 {near:.0f},10Z"
    )
    strands = "".join(
        f"M{x + dx:.0f},{low - 34 - abs(dx) * 0.16:.0f}q{dx * 0.05:.0f},22 {-dx * 0.06:.0f},42"
        for dx in (-84, -56, -28, 0, 28, 56, 84)
    )
    return shape(edge, head.look.hair) + stroked(
        strands, shade(head.look.hair, 0.22), 5, opacity=0.45, round_ends=True
    )


def _wrinkles(head: Head) -> str:
    lines = "".join(
        f"M{head.x(side * 128):.0f},{4 + k * 13:.0f}q{side * 14},{-5 + 5 * k} {side * 24},{-9 + 9 * k}"
        for side in (-1, 1)
        for k in (0, 1, 2)
    )
    folds = "".join(f"M{head.x(side * 40):.0f},96q{side * 34},20 {side * 44},52" for side in (-1, 1))
    brow = (
        f"M{head.x(-80):.0f},-118Q{head.x(0):.0f},-132 {head.x(80):.0f},-118"
        f"M{head.x(-56):.0f},-140Q{head.x(0):.0f},-150 {head.x(56):.0f},-140"
    )
    bags = "".join(f"M{head.x(side * 76) - 34:.0f},44q34,18 68,0" for side in (-1, 1))
    return stroked(lines + folds + brow + bags, head.shadow, 4.5, opacity=0.75, round_ends=True)


def _freckles(head: Head) -> str:
    spots = (
        (-120, 78),
        (-98, 92),
        (-82, 74),
        (-60, 90),
        (120, 78),
        (98, 92),
        (82, 74),
        (60, 90),
        (-20, 58),
        (22, 60),
    )
    return "".join(circle(head.x(x), y + head.low * 0.6, 3.4, head.shadow, opacity=0.6) for x, y in spots)


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
