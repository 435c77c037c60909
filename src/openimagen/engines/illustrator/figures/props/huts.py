"""Small dwellings: igloo, tree house, kennel, nesting box."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import foliage
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    ball,
    down,
    halo,
    rods,
    roof_colours,
    round_paint,
    snow_cap,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    polygon,
    rect,
    shape,
    stroked,
)
from openimagen.engines.illustrator.typesetting import fit, lettered


def igloo(canvas: Canvas, setting: Setting) -> Figure:
    """A dome of snow blocks with its entrance to the left, wider than high."""
    ice = setting.paint("#e4f0fa")
    dome = "M-52,0C-56,-66 -20,-96 18,-96C58,-96 84,-60 84,0Q16,8 -52,0Z"
    arcs = "M-54,-26Q18,-14 86,-26M-46,-52Q18,-38 80,-52M-28,-74Q18,-62 64,-74"
    joints = (
        "M-20,2V-20M20,4V-17M58,2V-21M-36,-23V-46M2,-19V-42M40,-19V-42M70,-24V-48"
        "M-14,-44V-67M22,-41V-64M52,-45V-70M6,-66V-94M34,-66V-92"
    )
    parts = [
        shape(dome, round_paint(canvas, ice, 0.8, -0.32)),
        group(
            stroked(arcs + joints, shade(ice, -0.35), 1.8, opacity=0.6)
            + stroked(arcs + joints, "#ffffff", 0.8, opacity=0.8),
            clip=canvas.clip(f'<path d="{dome}"/>'),
        ),
        shape(
            "M-76,2V-28Q-74,-56 -44,-56Q-12,-56 -12,-26V3Z", round_paint(canvas, shade(ice, -0.05), 0.7, -0.3)
        ),
        shape("M-70,2V-26Q-68,-49 -46,-49Q-22,-49 -22,-26V2Z", shade(ice, -0.3)),
        shape("M-66,2V-24Q-64,-43 -46,-43Q-28,-43 -28,-24V2Z", "#1f3350"),
        stroked(
            "M-70,-28L-63,-29M-62,-46L-57,-38M-46,-50V-43M-30,-46L-35,-38M-22,-28L-29,-29",
            shade(ice, -0.5),
            1.2,
            opacity=0.6,
        ),
        stroked("M-10,-82Q2,-90 20,-91", "#ffffff", 4, opacity=0.9, round_ends=True),
    ]
    glow = ""
    if setting.lit:
        glow = shape(
            "M-66,2V-24Q-64,-43 -46,-43Q-28,-43 -28,-24V2Z",
            canvas.radial([(0, "#fff0b8"), (1, "#ff9a3a")], cy=0.9, r=0.9),
        )
        glow += halo(canvas, -46, -14, 60, strength=0.5)
    return Figure("".join(parts), left=76, right=85, height=96, foot=160, glow=glow)


def treehouse(canvas: Canvas, setting: Setting) -> Figure:
    """A plank hut in a big tree with a ladder, nearly as wide as high."""
    wood = setting.paint("#b9824f")
    leaf = SNOW if setting.snowy else "#5a9a45"
    roof, eave = roof_colours(setting, "#a8483a")
    panes, glow = windows(canvas, setting, [(10, -52, 12, 11)], "#6b4226")
    crown = ((-30, -78, 18), (-10, -94, 18), (20, -92, 18), (40, -66, 14), (-44, -60, 14), (4, -76, 22))
    parts = [
        foliage(canvas, setting.rng, crown, leaf, leaf=3),
        shape(
            (
                "M-14,0Q-8,-16 -10,-40L-30,-66L-24,-68L-4,-48L2,-80L10,-80L10,-46L30,-66"
                "L35,-62L14,-38Q10,-16 18,0Q2,4 -14,0Z"
            ),
            canvas.linear([(0, "#9c6f47"), (1, "#5a3a22")], x2=1, y2=0),
        ),
        stroked("M-3,-4Q0,-20 -2,-34M6,-6Q3,-20 5,-34", "#4a2f1c", 1.2, opacity=0.6),
        rods("M-22,-34L-4,-24M30,-34L12,-24", 3, "#7a5230"),
        rect(-28, -62, 56, 27, down(canvas, wood, 0.2, -0.2)),
        stroked("M-28,-55H28M-28,-48H28M-28,-41H28", shade(wood, -0.45), 0.8, opacity=0.7),
        rect(-18, -57, 13, 22, "#4a2f1c", radius=1),
        panes,
        polygon([(-36, -60), (0, -82), (0, -76), (-33, -56)], roof),
        polygon([(36, -60), (0, -82), (0, -76), (33, -56)], eave),
        rect(-34, -36, 68, 4, down(canvas, "#8a5a34"), radius=1),
        rods("M-32,-36V-44M-22,-36V-44M-34,-44H-20", 1.8, "#8a5a34"),
        rods(
            "M-22,-34L-27,0M-12,-34L-15,0M-23,-28H-13.5M-24,-21H-14M-25,-14H-14.6M-26,-7H-15.4",
            1.9,
            "#c99a62",
        ),
        foliage(canvas, setting.rng, [(-44, -72, 12), (-36, -86, 12)], leaf, leaf=3),
        foliage(canvas, setting.rng, [(40, -76, 11), (32, -90, 12)], leaf, leaf=3),
    ]
    return Figure(
        "".join(parts), left=59, right=56, height=116, foot=44, glow=glow, anchors={"seat": (-4, -37)}
    )


def doghouse(canvas: Canvas, setting: Setting) -> Figure:
    """A kennel with a bone or a name over its door."""
    wood = setting.paint("#d05a48")
    roof, eave = roof_colours(setting, "#4f6f9c")
    parts = [
        polygon([(26, 0), (26, -48), (62, -54), (62, -8)], down(canvas, shade(wood, -0.35), 0, -0.2)),
        shape("M-48,0V-48L-11,-88L26,-48V0Z", down(canvas, wood, 0.25, -0.15)),
        stroked("M-47,-16H25M-47,-32H25M-47,-48H25M-32,-64H10", shade(wood, -0.4), 0.9, opacity=0.6),
        shape("M-30,0V-30Q-30,-48 -11,-48Q8,-48 8,-30V0Z", "#fff3dc"),
        shape("M-26,0V-29Q-26,-44 -11,-44Q4,-44 4,-29V0Z", "#2f1f1c"),
        polygon([(34, -46), (-11, -97), (28, -99), (72, -54)], roof if setting.snowy else eave),
        polygon([(-58, -44), (-11, -97), (-11, -88), (-52, -40)], roof),
        polygon([(34, -46), (-11, -97), (-11, -88), (28, -42)], shade(roof, -0.25)),
        _name_plate(canvas, setting),
        ellipse(-34, -3, 12, 4, "#5a8fc4"),
        ellipse(-34, -5, 10, 2.6, "#a9dcf5"),
    ]
    return Figure("".join(parts), left=58, right=72, height=99, foot=104)


def _name_plate(canvas: Canvas, setting: Setting) -> str:
    """What is over a kennel's door: the lettering, or else a bone."""
    lines = fit(setting.lettering or "", width=34, height=11, largest=10)
    if lines.lines:
        return rect(-30, -66, 38, 13, "#f7f1e0", radius=2) + lettered(lines, -11, -59.5, "#4a2a18")
    knobs = [ball(canvas, x, y, 3.4, "#f7f1e0") for x in (-20, -2) for y in (-63, -59)]
    return rods("M-19,-61H-3", 4.4, "#f7f1e0") + "".join(knobs)


