"""Houses and farm buildings, seen from the front left corner: gable wall, long side, roof."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.foliage import foliage
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    SNOW_SHADE,
    ball,
    down,
    halo,
    rods,
    round_paint,
    snow_cap,
    turned,
    windows,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import (
    circle,
    ellipse,
    group,
    polygon,
    rect,
    rotate,
    shape,
    stroked,
)

_WHITE = "#f7f1e6"


def _roof(setting: Setting, natural: str) -> tuple[str, str]:
    """The colours of a roof's lit and shaded side."""
    return (SNOW, SNOW_SHADE) if setting.snowy else (shade(natural, 0.08), shade(natural, -0.35))


def barn(canvas: Canvas, setting: Setting) -> Figure:
    """A red barn with white beams, wider than high."""
    red = setting.paint("#b5342c")
    roof, eave = _roof(setting, "#6d6f7c")
    front = "M-72,0V-50L-58,-80L-28,-98L2,-80L16,-50V0Z"
    boards = "".join(f"M{x},0V-96" for x in range(-66, 16, 8))
    panes, glow = windows(canvas, setting, [(31, -34, 11, 13), (54, -35, 11, 13)], _WHITE)
    parts = [
        polygon([(16, 0), (16, -50), (82, -54), (82, -5)], down(canvas, shade(red, -0.3), 0, -0.2)),
        stroked("".join(f"M{x},-52V-2" for x in range(24, 82, 8)), shade(red, -0.6), 0.8, opacity=0.6),
        shape(front, down(canvas, red, 0.18, -0.15)),
        group(stroked(boards, shade(red, -0.45), 0.9, opacity=0.6), clip=canvas.clip(f'<path d="{front}"/>')),
        polygon([(19, -50), (3, -80), (66, -83), (85, -54)], shade(eave, 0.15)),
        polygon([(3, -80), (-28, -99), (36, -101), (66, -83)], roof),
        stroked("M-73,-48L-59,-80L-28,-98.5L3,-80L17,-48", _WHITE, 4.4, round_ends=True),
        rect(-50, -46, 44, 46, _WHITE),
        rect(-47, -43, 18, 43, down(canvas, red, 0.1, -0.25)),
        rect(-27, -43, 18, 43, down(canvas, red, 0.1, -0.25)),
        stroked("M-47,-43L-29,0M-29,-43L-47,0M-27,-43L-9,0M-9,-43L-27,0", _WHITE, 2.6),
        rect(-38, -76, 20, 18, _WHITE),
        rect(-35.5, -73.5, 15, 15.5, "#3a2420"),
        shape("M-35,-58Q-30,-66 -24,-64Q-20,-63 -21,-58Z", "#e3bb4a"),
        panes,
    ]
    return Figure("".join(parts), left=74, right=85, height=101, foot=150, glow=glow)


