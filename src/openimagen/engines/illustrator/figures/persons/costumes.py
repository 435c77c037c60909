"""What animals wear in a trade: people's clothes, or the hat alone where they keep their own bodies."""

from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.persons.roles import ROLES, role_of

_SUIT = "#f4f6fb"
_SPACE_SUIT = Outfit(
    "jacket", _SUIT, bottom_colour=_SUIT, trim="#e0912f", hat="bubble", boots=True, shoes="#8d97b0",
    gloves="#aab3c8", extras=("belt", "emblem"),
)  # fmt: skip
# By what an animal's head alone tells a trade that people have no hat for.
_SIGNS: dict[str, str] = {
    "health-worker": "nurse", "teacher": "mortarboard", "student": "mortarboard", "judge": "mortarboard",
    "office-worker": "fedora", "technologist": "goggles", "waiter": "bow_tie", "groom": "top_hat",
    "vampire": "bow_tie", "singer": "flowers", "athlete": "cap", "carpenter": "cap",
}  # fmt: skip


def costume(role: str) -> Outfit | None:
    """The clothes of a role ("pirate", "cook" or another name of it); None for one without."""
    if role == "astronaut":
        return _SPACE_SUIT
    known = role_of("", role)
    return ROLES[known[0]] if known else None


def trade(role: str) -> str:
    """The name under which `ROLES` and the tools of trades know a role; "" for an unknown one."""
    known = role_of("", role)
    return known[0] if known else ""


def sign(role: str) -> tuple[str, str]:
    """The hat that tells a role, and its colour; ("", "") where none does."""
    clothes = costume(role)
    if clothes is None:
        return "", ""
    return clothes.hat or _SIGNS.get(trade(role), ""), clothes.hat_colour
