"""Full-body people: drawn whole, or as a body under an emoji's head or bust."""

from collections import Counter
from dataclasses import dataclass

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, oklab, shade, to_hex
from openimagen.engines.illustrator.figures.faces import hair_behind, head
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.recolour import Shift, recolour
from openimagen.engines.illustrator.figures.sprites import outline, standing
from openimagen.engines.illustrator.shapes import ellipse, group, rect, shape, stroked

# The yellows of emoji skin, lit and shaded.
_SKIN = frozenset({"#ffca28", "#ffca26", "#fdcb27"})
_SKIN_SHADE = frozenset(
    {"#e59502", "#e59600", "#e59700", "#f09e00", "#f0a007", "#f5a813", "#f3ae07", "#ffb300", "#eda600"}
)
# Of hair and features.
_BROWNS = frozenset(
    {"#543930", "#6d4c41", "#795548", "#62453b", "#785446", "#6d4c3f", "#543a30", "#886456", "#4e342e"}
)
# Their gold would turn into skin.
_CROWNED = frozenset({"prince", "princess", "person-with-crown"})
_SHOES = "#3a2e33"


@dataclass(frozen=True)
class _Build:
    """Proportions of a body that is 100 high: heights above the ground, half widths and limb thickness."""

    head_radius: float
    shoulders: float
    shoulder_half: float
    hips: float
    hip_half: float
    limb: float


_ADULT = _Build(head_radius=9.5, shoulders=76, shoulder_half=12.5, hips=46, hip_half=9.5, limb=7.2)
_CHILD = _Build(head_radius=15.5, shoulders=64, shoulder_half=13, hips=36, hip_half=11, limb=9)


def person(canvas: Canvas, look: Look, pose: str = "standing") -> Figure:
    """Someone from head to feet, 100 high; pose "standing", "holding" (an arm out) or "riding" (astride)."""
    build = _CHILD if look.child else _ADULT
    head_y = -100 + build.head_radius * 1.12
    drawn = group(
        head(canvas, look), transform=f"translate(0 {head_y:.2f}) scale({build.head_radius / 10:.3f})"
    )
    behind = group(
        hair_behind(look), transform=f"translate(0 {head_y:.2f}) scale({build.head_radius / 10:.3f})"
    )
    return _body(canvas, build, look, pose, behind, drawn, -100 + build.head_radius * 0.35)


def under_head(canvas: Canvas, drawing: Art, look: Look, pose: str = "standing") -> Figure:
    """A body under a packed drawing of a person's head ("old-man", "baby") or bust ("cook", "mage")."""
    body = drawing.body if drawing.name in _CROWNED else recolour(drawing.body, _natural_skin(look.skin))
    body = with_own_ids(canvas, body)
    if not is_bust(drawing):
        x0, y0, x1, y1 = drawing.box
        k = 36 / (y1 - y0)
        placed = group(
            body, transform=f"translate({-(x0 + x1) / 2 * k:.2f} {-62 - y1 * k:.2f}) scale({k:.4f})"
        )
        return _body(canvas, _CHILD, look, pose, "", placed, -96)
    return _below_bust(canvas, drawing, body, look)


def with_natural_skin(canvas: Canvas, drawing: Art, look: Look) -> Figure:
    """A packed drawing of a whole person, with skin of a natural colour."""
    return standing(drawing, with_own_ids(canvas, recolour(drawing.body, _natural_skin(look.skin))))


def is_bust(drawing: Art) -> bool:
    """True where a drawing of a head goes on to the shoulders: its lower edge is nearly its whole width."""
    return drawing.foot[1] - drawing.foot[0] > 0.62 * (drawing.box[2] - drawing.box[0])


def is_whole(drawing: Art) -> bool:
    """True where the drawing shows a person down to the feet."""
    x0, y0, x1, y1 = drawing.box
    return drawing.subgroup in ("person-sport", "family", "person-resting") or (y1 - y0) > 1.45 * (x1 - x0)


def _natural_skin(skin: str) -> Shift:
    dark_skinned = oklab(skin)[0] < 0.62

    def shift(colour: str) -> str:
        known = colour.lower()
        if known in _SKIN:
            return skin
        if known in _SKIN_SHADE:
            return mix(skin, "#6e2f1c", 0.32)
        return shade(known, -0.5) if dark_skinned and known in _BROWNS else colour

    return shift


def _body(
    canvas: Canvas, build: _Build, look: Look, pose: str, behind: str, head_drawn: str, brow: float
) -> Figure:
    shirt = canvas.linear([(0, shade(look.top, 0.12)), (1, shade(look.top, -0.15))])
    neck = rect(
        -build.limb * 0.45, -build.shoulders - 5, build.limb * 0.9, 9, mix(look.skin, "#8a3f22", 0.25)
    )
    shoulder, waist, top = build.shoulder_half, build.hip_half, -build.shoulders
    torso = shape(
        f"M{-shoulder},{top + 4}Q{-shoulder},{top - 1} {-shoulder + 5},{top - 2}"
        f"Q0,{top - 4} {shoulder - 5},{top - 2}"
        f"Q{shoulder},{top - 1} {shoulder},{top + 4}L{waist},{-build.hips + 4}H{-waist}Z",
        shirt,
    )
    hand_x, hand_y = -(shoulder + 5.5), -build.hips + 1
    arms = _arm(build, look, 1, "down")
    if pose == "holding":
        hand_x, hand_y = -(shoulder + 15), -build.shoulders + 6
        arms += _arm(build, look, -1, "out")
    elif pose == "riding":
        hand_x, hand_y = -(shoulder + 10), -build.hips - 8
        arms = _arm(build, look, -1, "reins")
    else:
        arms += _arm(build, look, -1, "down")
    legs = _astride(build, look) if pose == "riding" else _legs(build, look)
    skirt = _skirt(canvas, build, look) if look.dress and pose != "riding" else ""
    svg = behind + legs + arms + neck + torso + skirt + head_drawn
    reach = max(build.head_radius * 1.35, shoulder + 9, -hand_x + 4)
    return Figure(
        svg,
        left=reach,
        right=max(build.head_radius * 1.35, shoulder + 9),
        height=100,
        foot=4 * build.limb,
        anchors={
            "hand": (hand_x, hand_y),
            "head": (0, brow - 3),
            "hips": (0, -build.hips + 2),
            "neck": (0, -build.shoulders),
        },
        faces=-1,
    )


