"""What a hand can hold: a drawing in the coordinates of the body."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton
from openimagen.engines.illustrator.shapes import group, rotate, scale, translate

Spots = dict[str, Point]
Depth = Literal["back", "middle", "front"]


@dataclass(frozen=True)
class Held:
    """A drawing in the skeleton's coordinates, made for someone who looks to the right.

    `depth` is "back" behind the body, "middle" before the body and behind the arms, "front" before all.
    `box` is what it takes up: x0, y0, x1, y1. What `stands` reaches the ground.
    """

    svg: str
    depth: Depth
    box: tuple[float, float, float, float]
    stands: bool = False


Bring = Callable[[Canvas, Skeleton, Spots], Sequence[Held]]
# The same for a thing that comes in a colour: "#rrggbb", or "" for its own.
Tool = Callable[[Canvas, Skeleton, Spots, str], Sequence[Held]]
WOOD, DARK_WOOD, STEEL = "#b9793f", "#7d4b28", "#cfd6de"


def at(
    svg: str,
    spot: Point,
    half: tuple[float, float],
    depth: Depth = "middle",
    turn: float = 0,
    stands: bool = False,
) -> Held:
    """A drawing around (0, 0) moved to a spot; `half` is half of its width and height."""
    x, y = spot
    return Held(
        group(svg, transform=f"{translate(x, y)} {rotate(turn)}" if turn else translate(x, y)),
        depth, (x - half[0], y - half[1], x + half[0], y + half[1]), stands,
    )  # fmt: skip


def figures(
    things: Sequence[Figure], spot: str, share: float = 0.5, depth: Depth = "middle", turn: float = 0
) -> Bring:
    """Holds figures (in the body's units) at a spot: `share` of their height is below the hand."""

    def bring(canvas: Canvas, skeleton: Skeleton, spots: Spots) -> Sequence[Held]:
        held = []
        where = [spot, "hand2" if spot == "hand" else "hand"]
        for k, thing in enumerate(things):
            x, y = spots[where[k % 2]] if len(things) > 1 else spots[spot]
            if k > 1:
                x += thing.width * 0.4 * (k // 2)
            up, down = thing.height * (1 - share), thing.height * share
            mirrored = group(
                thing.svg + thing.glow,
                transform=f"{rotate(turn)} {translate(0, thing.height * share)} {scale(-1, 1)}",
            )
            held.append(
                Held(
                    group(mirrored, transform=translate(x, y)), depth,
                    (x - thing.right, y - up, x + thing.left, y + down),
                )
            )  # fmt: skip
        return held

    return bring
