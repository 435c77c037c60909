"""A person from head to feet: a skeleton in a pose, dressed, as a figure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openimagen.engines.illustrator.canvas import Canvas, Point
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.figures.persons import capes, clothes, hair, hats, heads
from openimagen.engines.illustrator.figures.persons.dress import dress
from openimagen.engines.illustrator.figures.persons.garments import counted, marked
from openimagen.engines.illustrator.figures.persons.held import Bring, Held
from openimagen.engines.illustrator.figures.persons.limbs import between, turned
from openimagen.engines.illustrator.figures.persons.outfits import Outfit
from openimagen.engines.illustrator.figures.persons.poses import Pose
from openimagen.engines.illustrator.figures.persons.skeleton import Build, Skeleton, build_of, sole, solve
from openimagen.engines.illustrator.shapes import group, rect, rotate, stroked, translate

_STANDING = 100.0


@dataclass(frozen=True)
class Animal:
    """What an animal that stands upright has instead of a person's head, drawn for who looks to the right.

    `head` is in the head's units, `tail` starts at the hips. `brow` is where a hat sits on that head: its
    middle, and how wide the head is there.
    """

    build: Build
    head: str
    tail: str = ""
    brow: tuple[float, float, float] = (0.0, -8.0, 16.0)


def person(
    canvas: Canvas,
    look: Look,
    outfit: Outfit,
    pose: Pose,
    *,
    asked: str | None = None,
    fabric: str | None = None,
    bring: Bring | None = None,
    animal: Animal | None = None,
) -> Figure:
    """Someone in a pose, looking to the left; who stands upright is about 100 high.

    `asked` is the colour ("#rrggbb") that the clothes shall have, `fabric` the paint of their pattern.
    `bring` draws what is held, once the joints are known.
    """
    skeleton = solve(animal.build if animal else build_of(look.age, look.female), pose)
    worn = dress(canvas, look, outfit, asked, fabric)
    head = (
        _animal_head(animal, outfit, skeleton)
        if animal
        else _head(canvas, look, outfit, pose, skeleton, asked)
    )
    arms = {near: clothes.arm(worn, skeleton, near) for near in (True, False)}
    spots = anchors(skeleton)
    held = bring(canvas, skeleton, spots) if bring else ()
    by_depth = {
        depth: "".join(h.svg for h in held if h.depth == depth) for depth in ("back", "middle", "front")
    }
    before = arms[True] if pose.over != "none" else ""
    if pose.over == "both":
        before = arms[False] + before
    parts = [
        by_depth["back"],
        capes.behind(worn, skeleton),
        head[0],
        animal.tail if animal else "",
        arms[True] if pose.over == "none" else "",
        arms[False] if pose.over != "both" else "",
        "" if pose.astride else clothes.leg(worn, skeleton, near=False),
        clothes.leg(worn, skeleton, near=True),
        marked(outfit, "hem", clothes.hanging(worn, skeleton)),
        clothes.torso(worn, skeleton),
        *((head[1], by_depth["middle"], before) if pose.last else (by_depth["middle"], before, head[1])),
        by_depth["front"],
    ]
    return finished(canvas, counted(outfit, "".join(parts)), skeleton, spots, held).flipped()


def _animal_head(animal: Animal, outfit: Outfit, skeleton: Skeleton) -> tuple[str, str]:
    x, y = skeleton.head
    place = f"{translate(x, y)} {rotate(skeleton.tilt)} scale({skeleton.build.head / 10:.3f})"
    hat = hats.hat(outfit.hat, outfit.hat_colour, 0) if outfit.hat else ""
    across, up, wide = animal.brow
    fit = f"{translate(across, up)} scale({wide / 18:.3f}) {translate(0, 6.5)}"
    worn = group(hat, transform=fit) if hat else ""
    return "", group(animal.head + marked(outfit, "hat", worn), transform=place)


def _under_water(canvas: Canvas, svg: str, sides: tuple[float, float], height: float, sunk: float) -> str:
    """A drawing that goes down to where the water begins, with foam around it."""
    left, right = sides
    clip = canvas.clip(rect(left - 20, -height - 20, right - left + 40, height + 20 - sunk, "#000000"))
    middle, half = (left + right) / 2, (right - left) / 2
    foam = "".join(
        stroked(
            (f"M{middle - half * w:.1f},{y - sunk:.1f}q{half * w * 0.5:.1f},-3"
                f" {half * w:.1f},0t{half * w:.1f},0"),
            "#ffffff", 1.6, opacity=0.75, round_ends=True,
        )
        for w, y in ((0.95, 0.2), (0.7, 3.4))
    )  # fmt: skip
    return group(group(svg, clip=clip) + foam, transform=translate(0, sunk))


def finished(
    canvas: Canvas, svg: str, skeleton: Skeleton, spots: dict[str, Point], held: Sequence[Held]
) -> Figure:
    """A drawing in the skeleton's coordinates as a figure that stands (or sits, or hangs) on the ground."""
    pose = skeleton.pose
    x0, y0, x1, y1 = _box(skeleton, held)
    base = y1 if pose.roll else max([sole(skeleton), *(one.box[3] for one in held if one.stands)])
    centre = (x0 + x1) / 2 if pose.roll else 0.0
    drop = base + pose.lift
    placed = group(
        svg,
        transform=f"{translate(-centre, -drop)} {rotate(pose.roll)}" if pose.roll else translate(0, -drop),
    )
    sunk = (drop - y0) * pose.sunk
    if sunk:
        placed = _under_water(canvas, placed, (x0 - centre, x1 - centre), drop - y0, sunk)
        drop -= sunk
        # Who swims is farther out than who wades.
        out = 30.0 if pose.roll else 0.0
        placed, drop = group(placed, transform=translate(0, -out)), drop + out
    feet = [skeleton.near_leg[2][0], skeleton.far_leg[2][0]]
    foot = (x1 - x0) * 0.8 if pose.roll else max(feet) - min(feet) + 16
    return Figure(
        placed,
        left=max(centre - x0, 4),
        right=max(x1 - centre, 4),
        height=drop - y0,
        foot=0 if sunk else foot,
        anchors={
            name: (x - centre, y - drop)
            for name, (x, y) in ((n, turned(p, pose.roll)) for n, p in spots.items())
        },
        faces=1,
        tall=(drop - y0) / _STANDING,
    )


