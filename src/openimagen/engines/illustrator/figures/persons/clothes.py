"""Draws a dressed body on its skeleton: legs, what hangs from the waist, torso and arms."""

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.chest import Chest
from openimagen.engines.illustrator.figures.persons.dress import Dress
from openimagen.engines.illustrator.figures.persons.garments import marked
from openimagen.engines.illustrator.figures.persons.heads import shadow_of
from openimagen.engines.illustrator.figures.persons.limbs import across, between, limb, wrapped
from openimagen.engines.illustrator.figures.persons.sewing import sewn_on
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton
from openimagen.engines.illustrator.shapes import (
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
        drawn = marked(outfit, "legs", shape(limb(joints, (10.4 * k, 8.2 * k, 7 * k)), cloth))
        if outfit.boots:
            drawn += _boot(worn, joints, k, dim)
        return foot + drawn
    bare = shape(
        limb(joints, (9 * k, 6.6 * k, 4.8 * k)),
        shade(worn.bottom, dim) if outfit.bottom == "tights" else skin,
    )
    if outfit.bottom == "shorts":
        end = between(hip, knee, 0.86)
        cloth = shape(limb((hip, end), (10.8 * k, 10 * k)), shade(worn.bottom, dim))
        bare += marked(outfit, "legs", cloth)
    return foot + bare + (_boot(worn, joints, k, dim) if outfit.boots else "")


def _boot(worn: Dress, joints: tuple[Point, Point, Point], k: float, dim: float) -> str:
    _, knee, ankle = joints
    drawn = shape(
        limb((between(knee, ankle, 0.52), ankle), (7.6 * k, 6.6 * k)), shade(worn.shoes, dim + 0.04)
    )
    return marked(worn.outfit, "feet", drawn)


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
    drawn = group(
        shape(body, shade(worn.shoes, dim)) + sole,
        transform=f"{translate(x, y)} {rotate(pitch * side)}" + (" scale(-1 1)" if side < 0 else ""),
    )
    return marked(worn.outfit, "feet", drawn)


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
    near, far = skeleton.pose.near_leg[0], skeleton.pose.far_leg[0]
    astride = near < -55 and far > 55
    for joints in (skeleton.near_leg, skeleton.far_leg):
        hip, knee, ankle = joints
        if astride:
            # Cloth falls round over knees that point to both sides.
            discs.append((between(hip, knee, min(share, 0.8)), 5.6 * skeleton.build.limb))
            continue
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
        far_hem = between(discs[-1][0], discs[-2][0], 0.5)
        inner = 4 if share <= 1 else 5
        near_hem = far_hem if astride else between(discs[inner][0], discs[inner + 1][0], 0.5)
        middle = between(far_hem, near_hem, 0.5)
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
    sewn = sewn_on(Chest(worn, skeleton, sh, w, h, t, 1.8 * turn))
    parts = [neck, marked(worn.outfit, "top", shape(body, worn.top_paint) + sewn)]
    return group(parts, transform=rotate(skeleton.lean)) if skeleton.lean else "".join(parts)


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
    hand = marked(outfit, "hands", _hand(skin, elbow, wrist, k))
    if outfit.sleeves == "long":
        wide = 1.9 if outfit.hem == "gown" and outfit.top == "plain" else 1.0
        sleeve = limb((shoulder, elbow, between(elbow, wrist, 0.94)), (7.2 * k, 6 * k, 5 * k * wide))
        return hand + marked(outfit, "top", shape(sleeve, cloth))
    bare = shape(limb((shoulder, elbow, wrist), (6 * k, 4.9 * k, 3.9 * k)), shade(worn.look.skin, dim * 0.8))
    if outfit.sleeves == "short":
        sleeve = limb((shoulder, between(shoulder, elbow, 0.6)), (7.2 * k, 7 * k))
        bare += marked(outfit, "top", shape(sleeve, cloth))
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
