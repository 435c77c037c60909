"""Helmets, uniform caps and masks, in the head's units."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.headwear import GOLD, Hat
from openimagen.engines.illustrator.shapes import NO_PAINT, circle, shape, stroked


def _peaked(name: str, tone: str, d: float) -> str:
    tone = "#f7f5ef" if name == "sailor" else tone or "#2f3f6b"
    top = "M-9.6,-8Q-14,-14.6 0,-16.4Q14,-14.6 9.6,-8Q0,-10.8 -9.6,-8Z"
    band = shape("M-9.7,-6Q0,-9 9.7,-6V-9Q0,-12 -9.7,-9Z", "#22283c" if name == "peaked" else "#2f4a7a")
    peak = (
        shape(
            f"M{-8 + d:.1f},-6.4Q{d * 1.5:.1f},-1.6 {8.6 + d:.1f},-6.2Q{d:.1f},-9 {-8 + d:.1f},-6.4Z",
            "#1d1f2a",
        )
        if name == "peaked"
        else ""
    )
    return shape(top, tone) + band + peak + circle(d, -11.2, 1.5, GOLD)


def _fire_helmet(name: str, tone: str, d: float) -> str:
    return (
        shape("M-10.4,-5Q-11.6,-17 0,-17.4Q11.6,-17 10.4,-5Z", "#d8392f")
        + shape("M-14,-4.2Q0,-8.6 14,-4.2Q13,-6.6 10,-7.6H-10Q-13,-6.6 -14,-4.2Z", "#b02a24")
        + shape(f"M{d - 2.6:.1f},-8h5.2v-4.6l-2.6,-2l-2.6,2Z", GOLD)
        + stroked("M0,-17.2Q3,-14 3.4,-9", "#f07a6a", 0.9, opacity=0.7)
    )


def _hard_hat(name: str, tone: str, d: float) -> str:
    tone = tone or "#f2c230"
    return (
        shape("M-10.2,-6Q-10.8,-16.6 0,-16.8Q10.8,-16.6 10.2,-6Z", tone)
        + shape(
            f"M-11.4,-5.2Q{d:.1f},-8.4 {12 + d:.1f},-5.2Q11,-7.6 9.6,-8H-9.6Q-11,-7.6 -11.4,-5.2Z",
            shade(tone, -0.15),
        )
        + stroked("M-2.4,-16.6V-8.6M2.4,-16.6V-8.6", shade(tone, 0.4), 1.2)
    )


def _bearskin(name: str, tone: str, d: float) -> str:
    return shape("M-10,-4Q-12,-26 0,-27Q12,-26 10,-4Q0,-8 -10,-4Z", "#23222a") + stroked(
        "M-5,-22Q-6,-14 -5,-9M3,-24Q4,-15 3.4,-10", "#4a4854", 0.9
    )


def _goggles(name: str, tone: str, d: float) -> str:
    return stroked("M-9.8,-6Q0,-9.4 9.8,-6", "#4a4f5c", 1.4) + "".join(
        circle(x + d, -7.2, 2.7, "#cfe6ee", stroke="#5a606e", stroke_width=0.9) for x in (-3.4, 3.4)
    )


def _ninja(name: str, tone: str, d: float) -> str:
    return (
        shape("M-10.6,-2.4Q-12,-14 0,-13.8Q12,-14 10.6,-2.4Q0,-5.4 -10.6,-2.4Z", "#2b2d38")
        + shape("M-9.8,3Q0,5.4 9.8,3Q9.4,10.8 0,11Q-9.4,10.8 -9.8,3Z", "#2b2d38")
        + shape("M-10.4,-5.6Q0,-8.6 10.4,-5.6V-8.4Q0,-11.4 -10.4,-8.4Z", "#b8333b")
        + stroked("M-10,-7Q-15,-6 -16,-2M-10,-7Q-14,-9 -17,-7", "#b8333b", 1.5)
    )


def _helm(name: str, tone: str, d: float) -> str:
    return (
        shape(
            (
                "M-10.8,10Q-12.6,-13.6 0,-13.8Q12.6,-13.6 10.8,10Q9,12 7.6,11L7.4,-1.8Q0,-4.4"
                " -7.2,-1.8L-7.4,11Q-9,12 -10.8,10Z"
            ),
            "#b9c1cc",
        )
        + stroked("M0,-13.6V-4M-10.6,-3.6Q0,-7.6 10.6,-3.6", "#8f98a6", 1)
        + shape("M-1,-13Q-5,-22 -13,-19Q-10,-17 -9,-13Q-5,-16 -1,-13Z", "#c8323a")
    )


def _tricorne(name: str, tone: str, d: float) -> str:
    return (
        shape("M-15,-7Q-12,-15 -5,-13Q0,-19 5,-13Q12,-15 15,-7Q7,-10.4 0,-6Q-7,-10.4 -15,-7Z", "#2f2a33")
        + stroked("M-14.4,-7.2Q-7,-10.8 0,-6.4Q7,-10.8 14.4,-7.2", GOLD, 0.9)
        + circle(d * 0.6, -11, 1.8, "#f4f1ea")
        + stroked(f"M{d * 0.6 - 2:.1f},-8.4l4,1.4m0,-1.4l-4,1.4", "#f4f1ea", 0.8)
    )


def _horned(name: str, tone: str, d: float) -> str:
    return (
        shape("M-10.2,-5Q-10.6,-15.6 0,-15.8Q10.6,-15.6 10.2,-5Q0,-8 -10.2,-5Z", "#9aa3ae")
        + "".join(
            shape(f"M{s * 9},-10Q{s * 16},-11 {s * 15},-19Q{s * 19},-8 {s * 10},-6Z", "#f1e6cc")
            for s in (-1, 1)
        )
        + stroked("M-10.2,-6Q0,-9 10.2,-6", "#7a5a34", 2)
    )


def _mask(name: str, tone: str, d: float) -> str:
    tone = tone or "#c8322e"
    return (
        f'<path fill-rule="evenodd" fill="{tone}" d="M-9.4,-1.6Q0,-4.6 9.6,-1.6Q9.8,3.2'
        f" 6,3.4Q{1.6 + d:.1f},3.4 {d:.1f},2Q{-1.6 + d:.1f},3.6 -5,3.6Q-9.6,3.2"
        f" -9.4,-1.6ZM{-6 + 1.4 * d:.1f},0.7a2.1,1.7 0 1 0 4.2,0a2.1,1.7 0 1 0 -4.2,0Z"
        f'M{1.6 + 1.2 * d:.1f},0.7a2.1,1.7 0 1 0 4.2,0a2.1,1.7 0 1 0 -4.2,0Z"/>'
    )


def _bubble(name: str, tone: str, d: float) -> str:
    """A helmet of glass, whose rim lies where a hat's would."""
    glass = circle(0, 2, 16.4, "#dcefff", opacity=0.22)
    glass += circle(0, 2, 16.4, NO_PAINT, stroke=tone or "#f4f6fb", stroke_width=1.8)
    return glass + stroked("M-11.5,-4Q-8.6,-10.4 -2,-11.8", "#ffffff", 1.7, opacity=0.9, round_ends=True)


HATS: dict[str, Hat] = {
    "bubble": _bubble,
    "peaked": _peaked,
    "sailor": _peaked,
    "fire_helmet": _fire_helmet,
    "hard_hat": _hard_hat,
    "bearskin": _bearskin,
    "goggles": _goggles,
    "ninja": _ninja,
    "helm": _helm,
    "tricorne": _tricorne,
    "horned": _horned,
    "mask": _mask,
}