def anchors(skeleton: Skeleton) -> dict[str, Point]:
    """The named points of a body, in the skeleton's coordinates."""
    build = skeleton.build
    aside = 3.1 * skeleton.pose.turn
    return {
        "hand": between(skeleton.far_arm[1], skeleton.far_arm[2], 1.1),
        "hand2": between(skeleton.near_arm[1], skeleton.near_arm[2], 1.1),
        "hands": between(
            between(skeleton.far_arm[1], skeleton.far_arm[2], 1.1),
            between(skeleton.near_arm[1], skeleton.near_arm[2], 1.1),
            0.5,
        ),
        "head": skeleton.on_head(0, -11),
        "temple": skeleton.on_head(10, 0),
        "brain": skeleton.on_head(0, 0),
        "face": skeleton.on_head(aside, 0.6),
        "mouth": skeleton.on_head(aside * 1.05, 6.4),
        "neck": skeleton.on_torso(0.6 * skeleton.pose.turn, -build.torso - build.neck * 0.3),
        "chest": skeleton.on_torso(build.shoulder * 0.4, -build.torso * 0.55),
        "hips": (0.0, 4.4 * build.limb),
        "shoulder": skeleton.near_arm[0],
        "lap": between(skeleton.near_leg[0], skeleton.near_leg[1], 0.6),
        "centre": (0.0, 0.0),
        "feet": (
            (skeleton.near_leg[2][0] + skeleton.far_leg[2][0]) / 2,
            max(skeleton.near_leg[2][1], skeleton.far_leg[2][1]) + 2.6,
        ),
    }


def _head(
    canvas: Canvas, look: Look, outfit: Outfit, pose: Pose, skeleton: Skeleton, asked: str | None
) -> tuple[str, str]:
    """What is behind the body (hair) and the head itself."""
    x, y = skeleton.head
    place = f"{translate(x, y)} {rotate(skeleton.tilt)} scale({skeleton.build.head / 10:.3f})"
    hidden = hats.covers_hair(outfit.hat)
    top = hair.front(look, pose.turn) if outfit.hat not in ("helm", "ninja") else ""
    crown = (
        hats.hat(
            outfit.hat,
            outfit.hat_colour
            or (asked or outfit.colour if outfit.hat in ("wizard", "elf", "mask") else outfit.hat_colour),
            pose.turn,
        )
        if outfit.hat
        else ""
    )
    if hidden and look.style in ("bun", "spiky") and outfit.hat != "ninja":
        top = hair.front(_flat(look), pose.turn)
    inner = heads.face(canvas, look, pose.turn, pose.gaze, pose.mouth) + top
    if look.style not in ("long", "wavy", "bob", "fringe") and outfit.hat != "helm":
        inner += heads.near_ear(look, pose.turn)
    if look.glasses:
        inner += marked(outfit, "glasses", heads.glasses(pose.turn))
    back = (
        "" if outfit.hat in ("ninja",) or (hidden and look.style == "bun") else hair.behind(look, pose.turn)
    )
    if outfit.hat == "veil":
        back += '<path d="M-9,-10Q-20,10 -17,46Q0,50 17,46Q20,10 9,-10Z" fill="#ffffff" fill-opacity="0.6"/>'
    return group(back, transform=place), group(inner + marked(outfit, "hat", crown), transform=place)


def _flat(look: Look) -> Look:
    return replace(look, style="short" if not look.female else "ponytail")


def _box(skeleton: Skeleton, held: Sequence[Held]) -> tuple[float, float, float, float]:
    """What the body and what it holds take up, after it is rolled over."""
    head, k = skeleton.build.head, skeleton.build.limb
    discs = [(skeleton.head, head * 1.32)]
    for arm in (skeleton.near_arm, skeleton.far_arm):
        discs += [(arm[0], 3.6 * k), (arm[1], 3.2 * k), (between(arm[1], arm[2], 1.15), 3.4 * k)]
    for leg in (skeleton.near_leg, skeleton.far_leg):
        discs += [(leg[0], 5.2 * k), (leg[1], 4.4 * k), (leg[2], 4.6 * k)]
    corners = [(turned(p, skeleton.pose.roll), r) for p, r in discs]
    boxes = [(x - r, y - r, x + r, y + r) for (x, y), r in corners]
    for one in held:
        x0, y0, x1, y1 = one.box
        corners = [(turned(p, skeleton.pose.roll), 0.0) for p in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
        boxes += [(x, y, x, y) for (x, y), _ in corners]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
