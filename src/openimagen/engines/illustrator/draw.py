"""One item to one drawing: what a worker process runs."""

from typing import cast

from openimagen.engines.illustrator.picture import paint
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Style
from openimagen.tasks import Contents, Drawing, Item


def draw(item: Item) -> Drawing:
    """Read the item's prompt and paint it at the item's size."""
    scene = read(
        item.prompt,
        negative_prompt=item.negative_prompt,
        language=item.language,
        style=cast(Style | None, item.style),
    )
    pixels, contents = paint(scene, *item.size, item.seed)
    return Drawing(
        pixels,
        Contents(
            people=contents.people,
            children=contents.children,
            left_out=contents.left_out,
            replaced=contents.replaced,
            notes=("an illustration, not a photograph",) if scene.style == "photograph" else (),
        ),
    )
