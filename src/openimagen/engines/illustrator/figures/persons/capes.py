"""What hangs at a back: capes, backpacks, wings."""

from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.persons.dress import Dress
from openimagen.engines.illustrator.figures.persons.garments import marked
from openimagen.engines.illustrator.figures.persons.limbs import turned, wrapped
from openimagen.engines.illustrator.figures.persons.skeleton import Skeleton
from openimagen.engines.illustrator.shapes import group, rotate, shape, translate


def behind(worn: Dress, skeleton: Skeleton) -> str:
    """What hangs at the back: a cape, a backpack, wings, a veil."""
    extras, build, narrow = worn.outfit.extras, skeleton.build, skeleton.narrowing
    parts = []
    sh, t, turn = build.shoulder * narrow, build.torso, skeleton.pose.turn
    if "wings" in extras:
        x, y = skeleton.on_torso(-2 * turn, -t * 0.72)
        pair = (
            f"M{x:.1f},{y:.1f}C{x - 14:.1f},{y - 26:.1f} {x - 38:.1f},{y - 22:.1f}"
            f" {x - 34:.1f},{y - 4:.1f}C{x - 32:.1f},{y + 4:.1f} {x - 12:.1f},{y + 6:.1f}"
            f" {x:.1f},{y:.1f}"
            f"C{x - 20:.1f},{y + 4:.1f} {x - 30:.1f},{y + 18:.1f} {x - 18:.1f},{y + 20:.1f}"
            f"C{x - 8:.1f},{y + 20:.1f} {x - 2:.1f},{y + 8:.1f} {x:.1f},{y:.1f}Z"
        )
        flipped = f'<g transform="translate({2 * x:.1f} 0) scale(-1 1)">'
        tone = "#fdfdfb" if worn.outfit.hat == "halo" else "#d8f0f4"
        for wrap, end in (("", ""), (flipped, "</g>")):
            parts.append(
                wrap
                + f'<path d="{pair}" fill="{tone}" fill-opacity="0.88" stroke="#9cc7d4" stroke-width="0.7"/>'
                + end
            )
    if "cape" in extras:
        cloth = worn.outfit.gloves or worn.outfit.hem_colour or shade(worn.top, -0.3)
        wind = 10 * turn + abs(skeleton.lean) * 0.7
        ends = (
            turned((-sh * 1.25 - wind, build.thigh * 1.35), skeleton.lean * 0.4),
            turned((sh * 0.7, build.thigh * 1.3), skeleton.lean * 0.4),
        )
        parts.append(
            shape(
                wrapped(
                    [
                        (skeleton.on_torso(-sh + 1.5, -t + 2), 2.2),
                        (skeleton.on_torso(sh - 2, -t + 2), 2),
                        (ends[0], 3.5),
                        (ends[1], 3.5),
                    ]
                ),
                cloth,
            )
        )
    if "backpack" in extras:
        x, y = skeleton.on_torso(-sh - 2.5 * turn, -t * 0.62)
        cloth = worn.outfit.pack_colour or "#b0703c"
        pack = group(
            shape("M-7,-8Q-7,-11 -3,-11H5V11H-4Q-8,11 -8,6Z", cloth)
            + shape("M-8,1H2V8H-6Q-8,8 -8,5Z", shade(cloth, -0.18)),
            transform=f"{translate(x, y)} {rotate(skeleton.lean)}",
        )
        parts.append(marked(worn.outfit, "backpack", pack))
    return "".join(parts)