def cottage(canvas: Canvas, setting: Setting) -> Figure:
    """A thatched cottage with roses at its door, wider than high."""
    wall, thatch = setting.paint(setting.rng.choice(("#f4e6c8", "#f1d9cc", "#dfe8e4"))), "#c49a55"
    roof, eave = _roof(setting, thatch)
    bloom = setting.rng.choice(("#e85f8f", "#f2c12e", "#d8342c", "#b27fe0"))
    panes, glow = windows(
        canvas, setting, [(-52, -33, 18, 17), (34, -33, 18, 17), (-8, -63, 15, 13)], "#7a4d2c", radius=1.5
    )
    leaves = [
        (x, y)
        for x, y in ((-18, -8), (-20, -20), (-16, -32), (-8, -41), (4, -43), (14, -38), (19, -26), (20, -12))
    ]
    parts = [
        rect(38, -100, 14, 40, down(canvas, "#9c6a58")),
        rect(36, -103, 18, 5, SNOW if setting.snowy else "#7a4a3c", radius=1),
        rect(-68, -48, 136, 48, down(canvas, wall, 0.2, -0.16)),
        stroked("M-66,-48V0M-24,-48V0M26,-48V0M66,-48V0M-66,-46H66", "#6b4a34", 3.4),
        shape(
            (
                "M-78,-40Q-74,-56 -50,-88Q-46,-95 -38,-95H38Q46,-95 50,-88Q74,-56 78,-40"
                "Q66,-34 56,-44H20Q18,-76 0,-78Q-18,-76 -20,-44H-56Q-66,-34 -78,-40Z"
            ),
            canvas.linear([(0, roof), (1, eave)]),
        ),
        shape("M-20,-44V-58Q-18,-74 0,-74Q18,-74 20,-58V-44Z", down(canvas, wall, 0.25, -0.1)),
        stroked(
            (
                "M-72,-44Q-60,-66 -46,-86M-58,-46Q-48,-70 -38,-92M72,-44Q60,-66 46,-86M58,-46"
                "Q48,-70 38,-92M-34,-46Q-30,-70 -22,-93M34,-46Q30,-70 22,-93"
            ),
            shade(thatch, -0.4),
            1,
            opacity=0.35,
        ),
        rect(-40, -98, 80, 7, shade(roof, -0.12), radius=3),
        shape("M-12,0V-28Q-12,-36 0,-36Q12,-36 12,-28V0Z", "#5a3a24"),
        shape("M-10,0V-27Q-10,-34 0,-34Q10,-34 10,-27V0Z", down(canvas, "#4f8f7a", 0.15, -0.25)),
        circle(6, -15, 1.5, "#f2c14e"),
        panes,
        *(ball(canvas, x, y, 6, "#4f8f3f") for x, y in leaves),
        *(circle(x + d, y - d, 2.2, bloom) for x, y in leaves for d in (-2, 2.4)),
        *(ball(canvas, x, -4, 8, "#5a9a45", 6) for x in (-58, -44, -32, 36, 50, 62)),
        *(
            circle(x, y, 1.8, bloom)
            for x, y in ((-58, -8), (-50, -5), (-40, -7), (36, -7), (46, -5), (58, -8))
        ),
    ]
    return Figure("".join(parts), left=78, right=78, height=103, foot=136, glow=glow)


def windmill(canvas: Canvas, setting: Setting) -> Figure:
    """A tower mill; its four sails span as much as it is high."""
    wall = setting.paint("#efe3cf")
    cap = SNOW if setting.snowy else setting.rng.choice(("#b5483f", "#5a6f8f", "#7a4d2c"))
    panes, glow = windows(canvas, setting, [(-4.5, -48, 9, 10), (-4, -30, 8, 9)], "#6b4226", radius=3)
    sail = (
        stroked("M0,0V-48", "#5a3c26", 2.4)
        + polygon([(1.4, -12), (12, -12), (12, -47), (1.4, -47)], "#fbf5e6", opacity=0.92)
        + stroked("M12,-12V-47M1,-12H12M1,-20.7H12M1,-29.5H12M1,-38H12M1,-47H12M6.6,-12V-47", "#8a6a4c", 0.9)
    )
    turn = setting.rng.uniform(8, 70)
    parts = [
        turned(canvas, [(15, -68), (18, -40), (24, -2)], wall, sharp=True, flat=0.12),
        stroked("M-21,-22A21,4 0 0 0 21,-22", "#8a5a34", 3.4),
        stroked(
            "M-25,-30V-22M-12,-27V-19M0,-26V-18M12,-27V-19M25,-30V-22M-26,-30A26,4.4 0 0 0 26,-30",
            "#8a5a34",
            1.3,
        ),
        shape("M-6,1V-12Q-6,-17 0,-17Q6,-17 6,-12V1Z", down(canvas, "#7a4a2a")),
        shape("M-18,-66Q-17,-86 0,-88Q17,-86 18,-66Q0,-61 -18,-66Z", round_paint(canvas, cap)),
        panes,
        *(group(sail, transform=f"translate(0 -72) {rotate(turn + 90 * k)}") for k in range(4)),
        circle(0, -72, 3.6, round_paint(canvas, "#6b4a30")),
    ]
    return Figure("".join(parts), left=49, right=49, height=120, foot=48, glow=glow)


