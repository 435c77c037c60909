"""What people use in their actions, by name."""

from collections.abc import Sequence

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.persons import gear, household, instruments, trades
from openimagen.engines.illustrator.figures.persons.held import Bring, Held, Spots, Tool
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton

TOOLS: dict[str, Tool] = {**household.TOOLS, **instruments.TOOLS, **gear.TOOLS, **trades.TOOLS}


def using(name: str, colour: str | None = None, tag: str = "") -> Bring:
    """Brings a tool; `tag` names the subject that it shows, where the prompt asked for it."""

    def bring(canvas: Canvas, skeleton: Skeleton, spots: Spots) -> Sequence[Held]:
        made = TOOLS[name](canvas, skeleton, spots, colour or "")
        if not tag:
            return made
        first, *others = made
        return [
            Held(f'<g data-subject="{tag}">{first.svg}</g>', first.depth, first.box, first.stands),
            *others,
        ]

    return bring
