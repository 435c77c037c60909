"""What the step batcher knows of a model: it takes steps with states, one state for each image."""

from collections.abc import Hashable, Sequence
from typing import Protocol, TypeVar

from openimagen.engines.engine import Capabilities
from openimagen.tasks import Drawing, Item, Pixels


class State(Protocol):
    """One image on its way: `step` of `steps` are done. States of equal `key` may share a step."""

    @property
    def step(self) -> int:
        """How many steps are done."""

    @property
    def steps(self) -> int:
        """How many there are in all."""

    @property
    def key(self) -> Hashable:
        """What must be equal for two states to share a step."""


S = TypeVar("S", bound=State)


class StepModel(Protocol[S]):
    """A model that works in steps. Its methods are called by one thread at a time.

    They may raise MemoryError when memory runs out, ImagenError with a sentence for the caller, or anything
    else, which is a fault of the model.
    """

    @property
    def name(self) -> str:
        """The name that replies show."""

    @property
    def capabilities(self) -> Capabilities:
        """What it can do; `parallel` is left to the batcher."""

    def start(self, item: Item) -> S:
        """The state of an image before its first step."""

    def step(self, states: Sequence[S]) -> None:
        """Take one step with each of these states, whose keys are equal; where it raises, with none."""

    def finish(self, state: S) -> Drawing:
        """The image of a state whose steps are all done."""

    def preview(self, state: S) -> Pixels | None:
        """A small picture of how the image will look, if that can be told cheaply; called by any thread."""

    def warm_up(self) -> None:
        """Do what makes the first step slow."""

    def close(self) -> None:
        """Give back memory."""
