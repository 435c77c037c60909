"""Head-and-shoulders portraits of people."""

import random

from openimagen.engines.illustrator.canvas import Canvas
from openimagen.engines.illustrator.colour import mix, shade
from openimagen.engines.illustrator.figures.figure import Figure
from openimagen.engines.illustrator.figures.looks import Look
from openimagen.engines.illustrator.shapes import circle, ellipse, group, line, shape, stroked

# Drawn with y from 0 (above the head) to 1000 (the lower edge of the picture), x = 0 in the middle.
_EYES = ("#5a8f7a", "#4f7fa8", "#6b4a2f", "#7a6a3a")
_LASH = "#2a1a18"
_PARTED = (
    "M58,232C-10,290 -140,300 -206,420M70,226C110,300 180,340 214,420"
    "M20,176C-70,190 -170,230 -214,340M80,176C150,196 210,250 226,340"
)
_SWEPT_BACK = (
    "M58,240C0,290 -110,306 -172,390M74,240C110,300 150,330 178,390M30,190C-50,200 -130,240"
    " -176,320M80,190C140,210 174,260 188,330"
)


def portrait(canvas: Canvas, look: Look, rng: random.Random) -> Figure:
    """Someone from the chest up, 900 high; the head leans a little to one side."""
    tilt = rng.uniform(-4.5, 4.5)
    laughing = rng.random() < 0.5
    hair = canvas.linear([(0, shade(look.hair, 0.2)), (0.5, look.hair), (1, shade(look.hair, -0.3))])
    iris = rng.choice(_EYES if look.skin < "#c" or look.hair > "#8" else _EYES[2:])
    leaning = f"rotate({tilt:.2f} 0 690)"
    svg = (
        group(_hair_behind(look, hair), transform=leaning)
        + _shoulders(canvas, look)
        + group(
            _face(canvas, look)
            + "".join(_eye(side, look, iris) for side in (-1, 1))
            + _nose_and_mouth(look, laughing)
            + _beard(look)
            + _front_hair(look, hair)
            + (_glasses() if look.glasses else ""),
            transform=leaning,
        )
    )
    return Figure(group(svg, transform="translate(0 -1000)"), left=400, right=400, height=870, foot=800)


def _shoulders(canvas: Canvas, look: Look) -> str:
    shadow = mix(look.skin, "#8a3f22", 0.34)
    cloth = canvas.linear([(0, shade(look.top, 0.12)), (1, shade(look.top, -0.3))])
    neck = canvas.linear([(0, shadow), (0.5, look.skin), (1, look.skin)])
    return (
        shape("M-400,1020C-392,850 -270,802 -120,770H120C270,802 392,850 400,1020Z", cloth)
        + shape(
            (
                "M-84,590L-90,748C-118,772 -140,776 -156,780C-96,880 96,880 156,780C140,776 118,772"
                " 90,748L84,590Z"
            ),
            neck,
        )
        + shape("M-86,645C-60,738 60,738 86,645L88,700C50,776 -50,776 -88,700Z", shadow, opacity=0.7)
        + shape("M-170,770C-100,888 100,888 170,770L204,782C116,934 -116,934 -204,782Z", shade(look.top, 0.3))
        + stroked(
            "M-262,1010Q-268,930 -246,880M262,1010Q268,930 246,880", shade(look.top, -0.4), 5, opacity=0.5
        )
    )


def _face(canvas: Canvas, look: Look) -> str:
    skin = look.skin
    shadow, blush = mix(skin, "#8a3f22", 0.3), mix(skin, "#e0503f", 0.6)
    tone = canvas.radial(
        [(0, shade(skin, 0.2)), (0.65, skin), (1, mix(skin, shadow, 0.6))], cx=0.4, cy=0.4, r=0.7
    )
    cheek = canvas.radial([(0, blush, 0.42), (1, blush, 0)])
    jaw = "656" if look.female else "668"
    outline = (
        f"M-182,400C-196,232 196,232 182,400C190,520 166,596 104,{jaw}C62,706 -62,706 -104,{jaw}"
        "C-166,596 -190,520 -182,400Z"
    )
    ears = "".join(
        ellipse(side * 184, 484, 25, 44, shadow)
        + ellipse(side * 187, 486, 13, 27, mix(shadow, "#8a3f22", 0.25))
        for side in (-1, 1)
    )
    cheeks = "".join(ellipse(side * 108, 570, 58, 40, cheek) for side in (-1, 1))
    return ears + shape(outline, tone) + cheeks


