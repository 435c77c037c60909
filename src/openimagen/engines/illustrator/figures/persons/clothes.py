"""Draws a dressed body on its skeleton: legs, what hangs from the waist, torso and arms."""

from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons.heads import shadow_of
from openimagen.engines.illustrator.figures.persons.limbs import across, between, limb, turned, wrapped
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    rotate,
    shape,
    stroked,
    trace,
    translate,
)

# How far down the legs a hem reaches (1 is the knee, 2 the ankle), and how wide it flares.
_HEMS: dict[str, tuple[float, float]] = {
    "tutu": (0.36, 13), "skirt": (0.66, 7.6), "dress": (0.98, 9.4), "coat": (0.78, 6.6), "long": (1.02, 6.4),
    "gown": (1.84, 9.6),
}  # fmt: skip


@dataclass(frozen=True)
class Dress:
    """The colours that a person's clothes have in the end: paints and plain colours of the same."""

    outfit: Outfit
    look: Look
    top: str
    top_paint: str
    bottom: str
    hem: str
    hem_paint: str
    shoes: str


def dress(canvas: Canvas, look: Look, outfit: Outfit, asked: str | None, fabric: str | None) -> Dress:
    """The outfit in its colours; `asked` ("#rrggbb") colours what is seen most, `fabric` is a paint."""
    top = asked or outfit.colour or look.top
    whole = outfit.hem in ("dress", "gown", "tutu") and not outfit.hem_colour
    bottom = outfit.bottom_colour or look.bottom
    if asked and outfit.top == "overall":
        top, bottom = outfit.colour or look.top, asked
    hem = top if whole or not outfit.hem_colour else outfit.hem_colour
    if asked and outfit.bottom_colour and outfit.bottom_colour == outfit.colour:
        bottom = asked
    if outfit.hem == "coat":
        hem = top
    return Dress(
        outfit, look, top,
        fabric or canvas.linear([(0, shade(top, 0.1)), (1, shade(top, -0.16))]),
        bottom, hem,
        fabric if fabric and hem == top else canvas.linear([(0, hem), (1, shade(hem, -0.22))]),
        look.skin if outfit.shoes == "bare" else outfit.shoes or look.shoes,
    )  # fmt: skip


def leg(worn: Dress, skeleton: Skeleton, near: bool) -> str:
    """One leg with its shoe."""
    joints = skeleton.near_leg if near else skeleton.far_leg
    outfit, k = worn.outfit, skeleton.build.limb
    dim = 0.0 if near else -0.13
    skin = shade(worn.look.skin, dim * 0.8)
    foot = _foot(worn, skeleton, near, dim)
    hip, knee, _ankle = joints
    if outfit.bottom == "trousers":
        cloth = shade(worn.bottom, dim)
        drawn = shape(limb(joints, (10.4 * k, 8.2 * k, 7 * k)), cloth)
        if outfit.boots:
            drawn += _boot(worn, joints, k, dim)
        return foot + drawn
    bare = shape(
        limb(joints, (9 * k, 6.6 * k, 4.8 * k)),
        shade(worn.bottom, dim) if outfit.bottom == "tights" else skin,
    )
    if outfit.bottom == "shorts":
        end = between(hip, knee, 0.86)
        bare += shape(limb((hip, end), (10.8 * k, 10 * k)), shade(worn.bottom, dim))
    return foot + bare + (_boot(worn, joints, k, dim) if outfit.boots else "")


def _boot(worn: Dress, joints: tuple[Point, Point, Point], k: float, dim: float) -> str:
    _, knee, ankle = joints
    return shape(limb((between(knee, ankle, 0.52), ankle), (7.6 * k, 6.6 * k)), shade(worn.shoes, dim + 0.04))


