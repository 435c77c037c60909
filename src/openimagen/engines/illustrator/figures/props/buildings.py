"""Houses and farm buildings, seen from the front left corner: gable wall, long side, roof."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.props.solids import (
    SNOW,
    ball,
    down,
    halo,
    roof_colours,
    round_paint,
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


def barn(canvas: Canvas, setting: Setting) -> Figure:
    """A red barn with white beams, wider than high."""
    red = setting.paint("#b5342c")
    roof, eave = roof_colours(setting, "#6d6f7c")
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
        rect(-47, -43, 18, 43, down(canvas, setting.part("door", red), 0.1, -0.25)),
        rect(-27, -43, 18, 43, down(canvas, setting.part("door", red), 0.1, -0.25)),
        stroked("M-47,-43L-29,0M-29,-43L-47,0M-27,-43L-9,0M-9,-43L-27,0", _WHITE, 2.6),
        rect(-38, -76, 20, 18, _WHITE),
        rect(-35.5, -73.5, 15, 15.5, "#3a2420"),
        shape("M-35,-58Q-30,-66 -24,-64Q-20,-63 -21,-58Z", "#e3bb4a"),
        panes,
    ]
    return Figure("".join(parts), left=74, right=85, height=101, foot=150, glow=glow)


def roof(canvas: Canvas, setting: Setting) -> Figure:
    """The tiled roof of a low house with its chimney and a garret window, half as wide again as high."""
    tile, eave = (
        roof_colours(setting, "#b5543a")
        if not setting.colour
        else (setting.colour, shade(setting.colour, -0.3))
    )
    slope = "M-84,-24L-58,-88H58L84,-24Z"
    courses = "".join(
        "".join(f"M{x},{y}q5,7 10,0" for x in range(-90 + (k % 2) * 5, 90, 10))
        for k, y in enumerate(range(-82, -24, 9))
    )
    panes, glow = windows(
        canvas, setting, [(-56, -19, 14, 14), (-24, -19, 14, 14), (42, -19, 14, 14)], _WHITE
    )
    garret, lamp = windows(canvas, setting, [(-8, -54, 16, 15)], _WHITE)
    parts = [
        rect(30, -104, 15, 30, down(canvas, "#a8664e", 0.1, -0.2)),
        rect(27.5, -107, 20, 5, "#7f4a3a"),
        rect(-72, -26, 144, 26, down(canvas, "#f1e3c8", 0.05, -0.16)),
        rect(4, -20, 14, 20, down(canvas, "#7a4d2c")),
        panes,
        shape(slope, down(canvas, tile, 0.12, -0.18)),
        group(
            stroked(courses, shade(tile, -0.35), 1.3, opacity=0.7), clip=canvas.clip(f'<path d="{slope}"/>')
        ),
        rect(-86, -27, 172, 5, eave, radius=2.5),
        rect(-60, -91.5, 120, 6, shade(tile, -0.22), radius=3),
        polygon([(-13, -36), (-13, -56), (0, -68), (13, -56), (13, -36)], "#f1e3c8"),
        garret,
        stroked("M-16,-54L0,-70L16,-54", eave, 4, round_ends=True),
    ]
    if setting.snowy:
        parts.append(rect(-60, -95, 120, 8, SNOW, radius=4))
    return Figure(
        "".join(parts),
        left=86,
        right=86,
        height=107,
        foot=150,
        glow=glow + lamp,
        anchors={"top": (-28, -89), "seat": (-28, -89)},
    )


def cottage(canvas: Canvas, setting: Setting) -> Figure:
    """A thatched cottage with roses at its door, wider than high."""
    wall, thatch = setting.paint(setting.rng.choice(("#f4e6c8", "#f1d9cc", "#dfe8e4"))), "#c49a55"
    roof, eave = roof_colours(setting, thatch)
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
        shape("M-21,-44V-58Q-19,-80 0,-80Q19,-80 21,-58V-44Z", shade(eave, -0.2)),
        shape("M-19,-44V-58Q-17,-74 0,-74Q17,-74 19,-58V-44Z", down(canvas, wall, 0.25, -0.1)),
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
        shape(
            "M-10,0V-27Q-10,-34 0,-34Q10,-34 10,-27V0Z",
            down(canvas, setting.part("door", "#4f8f7a"), 0.15, -0.25),
        ),
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
    own = setting.rng.choice(("#b5483f", "#5a6f8f", "#7a4d2c"))
    cap = SNOW if setting.snowy and "roof" not in setting.parts else setting.part("roof", own)
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