def _eye(side: int, look: Look, iris: str) -> str:
    x = side * 80
    outer, inner = x + side * 43, x - side * 40
    lid = f"M{inner},476C{x - side * 18},442 {x + side * 22},438 {outer},466"
    parts = [
        shape(f"{lid}C{x + side * 20},497 {x - side * 20},497 {inner},476Z", "#fffdf8"),
        circle(x, 467, 25, iris),
        circle(x, 467, 25, "none", stroke=shade(iris, -0.5), stroke_width=5),
        circle(x, 467, 12.5, "#14161c"),
        circle(x - 9, 457, 7.5, "#ffffff"),
        circle(x + 8, 475, 3.5, "#ffffff", opacity=0.7),
        stroked(lid, _LASH, 10 if look.female else 7, round_ends=True),
        stroked(
            f"M{x - side * 26},432Q{x + side * 8},414 {x + side * 40},434",
            mix(look.skin, "#8a3f22", 0.4),
            4,
            opacity=0.6,
        ),
    ]
    if look.female:
        lashes = f"M{outer},466l{side * 17},-13M{x + side * 34},454l{side * 14},-17"
        parts.append(stroked(lashes, _LASH, 6, round_ends=True))
    brow = f"M{x - side * 46},408C{x - side * 14},384 {x + side * 22},382 {x + side * 54},404"
    parts.append(
        stroked(brow, shade(look.hair, -0.35), 12 if look.female else 19, opacity=0.9, round_ends=True)
    )
    return "".join(parts)


def _nose_and_mouth(look: Look, laughing: bool) -> str:
    shadow = mix(look.skin, "#8a3f22", 0.42)
    lip = mix(look.skin, "#c4304a" if look.female else "#a8503f", 0.72 if look.female else 0.5)
    nose = stroked(
        "M-4,500C-10,528 -28,546 -20,560C-10,572 12,572 22,561", shadow, 7, round_ends=True
    ) + shape("M-6,470C4,510 10,535 6,556C20,552 16,520 6,470Z", "#ffffff", opacity=0.16)
    if not laughing:
        return (
            nose
            + shape(
                (
                    "M-66,612C-36,606 -14,596 0,604C14,596 36,606 66,612C36,620 16,618 0,619C-16,618 -36,620"
                    " -66,612Z"
                ),
                shade(lip, -0.18),
            )
            + shape("M-66,612C-36,620 -16,618 0,619C16,618 36,620 66,612C44,652 -44,652 -66,612Z", lip)
            + stroked("M-76,604q6,9 14,9M76,604q-6,9 -14,9", shadow, 5, round_ends=True)
            + stroked("M-22,637Q0,643 22,637", "#ffffff", 5, opacity=0.35, round_ends=True)
        )
    return (
        nose
        + shape("M-72,604C-40,612 -18,602 0,609C18,602 40,612 72,604C46,662 -46,662 -72,604Z", "#fff8f2")
        + shape(
            (
                "M-76,602C-40,602 -18,592 0,600C18,592 40,602 76,602C40,618 20,612 0,614C-20,612 -40,618"
                " -76,602Z"
            ),
            shade(lip, -0.15),
        )
        + shape("M-76,602C-48,640 -22,646 0,646C22,646 48,640 76,602C56,670 -56,670 -76,602Z", lip)
        + stroked("M-84,597q-6,4 -7,11M84,597q6,4 7,11", shadow, 5, round_ends=True)
    )


def _beard(look: Look) -> str:
    if not look.beard:
        return ""
    outline = (
        "M-184,470C-186,580 -150,690 -90,722C-40,748 40,748 90,722C150,690 186,580 184,470"
        "C168,560 140,588 96,590C60,572 30,574 0,580C-30,574 -60,572 -96,590C-140,588 -168,560 -184,470Z"
        "M-70,610C-30,604 30,604 70,610C44,652 -44,652 -70,610Z"
    )
    return f'<path d="{outline}" fill="{look.hair}" fill-rule="evenodd"/>'


