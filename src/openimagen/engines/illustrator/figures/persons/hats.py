"""What sits on heads, in the head's units: 20 across, the brow at y = -5."""

from openimagen.engines.illustrator.figures.persons import hats_hard, hats_ornaments, hats_soft
from openimagen.engines.illustrator.figures.persons.headwear import Hat

_HATS: dict[str, Hat] = {**hats_soft.HATS, **hats_hard.HATS, **hats_ornaments.HATS}
# These leave some of the hair on the skull to be seen.
_SMALL = frozenset({"nurse", "goggles", "mask", *hats_ornaments.HATS})


def hat(name: str, colour: str, turn: float) -> str:
    """A hat by its name, "" for an unknown one; `colour` is "#rrggbb" or "", `turn` as for the face."""
    draw = _HATS.get(name)
    return draw(name, colour, 2.2 * turn) if draw else ""


def covers_hair(name: str) -> bool:
    """True for hats that hide the hair on the skull."""
    return name in _HATS and name not in _SMALL
