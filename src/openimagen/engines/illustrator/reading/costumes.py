"""The trades that stories give to animals, and the one that an animal is said to have."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

# Drawings of people; a pig farmer is a man.
COSTUMES = frozenset({
    "artist", "astronaut", "ballet-dancer", "construction-worker", "cook", "cowboy", "detective", "explorer",
    "factory-worker", "firefighter", "guard", "health-worker", "judge", "king", "knight", "magician",
    "man-mage", "mechanic", "monk", "ninja", "nurse", "office-worker", "person-fencing",
    "person-with-crown", "pilot", "pirate", "police-officer", "prince", "princess", "queen", "sailor",
    "samurai", "santa-claus", "scientist", "singer", "student", "superhero", "teacher", "technologist",
    "vampire", "viking", "waiter", "waitress", "witch",
    "woman-health-worker", "woman-mage", "zombie",
})  # fmt: skip
_WHERE_SAID = frozenset({"farmer"})


def trade_of(segment: "Segment", art: str) -> str | None:
    """What an animal is dressed up as, by the word for it: a role, or else the drawing of one."""
    return segment.senses.get("role") or (art if art in COSTUMES | _WHERE_SAID else None)