def _foot(worn: Dress, skeleton: Skeleton, near: bool, dim: float) -> str:
    _, _, (x, y) = skeleton.near_leg if near else skeleton.far_leg
    shin = (skeleton.pose.near_leg if near else skeleton.pose.far_leg)[1]
    turn, k = skeleton.pose.turn, skeleton.build.limb
    k = min(k, 1.1) * 1.18
    side = 1 if turn > 0.28 or not near else -1
    long = (6.2 if turn > 0.5 else 5) * k
    pitch = -shin * (0.75 if shin < -12 else 0.6 if shin > 20 else 0.2)
    body = (
        f"M{-3.2 * k:.1f},{-1.6 * k:.1f}Q{0.4:.1f},{-3.4 * k:.1f} {2.6 * k:.1f},{-1.5 * k:.1f}"
        f"Q{long:.1f},{-0.6:.1f} {long + 0.6:.1f},2.6H{-3 * k:.1f}Q{-3.8 * k:.1f},0"
        f" {-3.2 * k:.1f},{-1.6 * k:.1f}Z"
    )
    sole = (
        ""
        if worn.outfit.shoes == "bare"
        else stroked(
            f"M{-3 * k:.1f},2.3H{long + 0.4:.1f}", shade(worn.shoes, -0.4 if worn.shoes > "#7" else 0.18), 0.7
        )
    )
    return group(
        shape(body, shade(worn.shoes, dim)) + sole,
        transform=f"{translate(x, y)} {rotate(pitch * side)}" + (" scale(-1 1)" if side < 0 else ""),
    )


def hanging(worn: Dress, skeleton: Skeleton) -> str:
    """The skirt, gown or coat below the waist."""
    outfit = worn.outfit
    if outfit.hem == "none":
        hips = 10.4 * skeleton.build.limb / 2
        (a, _, _), (b, _, _) = skeleton.near_leg, skeleton.far_leg
        if outfit.bottom in ("trousers", "shorts", "tights"):
            return shape(wrapped([(a, hips), (b, hips), (skeleton.on_torso(0, -3), hips * 0.9)]), worn.bottom)
        return shape(wrapped([(a, hips * 0.94), (b, hips * 0.94)]), worn.top)
    share, flare = _HEMS[outfit.hem]
    half = skeleton.build.waist * skeleton.narrowing
    waist = -skeleton.build.torso * 0.34
    discs = [(skeleton.on_torso(-half + 1, waist), 1.0), (skeleton.on_torso(half - 1, waist), 1.0)]
    discs += [
        (skeleton.near_leg[0], 5.4 * skeleton.build.limb),
        (skeleton.far_leg[0], 5.4 * skeleton.build.limb),
    ]
    for joints in (skeleton.near_leg, skeleton.far_leg):
        hip, knee, ankle = joints
        if share > 1:
            discs.append((knee, 6.0 * skeleton.build.limb))
        first, second = (knee, ankle) if share > 1 else (hip, knee)
        hem = across(first, second, share - 1 if share > 1 else share, flare * (skeleton.build.limb + 1) / 2)
        discs += [(corner, 1.2) for corner in hem]
    drawn = shape(wrapped(discs), worn.hem_paint)
    if outfit.hem in ("coat", "long"):
        end = between(skeleton.far_leg[0], skeleton.far_leg[1], min(share, 1))
        start = skeleton.on_torso(1.5, waist)
        drawn += stroked(trace("M", *start, "L", end[0] - 1, end[1] + flare), shade(worn.hem, -0.3), 0.8)
    else:
        middle = between(
            between(discs[-1][0], discs[-2][0], 0.5),
            between(discs[4 if share <= 1 else 5][0], discs[5 if share <= 1 else 6][0], 0.5),
            0.5,
        )
        start = skeleton.on_torso(0.5, waist + 6)
        fold = trace("M", *start, "Q", middle[0] - 2, (start[1] + middle[1]) / 2, middle[0] - 1, middle[1])
        drawn += stroked(fold, shade(worn.hem, -0.26), 0.9, opacity=0.6, round_ends=True)
    return drawn


