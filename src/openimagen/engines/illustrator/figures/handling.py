"""Two figures made into one: holding, wearing, walking on a leash, flowers in a vase."""

from dataclasses import replace
from typing import Literal

from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.joining import join, over
from openimagen.engines.illustrator.figures.joins import together
from openimagen.engines.illustrator.shapes import group, rect, rotate, shape, stroked, translate

_PARTY = ("red", "yellow", "blue", "green", "purple", "orange", "pink", "turquoise")

Grip = Literal["middle", "end", "chest", "string"]

_STRING = "#5a5560"

_STEM, _LEAF = "#4f8f3a", "#5fa444"

_ON_EYES = ("glasses", "sunglasses", "goggles")
_ON_BODIES = (
    "coat",
    "dress",
    "t-shirt",
    "womans-clothes",
    "running-shirt",
    "kimono",
    "sari",
    "jeans",
    "shorts",
)
_AT_NECK = ("scarf", "necktie", "ribbon")


def party_colour(index: int, name: str) -> str | None:
    """A colour for each of several balloons; None for things that have one colour by nature."""
    return NAMED[_PARTY[index % len(_PARTY)]] if name == "balloon" else None


def before(sitter: Figure, thing: Figure) -> Figure:
    """A sitter on a stool at the right of a thing, the hands upon it."""
    hand = sitter.anchors.get("hand", (-sitter.left, -sitter.height * 0.5))
    hips = sitter.anchors.get("hips", (0.0, -sitter.height * 0.3))
    x = -thing.right + hand[0] + sitter.width * 0.1
    half = sitter.height * 0.11
    stool = rect(hips[0] - half, hips[1], 2 * half, half * 0.35, "#7d4b28", radius=half * 0.15) + "".join(
        stroked(f"M{hips[0] + side * half * 0.7:.1f},{hips[1]:.1f}V0", "#5f3820", half * 0.25)
        for side in (-1, 1)
    )
    on_stool = replace(sitter, svg=stool + sitter.svg)
    joined = join(on_stool, [(thing, (x, 0.0))], in_front=True)
    return replace(joined, foot=joined.width * 0.8)


def at_mouth(animal: Figure, thing: Figure) -> Figure:
    """An animal that looks to the left, with a thing before its mouth."""
    return over(animal, [(thing, (-animal.left * 0.92 - thing.right * 0.3, -animal.height * 0.08))])


def in_hand(holder: Figure, things: list[Figure], grip: Grip = "middle") -> Figure:
    """A holder with things in the hands, before the chest, or floating on strings."""
    hand = holder.anchors.get("hand", (-holder.left * 0.8, -holder.height * 0.45))
    if grip == "chest":
        y = -holder.height * 0.36
        return over(holder, [(thing, (side, y + thing.height / 2)) for thing, side in _beside(things)])
    if grip != "string":
        placed = []
        below = 0.45 if grip == "middle" else 0.1
        for k, thing in enumerate(things):
            x = hand[0] if k % 2 == 0 else -hand[0]
            placed.append((thing, (x, hand[1] + thing.height * below)))
        return over(holder, placed)
    side = -1 if hand[0] <= 0 else 1
    strings, floating = "", []
    reach = holder.height
    for k, thing in enumerate(things):
        x = hand[0] + side * reach * (0.04 + 0.22 * k)
        y = min(-holder.height * 0.82, hand[1] - reach * 0.3) - reach * 0.1 * (k % 2)
        strings += (
            f"M{hand[0]:.1f},{hand[1]:.1f}Q{(hand[0] * 0.4 + x * 0.6):.1f},{hand[1] - reach * 0.1:.1f}"
            f" {x:.1f},{y - thing.height * 0.12:.1f}"
        )
        floating.append((thing, (x, y)))
    behind = stroked(strings, _STRING, holder.height * 0.006)
    return join(holder, floating, behind_first=behind)


def _beside(things: list[Figure]) -> list[tuple[Figure, float]]:
    """Each thing with its x around 0."""
    middle = (len(things) - 1) / 2
    return [(thing, (k - middle) * thing.width * 0.8) for k, thing in enumerate(things)]


