"""A scene in words: what was understood of a prompt, for people and for bug reports."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from openimagen.engines.illustrator.scene import Relation, Scene, Subject

_SIZES = ((0.9, "small"), (1.1, ""), (1.5, "big"))
_RELATIONS = {
    "left": "left of", "right": "right of", "in": "in", "front": "in front of", "next": "next to",
}  # fmt: skip
_SETTING = (
    "place", "time", "season", "weather", "mood", "camera", "style", "form", "background", "lettering",
)  # fmt: skip


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
        yield f"excluded: {', '.join(sorted(scene.excluded))}"
    for word, drawn in scene.replaced:
        yield f"replaced: {word} by {drawn}"
    if scene.left_out:
        yield f"left out: {', '.join(scene.left_out)}"


def as_json(scene: Scene) -> dict[str, Any]:
    """The scene as plain JSON values."""
    return {**asdict(scene), "excluded": sorted(scene.excluded)}


def _subject(subject: Subject) -> str:
    size = next((word for limit, word in _SIZES if subject.scale < limit), "huge")
    looks = [
        size,
        subject.age,
        subject.colour,
        subject.pattern,
        subject.material and f"of {subject.material}",
        subject.action and subject.action.replace("_", " "),
        subject.hair and f"{subject.hair} hair",
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