def torso(worn: Dress, skeleton: Skeleton) -> str:
    """Neck and torso with what is sewn on it."""
    build, narrow, turn = skeleton.build, skeleton.narrowing, skeleton.pose.turn
    sh, w, h, t = build.shoulder * narrow, build.waist * narrow, build.hip * narrow, build.torso
    chest = 1.6 * turn
    neck = shape(
        limb(((0, -t + 2), (0.8 * turn, -t - build.neck - 3)), (6 * build.limb, 5.4 * build.limb)),
        shadow_of(worn.look.skin),
    )
    body = (
        f"M-2.8,{-t - 1.3:.1f}Q{-sh * 0.8:.1f},{-t - 0.6:.1f} {-sh:.1f},{-t + 3.4:.1f}"
        f"Q{-sh + 0.4:.1f},{-t * 0.62:.1f} {-w:.1f},{-t * 0.36:.1f}"
        f"Q{-w - 0.2:.1f},{-t * 0.16:.1f} {-h:.1f},1.5"
        f"Q0,4.4 {h:.1f},1.5Q{w + 0.4:.1f},{-t * 0.16:.1f} {w + chest * 0.4:.1f},{-t * 0.36:.1f}"
        f"Q{sh + chest:.1f},{-t * 0.62:.1f} {sh:.1f},{-t + 3.4:.1f}"
        f"Q{sh * 0.8:.1f},{-t - 0.6:.1f} 2.8,{-t - 1.3:.1f}Q0,{-t + 1.6:.1f}"
        f" -2.8,{-t - 1.3:.1f}Z"
    )
    parts = [neck, shape(body, worn.top_paint), _sewn_on(worn, skeleton, sh, w, h, t, 1.8 * turn)]
    return group(parts, transform=rotate(skeleton.lean)) if skeleton.lean else "".join(parts)


