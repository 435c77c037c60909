"""The contract's support codes (spec C.4) and the texts of its refusals (spec D)."""

from collections.abc import Mapping, Sequence

from openimagen.errors import ImagenError

# Families of `prompts.FAMILIES`: the code of a prompt that is refused for it.
PROMPT_CODES: Mapping[str, str] = {
    "child": "58061214",
    "dangerous": "62263041",
    "hate": "57734940",
    "personal": "92201652",
    "sexual": "90789179",
    "toxic": "78610348",
    "violence": "61493863",
    "vulgar": "32635315",
}
# Codes of an image that is filtered.
CHILD_IN_IMAGE = "17301594"
PERSON_IN_IMAGE = "39322892"
SEXUAL_IMAGE = "63429089"
VIOLENT_IMAGE = "56562880"
_MEANINGS = {
    CHILD_IN_IMAGE: "a child is in it",
    PERSON_IN_IMAGE: "a person is in it",
    SEXUAL_IMAGE: "it looks sexual",
    VIOLENT_IMAGE: "it looks violent",
}

_REFUSED = "The prompt could not be submitted. "
_FEEDBACK = "If you think this was an error, send feedback."
_SENSITIVE = (
    f"{_REFUSED}This prompt contains sensitive words that violate Google's Responsible AI practices. "
    f"Try rephrasing the prompt. {_FEEDBACK}"
)
_THRESHOLD = (
    f"{_REFUSED}Your current safety filter threshold prohibited one or more words in this prompt. {_FEEDBACK}"
)
_PEOPLE = (
    f"{_REFUSED}Your current safety settings for person/face generation prohibited one or more words in this "
    f"prompt. {_FEEDBACK}"
)


def sensitive(families: Sequence[str]) -> ImagenError:
    """A prompt that no safety setting lets pass."""
    return _refusal(_SENSITIVE, families)


def over_threshold(families: Sequence[str]) -> ImagenError:
    """A prompt that a looser safety setting may let pass."""
    return _refusal(_THRESHOLD, families)


def people(families: Sequence[str]) -> ImagenError:
    """A prompt that names people who may not be drawn."""
    return _refusal(_PEOPLE, families)


def meaning(code: str) -> str:
    """Why an image was filtered, in a few words."""
    return _MEANINGS.get(code, "it was judged unsafe")


def _refusal(text: str, families: Sequence[str]) -> ImagenError:
    codes = ", ".join(PROMPT_CODES[family] for family in families)
    return ImagenError("INVALID_ARGUMENT", f"{text} Support codes: {codes}" if codes else text)
