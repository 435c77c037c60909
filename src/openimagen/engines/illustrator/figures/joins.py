"""Two figures made into one: riding, sitting, standing on, lying in, side by side."""

from dataclasses import replace

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.joining import join, over, row
from openimagen.engines.illustrator.shapes import ellipse, group

# Half a head's width, as a share of the window's height.
_HEAD_AT_WINDOW = 0.3


def on_back(rider: Figure, mount: Figure) -> Figure:
    """A rider astride a mount's back."""
    seat, hips = mount.anchor("seat"), rider.anchors.get("hips", (0.0, -rider.height * 0.08))
    return over(mount, [(rider, (seat[0] - hips[0], seat[1] - hips[1] + rider.height * 0.02))])


def in_file(riders: list[Figure], mount: Figure) -> Figure:
    """Several riders one behind the other on a mount's back."""
    x, y = mount.anchor("seat")
    step = min(mount.width * 0.26, mount.width * 0.6 / len(riders))
    placed = []
    for k, rider in enumerate(riders):
        hips = rider.anchors.get("hips") or rider.anchors.get("feet") or (0.0, -rider.height * 0.08)
        at = x + (k - (len(riders) - 1) / 2) * step
        placed.append((rider, (at - hips[0], y - hips[1] + rider.height * 0.02)))
    return over(mount, placed)


def on_board(rider: Figure, board: Figure) -> Figure:
    """A rider who stands on a board."""
    seat, feet = board.anchor("seat"), rider.anchors.get("feet", (0.0, 0.0))
    return over(board, [(rider, (seat[0] - feet[0], seat[1]))])


def on_shoulder(pet: Figure, host: Figure) -> Figure:
    """A small animal on somebody's shoulder, beside the head."""
    neck = host.anchor("neck")
    x, y = host.anchors.get("shoulder", (neck[0] + host.height * 0.06, neck[1]))
    return over(host, [(pet, (x + pet.right * 0.1, y + host.height * 0.01))])


def seated_on(sitters: list[Figure], seat: Figure) -> Figure:
    """Sitters side by side, their hips on a seat, their legs before it."""
    x, y = seat.anchors.get("seat") or seat.anchor("top")
    placed = []
    for sitter, (at, _) in row(sitters, x, y, max(seat.width * 1.1, 1)):
        hips = sitter.anchors.get("hips", (0.0, 0.0))
        middle = at - (sitter.left - sitter.right) / 2 if len(sitters) > 1 else x
        placed.append((sitter, (middle - hips[0] * (len(sitters) == 1), y - hips[1])))
    return over(seat, placed)


def aboard(guests: list[Figure], host: Figure, rim: float, room: float = 0.72) -> Figure:
    """Guests in a boat or a basket, hidden by it up to the hips.

    `rim` is how far down it begins and `room` how wide it is, as shares of the drawing.
    """
    y = -host.height * (1 - rim)
    placed = []
    for guest, (x, _) in row(guests, 0, 0, host.width * room):
        hips = guest.anchors.get("hips", (0.0, -guest.height * 0.36))
        placed.append((guest, (x, y - hips[1] + min(host.height * 0.06, guest.height * 0.12))))
    return join(host, placed)


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


def half_way_up(climber: Figure, thing: Figure) -> Figure:
    """A climber on something high, seen before it."""
    return over(thing, [(climber, (thing.width * 0.08, -thing.height * 0.3))])


def on_top(guests: list[Figure], host: Figure) -> Figure:
    """Guests side by side on a host's seat or top."""
    x, y = host.anchors.get("seat") or host.anchor("top")
    room = host.width * (0.86 if len(guests) > 1 else 1.2)
    return over(host, row(guests, x, y, room))


def framed(guests: list[Figure], host: Figure, window: tuple[float, float, float, float]) -> Figure:
    """Guests seen in a window of a host or through its glass: x0, y0, x1, y1 as shares of its box."""
    x0, x1 = (-host.left + share * host.width for share in (window[0], window[2]))
    y0, y1 = (-host.height * (1 - share) for share in (window[1], window[3]))
    wide = sum(guest.width for guest in guests) or 1
    k = min((x1 - x0) / wide, *((y1 - y0) / guest.height for guest in guests))
    # What would be lost in there is drawn bigger.
    sized = [guest.resized(guest.height * (k if k < 1 else max(1.0, 0.75 * k))) for guest in guests]
    return over(host, row(sized, (x0 + x1) / 2, y1, x1 - x0))


def at_foot(guests: list[Figure], host: Figure, *, behind: bool = False, aside: float = 0.0) -> Figure:
    """Guests before the lower edge of a host or, if `behind`, between its legs.

    `aside` is how far from its middle, as a share of its width.
    """
    placed = row(guests, host.width * aside, 0, host.width * (0.95 if behind else 0.8))
    if behind:
        return replace(join(host, placed), foot=host.foot)
    return over(host, placed)


def in_crown(guests: list[Figure], host: Figure) -> Figure:
    """Guests on the boughs of a tree, before its leaves."""
    return over(host, row(guests, host.width * 0.12, -host.height * 0.5, host.width * 0.6))


def side_by_side(figures: list[Figure]) -> Figure:
    """People or things in a row, standing on one line."""
    wide = sum(figure.width for figure in figures)
    placed = row(figures, 0, 0, wide)
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
