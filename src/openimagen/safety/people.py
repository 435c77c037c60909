"""Who may be drawn: the contract's `personGeneration` (spec B.4).

dont_allow: nobody; allow_adult, the default: no children; allow_all: everybody. Whether a project may say
allow_all is the dialect's business. Real people are not told from others: no names are listed here.
"""

from openimagen.errors import ImagenError
from openimagen.safety import reasons
from openimagen.safety.prompts import Verdict
from openimagen.tasks import Contents


def refusal(setting: str, verdict: Verdict) -> ImagenError | None:
    """The refusal of a prompt that names people who may not be drawn, or None."""
    if setting == "dont_allow" and verdict.people:
        return reasons.people(())
    if setting != "allow_all" and verdict.children:
        return reasons.people(("child",))
    return None


def code(setting: str, contents: Contents) -> str | None:
    """The support code of a drawing that shows people who may not be drawn, or None."""
    if setting == "dont_allow" and contents.people:
        return reasons.PERSON_IN_IMAGE
    if setting != "allow_all" and contents.children:
        return reasons.CHILD_IN_IMAGE
    return None
