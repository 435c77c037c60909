"""What holds things: barrel, box, cauldron, cage, fish bowl, lantern, watering can."""

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.joining import within
from openimagen.engines.illustrator.figures.props.solids import (
    across,
    ball,
    block,
    down,
    flame,
    halo,
    profile_d,
    rods,
    round_paint,
    snow_cap,
    turned,
)
from openimagen.engines.illustrator.figures.setting import Setting
from openimagen.engines.illustrator.shapes import circle, ellipse, group, rect, shape, stroked
from openimagen.engines.illustrator.typesetting import fit, lettered

_IRON = "#59606e"


def barrel(canvas: Canvas, setting: Setting) -> Figure:
    """A wooden barrel with iron hoops, 76 to 100."""
    wood = setting.paint("#a5683a")
    outline = [(30, -94), (36, -76), (41, -48), (36, -20), (30, -4)]
    staves = "".join(
        f"M{x * 0.74:.0f},-96Q{x * 1.06:.0f},-48 {x * 0.74:.0f},2" for x in (-34, -22, -8, 8, 22, 34)
    )
    hoops = "".join(f"M-44,{y - 5}Q0,{y + 7} 44,{y - 5}" for y in (-84, -66, -30, -12))
    parts = [
        turned(canvas, outline, wood, flat=0.14),
        group(
            stroked(staves, shade(wood, -0.5), 1, opacity=0.65)
            + stroked(hoops, shade(_IRON, -0.3), 6)
            + stroked(hoops, across(canvas, _IRON, 0.5, -0.3), 4.4),
            clip=canvas.clip(f'<path d="{profile_d(outline, flat=0.14)}"/>'),
        ),
        ellipse(0, -94, 30, 6, shade(wood, -0.3)),
        ellipse(0, -93.4, 27, 4.6, down(canvas, wood, 0.35, 0.1)),
    ]
    if setting.snowy:
        parts.append(snow_cap(-28, 28, -94, 6))
    return Figure(
        "".join(parts), left=38, right=38, height=100, foot=60, anchors={"top": (0, -94), "seat": (0, -94)}
    )


def wooden_box(canvas: Canvas, setting: Setting) -> Figure:
    """A crate of planks, a little wider than high; it can carry letters."""
    wood = setting.paint("#c08a52")
    planks = "".join(f"M-50,{y}H38" for y in (-66, -48, -30))
    lines = fit(setting.lettering or "", width=62, height=34, largest=24)
    parts = [
        block(canvas, -52, -84, 92, 84, wood, (18, -14)),
        stroked("M-46,-88H46M-40,-92.6H52", shade(wood, -0.3), 0.9, opacity=0.7),
        stroked("M46,-72L56,-80M46,-54L56,-62M46,-36L56,-44", shade(wood, -0.7), 1, opacity=0.6),
        stroked(planks, shade(wood, -0.5), 1.6, opacity=0.7),
        *(rect(x, -83, 11, 82, down(canvas, wood, 0.25, -0.1)) for x in (-51, 28)),
        *(rect(-51, y, 90, 11, down(canvas, wood, 0.3, -0.05)) for y in (-83, -12)),
        *(circle(x, y, 1.4, "#4a3222") for x in (-45.5, 33.5) for y in (-77.5, -6.5)),
    ]
    if lines.lines:
        parts.append(lettered(lines, -6, -42, "#4a2c18"))
    else:
        parts.append(stroked("M-6,-56v26M-14,-48l8,-9l8,9M-16,-26h20", "#6b4226", 2.6, opacity=0.7))
    if setting.snowy:
        parts.append(snow_cap(-48, 54, -88, 8))
    return Figure(
        "".join(parts), left=52, right=58, height=98, foot=96, anchors={"top": (2, -91), "seat": (2, -91)}
    )


