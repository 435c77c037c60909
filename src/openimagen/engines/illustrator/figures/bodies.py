"""Sitting bodies for the animals that the art library has only as faces."""

from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.art import Art
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures import brows
from openimagen.engines.illustrator.figures.eyes import with_eyes
from openimagen.engines.illustrator.figures.figure import Figure, with_own_ids
from openimagen.engines.illustrator.figures.recolour import Shift, recolour
from openimagen.engines.illustrator.figures.sprites import shift_for
from openimagen.engines.illustrator.shapes import ellipse, group, shape, stroked

Tail = Literal["bushy", "thin", "short", "none"]


@dataclass(frozen=True)
class Coat:
    """The colours of an animal's body. `limbs` are the arms' and paws' colour."""

    fur: str
    belly: str
    limbs: str
    tail: Tail = "none"


COATS: dict[str, Coat] = {
    "fox": Coat("#ef7a33", "#fff4e4", "#5a2d1e", "bushy"),
    "panda": Coat("#fbfaf6", "#ffffff", "#2a2a30"),
    "bear": Coat("#8a6152", "#c99b7f", "#6d483c", "short"),
    "polar-bear": Coat("#f1f5f8", "#ffffff", "#d3dde6", "short"),
    "wolf": Coat("#9aa0a6", "#dfe3e6", "#747a82", "bushy"),
    "lion": Coat("#f0b44c", "#f9dc9c", "#d6953a", "thin"),
    "tiger-face": Coat("#f79a2f", "#fff2dc", "#e58a24", "thin"),
    "koala": Coat("#9aa3ab", "#d7dce0", "#838c95"),
    "hamster": Coat("#f0a659", "#fff1de", "#fbd9b4"),
    "mouse-face": Coat("#b3b8bc", "#e6e0e2", "#e9b9bd", "thin"),
    "rabbit-face": Coat("#d9d5d3", "#ffffff", "#c6c0bd", "short"),
    "dog-face": Coat("#fbe6cd", "#ffffff", "#c98f58", "thin"),
    "cat-face": Coat("#fcbf2d", "#fff0d0", "#eda31f", "thin"),
    "monkey-face": Coat("#a5784f", "#e8c08e", "#8d6340", "thin"),
    "frog": Coat("#9bcb2c", "#d8ee93", "#83b31f"),
    "pig-face": Coat("#f6b9b3", "#fbd6d1", "#e79c98", "thin"),
    "moose": Coat("#7d5a48", "#a8836a", "#5f4234", "short"),
    "boar": Coat("#7a594c", "#a3806c", "#5b4138", "thin"),
    "dragon-face": Coat("#3fa83f", "#f6d95f", "#2f8a35", "thin"),
}


def sitting(
    canvas: Canvas,
    head: Art,
    colour: str | None = None,
    second: str | None = None,
    eyes: str | None = None,
) -> Figure:
    """The animal sitting, seen from the front: 100 high with its ears, `head` on a body in its coat.

    `colour`, `second` and that of its `eyes` are "#rrggbb".
    """
    coat, head_body = COATS[head.name], head.body
    if colour:
        shift = shift_for(head.name, colour, second)
        head_body = recolour(head_body, shift)
        coat = recoated(coat, shift, second)
    if eyes:
        head_body = with_eyes(head, head_body, eyes)
    x0, y0, x1, y1 = head.box
    k = 60 / (x1 - x0)
    head_height = (y1 - y0) * k
    chin = -46.0
    placed = group(
        with_own_ids(canvas, head_body),
        transform=f"translate({-(x0 + x1) / 2 * k:.2f} {chin - y1 * k:.2f}) scale({k:.4f})",
    )
    top = -chin + head_height
    return Figure(
        _body(canvas, coat, dark_collar=head.name == "panda") + placed,
        left=33,
        right=56 if coat.tail in ("bushy", "thin") else 33,
        height=top,
        foot=58,
        anchors={
            "head": (0, -top + head_height * 0.10),
            "hand": (-20, -26),
            "hips": (0, -9),
            "neck": (0, chin),
            **brows.ends(head, (x0 + x1) / 2, y1, k, (0, chin)),
        },
    )


def recoated(coat: Coat, shift: Shift, second: str | None) -> Coat:
    """A coat in other colours; of two, the second is the belly's."""
    return Coat(shift(coat.fur), second or shift(coat.belly), shift(coat.limbs), coat.tail)


def _body(canvas: Canvas, coat: Coat, dark_collar: bool) -> str:
    fur = canvas.linear([(0, shade(coat.fur, 0.08)), (1, shade(coat.fur, -0.18))])
    arms = coat.limbs if dark_collar else shade(coat.fur, -0.05)
    haunch = coat.limbs if dark_collar else shade(coat.fur, -0.1)
    parts = [_tail(coat, fur)]
    for side in (-1, 1):
        parts.append(ellipse(side * 26, -13, 16.5, 14, haunch))
        parts.append(ellipse(side * 30, -3, 13.5, 4.4, coat.limbs))
    parts.append(shape("M-17,-60Q-39,-30 -30,-7Q-25,0 0,0Q25,0 30,-7Q39,-30 17,-60Z", fur))
    if dark_collar:
        parts.append(shape("M-18,-60Q-33,-38 -31,-33Q0,-22 31,-33Q33,-38 18,-60Z", coat.limbs))
    else:
        parts.append(shape("M-12,-55Q-20,-30 -6,-13Q0,-9 6,-13Q20,-30 12,-55Z", coat.belly))
    for side in (-1, 1):
        parts.append(stroked(f"M{side * 18},-42Q{side * 17},-20 {side * 10},-4", arms, 13.5, round_ends=True))
        parts.append(ellipse(side * 9.5, -3.2, 9.5, 4.4, coat.limbs))
        parts.append(
            stroked(
                f"M{side * 7},-5.5v3.6M{side * 12},-5.5v3.6", shade(coat.limbs, -0.35), 0.9, round_ends=True
            )
        )
    parts.append(ellipse(0, -49, 22, 7, "#000000", opacity=0.16))
    return "".join(parts)


def _tail(coat: Coat, fur: str) -> str:
    if coat.tail == "bushy":
        tip = "M56,-36Q55,-52 44,-56Q48,-44 43,-38L49,-42L51,-34Z"
        return shape("M17,-6Q57,2 56,-32Q55,-52 44,-56Q48,-36 36,-28Q25,-20 15,-20Z", fur) + shape(
            tip, coat.belly
        )
    if coat.tail == "thin":
        return stroked("M20,-5Q50,-2 43,-28Q39,-40 48,-46", shade(coat.fur, -0.12), 4.6, round_ends=True)
    if coat.tail == "short":
        return ellipse(30, -20, 7, 7, shade(coat.fur, 0.1))
    return ""
