"""The screens of the contract: prompts by their words, images by what is said and seen to be in them."""

from collections.abc import Mapping
from dataclasses import replace

from openimagen.safety import images, people, reasons
from openimagen.safety.detectors import Detectors
from openimagen.safety.images import Judgement
from openimagen.safety.prompts import Scorer, blocked, judge
from openimagen.safety.wordlists import load
from openimagen.tasks import Drawing, Generation, Pixels

_VETTED = Judgement(None, {"Porn": 0.0, "Violence": 0.0})
# An image that comes in to be enlarged has no safetySetting; only what is plainly harmful is filtered.
_LEVEL_OF_ORIGINALS = "block_only_high"


class ContractScreens:
    """Judges by the request's safetySetting and personGeneration. Prompts are never logged or kept.

    `known_art`: the engine can only draw vetted art, so its drawings have scores, all 0, and the detectors do
    not look at them. Without `detectors` other drawings have no scores, and are judged by what the engine
    declares. Without `classifier` prompts are judged by their words alone. `screen_prompts` and
    `screen_people` turn a part off; what sexualises minors is refused all the same. The negative prompt is
    not judged: naming there what must not appear harms nobody.
    """

    def __init__(
        self,
        known_art: bool = False,
        screen_prompts: bool = True,
        screen_people: bool = True,
        detectors: Detectors | None = None,
        classifier: Scorer | None = None,
    ) -> None:
        self._known_art = known_art
        self._screen_prompts = screen_prompts
        self._screen_people = screen_people
        self._detectors = detectors
        self._classifier = classifier
        load()

    def prompt(self, task: Generation) -> Mapping[str, float]:
        """The scores of a prompt that may be drawn (see `Screens.prompt`)."""
        verdict = judge(task.prompt, self._classifier)
        families = blocked(verdict, task.safety_setting if self._screen_prompts else "block_none")
        if "child" in families:
            raise reasons.sensitive(families)
        if families:
            raise reasons.over_threshold(families)
        if self._screen_people and (refusal := people.refusal(task.person_generation, verdict)):
            raise refusal
        return verdict.categories

    def image(self, task: Generation, drawing: Drawing) -> Judgement:
        """What is decided on a drawing (see `Screens.image`)."""
        seen, judgement = None, _VETTED if self._known_art else Judgement()
        if self._detectors and not self._known_art:
            seen = self._detectors.look(drawing.pixels)
            judgement = images.judge(seen, task.safety_setting)
        if judgement.code or not self._screen_people:
            return judgement
        return replace(judgement, code=images.people_code(task.person_generation, drawing.contents, seen))

    def original(self, pixels: Pixels) -> Judgement:
        """What is decided on an image that is to be enlarged (see `Screens.original`)."""
        if not self._detectors:
            return Judgement()
        return images.judge(self._detectors.look(pixels), _LEVEL_OF_ORIGINALS)