def worn(wearer: Figure, thing: Figure, name: str) -> Figure:
    """A hat on a head, glasses on eyes, a scarf at a neck, a coat around the body."""
    head = wearer.anchor("head")
    if name in _ON_BODIES:
        around = thing.resized(min(wearer.height * 0.46, thing.height * wearer.width * 0.7 / thing.width))
        return over(wearer, [(around, (0.0, -wearer.height * 0.1))])
    brain, temple = wearer.anchors.get("brain"), wearer.anchors.get("temple")
    # Who has a skeleton knows how wide the head is.
    wide = 2.5 * abs(temple[0] - brain[0]) if brain and temple else wearer.height * 0.3
    k = wide / thing.width
    sized = thing.resized(thing.height * k)
    if brain and name in _ON_EYES:
        eyes = wearer.anchor("face")
        return over(wearer, [(sized, (eyes[0], eyes[1] + sized.height * 0.5))])
    if name in _ON_EYES:
        return over(wearer, [(sized, (head[0], head[1] + wearer.height * 0.2))])
    if name in _AT_NECK:
        neck = wearer.anchors.get("neck", (head[0], head[1] + wearer.height * 0.4))
        return over(wearer, [(sized, (neck[0], neck[1] + sized.height * 0.75))])
    return over(wearer, [(sized, (head[0], head[1] + sized.height * 0.12))])


def on_leash(walker: Figure, pet: Figure) -> Figure:
    """A pet that walks before somebody, on a leash."""
    wide = pet.width + walker.width
    at_walker, at_pet = wide / 2 - walker.right, pet.left - wide / 2
    hx, hy = min(walker.anchor("hand"), walker.anchor("hand2"))
    neck = pet.anchors.get("neck") or pet.anchor("head")
    hx, nx, ny = hx + at_walker, neck[0] + at_pet, neck[1]
    leash = stroked(
        f"M{hx:.1f},{hy:.1f}Q{(hx + nx) / 2:.1f},{max(hy, ny) + walker.height * 0.05:.1f} {nx:.1f},{ny:.1f}",
        "#b8433b",
        walker.height * 0.013,
    )
    joined = together(pet, walker, overlap=0.0)
    # It ends under the pet's chin and in the walker's fist.
    return replace(joined, svg=leash + joined.svg)


def bouquet(vessel: Figure, flowers: list[tuple[str, Figure]]) -> Figure:
    """Flowers, each with its art's name, that fan out of a vessel's mouth, the nearest in front."""
    mouth = vessel.anchor("mouth")
    size, count = vessel.height * 0.6, len(flowers)
    fan: list[tuple[float, str]] = []
    for k, (name, flower) in enumerate(flowers):
        spread = k - (count - 1) / 2
        angle = spread * (140 / max(3, count))
        stem = vessel.height * ((0.34 if k % 2 else 0.56) + (0.1 if abs(spread) < 1 else 0))
        bloom = flower.resized(size)
        parts = stroked(
            f"M0,0Q{size * 0.04:.1f},{-stem * 0.5:.1f} 0,{-stem - size * 0.2:.1f}", _STEM, size * 0.055
        )
        leaf = size * 0.3
        parts += shape(
            (
                f"M0,{-stem * 0.35:.1f}q{leaf:.1f},{-leaf:.1f}"
                f" {leaf * 1.4:.1f},0q{-leaf * 0.8:.1f},{leaf * 0.6:.1f} {-leaf * 1.4:.1f},0Z"
            ),
            _LEAF,
        )
        # A stem is seen with its flower, and is no other flower.
        parts = f'<g data-glow="{name}">{parts}</g>'
        parts += group(bloom.svg, transform=f"{translate(0, -stem)} {rotate(-angle * 0.7)}")
        fan.append(
            (
                stem,
                group(
                    parts,
                    transform=f"{translate(mouth[0] + spread * size * 0.05, mouth[1] + 4)} {rotate(angle)}",
                ),
            )
        )
    drawn = "".join(svg for _, svg in sorted(fan, key=lambda entry: -entry[0]))
    reach = vessel.height * 0.62 + size * 0.5 if count > 1 else size * 0.6
    top = -mouth[1] + vessel.height * 0.66 + size * 0.9
    return Figure(
        drawn + vessel.svg, max(vessel.left, reach), max(vessel.right, reach), top, vessel.foot, vessel.glow
    )
