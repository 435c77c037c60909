"""Draws the figures that a scene asks for, one copy after another."""

from dataclasses import replace

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.seasons import season_of
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import colour_of, draw, parts_of, second_of
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.persons.held import Bring
from openimagen.engines.illustrator.figures.props import PROPS
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.figures.stature import stature
from openimagen.engines.illustrator.layout.surfaces import with_lettering
from openimagen.engines.illustrator.scene import Scene


class Workshop:
    """Draws the figures of a scene, each copy with a random stream of its own."""

    def __init__(self, canvas: Canvas, scene: Scene, backdrop: Backdrop, snowy: bool) -> None:
        self.canvas = canvas
        self.scene = scene
        self._light = backdrop.light
        self._snowy = snowy
        self._water = backdrop.surface == "water" and not backdrop.floating
        self._copies: dict[int, int] = {}
        self._wears: dict[int, tuple[tuple[str, str | None], ...]] = {}
        self._brings: dict[int, Bring] = {}
        self._hats: dict[int, str] = {}
        self._roles: dict[int, tuple[str, str]] = {}

    def make(
        self,
        index: int,
        pose: str = "",
        colour: str | None = None,
        *,
        seated: bool = False,
        afloat: bool = False,
        bring: Bring | None = None,
        holds: tuple[Figure, ...] = (),
        candles: int | None = None,
    ) -> Figure | None:
        """One more copy of a subject; `colour` ("#rrggbb") where the prompt asks for none.

        `pose`, `seated`, `bring`, `holds` and `candles` are a Setting's; `afloat` says that nothing carries
        it on water.
        """
        subject = self.scene.subjects[index]
        role, costume = self._roles.get(index, ("", ""))
        subject = replace(subject, role=role) if role else subject
        copy = self._copies.get(index, 0)
        self._copies[index] = copy + 1
        light = self._light
        setting = Setting(
            light=light,
            rng=self.canvas.stream(f"figure {index} {copy}"),
            colour=colour_of(subject) or colour,
            second=second_of(subject),
            parts=parts_of(subject),
            lit=light.dark or light.key in ("sunset", "rain", "fog", "dawn"),
            snowy=self._snowy,
            lettering=self.scene.lettering,
            pose=pose or subject.action or "standing",
            seated=seated,
            afloat=afloat and self._water,
            bring=bring or self._brings.get(index),
            wears=self._wears.get(index, ()),
            holds=holds,
            candles=candles,
            hat=self._hats.get(index, ""),
            season=season_of(self.scene),
        )
        if index in self._brings and setting.pose == "standing":
            setting = replace(setting, pose="holding")
        figure = draw(self.canvas, subject, setting)
        for name, _ in self._wears.get(index, ()) if figure else ():
            figure = figure and figure.dressed(name)
        figure = figure.dressed(costume) if figure and costume else figure
        if figure and self.scene.lettering:
            return with_lettering(figure, subject.art, self.scene.lettering)
        return figure

    def prop(self, name: str) -> Figure:
        """Something drawn by code that the prompt does not ask for, so that it counts as no subject."""
        light = self._light
        rng = self.canvas.stream(f"prop {name}")
        return PROPS[name](self.canvas, Setting(light=light, rng=rng, lit=light.dark, snowy=self._snowy))

    def dress(self, index: int, name: str, colour: str | None, hat: str = "") -> None:
        """Every copy of a subject wears this from now on, and is tagged with it; `hat` as in a Setting."""
        self._wears[index] = (*self._wears.get(index, ()), (name, colour))
        self._hats[index] = hat or self._hats.get(index, "")

    def dress_up(self, index: int, role: str, name: str) -> None:
        """Every copy of a subject is dressed like a role from now on, and tagged with its costume's name."""
        self._roles[index] = (role, name)

    def equip(self, index: int, bring: Bring) -> None:
        """Every copy of a subject holds this from now on, unless it must hold something else."""
        self._brings[index] = bring

    def name(self, index: int) -> str:
        """The art of a subject."""
        return self.scene.subjects[index].art

    def ratio(self, a: int, b: int, low: float, high: float) -> float:
        """How high subject a is drawn on or at a subject b that is 1 high, between `low` and `high`."""
        first, second = self.scene.subjects[a], self.scene.subjects[b]
        real = stature(first) * first.scale**2 / (stature(second) * second.scale**2)
        return float(max(low, min(high, real**0.7)))
