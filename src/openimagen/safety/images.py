"""Judges images: by what the engine says is in them, and by what the detectors see in the pixels."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from openimagen.safety import people, reasons
from openimagen.safety.detectors import Seen
from openimagen.tasks import Contents

# An image is filtered from this score on; no harmful image was at hand to set it on.
THRESHOLDS: Mapping[str, float] = {
    "block_low_and_above": 0.3,
    "block_medium_and_above": 0.5,
    "block_only_high": 0.8,
    "block_none": math.inf,
}
# A face counts as a child's from this probability on, on the safe side: ages near 18 are often misjudged.
CHILD = 0.25
# With a child in it, an image is filtered from this sexual score on, whatever the settings.
_WITH_A_CHILD = 0.2


@dataclass(frozen=True)
class Judgement:
    """What was decided on an image. `code` is the support code of one that may not be shown.

    `scores` (0 to 1) go by the contract's categories; None where the pixels were not looked at.
    """

    code: str | None = None
    scores: Mapping[str, float] | None = None


def judge(seen: Seen, level: str) -> Judgement:
    """What may not be shown at a safety level, by the pixels alone."""
    scores = {"Porn": seen.sexual, "Violence": seen.graphic}
    if seen.child >= CHILD and seen.sexual >= _WITH_A_CHILD:
        return Judgement(reasons.CHILD_IN_IMAGE, scores)
    if seen.sexual >= THRESHOLDS[level]:
        return Judgement(reasons.SEXUAL_IMAGE, scores)
    if seen.graphic >= THRESHOLDS[level]:
        return Judgement(reasons.VIOLENT_IMAGE, scores)
    return Judgement(None, scores)


def people_code(setting: str, contents: Contents, seen: Seen | None) -> str | None:
    """The support code of an image that shows people who may not be drawn, or None.

    Of what the engine says and what is seen, the stricter counts.
    """
    if seen is not None:
        child = int(seen.child >= CHILD)
        contents = Contents(max(contents.people, seen.faces), max(contents.children, child))
    return people.code(setting, contents)
