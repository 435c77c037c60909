"""Frames a picture with things near the viewer, at corners that the subjects leave free."""

from collections.abc import Callable, Sequence

from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.scenery import near
from openimagen.engines.illustrator.backdrops.scenery.near import Corner
from openimagen.engines.illustrator.backdrops.stage import Stage
from openimagen.engines.illustrator.layout.placed import Placed

Frame = Callable[[Corner], str]

# What may stand in a lower corner and hang in from an upper one, by what the ground is.
_BY_SURFACE: dict[str, tuple[tuple[Frame, ...], tuple[Frame, ...]]] = {
    "snow": ((near.snowbank, near.boulders, near.snowbank), (near.fir,)),
    "grass": ((near.blades, near.foliage, near.boulders, near.blades), (near.bough,)),
    "sand": ((near.blades, near.boulders), ()),
    "ice": ((near.ice, near.ice), ()),
    "rock": ((near.boulders,), ()),
    "water": ((near.boulders, near.blades), ()),
    "road": ((near.blades, near.foliage), (near.bough,)),
    "wood": ((), (near.ivy, near.ivy)),
}
_BY_PLACE: dict[str, tuple[tuple[Frame, ...], tuple[Frame, ...]]] = {
    "beach": ((near.dry_blades, near.boulders, near.foliage), (near.fronds,)),
    # These draw boughs or flowers near the viewer themselves.
    "park": ((near.blades, near.foliage, near.boulders), ()),
    "garden": ((), (near.bough,)),
    "jungle": ((near.foliage,), ()),
    "city": ((), (near.bough,)),
    "skyline": ((near.foliage,), (near.bough,)),
    "savanna": ((near.dry_blades, near.boulders), ()),
    "farm": ((near.dry_blades, near.blades), (near.bough,)),
    "volcano": ((near.boulders,), ()),
    "desert": ((near.boulders, near.dry_blades), ()),
    "mountain": ((near.boulders, near.blades, near.foliage), (near.fir, near.fir)),
    "sea": ((), ()),
    "sky": ((near.cloudbank,), ()),
    "space": ((near.limb,), ()),
    "underwater": ((near.weed, near.boulders), ()),
    "studio": ((), ()),
}
# Words in the names of art that show the same.
_SHOWS: dict[Frame, tuple[str, ...]] = {
    near.bough: ("tree", "branch", "leaf"),
    near.fir: ("tree", "branch"),
    near.fronds: ("tree",),
    near.foliage: ("plant", "herb", "leaf"),
    near.ivy: ("plant", "leaf"),
    near.boulders: ("rock", "stone", "mountain"),
    near.ice: ("ice",),
    near.cloudbank: ("cloud",),
    near.limb: ("planet", "earth", "moon", "globe"),
    near.weed: ("coral", "plant", "herb"),
}
_LEAST_REACH = 90.0
# At most these shares of the width, and never more than so many units.
_LOW_SHARE, _HIGH_SHARE, _MOST = 0.3, 0.5, 430.0
# Boughs keep to the upper part of the picture.
_HANG = 330.0


def foreground(stage: Stage, backdrop: Backdrop, placed: Sequence[Placed], side: int) -> str:
    """What stands at the corners of one picture, chosen by the seed; `side` is where the subjects lean."""
    place = stage.scene.place or ""
    low, high = _BY_PLACE.get(place) or _BY_SURFACE.get(backdrop.surface, ((), ()))
    if backdrop.framed or backdrop.spots or stage.scene.background:
        return ""
    low, high = (tuple(frame for frame in frames if not _asked_for(stage, frame)) for frames in (low, high))
    rng = stage.canvas.stream("foreground")
    kind = rng.choices(("low", "high", "both", "crossed"), (6, 1, 2, 1))[0]
    pieces = []
    if high and kind != "low":
        at = side if kind == "crossed" else -side
        reach = _reach(stage, [one for one in placed if one.box[1] < _HANG], at, _HIGH_SHARE)
        if reach > 2 * _LEAST_REACH:
            pieces.append(rng.choice(high)(Corner(stage, stage.canvas.stream("upper corner"), at, reach)))
    if low and (kind != "high" or not pieces):
        reach = _reach(stage, placed, -side, _LOW_SHARE)
        if reach > _LEAST_REACH:
            pieces.append(rng.choice(low)(Corner(stage, stage.canvas.stream("lower corner"), -side, reach)))
    return "".join(pieces)


def _asked_for(stage: Stage, frame: Frame) -> bool:
    """True for what the prompt names as a subject: more of it would spoil its count."""
    return any(word in subject.art for subject in stage.scene.subjects for word in _SHOWS.get(frame, ()))


def _reach(stage: Stage, placed: Sequence[Placed], side: int, share: float) -> float:
    """How far something may reach in from one side before it hides a subject."""
    room = stage.width
    for one in placed:
        x0, _, x1, _ = one.box
        room = min(room, x0 if side < 0 else stage.width - x1)
    return min(room * 1.1, share * stage.width, _MOST)