def _arm(build: _Build, look: Look, side: int, where: str) -> str:
    x, y = side * (build.shoulder_half - 1), -build.shoulders + 5
    end = {
        "down": (side * (build.shoulder_half + 5.5), -build.hips + 1),
        "out": (side * (build.shoulder_half + 15), -build.shoulders + 6),
        "reins": (side * (build.shoulder_half + 10), -build.hips - 8),
    }[where]
    bend = (side * (build.shoulder_half + 7), (y + end[1]) / 2 + (9 if where == "out" else 0))
    sleeve = stroked(
        f"M{x},{y}Q{bend[0]},{bend[1]} {end[0]:.1f},{end[1]:.1f}",
        shade(look.top, -0.1),
        build.limb * 0.92,
        round_ends=True,
    )
    return sleeve + ellipse(end[0], end[1], build.limb * 0.55, build.limb * 0.55, look.skin)


def _legs(build: _Build, look: Look) -> str:
    parts, bare = [], look.dress
    for side in (-1, 1):
        x = side * build.hip_half * 0.52
        leg = f"M{x},{-build.hips + 2}L{x * 1.08:.1f},-5"
        parts.append(stroked(leg, look.skin if bare else look.bottom, build.limb * (0.8 if bare else 1.22)))
        parts.append(
            rect(
                x * 1.08 - build.limb * 0.8 - (1 if side < 0 else 0),
                -5.5,
                build.limb * 1.6 + 1,
                5.5,
                _SHOES,
                radius=2.6,
            )
        )
    if not bare:
        parts.append(rect(-build.hip_half, -build.hips - 1, build.hip_half * 2, 8, look.bottom, radius=3))
    return "".join(parts)


def _skirt(canvas: Canvas, build: _Build, look: Look) -> str:
    hem = -build.hips * 0.42
    cloth = canvas.linear([(0, look.top), (1, shade(look.top, -0.22))])
    half, wide = build.hip_half, build.hip_half * 1.75
    return shape(
        f"M{-half},{-build.hips - 1}H{half}L{wide:.1f},{hem:.1f}Q0,{hem + 4:.1f} {-wide:.1f},{hem:.1f}Z",
        cloth,
    ) + stroked(f"M{-half},{-build.hips - 1}H{half}", shade(look.top, -0.35), 1.6)


def _astride(build: _Build, look: Look) -> str:
    """The near leg of a rider, hanging down at the side of the mount."""
    foot = -build.hips + 36
    leg = f"M2,{-build.hips + 1}Q-13,{-build.hips + 7} -9,{foot - 3}"
    return (
        stroked(leg, shade(look.bottom, -0.2), build.limb * 1.5, round_ends=True)
        + stroked(leg, look.bottom, build.limb * 1.3, round_ends=True)
        + rect(-17, foot - 4, 13, 6.5, _SHOES, radius=3)
    )


def _below_bust(canvas: Canvas, drawing: Art, body: str, look: Look) -> Figure:
    """The bust over a small body in the colour of its lower edge: a chibi figure."""
    x0, y0, x1, y1 = drawing.box
    k = 58 / (y1 - y0)
    cloth = _hem_colour(drawing)
    cut = -42.0
    half = min(22.0, (drawing.foot[1] - drawing.foot[0]) * k / 2)
    coat = canvas.linear([(0, cloth), (1, shade(cloth, -0.25))])
    parts = []
    for side in (-1, 1):
        x = side * 8.2
        parts.append(stroked(f"M{x},-22L{x},-5", look.bottom, 11.5))
        parts.append(rect(x - 8 - (1 if side < 0 else 0), -6, 17, 6, _SHOES, radius=3))
        arm = f"M{side * (half - 4):.1f},{cut}Q{side * (half + 3):.1f},-34 {side * (half + 1):.1f},-25"
        parts.append(stroked(arm, shade(cloth, -0.18), 9, round_ends=True))
        parts.append(ellipse(side * (half + 1), -22.5, 5, 5, look.skin))
    parts.append(
        shape(f"M{-half},{cut - 0.5}H{half}L{half * 0.86:.1f},-17Q0,-13 {-half * 0.86:.1f},-17Z", coat)
    )
    parts.append(
        group(body, transform=f"translate({-(x0 + x1) / 2 * k:.2f} {cut + 0.6 - y1 * k:.2f}) scale({k:.4f})")
    )
    reach = max((x1 - x0) * k / 2, half + 6)
    return Figure(
        "".join(parts),
        left=reach,
        right=reach,
        height=-cut + 58,
        foot=36,
        anchors={"hand": (-half - 1, -22.5), "head": (0, -cut - 58 - 36), "hips": (0, -20), "neck": (0, -50)},
        faces=-1,
    )


def _hem_colour(drawing: Art) -> str:
    """The commonest colour along the lower edge of a bust."""
    row = outline(drawing.name)[-4]
    seen = Counter(to_hex((r, g, b)) for r, g, b, a in row.tolist() if a > 180)
    return seen.most_common(1)[0][0] if seen else "#6b6f7a"
