"""Head-and-shoulders portraits of people."""

import random
import re
from dataclasses import replace
from math import cos, sin

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import oklab, shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons import hair, hats
from openimagen.engines.illustrator.figures.persons.garments import counted, marked
from openimagen.engines.illustrator.figures.persons.outfits import Outfit, everyday
from openimagen.engines.illustrator.figures.portraits.bust import bust
from openimagen.engines.illustrator.figures.portraits.eyes import glasses
from openimagen.engines.illustrator.figures.portraits.features import ear, face
from openimagen.engines.illustrator.figures.portraits.finery import earrings
from openimagen.engines.illustrator.figures.portraits.head import Expression, Head
from openimagen.engines.illustrator.scene import Mood
from openimagen.engines.illustrator.shapes import circle, group, stroked

# The head's middle is at y = 470 of 1000, and it is as much bigger than the heads of whole people.
_MIDDLE, _SCALE = 470.0, 18.4
_DISC = re.compile(r'<circle cx="([-0-9.]+)" cy="([-0-9.]+)" r="([0-9.]+)"')
_EYES = ("#5a8f7a", "#4f7fa8", "#6b4a2f", "#7a6a3a", "#5c7f9c")
_BY_MOOD: dict[Mood, tuple[Expression, ...]] = {
    "cheerful": ("laugh", "smile"), "gloomy": ("sad",), "romantic": ("smile",), "calm": ("calm", "smile"),
    "mysterious": ("calm",), "dramatic": ("calm", "surprised"), "cozy": ("smile",),
}  # fmt: skip
# The widths of cheeks, jaw and chin, and how far down the chin is.
_SHAPES = (
    (182, 128, 44, 196),
    (186, 142, 56, 190),
    (180, 146, 62, 198),
    (184, 118, 34, 194),
    (176, 124, 44, 206),
)


def portrait(
    canvas: Canvas,
    look: Look,
    rng: random.Random,
    *,
    outfit: Outfit | None = None,
    mood: Mood | None = None,
    fabric: str | None = None,
) -> Figure:
    """Someone from the chest up, about 870 high and 800 wide, turned a little to one side.

    Without an `outfit` the clothes are everyday ones in the look's colours; `fabric` is a paint for them.
    """
    head = _head(look, rng, mood)
    worn = outfit or replace(everyday(look, rng), colour="")
    top = worn.colour or look.top
    tilt, mirrored = rng.uniform(-5, 5), rng.random() < 0.5
    inner = _hair(canvas, head, worn, front=False) + (ear(head, near=False) if head.turn < 0.4 else "")
    leaning = f"rotate({tilt:.2f} 0 220)"
    svg = (
        group(inner, transform=leaning)
        + bust(canvas, head, worn, top, fabric)
        + group(_face_and_hair(canvas, head, worn, top, rng), transform=leaning)
    )
    placed = group(
        counted(worn, svg),
        transform=f"translate(0 {_MIDDLE - 1000:g})" + (" scale(-1 1)" if mirrored else ""),
    )
    tall = 1060 if worn.hat in ("wizard", "witch", "toque", "bearskin", "top_hat") else 870
    return Figure(placed, left=400, right=400, height=tall, foot=800, faces=1 if not mirrored else -1)


def _head(look: Look, rng: random.Random, mood: Mood | None) -> Head:
    cheek, jaw, chin, length = rng.choice(_SHAPES)
    natural = rng.choice(_EYES if oklab(look.skin)[0] > 0.8 or oklab(look.hair)[0] > 0.55 else _EYES[2:4])
    expressions = _BY_MOOD[mood] if mood else ("smile", "smile", "laugh", "calm")
    if not look.female and look.age not in ("baby", "child"):
        jaw, chin, length = jaw + 10, chin + 8, length + 8
    big, low = 1.0, 0.0
    if look.age in ("baby", "child"):
        jaw, chin, length, big, low = 150, 60, 180, 1.26, 22.0
        expressions = tuple(e for e in expressions if e != "calm") or ("smile",)
    elif look.age == "teenager":
        big, low = 1.1, 8.0
    return Head(
        look=look, turn=rng.uniform(0.05, 0.75), cheek=cheek, jaw=jaw, chin=chin, length=length,
        iris=look.eyes or natural,
        expression=rng.choice(expressions), nose=rng.uniform(0.8, 1.25), big=big, low=low,
    )  # fmt: skip