def greenhouse(canvas: Canvas, setting: Setting) -> Figure:
    """A glass house full of plants, wider than high."""
    frame = setting.paint("#e8f0ec")
    inside = down(canvas, "#fff0c0" if setting.lit else "#bfe0d4", 0.3, -0.12)
    plants = []
    for x in range(-56, 76, 11):
        tall = setting.rng.uniform(16, 34)
        plants.append(
            ellipse(
                x,
                -6 - tall / 2,
                8,
                tall / 2,
                round_paint(canvas, setting.rng.choice(("#4f9a45", "#3f8050", "#7ab54a"))),
            )
        )
        plants.append(
            circle(
                x + 2, -4 - tall * 0.8, 3, setting.rng.choice(("#e85f7a", "#f2c12e", "#f08a24", "#d9c4f0"))
            )
        )
    bars = (
        "M-70,0V-54L-34,-92L2,-54V0M-52,0V-73M-34,0V-92M-16,0V-73M-70,-54H2"
        "M2,-54H84V-3L2,0M-34,-92H54L84,-54M22,-54V-1M43,-54V-2M64,-54V-2M22,-54"
        "L-12,-92M43,-54L10,-92M64,-54L32,-92"
    )
    parts = [
        shape("M-70,0V-54L-34,-92H54L84,-54V-3Z", inside),
        *plants,
        shape(
            "M-70,0V-54L-34,-92H54L84,-54V-3Z",
            canvas.linear([(0, "#ffffff", 0.55), (0.5, "#d8f1f4", 0.22), (1, "#7fb8c4", 0.4)], x2=1),
        ),
        shape("M2,-54L-34,-92H54L84,-54Z", "#ffffff", opacity=0.35),
        stroked(bars, shade(frame, -0.35), 2.6),
        stroked(bars, frame, 1.6),
        rect(-72, -7, 75, 7, "#b98a6a"),
        polygon([(3, -7), (86, -9), (86, -2), (3, 0)], "#8f6449"),
        rect(-44, -40, 20, 40, "none", stroke=shade(frame, -0.3), stroke_width=2),
        circle(-28, -20, 1.6, "#5a6a66"),
    ]
    if setting.snowy:
        parts.append(shape("M2,-54L-34,-93H54L84,-54Q60,-60 40,-54Q20,-60 2,-54Z", SNOW, opacity=0.9))
    glow = halo(canvas, 0, -40, 110, "#ffe6a0", 0.35) if setting.lit else ""
    return Figure("".join(parts), left=72, right=86, height=94, foot=156, glow=glow)


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
    roof, eave = _roof(setting, "#a8483a")
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
    """A kennel with a bone over its door; it can carry a name."""
    wood = setting.paint("#d05a48")
    roof, eave = _roof(setting, "#4f6f9c")
    parts = [
        polygon([(26, 0), (26, -48), (62, -54), (62, -8)], down(canvas, shade(wood, -0.35), 0, -0.2)),
        shape("M-48,0V-48L-11,-88L26,-48V0Z", down(canvas, wood, 0.25, -0.15)),
        stroked("M-47,-16H25M-47,-32H25M-47,-48H25M-32,-64H10", shade(wood, -0.4), 0.9, opacity=0.6),
        shape("M-30,0V-30Q-30,-48 -11,-48Q8,-48 8,-30V0Z", "#fff3dc"),
        shape("M-26,0V-29Q-26,-44 -11,-44Q4,-44 4,-29V0Z", "#2f1f1c"),
        polygon([(34, -46), (-11, -97), (28, -99), (72, -54)], roof if setting.snowy else eave),
        polygon([(-58, -44), (-11, -97), (-11, -88), (-52, -40)], roof),
        polygon([(34, -46), (-11, -97), (-11, -88), (28, -42)], shade(roof, -0.25)),
        rods("M-19,-61H-3", 4.4, "#f7f1e0"),
        *(ball(canvas, x, y, 3.4, "#f7f1e0") for x in (-20, -2) for y in (-63, -59)),
        ellipse(-34, -3, 12, 4, "#5a8fc4"),
        ellipse(-34, -5, 10, 2.6, "#a9dcf5"),
    ]
    return Figure("".join(parts), left=58, right=72, height=99, foot=104)


def birdhouse(canvas: Canvas, setting: Setting) -> Figure:
    """A nesting box on a post with a bird in its door, half as wide as high."""
    wood = setting.paint(setting.rng.choice(("#7fb8c4", "#e8a84f", "#d8776a", "#8fb56a")))
    roof, eave = _roof(setting, "#8a4f38")
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