def _sewn_on(worn: Dress, skeleton: Skeleton, sh: float, w: float, h: float, t: float, x: float) -> str:
    """Collars, buttons, belts and the like, in the torso's coordinates; x is where its middle looks to."""
    outfit, extras = worn.outfit, worn.outfit.extras
    dark, trim = shade(worn.top, -0.25), outfit.trim
    parts = []
    if outfit.top in ("jacket", "suit", "kimono") or outfit.hem == "long":
        under = trim if outfit.hem != "long" else worn.top
        deep = -t * (0.42 if outfit.top == "suit" else 0.5)
        if outfit.hem == "long":
            coat = (
                f"M{-sh:.1f},{-t + 3:.1f}Q{-sh * 0.8:.1f},{-t - 1:.1f}"
                f" {x - 2.6:.1f},{-t - 1:.1f}L{x - 1.6:.1f},2H{-h:.1f}L{-w:.1f},{-t * 0.36:.1f}Z"
            )
            other = (
                f"M{sh:.1f},{-t + 3:.1f}Q{sh * 0.8:.1f},{-t - 1:.1f} {x + 2.6:.1f},{-t - 1:.1f}"
                f"L{x + 2.2:.1f},2H{h:.1f}L{w:.1f},{-t * 0.36:.1f}Z"
            )
            parts.append(shape(coat + other, outfit.hem_colour or worn.hem))
        else:
            parts.append(
                shape(
                    (
                        f"M{x - 3.4:.1f},{-t - 0.8:.1f}L{x:.1f},{deep:.1f}L{x + 3.4:.1f},{-t - 0.8:.1f}"
                        f"Q{x:.1f},{-t + 1.4:.1f} {x - 3.4:.1f},{-t - 0.8:.1f}Z"
                    ),
                    under,
                )
            )
            parts.append(
                stroked(
                    (
                        f"M{x - 3.6:.1f},{-t - 0.6:.1f}L{x:.1f},{deep:.1f}L{x + 3.6:.1f},{-t - 0.6:.1f}"
                        f"M{x:.1f},{deep:.1f}V1"
                    ),
                    dark,
                    0.8,
                )
            )
    elif outfit.top in ("shirt",) or "collar" in extras:
        parts.append(
            shape(
                (
                    f"M{x * 0.5 - 3:.1f},{-t - 1.4:.1f}L{x - 3.6:.1f},{-t + 2.6:.1f}"
                    f"L{x:.1f},{-t + 1:.1f}L{x + 3.6:.1f},{-t + 2.6:.1f}"
                    f"L{x * 0.5 + 3:.1f},{-t - 1.4:.1f}Q{x:.1f},{-t + 1:.1f}"
                    f" {x * 0.5 - 3:.1f},{-t - 1.4:.1f}Z"
                ),
                shade(worn.top, 0.32),
            )
        )
    elif outfit.top in ("tee", "sweater", "plain"):
        parts.append(
            stroked(
                f"M-3,{-t - 1:.1f}Q{x * 0.5:.1f},{-t + 2.2:.1f} 3,{-t - 1:.1f}",
                shade(worn.top, -0.2),
                1 if outfit.top != "sweater" else 1.8,
            )
        )
    if outfit.top == "fur":
        parts.append(ellipse(x, -t * 0.42, w * 0.72, t * 0.44, outfit.hem_colour))
    if outfit.top == "sweater":
        parts.append(stroked(f"M{-h + 0.6:.1f},0Q0,3 {h - 0.6:.1f},0", shade(worn.top, -0.2), 2))
    if outfit.top == "overall":
        parts.append(
            shape(
                f"M{x * 0.6 - 5:.1f},{-t * 0.72:.1f}H{x * 0.6 + 5:.1f}L{h - 0.4:.1f},2H{-h + 0.4:.1f}Z",
                worn.bottom,
            )
        )
        parts.append(
            stroked(
                (
                    f"M{x * 0.6 - 4.4:.1f},{-t * 0.7:.1f}L{-sh * 0.62:.1f},{-t:.1f}"
                    f"M{x * 0.6 + 4.4:.1f},{-t * 0.7:.1f}L{sh * 0.62:.1f},{-t:.1f}"
                ),
                worn.bottom,
                2.2,
            )
        )
        parts += [circle(x * 0.6 + s * 4, -t * 0.69, 0.9, "#f0cf5a") for s in (-1, 1)]
    if outfit.top == "vest":
        parts.append(
            shape(
                (
                    f"M{x - 3:.1f},{-t - 1:.1f}L{x - 1.4:.1f},1.6H{x + 1.6:.1f}"
                    f"L{x + 3:.1f},{-t - 1:.1f}Q{x:.1f},{-t + 1.4:.1f} {x - 3:.1f},{-t - 1:.1f}Z"
                ),
                "#f2efe8",
            )
        )
    if outfit.top == "armour":
        parts.append(
            stroked(
                (
                    f"M{-sh + 2:.1f},{-t * 0.55:.1f}Q{x:.1f},{-t * 0.42:.1f}"
                    f" {sh - 1:.1f},{-t * 0.55:.1f}M{x:.1f},{-t + 2:.1f}V{-t * 0.46:.1f}"
                ),
                dark,
                0.9,
            )
        )
        parts += [ellipse(s * (sh - 1.4), -t + 3, 4.4, 3.6, shade(worn.top, 0.2)) for s in (-1, 1)]
    if "stripes" in extras:
        lines = "".join(
            f"M{-sh + 1.5:.1f},{-t + y:.1f}Q{x:.1f},{-t + y + 2:.1f} {sh - 1:.1f},{-t + y:.1f}"
            for y in (6, 11, 16)
        )
        parts.append(stroked(lines, shade(worn.top, 0.55) if worn.top < "#c" else "#5b6fb5", 1.9))
    if "bands" in extras:
        parts.append(
            stroked(
                (
                    f"M{-w:.1f},{-t * 0.36:.1f}Q{x:.1f},{-t * 0.3:.1f} {w:.1f},{-t * 0.36:.1f}"
                    f"M{-h:.1f},-1.5Q0,1 {h:.1f},-1.5"
                ),
                trim,
                1.8,
            )
        )
    if "tie" in extras:
        parts.append(
            shape(
                (
                    f"M{x - 1.2:.1f},{-t + 0.4:.1f}h2.4l-0.5,2l1.4,{t * 0.36:.1f}l-2.1,2.2l-2.1,-2.2"
                    f"l1.4,{-t * 0.36:.1f}Z"
                ),
                "#b8433b" if worn.top < "#9" else "#3c5a8f",
            )
        )
    if "bow_tie" in extras:
        parts.append(
            shape(
                f"M{x:.1f},{-t + 1.4:.1f}l-3.4,-1.8v3.6ZM{x:.1f},{-t + 1.4:.1f}l3.4,-1.8v3.6Z",
                trim if worn.top < "#5" else "#b8333b",
            )
        )
    if "buttons" in extras:
        parts += [circle(x, -t * share, 0.75, trim) for share in (0.76, 0.56, 0.36, 0.16)]
    if "badge" in extras:
        parts.append(shape(f"M{x + 3.4:.1f},{-t * 0.78:.1f}h3.2v1.8l-1.6,1.8l-1.6,-1.8Z", "#f2c93a"))
    if "emblem" in extras:
        parts.append(
            shape(
                (
                    f"M{x - 3.2:.1f},{-t * 0.78:.1f}H{x + 3.2:.1f}L{x + 2.6:.1f},{-t * 0.58:.1f}"
                    f"L{x:.1f},{-t * 0.46:.1f}L{x - 2.6:.1f},{-t * 0.58:.1f}Z"
                ),
                trim if outfit.top != "armour" else "#b33a3a",
            )
        )
    if "stethoscope" in extras:
        parts.append(
            stroked(
                (
                    f"M{x - 3.2:.1f},{-t - 0.5:.1f}Q{x - 4:.1f},{-t * 0.6:.1f}"
                    f" {x:.1f},{-t * 0.52:.1f}Q{x + 4:.1f},{-t * 0.6:.1f}"
                    f" {x + 3.2:.1f},{-t - 0.5:.1f}M{x:.1f},{-t * 0.52:.1f}v3"
                ),
                "#3a4250",
                0.9,
            )
        )
        parts.append(circle(x, -t * 0.52 + 4, 1.3, "#cfd6dd"))
    if "stars" in extras:
        parts += [
            _star(px, py) for px, py in ((-w * 0.5, -t * 0.5), (w * 0.6, -t * 0.66), (w * 0.3, -t * 0.12))
        ]
    if "sash" in extras:
        parts.append(stroked(f"M{-sh + 2:.1f},{-t + 1:.1f}L{w - 1:.1f},{-t * 0.2:.1f}", trim, 3))
    if "belt" in extras:
        tone = trim if outfit.hem in ("gown", "dress") or outfit.top == "plain" else "#4a3326"
        parts.append(
            stroked(
                f"M{-w - 0.2:.1f},{-t * 0.3:.1f}Q0,{-t * 0.24:.1f} {w + 0.4:.1f},{-t * 0.3:.1f}", tone, 2.2
            )
        )
        parts.append(shape(f"M{x - 1.7:.1f},{-t * 0.32:.1f}h3.4v3h-3.4Z", "#e6b53c"))
    if "apron" in extras:
        cloth = "#f8f5ee" if worn.top < "#e" else "#e9e2d4"
        parts.append(
            shape(
                (
                    f"M{x - 4.6:.1f},{-t * 0.68:.1f}H{x + 4.6:.1f}L{w + 0.3:.1f},{-t * 0.34:.1f}"
                    f"L{h + 0.3:.1f},9Q{x:.1f},12 {-h * 0.86:.1f},9L{-w + 0.6:.1f},{-t * 0.34:.1f}Z"
                ),
                cloth,
            )
        )
        parts.append(stroked(f"M{-w:.1f},{-t * 0.34:.1f}H{w:.1f}", shade(cloth, -0.12), 0.8))
    if "fur" in extras:
        parts.append(
            stroked(
                f"M{-sh * 0.86:.1f},{-t + 1.6:.1f}Q{x:.1f},{-t * 0.74:.1f} {sh * 0.86:.1f},{-t + 1.6:.1f}",
                "#fbf8f2",
                4,
                round_ends=True,
            )
        )
    if "scarf" in extras:
        tone = "#d8453c" if trim > "#d" else trim
        end = f"M-3.4,{-t + 1:.1f}Q-5.4,{-t * 0.7:.1f} -4.6,{-t * 0.5:.1f}"
        parts.append(stroked(end, shade(tone, -0.14), 4))
        low = 4.5 if skeleton.build.neck < 1 else 0.0
        wide = 4.6 + low * 0.8
        around = f"M{-wide:.1f},{-t - 0.8 + low:.1f}q{wide:.1f},4.4 {2 * wide:.1f},0"
        parts.append(stroked(around, tone, 4.6, round_ends=True))
    if "backpack" in extras:
        parts.append(
            stroked(
                (
                    f"M{-sh * 0.6:.1f},{-t:.1f}Q{-sh * 0.75:.1f},{-t * 0.6:.1f}"
                    f" {-w * 0.95:.1f},{-t * 0.3:.1f}M{sh * 0.5:.1f},{-t:.1f}"
                    f"Q{sh * 0.7:.1f},{-t * 0.6:.1f} {w * 0.95:.1f},{-t * 0.3:.1f}"
                ),
                "#8a5a34",
                1.8,
            )
        )
    return "".join(parts)


