"""Two figures made into one: riding, holding, wearing, standing on, lying in, flowers in a vase."""

from dataclasses import replace
from typing import Literal

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.colour import NAMED
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.shapes import ellipse, group, rect, rotate, shape, stroked, translate

_PARTY = ("red", "yellow", "blue", "green", "purple", "orange", "pink", "turquoise")
Grip = Literal["middle", "end", "chest", "string"]

_STRING = "#5a5560"
# Half a head's width, as a share of the window's height.
_HEAD_AT_WINDOW = 0.3
_STEM, _LEAF = "#4f8f3a", "#5fa444"
_ON_EYES = ("glasses", "sunglasses", "goggles")
_AT_NECK = ("scarf", "necktie", "ribbon")


def party_colour(index: int, name: str) -> str | None:
    """A colour for each of several balloons; None for things that have one colour by nature."""
    return NAMED[_PARTY[index % len(_PARTY)]] if name == "balloon" else None


def on_back(rider: Figure, mount: Figure) -> Figure:
    """A rider astride a mount's back."""
    seat, hips = mount.anchor("seat"), rider.anchors.get("hips", (0.0, -rider.height * 0.08))
    return _over(mount, [(rider, (seat[0] - hips[0], seat[1] - hips[1] + rider.height * 0.02))])


def in_file(riders: list[Figure], mount: Figure) -> Figure:
    """Several riders one behind the other on a mount's back."""
    x, y = mount.anchor("seat")
    step = min(mount.width * 0.26, mount.width * 0.6 / len(riders))
    placed = []
    for k, rider in enumerate(riders):
        hips = rider.anchors.get("hips") or rider.anchors.get("feet") or (0.0, -rider.height * 0.08)
        at = x + (k - (len(riders) - 1) / 2) * step
        placed.append((rider, (at - hips[0], y - hips[1] + rider.height * 0.02)))
    return _over(mount, placed)


def on_board(rider: Figure, board: Figure) -> Figure:
    """A rider who stands on a board."""
    seat, feet = board.anchor("seat"), rider.anchors.get("feet", (0.0, 0.0))
    return _over(board, [(rider, (seat[0] - feet[0], seat[1]))])


def on_shoulder(pet: Figure, host: Figure) -> Figure:
    """A small animal on somebody's shoulder, beside the head."""
    neck = host.anchor("neck")
    x, y = host.anchors.get("shoulder", (neck[0] + host.height * 0.06, neck[1]))
    return _over(host, [(pet, (x + pet.right * 0.1, y + host.height * 0.01))])


def seated_on(sitters: list[Figure], seat: Figure) -> Figure:
    """Sitters side by side, their hips on a seat, their legs before it."""
    x, y = seat.anchors.get("seat") or seat.anchor("top")
    placed = []
    for sitter, (at, _) in _row(sitters, x, y, max(seat.width * 1.1, 1)):
        hips = sitter.anchors.get("hips", (0.0, 0.0))
        middle = at - (sitter.left - sitter.right) / 2 if len(sitters) > 1 else x
        placed.append((sitter, (middle - hips[0] * (len(sitters) == 1), y - hips[1])))
    return _over(seat, placed)


def aboard(guests: list[Figure], host: Figure, rim: float, room: float = 0.72) -> Figure:
    """Guests in a boat or a basket, hidden by it up to the hips.

    `rim` is how far down it begins and `room` how wide it is, as shares of the drawing.
    """
    y = -host.height * (1 - rim)
    placed = []
    for guest, (x, _) in _row(guests, 0, 0, host.width * room):
        hips = guest.anchors.get("hips", (0.0, -guest.height * 0.36))
        placed.append((guest, (x, y - hips[1] + min(host.height * 0.06, guest.height * 0.12))))
    return _join(host, placed)