def cauldron(canvas: Canvas, setting: Setting) -> Figure:
    """An iron cauldron that boils over a fire, as wide as high."""
    iron = setting.paint("#3a3f4c")
    brew = setting.rng.choice(("#6fcf3a", "#9a5fe0", "#3fc4b0"))
    parts = [
        *(flame(canvas, x, 0, h) for x, h in ((-24, 30), (22, 32))),
        rods("M-34,-4L30,-10M-28,-11L34,-3", 6, "#6b4226"),
        *(rods(f"M{d * 26},-20L{d * 32},-3", 6, iron) for d in (-1, 1)),
        *(rods(f"M{d * 44},-64q{d * 13},2 {d * 10},14q{d * -4},8 {d * -12},2", 4, iron) for d in (-1, 1)),
        turned(canvas, [(38, -74), (42, -70), (52, -46), (40, -18), (18, -13)], iron, flat=0.12),
        stroked("M-38,-52Q-42,-36 -30,-24", "#ffffff", 4, opacity=0.3, round_ends=True),
        ellipse(0, -74, 44, 9, shade(iron, 0.25)),
        ellipse(0, -74, 38, 7, down(canvas, brew, 0.2, -0.2)),
        *(
            ball(canvas, x, y, r, shade(brew, 0.25))
            for x, y, r in ((-18, -77, 7), (4, -80, 9), (22, -76, 6), (-6, -91, 4), (14, -96, 3))
        ),
        shape("M26,-72q8,2 7,14q-1,6 -4,1q-1,-8 -8,-10z", brew),
    ]
    glow = flame(canvas, -38, -1, 30) + flame(canvas, 38, -1, 27)
    if setting.lit:
        glow += halo(canvas, 0, -84, 55, brew, 0.5) + halo(canvas, 0, -8, 50, "#ff9a3a", 0.5)
    return Figure(
        "".join(parts), left=57, right=57, height=100, foot=70, glow=glow, anchors={"mouth": (0, -74)}
    )


def birdcage(canvas: Canvas, setting: Setting) -> Figure:
    """A domed cage with a little bird on its perch, or whoever it is to hold, 60 to 100."""
    metal = setting.paint("#d9a441")
    feather = setting.rng.choice(("#f2c12e", "#4fa8e0", "#6fbf4a", "#ef7f6a"))
    bars = "".join(f"M0,-90C{x},-90 {x},-74 {x},-62V-8" for x in (-28, -19, -9.6, 0, 9.6, 19, 28))
    own = (
        shape("M-6,-30Q-12,-48 4,-52Q14,-52 14,-42Q13,-30 2,-28L-8,-16Z", round_paint(canvas, feather))
        + shape("M-4,-40Q6,-42 8,-32Q-2,-30 -6,-24Z", shade(feather, -0.3))
        + shape("M14,-45L19,-42L13.6,-40Z", "#e8772a")
        + circle(9.6, -45.4, 1.6, "#20181a")
    )
    inside = within(setting.holds, (-25, -72, 25, -28)) if setting.holds else own
    parts = [
        stroked("M0,-90V-96M-5,-96A5,5 0 0 1 5,-96", metal, 2),
        shape("M-28,-8V-62C-28,-74 -20,-90 0,-90C20,-90 28,-74 28,-62V-8Z", "#fff6de", opacity=0.22),
        rods("M-26,-27H26" if setting.holds else "M-20,-27H20", 2.6, "#9a6a3c"),
        inside,
        stroked(bars, shade(metal, -0.3), 1.7),
        stroked(bars, shade(metal, 0.4), 0.7),
        stroked("M-28,-62A28,5 0 0 0 28,-62M-28,-36A28,5 0 0 0 28,-36", metal, 1.8),
        turned(canvas, [(31, -10), (31, -3)], metal, sharp=True, flat=0.1),
        ball(canvas, 0, -90, 3.4, metal),
    ]
    return Figure("".join(parts), left=31, right=31, height=102, foot=60, anchors={"hand": (0, -100)})


def fishbowl(canvas: Canvas, setting: Setting) -> Figure:
    """A round glass bowl with two goldfish, or whoever it is to hold, wider than high."""
    water = canvas.radial(
        [(0, "#d3f1fb", 0.85), (0.7, "#7fc9e8", 0.85), (1, "#3f93bd", 0.95)], cx=0.4, cy=0.3, r=0.8
    )
    scale_colour = setting.paint("#f2862a")
    tank = "M-34,-88Q-58,-74 -58,-46Q-58,-14 -30,-2H30Q58,-14 58,-46Q58,-74 34,-88Z"
    fish = [
        group(
            shape("M12,0L26,-11Q22,0 26,11Z", shade(scale_colour, -0.1))
            + shape("M-2,-9Q6,-18 12,-12L8,-6Z", shade(scale_colour, -0.2))
            + ellipse(0, 0, 16, 10, round_paint(canvas, scale_colour))
            + circle(-8, -2.4, 3, "#ffffff")
            + circle(-8.6, -2.4, 1.6, "#20181a"),
            transform=f"translate({x} {y}) scale({k} {abs(k)})",
        )
        for x, y, k in ((-16, -50, 1), (20, -32, -0.8))
    ]
    natural = ("#d9c08a", "#b98f5a", "#8d97a5", "#e8d8b0")
    gravel = (setting.colour,) if setting.holds and setting.colour else natural
    pebbles = [
        ellipse(x, -5 - (k % 2) * 3, 6, 4, setting.rng.choice(gravel))
        for k, x in enumerate(range(-28, 32, 8))
    ]
    parts = [
        shape(tank, "#dcf1f7", opacity=0.75),
        shape("M-55,-60Q0,-66 55,-60Q62,-20 30,-2H-30Q-62,-20 -55,-60Z", water),
        stroked(
            "M-34,-6Q-42,-22 -34,-34M-28,-6Q-22,-20 -30,-28M36,-6Q44,-18 36,-30",
            "#3f9a4f",
            4,
            round_ends=True,
        ),
        *pebbles,
        within(setting.holds, (-47, -56, 47, -11), afloat=True) if setting.holds else "".join(fish),
        *(
            circle(x, y, r, "#ffffff", opacity=0.75)
            for x, y, r in ((-36, -50, 2), (-34, -56, 1.5), (2, -40, 1.8))
        ),
        ellipse(0, -60, 54.6, 4.6, "#e9f8fd", opacity=0.75),
        stroked("M-48,-62Q-54,-40 -42,-22", "#ffffff", 5, opacity=0.7, round_ends=True),
        ellipse(0, -88, 34, 5.4, "#c9e6f0", stroke="#ffffff", stroke_width=2),
    ]
    return Figure("".join(parts), left=58, right=58, height=94, foot=60, anchors={"mouth": (0, -60)})


