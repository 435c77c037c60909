"""One item to one drawing: what a worker process runs."""

from dataclasses import replace
from typing import cast

from openimagen.engines.illustrator.figures.catalogue import people_in
from openimagen.engines.illustrator.groups import members
from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.language import foreign
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Scene, Style
from openimagen.tasks import Drawing, Item

_TWO_ADULTS = "woman-and-man-holding-hands"


def draw(item: Item) -> Drawing:
    """Read the item's prompt and paint it at the item's size."""
    scene = read(
        item.prompt,
        negative_prompt=item.negative_prompt,
        language=item.language,
        style=cast(Style | None, item.style),
    )
    if not item.children:
        scene = _families_without_children(scene)
    if not item.people:
        scene = _without_people(scene)
    pixels, contents = paint(scene, *item.size, item.seed)
    return Drawing(pixels, replace(contents, notes=_notes(item, scene)))


def _notes(item: Item, scene: Scene) -> tuple[str, ...]:
    notes: tuple[str, ...] = ("an illustration, not a photograph",) if scene.style == "photograph" else ()
    if scene.is_empty:
        notes += ("nothing that can be drawn was understood: an abstract composition",)
    language = foreign(item.prompt) if item.language == "auto" else None
    if language:
        notes += (f"the prompt looks like {language}, which the illustrator does not read",)
    return notes


def _without_people(scene: Scene) -> Scene:
    """The scene without people, such as a party's guests, whom the prompt need not name."""
    people = {subject.art for subject in scene.subjects if people_in(subject.art)[0]}
    return replace(scene, excluded=scene.excluded | people | members("people"))


def _families_without_children(scene: Scene) -> Scene:
    """The scene with two adults for each family: a prompt that names no child need not show one."""
    subjects, replaced = [], list(scene.replaced)
    for subject in scene.subjects:
        people, children = people_in(subject.art)
        if 0 < children < people:
            replaced.append((subject.word, "two adults"))
            subject = replace(subject, art=_TWO_ADULTS)
        subjects.append(subject)
    return replace(scene, subjects=tuple(subjects), replaced=tuple(replaced))