def birdhouse(canvas: Canvas, setting: Setting) -> Figure:
    """A nesting box on a post with a bird in its door, half as wide as high."""
    wood = setting.paint(setting.rng.choice(("#7fb8c4", "#e8a84f", "#d8776a", "#8fb56a")))
    roof, eave = roof_colours(setting, "#8a4f38")
    parts = [
        rect(-4, -50, 8, 50, canvas.linear([(0, "#9c6f47"), (1, "#5a3a22")], x2=1, y2=0)),
        polygon([(14, -46), (14, -74), (26, -77), (26, -50)], shade(wood, -0.4)),
        shape("M-22,-46V-74L-4,-94L14,-74V-46Z", down(canvas, wood, 0.25, -0.15)),
        circle(-4, -69, 6.4, "#2f1f1c"),
        ball(canvas, -4, -68, 5, "#f2c12e"),
        circle(-5.6, -69.6, 1, "#20181a"),
        shape("M-8.6,-68L-12.4,-66.6L-8.4,-65.6Z", "#e8772a"),
        rods("M-4,-57H-8", 2.4, "#6b4226"),
        polygon([(18, -72), (-4, -99), (8, -101), (31, -76)], eave),
        polygon([(-28, -70), (-4, -99), (-4, -93), (-24, -67)], roof),
        polygon([(18, -72), (-4, -99), (-4, -93), (14, -69)], shade(roof, -0.25)),
        shape("M-26,-46H16L27,-50V-47L17,-42H-26Z", "#7a4a2c"),
        stroked("M-4,-14q-10,-2 -12,-10M4,-8q10,-3 12,-11", "#4f9a3f", 2.4, round_ends=True),
    ]
    if setting.snowy:
        parts.append(snow_cap(-26, 16, -46, 3))
    return Figure("".join(parts), left=28, right=31, height=101, foot=14)