def lantern(canvas: Canvas, setting: Setting) -> Figure:
    """A metal hand lantern with a candle, half as wide as high."""
    metal = setting.paint(setting.rng.choice(("#4a4f5c", "#b5483f", "#3f6f5a")))
    parts = [
        stroked("M-16,-74C-18,-104 18,-104 16,-74", shade(metal, -0.2), 2.6),
        rect(-21, -62, 42, 50, "#d9e6ea", radius=2),
        rect(-5, -34, 10, 22, across(canvas, "#f6ecd6", 0.3, -0.25), radius=1),
        shape("M-17,-60H-9L-14,-16H-17Z", "#ffffff", opacity=0.6),
        *(rect(x, -63, 3, 52, across(canvas, metal)) for x in (-22, -1.5, 19)),
        shape("M-26,-62L-12,-77H12L26,-62Z", across(canvas, metal)),
        turned(canvas, [(7, -84), (8, -76)], metal, sharp=True),
        shape("M-24,-12H24L28,-2Q0,2 -28,-2Z", across(canvas, metal)),
    ]
    glow = flame(canvas, 0, -34, 18)
    if setting.lit:
        glass = canvas.linear([(0, "#fff2c4"), (1, "#ffc25a")])
        glow = "".join(rect(x, -62, 17.5, 50, glass) for x in (-19, 1.5)) + glow
        glow += halo(canvas, 0, -38, 80, strength=0.75)
    return Figure(
        "".join(parts), left=28, right=28, height=98, foot=54, glow=glow, anchors={"hand": (0, -96)}
    )


def watering_can(canvas: Canvas, setting: Setting) -> Figure:
    """A tin can with a rose on its spout, wider than high."""
    tin = setting.paint(setting.rng.choice(("#5a9a8f", "#6f9fd0", "#d8705a", "#8d97a5")))
    parts = [
        stroked("M-10,-66C-10,-112 58,-104 54,-44Q52,-22 34,-16", shade(tin, -0.45), 6.4),
        stroked("M-10,-66C-10,-112 58,-104 54,-44Q52,-22 34,-16", shade(tin, 0.1), 4),
        shape("M-26,-24L-72,-76L-66,-81L-24,-46Z", down(canvas, tin, 0.3, -0.25)),
        shape("M-84,-72L-62,-92L-58,-84L-72,-70Z", down(canvas, tin, 0.4, -0.1)),
        turned(canvas, [(28, -66), (34, -2)], tin, x=4, flat=0.14, sharp=True),
        stroked("M-26,-50A30,4.4 0 0 0 34,-50M-28,-16A33,5 0 0 0 36,-16", shade(tin, -0.4), 1.4, opacity=0.7),
        ellipse(4, -66, 28, 5.4, shade(tin, -0.5)),
        shape("M-24,-66A28,5.4 0 0 1 14,-71.2L12,-64Q-6,-62 -20,-63Z", shade(tin, 0.2)),
        stroked("M-18,-54V-14", "#ffffff", 4, opacity=0.4, round_ends=True),
        stroked("M-78,-86q-8,4 -10,14M-70,-93q-14,-2 -20,4", "#8fd0ef", 2, opacity=0.8, round_ends=True),
    ]
    return Figure(
        "".join(parts), left=92, right=58, height=100, foot=70, anchors={"hand": (30, -92)}, faces=-1
    )
