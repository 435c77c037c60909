"""The screens of the contract: prompts by their words, drawings by what the engine says is in them."""

from collections.abc import Mapping

from openimagen.safety import people, reasons
from openimagen.safety.prompts import blocked, judge
from openimagen.safety.wordlists import load
from openimagen.tasks import Drawing, Generation


class ContractScreens:
    """Judges by the request's safetySetting and personGeneration. Prompts are never logged or kept.

    `known_art`: the engine can only draw vetted art, so its drawings have scores, all 0. Other engines need
    detectors that look at the pixels; there are none, so their images have no scores and are judged by what
    the engine declares. `screen_prompts` and `screen_people` turn a part off; what sexualises minors is
    refused all the same. The negative prompt is not judged: naming there what must not appear harms nobody.
    """

    def __init__(
        self, known_art: bool = False, screen_prompts: bool = True, screen_people: bool = True
    ) -> None:
        self._known_art = known_art
        self._screen_prompts = screen_prompts
        self._screen_people = screen_people
        load()

    def prompt(self, task: Generation) -> Mapping[str, float]:
        """The scores of a prompt that may be drawn (see `Screens.prompt`)."""
        verdict = judge(task.prompt)
        families = blocked(verdict, task.safety_setting if self._screen_prompts else "block_none")
        if "child" in families:
            raise reasons.sensitive(families)
        if families:
            raise reasons.over_threshold(families)
        if self._screen_people and (refusal := people.refusal(task.person_generation, verdict)):
            raise refusal
        return verdict.categories

    def image(self, task: Generation, drawing: Drawing) -> str | None:
        """The support code of a drawing that may not be shown, or None."""
        return people.code(task.person_generation, drawing.contents) if self._screen_people else None

    def scores(self, task: Generation, drawing: Drawing) -> Mapping[str, float] | None:
        """The scores of a drawing (see `Screens.scores`)."""
        return {"Porn": 0.0, "Violence": 0.0} if self._known_art else None
