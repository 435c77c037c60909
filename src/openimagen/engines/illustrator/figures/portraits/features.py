"""A large face: its outline and its features, but for the eyes."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade
from openimagen.engines.illustrator.figures.portraits.eyes import eye, socket
from openimagen.engines.illustrator.figures.portraits.head import Head
from openimagen.engines.illustrator.shapes import circle, ellipse, group, shape, stroked


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
    parts += [socket(head, side) for side in (-1, 1)]
    parts += [eye(canvas, head, side) for side in (-1, 1)]
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