def _face_and_hair(canvas: Canvas, head: Head, worn: Outfit, top: str, rng: random.Random) -> str:
    look = head.look
    parts = [face(canvas, head), _hair(canvas, head, worn, front=True)]
    if look.style not in ("long", "wavy", "bob", "fringe") and worn.hat not in ("helm", "ninja"):
        parts.append(ear(head, near=True))
        if "earrings" in worn.extras:
            parts.append(earrings(head, rng))
    if look.glasses:
        parts.append(marked(worn, "glasses", glasses(head)))
    if worn.hat:
        hat = hats.hat(worn.hat, worn.hat_colour or (top if worn.hat in ("wizard", "elf") else ""), head.turn)
        parts.append(marked(worn, "hat", group(hat, transform=f"scale({_SCALE})")))
    return "".join(parts)


def _hair(canvas: Canvas, head: Head, worn: Outfit, front: bool) -> str:
    """The hair of whole people, larger, with a sheen and strands."""
    look, turn = head.look, head.turn
    if worn.hat in ("helm", "ninja"):
        return ""
    if hats.covers_hair(worn.hat) and look.style in ("bun", "spiky"):
        look = replace(look, style="short" if not look.female else "ponytail")
    drawn = hair.front(look, turn, shine=False) if front else hair.behind(look, turn)
    if look.style == "curly":
        return group(_curls(drawn, look.hair, front), transform=f"scale({_SCALE})")
    sheen = canvas.linear([(0, shade(look.hair, 0.24)), (0.45, look.hair), (1, shade(look.hair, -0.32))])
    tone = look.hair if front else shade(look.hair, -0.2)
    glossy = drawn.replace(f'fill="{tone}"', f'fill="{sheen}"')
    strands = _strands(canvas, look, glossy, front, 2.9 * turn)
    return group(glossy + strands, transform=f"scale({_SCALE})")


def _curls(drawn: str, hair: str, front: bool) -> str:
    """The big discs of curly hair as tufts of small curls, each with a light or a dark edge."""
    under, over = [], []
    for k, found in enumerate(_DISC.finditer(drawn)):
        x, y, r = (float(value) for value in found.groups())
        tone = shade(hair, (-0.1, -0.02, 0.05)[k % 3] - (0.0 if front else 0.22))
        under.append(circle(x, y, r * 0.94, shade(tone, -0.14)))
        for j in range(7):
            angle = 0.9 * j + 1.7 * k
            away = r * (0.74 if j else 0.0)
            cx, cy, size = x + away * cos(angle), y + away * sin(angle), r * (0.36 + 0.07 * (j % 3))
            lit = shade(tone, 0.12 if cy < y else -0.08)
            over.append(circle(cx, cy, size, lit))
            over.append(
                stroked(
                    f"M{cx - size * 0.6:.2f},{cy + size * 0.1:.2f}a{size * 0.6:.2f},{size * 0.6:.2f} 0 1 1"
                    f" {size * 0.9:.2f},{size * 0.45:.2f}",
                    shade(lit, 0.16 if j % 2 else -0.22), size * 0.16, opacity=0.7, round_ends=True,
                )
            )  # fmt: skip
    return "".join(under + over)


def _strands(canvas: Canvas, look: Look, drawn: str, front: bool, d: float) -> str:
    """Lines along the hair, inside of its outline."""
    outline = re.search(r'<path d="([^"]+)" fill="url', drawn)
    if outline is None or look.style in ("curly", "tuft", "bald", "receding"):
        return ""
    if front:
        x = 2.2 + d
        lines = "".join(
            (
                f"M{x:.1f},-9Q{x + 3 + k:.1f},{-12.4 + k * 0.8:.1f}"
                f" {10.4 + k * 0.3:.1f},{-4 + 2 * k:.1f}M{x:.1f},-9"
                f"Q{x - 6 - k:.1f},{-12 + k:.1f} {-9.6 - k * 0.4:.1f},{-3 + 2.2 * k:.1f}"
            )
            for k in range(4)
        )
    else:
        lines = "".join(f"M{x * 0.7:.1f},-4Q{x * 1.3:.1f},8 {x:.1f},23" for x in range(-12, 13, 3))
    clip = canvas.clip(f'<path d="{outline.group(1)}"/>')
    light = stroked(lines, shade(look.hair, 0.3 if front else -0.4), 0.28, opacity=0.55, round_ends=True)
    return group(light, clip=clip)
