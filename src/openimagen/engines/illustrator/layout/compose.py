"""Composes a scene: its place, its subjects in their places, its lettering."""

from dataclasses import dataclass, replace

from openimagen.engines.illustrator.backdrops import places
from openimagen.engines.illustrator.backdrops.backdrop import Backdrop
from openimagen.engines.illustrator.backdrops.light import light_for
from openimagen.engines.illustrator.backdrops.scenery.life import falling_leaves, far_life
from openimagen.engines.illustrator.backdrops.stage import Stage, leaning
from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.figures.catalogue import can_draw
from openimagen.engines.illustrator.groups import is_vehicle
from openimagen.engines.illustrator.layout.arrange import arrange
from openimagen.engines.illustrator.layout.board import banner
from openimagen.engines.illustrator.layout.camera import choose
from openimagen.engines.illustrator.layout.defaults import default_place, is_building, room_at_work, suited
from openimagen.engines.illustrator.layout.foreground import foreground
from openimagen.engines.illustrator.layout.framing import framed
from openimagen.engines.illustrator.layout.implied import completed
from openimagen.engines.illustrator.layout.layers import Layers
from openimagen.engines.illustrator.layout.placed import Placed
from openimagen.engines.illustrator.layout.placing import Placer
from openimagen.engines.illustrator.layout.pools import pools
from openimagen.engines.illustrator.layout.surfaces import bears_lettering
from openimagen.engines.illustrator.layout.tops import with_tops
from openimagen.engines.illustrator.layout.unit import hangs
from openimagen.engines.illustrator.layout.units import build
from openimagen.engines.illustrator.layout.workshop import Workshop
from openimagen.engines.illustrator.layout.worktop import with_worktop
from openimagen.engines.illustrator.scene import Place, Relation, Scene
from openimagen.engines.illustrator.typesetting import unknown


@dataclass(frozen=True)
class Plan:
    """A scene laid out: itself with its place and camera chosen, its backdrop, its units from far to near."""

    scene: Scene
    backdrop: Backdrop
    placed: tuple[Placed, ...]


def compose(scene: Scene, canvas: Canvas) -> Layers:
    """The picture; its definitions are added to the canvas.

    Every drawn subject is a group with data-subject="its art".
    """
    plan = lay_out(scene, canvas)
    indoors = plan.backdrop.surface in ("floor", "wood")
    stage = Stage(canvas, plan.scene, plan.backdrop.light, indoors)
    placer = Placer(stage, plan.backdrop, len(plan.placed))
    drawn = "".join(placer.draw(one) for one in plan.placed)
    life = far_life(stage, plan.backdrop) + pools(stage, plan.backdrop, plan.placed)
    lettering = ""
    if scene.lettering and not bears_lettering(drawn, scene.lettering):
        lettering = banner(canvas, scene.lettering, dark=plan.backdrop.light.dark)
    near = foreground(stage, plan.backdrop, plan.placed, leaning(canvas))
    front = near + falling_leaves(stage) + plan.backdrop.front
    return Layers(plan.backdrop.behind + life, drawn, front, lettering)


def lay_out(scene: Scene, canvas: Canvas) -> Plan:
    """The scene's backdrop, and every subject's place on it."""
    place: Place = suited(scene, scene.place) if scene.place else default_place(scene)
    room = scene.room or (room_at_work(scene) if place == "room" else None)
    camera, relations = choose(scene, place, canvas), with_tops(scene, place)
    scene = replace(scene, place=place, room=room, camera=camera, relations=relations)
    backdrop = places.draw(canvas, scene, place, light_for(scene, canvas))
    backdrop = with_worktop(canvas, scene, framed(canvas, scene, backdrop))
    workshop = Workshop(canvas, completed(scene), backdrop, snowy=scene.snowy or place in ("snow", "ice"))
    in_sky = 'data-subject="rainbow"' in backdrop.behind
    units = build(workshop, place, drawn=frozenset({"rainbow"} if in_sky else ()))
    placed = arrange(canvas, backdrop, scene, units)
    far_to_near = sorted(
        placed,
        key=lambda one: (one.unit.lane != "wall", one.unit.lane != "air", one.unit.over is not None, one.y),
    )
    return Plan(scene, backdrop, tuple(far_to_near))


def drawable(scene: Scene) -> Scene:
    """The scene without what is excluded or has no drawing, its relations renumbered."""
    kept = [
        k
        for k, subject in enumerate(scene.subjects)
        if subject.art not in scene.excluded and subject.word not in scene.excluded and can_draw(subject.art)
    ]
    # A clock on the wall hangs on the room's own.
    walls = {
        r.object: r.subject
        for r in scene.relations
        if r.kind == "on" and hangs(scene.subjects[r.subject].art) and r.subject in kept
    }
    walls = {k: hung for k, hung in walls.items() if scene.subjects[k].art == "brick-wall"}
    kept = [k for k in kept if k not in walls]
    # The roof of a house is that house's: who is on it is on the house.
    house = next((k for k in kept if is_building(scene.subjects[k].art)), None)
    roofs = {k: house for k in kept if house is not None and scene.subjects[k].art == "roof"}
    kept = [k for k in kept if k not in roofs]
    # Who looks out of the window of a car looks out of that car.
    vehicle = next((k for k in kept if is_vehicle(scene.subjects[k].art)), None)
    panes = {k: vehicle for k in kept if vehicle is not None and scene.subjects[k].art == "window"}
    kept = [k for k in kept if k not in panes]
    scene = _letterable(scene)
    number = {old: new for new, old in enumerate(kept)}
    number.update((pane, number[car]) for pane, car in panes.items())
    number.update((roof, number[house]) for roof, house in roofs.items())
    number.update((wall, number[hung]) for wall, hung in walls.items() if hung in number)
    relations = tuple(
        Relation(number[r.subject], r.kind, number[r.object])
        for r in scene.relations
        if r.subject in number and r.object in number and number[r.subject] != number[r.object]
    )
    left_out = (*scene.left_out, *(s.word for s in scene.subjects if not can_draw(s.art)))
    subjects = tuple(scene.subjects[k] for k in kept)
    return replace(scene, subjects=subjects, relations=relations, left_out=left_out)


def _letterable(scene: Scene) -> Scene:
    """The scene with the lettering that a font has characters for; the rest of it is left out."""
    content = scene.lettering or ""
    missing = unknown(content)
    if not missing:
        return scene
    rest = "".join(character for character in content if character not in missing).strip()
    if not any(character.isalnum() for character in rest):
        return replace(scene, lettering=None, left_out=(*scene.left_out, content))
    return replace(scene, lettering=rest, left_out=(*scene.left_out, missing))