def _hair_behind(look: Look, hair: str) -> str:
    if look.style in ("long", "pigtails"):
        mass = (
            "M-196,300C-300,470 -250,640 -318,800C-340,890 -236,930 -170,890L170,890C236,930 340,890"
            " 318,800C250,640 300,470 196,300C150,130 -150,130 -196,300Z"
        )
        strands = "".join(
            f"M{x * 0.55:.0f},330C{x * 1.1:.0f},520 {x * 0.85:.0f},680 {x:.0f},{850 - abs(x) * 0.1:.0f}"
            for x in range(-290, 300, 52)
        )
        return shape(mass, hair) + stroked(strands, shade(look.hair, -0.35), 6, opacity=0.4, round_ends=True)
    if look.style == "bob":
        return shape(
            (
                "M-200,300C-262,440 -262,560 -244,672Q-232,722 -176,704L-120,640H120L176,704Q232,722"
                " 244,672C262,560 262,440 200,300C150,130 -150,130 -200,300Z"
            ),
            hair,
        )
    if look.style == "bun":
        return (
            circle(0, 140, 88, shade(look.hair, -0.1))
            + stroked("M-50,110Q0,70 50,110M-60,150Q0,105 60,150", shade(look.hair, 0.25), 7, opacity=0.5)
            + ellipse(0, 340, 186, 180, shade(look.hair, -0.2))
        )
    if look.style == "curly":
        ring = (
            (-190, 330),
            (-205, 420),
            (-200, 510),
            (190, 330),
            (205, 420),
            (200, 510),
            (-150, 250),
            (150, 250),
        )
        return "".join(circle(x, y, 70 if look.female else 42, shade(look.hair, -0.15)) for x, y in ring)
    return ""


def _front_hair(look: Look, hair: str) -> str:
    light, dark = shade(look.hair, 0.3), shade(look.hair, -0.35)
    if look.style == "curly":
        curls = (
            (-168, 320),
            (-140, 250),
            (-84, 205),
            (-20, 188),
            (48, 192),
            (108, 220),
            (152, 268),
            (174, 330),
            (-70, 262),
            (0, 244),
            (70, 262),
            (124, 312),
            (-126, 312),
        )
        return "".join(circle(x, y, 52, hair) for x, y in curls) + "".join(
            stroked(f"M{x - 22},{y - 10}q18,-26 40,-8", light, 6, opacity=0.5, round_ends=True)
            for x, y in curls[1::2]
        )
    if look.style == "short":
        cap = (
            "M-188,430C-232,240 -150,150 6,152C166,150 232,240 188,430C182,360 168,326 132,296C60,320"
            " -40,300 -96,262C-140,300 -178,350 -188,430Z"
        )
        lines = (
            "M-110,236C-50,190 60,180 130,230M-60,262C0,290 80,296 140,280M-150,290C-140,250 -120,225 -90,210"
        )
    else:
        # Parted at one side, swept over the brow and down past the temples.
        cap = (
            "M62,252C24,330 -96,352 -176,440C-198,500 -204,590 -226,650C-262,520 -262,380 -225,300"
            "C-180,170 -60,130 30,140C170,140 245,230 240,340C262,450 250,560 228,650"
            "C210,590 204,520 184,440C150,380 92,330 62,252Z"
        )
        if look.style == "bun":
            cap = (
                "M62,262C20,318 -100,330 -180,430C-226,320 -190,150 20,146"
                "C190,150 226,310 184,430C160,370 96,322 62,262Z"
            )
        lines = _SWEPT_BACK if look.style == "bun" else _PARTED
    return (
        shape(cap, hair)
        + stroked(lines, light, 6, opacity=0.45, round_ends=True)
        + stroked(lines, dark, 2, opacity=0.35)
    )


def _glasses() -> str:
    frame, parts = "#2a2530", []
    for side in (-1, 1):
        x = side * 84
        parts.append(
            f'<circle cx="{x}" cy="472" r="68" fill="#d8ecf5" fill-opacity="0.18" '
            f'stroke="{frame}" stroke-width="10"/>'
        )
        parts.append(line(x - 40, 446, x - 10, 422, "#ffffff", 8, opacity=0.55, round_ends=True))
        parts.append(line(side * 151, 462, side * 192, 452, frame, 9))
    return "".join(parts) + stroked("M-17,464Q0,446 17,464", frame, 10)