def _star(x: float, y: float) -> str:
    return shape(
        trace(
            "M",
            x,
            y - 1.8,
            "l",
            0.6,
            1.2,
            "l",
            1.3,
            0.2,
            "l",
            -0.9,
            0.9,
            "l",
            0.2,
            1.3,
            "l",
            -1.2,
            -0.6,
            "l",
            -1.2,
            0.6,
            "l",
            0.2,
            -1.3,
            "l",
            -0.9,
            -0.9,
            "l",
            1.3,
            -0.2,
            "Z",
        ),
        "#f4d35a",
    )


def behind(worn: Dress, skeleton: Skeleton) -> str:
    """What hangs at the back: a cape, a backpack, wings, a veil."""
    extras, build, narrow = worn.outfit.extras, skeleton.build, skeleton.narrowing
    parts = []
    sh, t, turn = build.shoulder * narrow, build.torso, skeleton.pose.turn
    if "wings" in extras:
        x, y = skeleton.on_torso(-2 * turn, -t * 0.72)
        pair = (
            f"M{x:.1f},{y:.1f}C{x - 14:.1f},{y - 26:.1f} {x - 38:.1f},{y - 22:.1f}"
            f" {x - 34:.1f},{y - 4:.1f}C{x - 32:.1f},{y + 4:.1f} {x - 12:.1f},{y + 6:.1f}"
            f" {x:.1f},{y:.1f}"
            f"C{x - 20:.1f},{y + 4:.1f} {x - 30:.1f},{y + 18:.1f} {x - 18:.1f},{y + 20:.1f}"
            f"C{x - 8:.1f},{y + 20:.1f} {x - 2:.1f},{y + 8:.1f} {x:.1f},{y:.1f}Z"
        )
        flipped = f'<g transform="translate({2 * x:.1f} 0) scale(-1 1)">'
        tone = "#fdfdfb" if worn.outfit.hat == "halo" else "#d8f0f4"
        for wrap, end in (("", ""), (flipped, "</g>")):
            parts.append(
                wrap
                + f'<path d="{pair}" fill="{tone}" fill-opacity="0.88" stroke="#9cc7d4" stroke-width="0.7"/>'
                + end
            )
    if "cape" in extras:
        cloth = worn.outfit.gloves or worn.outfit.hem_colour or shade(worn.top, -0.3)
        wind = 10 * turn + abs(skeleton.lean) * 0.7
        ends = (
            turned((-sh * 1.25 - wind, build.thigh * 1.35), skeleton.lean * 0.4),
            turned((sh * 0.7, build.thigh * 1.3), skeleton.lean * 0.4),
        )
        parts.append(
            shape(
                wrapped(
                    [
                        (skeleton.on_torso(-sh + 1.5, -t + 2), 2.2),
                        (skeleton.on_torso(sh - 2, -t + 2), 2),
                        (ends[0], 3.5),
                        (ends[1], 3.5),
                    ]
                ),
                cloth,
            )
        )
    if "backpack" in extras:
        x, y = skeleton.on_torso(-sh - 2.5 * turn, -t * 0.62)
        parts.append(
            group(
                shape("M-7,-8Q-7,-11 -3,-11H5V11H-4Q-8,11 -8,6Z", "#b0703c")
                + shape("M-8,1H2V8H-6Q-8,8 -8,5Z", "#8f5a30"),
                transform=f"{translate(x, y)} {rotate(skeleton.lean)}",
            )
        )
    return "".join(parts)


