"""A scene in words: what was understood of a prompt, for people and for bug reports."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, cast

from openimagen import __version__
from openimagen.engines.illustrator.groups import GROUPS, members
from openimagen.engines.illustrator.reading.language import detect_language, foreign
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Relation, Scene, Style, Subject

_SIZES = ((0.9, "small"), (1.1, ""), (1.5, "big"))
_RELATIONS = {
    "left": "left of", "right": "right of", "in": "in", "front": "in front of", "next": "next to",
}  # fmt: skip
_SETTING = (
    "place", "time", "season", "weather", "mood", "camera", "style", "form", "background", "lettering",
)  # fmt: skip


def explanation(prompt: str, negative_prompt: str, language: str, style: str | None, *, as_json: bool) -> str:
    """What the reader makes of a prompt, with the version that did: as lines, or as a JSON object."""
    scene = read(prompt, negative_prompt=negative_prompt, language=language, style=cast(Style | None, style))
    spoken = detect_language(prompt) if language == "auto" else language
    if as_json:
        whole = {"version": __version__, "language": spoken, "scene": scene_as_json(scene)}
        return json.dumps(whole, ensure_ascii=False, indent=2)
    unread = foreign(prompt) if language == "auto" else None
    doubt = f" (it looks like {unread}, which the reader does not know)" if unread else ""
    head = f"openimagen {__version__}, illustrator, language {spoken}{doubt}"
    body = list(lines(scene)) or ["nothing that can be drawn was understood: an abstract composition"]
    return "\n".join([head, *body])


def lines(scene: Scene) -> Iterator[str]:
    """The scene, a line for each thing that it says; what it does not say has none."""
    for number, subject in enumerate(scene.subjects, 1):
        yield f"subject {number}: {_subject(subject)}"
        for relation in scene.relations:
            if relation.subject == number - 1:
                yield f"    {_relation(relation, scene)}"
    for name in _SETTING:
        value = getattr(scene, name)
        if value is not None and value != "scene":
            yield f"{name}: {value}"
    if scene.snowy:
        yield "snow on the ground"
    if scene.palette and not scene.subjects:
        yield f"colours: {', '.join(scene.palette)}"
    if scene.excluded:
        yield f"excluded: {', '.join(_excluded(scene.excluded))}"
    for word, drawn in scene.replaced:
        yield f"replaced: {word} by {drawn}"
    if scene.left_out:
        yield f"left out: {', '.join(scene.left_out)}"


def scene_as_json(scene: Scene) -> dict[str, Any]:
    """The scene as plain JSON values."""
    return {**asdict(scene), "excluded": sorted(scene.excluded)}


def _excluded(names: frozenset[str]) -> list[str]:
    """The excluded groups by their names, then what belongs to none of them."""
    whole = [group for group in GROUPS if members(group) <= names]
    groups = [one for one in whole if not any(members(one) < members(other) for other in whole)]
    rest = names.difference(*(members(group) for group in groups))
    return [*groups, *sorted(rest)]


def _subject(subject: Subject) -> str:
    size = next((word for limit, word in _SIZES if subject.scale < limit), "huge")
    looks = [
        size,
        subject.age,
        subject.role if subject.role != subject.art else "",
        " and ".join(filter(None, (subject.colour, *subject.also))),
        subject.pattern,
        subject.material and f"of {subject.material}",
        subject.action and subject.action.replace("_", " "),
        subject.hair and f"{subject.hair} hair",
        *(f"{colour} {part}" for part, colour in subject.parts),
        "beard" if subject.beard else "",
        "glasses" if subject.glasses else "",
    ]
    count = f"{subject.count} x " if subject.count > 1 else ""
    said = "" if subject.word.lower() == subject.art else f' (said "{subject.word}")'
    return ", ".join([f"{count}{subject.art}{said}", *filter(None, looks)])


def _relation(relation: Relation, scene: Scene) -> str:
    target = scene.subjects[relation.object].art
    action = scene.subjects[relation.subject].action
    kind = _RELATIONS.get(relation.kind, relation.kind)
    if relation.kind == "doing":
        kind = (action or "doing").replace("_", " ")
    return f"{kind} {target} (subject {relation.object + 1})"
