"""What a caller should know of a result, as sentences; and the prompt that is reported back."""

from collections.abc import Sequence

from openimagen.engines.engine import Engine
from openimagen.safety import meaning
from openimagen.tasks import Contents, Drawing, Generation

FLATTENED = "transparent parts lie on white: JPEG has no transparency"
# Prompts of fewer words are reported as the enhanced prompt (spec B.5.4).
_ENHANCED_BELOW_WORDS = 30


def of_generation(
    task: Generation, drawings: Sequence[Drawing], codes: Sequence[str | None], engine: Engine
) -> tuple[str, ...]:
    """Words that were left out or replaced, parameters that this engine does not act on, images filtered.

    `codes` are the support codes of the drawings, None for those that may be shown.
    """
    found = _of_contents([drawing.contents for drawing in drawings])
    if task.guidance_scale is not None and not engine.capabilities.guidance:
        found.append(f"guidance scale has no effect on the {engine.name}")
    if task.negative_prompt and engine.capabilities.negative_prompt == "ignored":
        found.append(f"the negative prompt has no effect on the {engine.name}")
    languages = engine.capabilities.languages
    if languages and task.language not in ("auto", *languages):
        known = ", ".join(languages)
        found.append(f"the {engine.name} was made for prompts in {known}, not {task.language}")
    for code in dict.fromkeys(filter(None, codes)):
        found.append(f"{codes.count(code)} of {task.count} images filtered, {code}: {meaning(code)}")
    return tuple(found)


def of_original(code: str) -> tuple[str, ...]:
    """Why an image is not enlarged."""
    return (f"the image was filtered, {code}: {meaning(code)}",)


def enhanced_prompt(task: Generation, drawings: Sequence[Drawing]) -> str | None:
    """The prompt to report as the enhanced one: what the engine made of it, else the task's own."""
    if not task.model.enhances or not task.enhance_prompt:
        return None
    if len(task.prompt.split()) >= _ENHANCED_BELOW_WORDS:
        return None
    return next((drawn.contents.prompt for drawn in drawings if drawn.contents.prompt), task.prompt)


def _of_contents(contents: list[Contents]) -> list[str]:
    """What drawings say of themselves, each thing once."""
    found = list(dict.fromkeys(note for drawn in contents for note in drawn.notes))
    left_out = dict.fromkeys(word for drawn in contents for word in drawn.left_out)
    replaced = dict.fromkeys(pair for drawn in contents for pair in drawn.replaced)
    if replaced:
        found.append("drawn as the nearest kind: " + ", ".join(f"{a} as {b}" for a, b in replaced))
    if left_out:
        found.append("left out: " + ", ".join(left_out))
    return found