def arm(worn: Dress, skeleton: Skeleton, near: bool) -> str:
    """One arm with its sleeve and hand."""
    joints = skeleton.near_arm if near else skeleton.far_arm
    outfit, k = worn.outfit, skeleton.build.limb
    dim = 0.0 if near or skeleton.pose.over == "both" else -0.1
    shoulder, elbow, wrist = joints
    skin = outfit.gloves or shade(worn.look.skin, dim * 0.8)
    cloth = shade(worn.top, -0.11 + dim)
    if outfit.hem == "long" and outfit.sleeves == "long":
        cloth = shade(outfit.hem_colour or worn.hem, -0.06 + dim)
    if outfit.top == "vest":
        cloth = shade("#efe9dd", dim) if outfit.sleeves == "long" else cloth
    hand = _hand(skin, elbow, wrist, k)
    if outfit.sleeves == "long":
        wide = 1.9 if outfit.hem == "gown" and outfit.top == "plain" else 1.0
        sleeve = limb((shoulder, elbow, between(elbow, wrist, 0.94)), (7.2 * k, 6 * k, 5 * k * wide))
        return hand + shape(sleeve, cloth)
    bare = shape(limb((shoulder, elbow, wrist), (6 * k, 4.9 * k, 3.9 * k)), shade(worn.look.skin, dim * 0.8))
    if outfit.sleeves == "short":
        bare += shape(limb((shoulder, between(shoulder, elbow, 0.6)), (7.2 * k, 7 * k)), cloth)
    return hand + bare


def _hand(skin: str, elbow: Point, wrist: Point, k: float) -> str:
    """A mitten with a thumb that points to where the body looks."""
    size = 2.8 * max(k, 0.95)
    x, y = between(elbow, wrist, 1.11)
    (dx, dy) = (wrist[0] - elbow[0], wrist[1] - elbow[1])
    long = max(1.0, (dx * dx + dy * dy) ** 0.5)
    side = 1 if dy > 0 else -1
    thumb = (x + side * dy / long * size * 0.85, y - side * dx / long * size * 0.85)
    tip = (thumb[0] + dx / long * size * 0.7, thumb[1] + dy / long * size * 0.7)
    return shape(
        limb(((x - dx / long, y - dy / long), (x + dx / long, y + dy / long)), (size * 1.9, size * 1.7))
        + limb((thumb, tip), (size * 0.8, size * 0.6)),
        skin,
    )
