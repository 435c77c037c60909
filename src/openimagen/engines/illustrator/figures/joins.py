"""Two figures made into one: riding, holding, wearing, standing on, lying in, flowers in a vase."""

from typing import Literal

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.shapes import group, rotate, shape, stroked, translate

_PARTY = ("red", "yellow", "blue", "green", "purple", "orange", "pink", "turquoise")
Grip = Literal["middle", "end", "chest", "string"]

_STRING = "#5a5560"
_STEM, _LEAF = "#4f8f3a", "#5fa444"
_ON_EYES = ("glasses", "sunglasses", "goggles")
_AT_NECK = ("scarf", "necktie", "ribbon")


def party_colour(index: int, name: str) -> str | None:
    """A colour for each of several balloons; None for things that have one colour by nature."""
    return NAMED[_PARTY[index % len(_PARTY)]] if name == "balloon" else None


def on_back(rider: Figure, mount: Figure) -> Figure:
    """A rider astride a mount's back."""
    seat, hips = mount.anchor("seat"), rider.anchors.get("hips", (0.0, -rider.height * 0.08))
    return _over(mount, [(rider, (seat[0] - hips[0], seat[1] - hips[1]))])


def in_hand(holder: Figure, things: list[Figure], grip: Grip = "middle") -> Figure:
    """A holder with things in the hands, before the chest, or floating on strings."""
    hand = holder.anchors.get("hand", (-holder.left * 0.8, -holder.height * 0.45))
    if grip == "chest":
        y = -holder.height * 0.36
        return _over(holder, [(thing, (side, y + thing.height / 2)) for thing, side in _beside(things)])
    if grip != "string":
        placed = []
        below = 0.45 if grip == "middle" else 0.1
        for k, thing in enumerate(things):
            x = hand[0] if k % 2 == 0 else -hand[0]
            placed.append((thing, (x, hand[1] + thing.height * below)))
        return _over(holder, placed)
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
    return _join(holder, floating, behind_first=behind)


def _beside(things: list[Figure]) -> list[tuple[Figure, float]]:
    """Each thing with its x around 0."""
    middle = (len(things) - 1) / 2
    return [(thing, (k - middle) * thing.width * 0.8) for k, thing in enumerate(things)]


def worn(wearer: Figure, thing: Figure, name: str) -> Figure:
    """A hat on a head, glasses on eyes, a scarf at a neck."""
    head = wearer.anchor("head")
    wide = wearer.height * 0.3
    k = wide / thing.width
    sized = thing.resized(thing.height * k)
    if name in _ON_EYES:
        return _over(wearer, [(sized, (head[0], head[1] + wearer.height * 0.2))])
    if name in _AT_NECK:
        neck = wearer.anchors.get("neck", (head[0], head[1] + wearer.height * 0.4))
        return _over(wearer, [(sized, (neck[0], neck[1] + sized.height * 0.75))])
    return _over(wearer, [(sized, (head[0], head[1] + sized.height * 0.12))])


def on_top(guests: list[Figure], host: Figure) -> Figure:
    """Guests side by side on a host's seat or top."""
    x, y = host.anchors.get("seat") or host.anchor("top")
    return _over(host, _row(guests, x, y, host.width * 0.86))


def inside(guests: list[Figure], host: Figure) -> Figure:
    """Guests that look out over a host's edge."""
    rim = -host.height * 0.5
    return _join(host, _row(guests, 0, rim, host.width * 0.8))


def side_by_side(figures: list[Figure]) -> Figure:
    """People or things in a row, standing on one line."""
    wide = sum(figure.width for figure in figures)
    placed = _row(figures, 0, 0, wide)
    moved = [figure.moved(*at) for figure, at in placed]
    return Figure(
        "".join(svg for svg, _ in moved),
        left=wide / 2,
        right=wide / 2,
        height=max(figure.height for figure in figures),
        foot=wide * 0.8,
        glow="".join(glow for _, glow in moved),
    )


def together(left: Figure, right: Figure, overlap: float) -> Figure:
    """Two who stand close; `overlap` is the share of the narrower one's width that they have in common."""
    step = min(left.width, right.width) * overlap
    wide = left.width + right.width - step
    placed = [(left, (left.left - wide / 2, 0.0)), (right, (wide / 2 - right.right, 0.0))]
    moved = [figure.moved(*at) for figure, at in placed]
    return Figure(
        "".join(svg for svg, _ in moved), wide / 2, wide / 2, max(left.height, right.height), wide * 0.8,
        tall=max(left.tall, right.tall),
    )  # fmt: skip


def bouquet(canvas: Canvas, vessel: Figure, flowers: list[Figure]) -> Figure:
    """Flowers that fan out of a vessel's mouth, the nearest in front."""
    mouth = vessel.anchor("mouth")
    size, count = vessel.height * 0.6, len(flowers)
    fan: list[tuple[float, str]] = []
    for k, flower in enumerate(flowers):
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


def _row(guests: list[Figure], x: float, y: float, room: float) -> list[tuple[Figure, Point]]:
    """The guests side by side around x, made smaller where there is not room enough."""
    wide = sum(guest.width for guest in guests) or 1
    k = min(1.0, room / wide)
    sized = [guest.resized(guest.height * k) for guest in guests]
    at = x - wide * k / 2
    placed = []
    for guest in sized:
        placed.append((guest, (at + guest.left, y)))
        at += guest.width
    return placed


def _over(base: Figure, placed: list[tuple[Figure, Point]]) -> Figure:
    return _join(base, placed, in_front=True)


def _join(
    base: Figure, placed: list[tuple[Figure, Point]], behind_first: str = "", in_front: bool = False
) -> Figure:
    moved = [figure.moved(*at) for figure, at in placed]
    others, glows = "".join(svg for svg, _ in moved), "".join(glow for _, glow in moved)
    svg = base.svg + others if in_front else behind_first + others + base.svg
    return Figure(
        svg,
        left=max([base.left, *(figure.left - x for figure, (x, _) in placed)]),
        right=max([base.right, *(figure.right + x for figure, (x, _) in placed)]),
        height=max([base.height, *(figure.height - y for figure, (_, y) in placed)]),
        foot=base.foot,
        glow=base.glow + glows,
        anchors=base.anchors,
        faces=base.faces,
        tall=base.tall,
    )