def at_window(
    canvas: Canvas, guest: Figure, host: Figure, window: tuple[float, float, float, float]
) -> Figure:
    """Head and shoulders of a guest behind a window: x0, y0, x1, y1 as shares of the host's box."""
    x0, x1 = (-host.left + share * host.width for share in (window[0], window[2]))
    y0, y1 = (-host.height * (1 - share) for share in (window[1], window[3]))
    head = guest.anchors.get("brain", (0.0, -guest.height * 0.85))
    half = abs(guest.anchors.get("temple", (guest.height * 0.1, 0.0))[0] - head[0]) or guest.height * 0.1
    # Several who sit side by side have no one head; they fill the window.
    alone = "brain" in guest.anchors
    k = (y1 - y0) * _HEAD_AT_WINDOW / half if alone else (x1 - x0) / guest.width
    sized = guest.resized(guest.height * k)
    clip = canvas.clip(ellipse((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2, "#000000"))
    x, y = (x0 + x1) / 2 - head[0] * k, (y0 + y1) / 2 - (y1 - y0) * 0.04 - head[1] * k
    seen = group(sized.moved(x, y)[0], clip=clip)
    # A lit window would hide whoever sits behind it.
    return replace(host, svg=host.svg + seen, glow=host.glow and host.glow + seen)


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
    joined = _join(on_stool, [(thing, (x, 0.0))], in_front=True)
    return replace(joined, foot=joined.width * 0.8)


def half_way_up(climber: Figure, thing: Figure) -> Figure:
    """A climber on something high, seen before it."""
    return _over(thing, [(climber, (thing.width * 0.08, -thing.height * 0.3))])


def at_mouth(animal: Figure, thing: Figure) -> Figure:
    """An animal that looks to the left, with a thing before its mouth."""
    return _over(animal, [(thing, (-animal.left * 0.92 - thing.right * 0.3, -animal.height * 0.08))])


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
    brain, temple = wearer.anchors.get("brain"), wearer.anchors.get("temple")
    # Who has a skeleton knows how wide the head is.
    wide = 2.5 * abs(temple[0] - brain[0]) if brain and temple else wearer.height * 0.3
    k = wide / thing.width
    sized = thing.resized(thing.height * k)
    if brain and name in _ON_EYES:
        eyes = wearer.anchor("face")
        return _over(wearer, [(sized, (eyes[0], eyes[1] + sized.height * 0.5))])
    if name in _ON_EYES:
        return _over(wearer, [(sized, (head[0], head[1] + wearer.height * 0.2))])
    if name in _AT_NECK:
        neck = wearer.anchors.get("neck", (head[0], head[1] + wearer.height * 0.4))
        return _over(wearer, [(sized, (neck[0], neck[1] + sized.height * 0.75))])
    return _over(wearer, [(sized, (head[0], head[1] + sized.height * 0.12))])


def on_top(guests: list[Figure], host: Figure) -> Figure:
    """Guests side by side on a host's seat or top."""
    x, y = host.anchors.get("seat") or host.anchor("top")
    room = host.width * (0.86 if len(guests) > 1 else 1.2)
    return _over(host, _row(guests, x, y, room))


def framed(guests: list[Figure], host: Figure, window: tuple[float, float, float, float]) -> Figure:
    """Guests seen in a window of a host or through its glass: x0, y0, x1, y1 as shares of its box."""
    x0, x1 = (-host.left + share * host.width for share in (window[0], window[2]))
    y0, y1 = (-host.height * (1 - share) for share in (window[1], window[3]))
    wide = sum(guest.width for guest in guests) or 1
    k = min((x1 - x0) / wide, *((y1 - y0) / guest.height for guest in guests))
    # What would be lost in there is drawn bigger.
    sized = [guest.resized(guest.height * (k if k < 1 else max(1.0, 0.75 * k))) for guest in guests]
    return _over(host, _row(sized, (x0 + x1) / 2, y1, x1 - x0))


def at_foot(guests: list[Figure], host: Figure, *, behind: bool = False, aside: float = 0.0) -> Figure:
    """Guests before the lower edge of a host or, if `behind`, between its legs.

    `aside` is how far from its middle, as a share of its width.
    """
    placed = _row(guests, host.width * aside, 0, host.width * (0.95 if behind else 0.8))
    if behind:
        return replace(_join(host, placed), foot=host.foot)
    return _over(host, placed)


def in_crown(guests: list[Figure], host: Figure) -> Figure:
    """Guests on the boughs of a tree, before its leaves."""
    return _over(host, _row(guests, host.width * 0.12, -host.height * 0.5, host.width * 0.6))


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
        anchors=_hips(figures),
    )


def together(left: Figure, right: Figure, overlap: float) -> Figure:
    """Two who stand close; `overlap` is the share of the narrower one's width that they have in common."""
    step = min(left.width, right.width) * overlap
    wide = left.width + right.width - step
    placed = [(left, (left.left - wide / 2, 0.0)), (right, (wide / 2 - right.right, 0.0))]
    moved = [figure.moved(*at) for figure, at in placed]
    return Figure(
        "".join(svg for svg, _ in moved), wide / 2, wide / 2, max(left.height, right.height), wide * 0.8,
        tall=max(left.tall, right.tall), anchors=_hips([left, right]),
    )  # fmt: skip


def _hips(figures: list[Figure]) -> dict[str, Point]:
    """Where several people side by side sit, if all of them have hips."""
    spots = [figure.anchors["hips"] for figure in figures if "hips" in figure.anchors]
    if not spots or len(spots) < len(figures):
        return {}
    return {"hips": (0.0, min(y for _, y in spots))}


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


def bouquet(canvas: Canvas, vessel: Figure, flowers: list[Figure], name: str) -> Figure:
    """Flowers called `name` that fan out of a vessel's mouth, the nearest in front."""
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
