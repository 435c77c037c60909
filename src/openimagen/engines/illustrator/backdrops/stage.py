"""What every part of a backdrop needs to know: the canvas, the scene, its light."""

from dataclasses import dataclass, replace

from openimagen.engines.illustrator.backdrops import seasons
from openimagen.engines.illustrator.backdrops.backdrop import Light
from openimagen.engines.illustrator.canvas import Canvas, Stop
from openimagen.engines.illustrator.colour import from_oklab, mix, oklab
from openimagen.engines.illustrator.scene import Camera, Scene, Season
from openimagen.engines.illustrator.shapes import group

# Below this height a low camera leaves too little ground to stand on, in canvas units.
_LOWEST = 880.0


@dataclass(frozen=True)
class Stage:
    """A canvas with the scene to draw on it and the light to draw it in. Lengths are canvas units."""

    canvas: Canvas
    scene: Scene
    light: Light
    indoors: bool = False

    @property
    def width(self) -> float:
        """The canvas's width."""
        return self.canvas.width

    @property
    def height(self) -> float:
        """The canvas's height."""
        return self.canvas.height

    @property
    def camera(self) -> Camera:
        """Where the viewer stands; at eye level where the scene does not say."""
        return self.scene.camera or "eye"

    @property
    def narrow(self) -> bool:
        """True for upright formats narrower than 3:4."""
        return self.width < 0.7 * self.height

    def horizon(self, usual: float) -> float:
        """Where ground meets sky: the place's usual height at eye level, moved by the camera and the seed.

        A camera near the ground sees less of it (a greater y), one high up more.
        """
        rng = self.canvas.stream(f"horizon {self.scene.place}")
        jitter = rng.uniform(-24, 24) - (24 if self.narrow else 0)
        if self.camera == "low":
            return usual + 0.46 * max(0.0, _LOWEST - usual) + 0.4 * jitter
        if self.camera == "high":
            return usual * 0.68 + 0.6 * jitter
        if self.camera == "close":
            return usual * 0.95 + jitter
        return usual + jitter

    def feet(self, usual: float) -> float:
        """Where the main subjects stand, from the place's usual line at eye level."""
        jitter = self.canvas.stream(f"feet {self.scene.place}").uniform(-16, 16)
        if self.camera == "low":
            return usual + 0.5 * (985 - usual) + 0.3 * jitter
        return usual + jitter - (16 if self.camera == "high" else 0)

    def depth(self, usual: float) -> float:
        """How much more ground is seen than at eye level, 1 there; `usual` is the place's usual horizon."""
        return (self.height - self.horizon(usual)) / (self.height - usual)

    @property
    def snowy(self) -> bool:
        """True if snow lies here and snow may be drawn."""
        lies = self.scene.snowy or self.scene.place == "snow" or self.season == "winter"
        return lies and self.has("snow")

    @property
    def season(self) -> Season | None:
        """The season that shows here; None indoors, where it makes no difference, or where it is unsaid."""
        return None if self.indoors else seasons.season_of(self.scene)

    def has(self, part: str) -> bool:
        """True unless the prompt excluded this part ("tree", "cloud", …)."""
        return part not in self.scene.excluded

    def part(self, name: str, content: str) -> str:
        """The content in a group tagged data-part, or nothing if the part is excluded."""
        return group(content, part=name) if self.has(name) else ""

    def depicts(self, *art: str) -> bool:
        """True if one of these is a subject of the picture, so that the backdrop should not draw it too."""
        return any(subject.art in art or subject.word in art for subject in self.scene.subjects)

    def on(self, colour: str) -> str:
        """A colour of the scenery in this season and light; the night turns it blue, as painters see it."""
        if self.season:
            colour = seasons.turned(colour, self.season)
        if self.light.key == "night" and not self.indoors:
            return moonlit(colour)
        if self.light.key == "cyberpunk" and not self.indoors:
            return mix(self.light.on(colour), self.light.sky[len(self.light.sky) // 2], 0.3)
        return self.light.on(colour)

    def far(self, colour: str, distance: float) -> str:
        """A colour in this light, seen through haze: distance 0 is here, 1 has faded into the horizon."""
        return mix(self.on(colour), self.light.haze, distance)

    def count(self, per_square: float) -> int:
        """How many things to scatter, from how many would suit a canvas 1000 units wide."""
        return max(1, round(per_square * self.width / 1000))

    def downward(self, y1: float, y2: float, *stops: Stop) -> str:
        """A paint that runs down the canvas from y1 to y2."""
        return self.canvas.linear(stops, x1=0, y1=round(y1, 1), x2=0, y2=round(y2, 1), absolute=True)

    def lit(self, light: Light, *, indoors: bool = False) -> "Stage":
        """The same stage in another light, under the open sky or inside."""
        return replace(self, light=light, indoors=indoors)


def leaning(canvas: Canvas) -> int:
    """The side of the picture that the subjects keep to, chosen by the seed: -1 left, +1 right."""
    return canvas.stream("leaning").choice((-1, 1))


def moonlit(colour: str) -> str:
    """A colour by moonlight: darker, with most of its yellow turned to blue."""
    lightness, a, b = oklab(colour)
    return from_oklab((lightness * 0.67 + 0.02, a * 0.66 - 0.010, b * 0.36 - 0.064))
