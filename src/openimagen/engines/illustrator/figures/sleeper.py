"""A small furry animal curled up asleep, seen from the side."""

from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, polygon, shape, stroked


@dataclass(frozen=True)
class Coat:
    """The fur of a sleeper; `muzzle` is its light part, `patches` the colour of ears and around the eyes."""

    fur: str
    muzzle: str
    floppy_ears: bool = False
    striped: bool = False
    ears: Literal["pointed", "round", "long"] = "pointed"
    mane: str = ""
    patches: str = ""


COATS: dict[str, Coat] = {
    "cat": Coat("#e8943a", "#fbe3c4", striped=True),
    "cat-face": Coat("#e8943a", "#fbe3c4", striped=True),
    "black-cat": Coat("#3d4148", "#6b7078"),
    "dog": Coat("#d9a878", "#fbeedd", floppy_ears=True),
    "dog-face": Coat("#d9a878", "#fbeedd", floppy_ears=True),
    "guide-dog": Coat("#e3ad55", "#fae6c2", floppy_ears=True),
    "fox": Coat("#ef7a33", "#fff4e4"),
    "wolf": Coat("#9aa0a6", "#e3e7ea"),
    "tiger": Coat("#f79a2f", "#fff2dc", striped=True),
    "tiger-face": Coat("#f79a2f", "#fff2dc", striped=True),
    "bear": Coat("#8a6152", "#c99b7f", ears="round"),
    "polar-bear": Coat("#eef3f7", "#ffffff", ears="round"),
    "panda": Coat("#f7f6f2", "#ffffff", ears="round", patches="#2a2a30"),
    "koala": Coat("#9aa3ab", "#d7dce0", ears="round"),
    "lion": Coat("#f0b44c", "#f9dc9c", ears="round", mane="#7a4a2e"),
    "leopard": Coat("#f2b23c", "#fff2dc", ears="round", striped=True),
    "mouse": Coat("#b3b8bc", "#e6e0e2", ears="round"),
    "mouse-face": Coat("#b3b8bc", "#e6e0e2", ears="round"),
    "rat": Coat("#8fa3ad", "#dfe6ea", ears="round"),
    "hamster": Coat("#f0a659", "#fff1de", ears="round"),
    "rabbit": Coat("#d9d5d3", "#ffffff", ears="long"),
    "rabbit-face": Coat("#d9d5d3", "#ffffff", ears="long"),
    "raccoon": Coat("#8f949a", "#dfe3e6", striped=True),
    "poodle": Coat("#efe9e2", "#ffffff", floppy_ears=True),
    "service-dog": Coat("#8a5a38", "#e3c9a6", floppy_ears=True),
}


def sleeper(canvas: Canvas, setting: Setting, coat: Coat) -> Figure:
    """190 wide, 100 high, its head to the left."""
    fur = setting.paint(coat.fur)
    muzzle = setting.trim(shade(fur, 0.45)) if setting.colour else coat.muzzle
    dark = shade(fur, -0.24)
    back = canvas.linear([(0, shade(fur, 0.12)), (1, dark)])
    parts = [
        shape("M-87,-10Q-106,-75 -10,-86Q84,-86 91,-30Q95,0 57,0H-65Q-85,0 -87,-10Z", back),
        *(stroked(d, dark, 5.2, round_ends=True) for d in (_STRIPES if coat.striped else ())),
        stroked("M84,-22Q95,2 38,-1Q-10,-3 -30,-5", shade(fur, -0.08), 15, round_ends=True),
        stroked("M-20,-4L-30,-5", muzzle, 15, round_ends=True),
        _head(canvas, fur, muzzle, dark, coat),
    ]
    return Figure(
        "".join(parts),
        left=102,
        right=95,
        height=112 if coat.ears == "long" else 92,
        foot=170,
        anchors={"head": (-57, -68)},
        faces=-1,
        tall=0.55,
    )


_STRIPES = ("M-10,-83q11,12 6,30", "M19,-83q11,12 6,30", "M46,-77q11,12 6,30", "M68,-64q10,10 5,26")


def _head(canvas: Canvas, fur: str, muzzle: str, dark: str, coat: Coat) -> str:
    face = canvas.linear([(0, shade(fur, 0.16)), (1, shade(fur, -0.06))])
    parts = [circle(-57, -40, 46, coat.mane)] if coat.mane else []
    for side in (-1, 1):
        if coat.ears == "round":
            parts.append(circle(-57 + side * 29, -62, 13, coat.patches or shade(fur, -0.05)))
            parts.append(circle(-57 + side * 29, -61, 7.5, coat.patches or "#f5b3a0"))
        elif coat.ears == "long":
            parts.append(
                group(
                    ellipse(0, 0, 9.5, 31, shade(fur, 0.05)) + ellipse(0, 3, 5, 23, "#f5b3a0"),
                    transform=f"translate({-57 + side * 20} -80) rotate({side * 14})",
                )
            )
        elif not coat.floppy_ears:
            ear = [(-57 + side * 34, -45), (-57 + side * 29, -82), (-57 + side * 5, -63)]
            inner = [(-57 + side * 28, -52), (-57 + side * 26, -73), (-57 + side * 12, -61)]
            parts.append(polygon(ear, shade(fur, 0.05), stroke=shade(fur, 0.05), stroke_width=2))
            parts.append(polygon(inner, "#f5b3a0"))
    parts += [ellipse(-57, -36, 41, 32.5, face), ellipse(-57, -22, 21, 15, muzzle)]
    for side in (-1, 1):
        x = -57 + side * 11
        if coat.patches:
            parts.append(ellipse(-57 + side * 18, -37, 11, 9, coat.patches))
        parts.append(
            stroked(
                f"M{x},-37q{side * 7},7 {side * 15},0",
                "#f4efe9" if coat.patches else "#3a2216",
                3.1,
                round_ends=True,
            )
        )
        if coat.floppy_ears:
            parts.append(
                group(
                    shape("M26,-62Q50,-60 46,-26Q34,-22 28,-40Z", dark),
                    transform=f"translate(-57 0) scale({side} 1)",
                )
            )
        else:
            whiskers = "".join(f"M{-57 + side * 19},{-24 + 4 * k}l{side * 27},{-2 + 4 * k}" for k in (0, 1))
            parts.append(stroked(whiskers, "#ffffff", 0.7, opacity=0.8))
    if coat.striped:
        parts.append(stroked("M-63.5,-66v11M-57,-67v11M-50.5,-66v11", dark, 4, round_ends=True))
    nose = "#3a2a28" if coat.floppy_ears else "#d8655f"
    parts.append(shape("M-62,-31h10q1,1 -5,6q-6,-5 -5,-6Z", nose))
    parts.append(stroked("M-57,-25q-2,7 -9,5M-57,-25q2,7 9,5", "#3a2216", 1.3, round_ends=True))
    return "".join(parts)
