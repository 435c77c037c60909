"""Poses as data: the angles of the joints."""

from dataclasses import dataclass
from typing import Literal

Gaze = Literal["open", "down", "closed"]
Mouth = Literal["smile", "open", "line", "sad", "round"]


@dataclass(frozen=True)
class Pose:
    """Degrees from straight down, positive to where the body looks: 90 is forward, 180 up.

    `turn` is 0 for someone seen from the front and 1 from the side. An arm is (upper arm, forearm), a leg
    (thigh, shin). `lean` tilts the torso forward and `head` the head on it. `lift` is how far the body is
    off the ground, `roll` turns the whole body clockwise: 90 lies on its face, -90 on its back. `over` says
    which arms pass before the body; `last` draws them before the face too. `astride` hides the far leg behind
    a mount. `sunk` is the share of the figure's height that is under water.
    """

    near_arm: tuple[float, float] = (-12, -3)
    far_arm: tuple[float, float] = (12, 8)
    near_leg: tuple[float, float] = (-3, -2)
    far_leg: tuple[float, float] = (5, 2)
    turn: float = 0.3
    lean: float = 0.0
    head: float = 0.0
    lift: float = 0.0
    roll: float = 0.0
    over: Literal["near", "both", "none"] = "near"
    last: bool = False
    gaze: Gaze = "open"
    mouth: Mouth = "smile"
    astride: bool = False
    sunk: float = 0.0


POSES: dict[str, Pose] = {
    "relaxed": Pose(lean=-1, head=3),
    "contrapposto": Pose((-16, -2), (16, 26), (-1, -3), (12, 1), turn=0.35, lean=2, head=-4),
    "hand_on_hip": Pose((-56, 48), (10, 14), (-6, -3), (9, 3), turn=0.25, lean=-2, head=5),
    "arms_out": Pose((-26, -18), (26, 20), (-7, -4), (7, 4), turn=0.1, head=-3),
    "pocket": Pose((-24, 12), (14, 34), (-4, -3), (10, 3), turn=0.4, lean=-2, head=2),
    "waving": Pose((-14, -6), (140, 172), (-4, -2), (6, 2), turn=0.25, lean=-2, head=6, mouth="open"),
    "cheering": Pose((-150, -172), (150, 172), (-8, -6), (8, 6), turn=0.1, over="none", mouth="open"),
    "presenting": Pose((-14, 4), (52, 96), (-4, -2), (7, 2), turn=0.4, lean=-1, head=3),
    "walking": Pose((30, 48), (-30, -12), (-14, -36), (26, 10), turn=0.75, lean=4, head=-2),
    "strolling": Pose((-26, -8), (24, 44), (20, 6), (-12, -30), turn=0.7, lean=3),
    "running": Pose((48, 128), (-58, 24), (-26, -92), (58, 4), turn=0.85, lean=15, lift=4, mouth="open"),
    "jumping": Pose((-140, -166), (138, 164), (-30, -62), (34, -34), 0.2, lift=16, mouth="open", over="none"),
    "leaping": Pose((-70, -88), (96, 112), (-62, -76), (66, 58), 0.6, 8, -6, lift=14, mouth="open"),
    "dancing": Pose((-116, -160), (62, 128), (-8, -2), (34, -38), 0.25, -6, 8, over="none", mouth="open"),
    "twirling": Pose((-84, -112), (150, 205), (-2, -2), (40, -66), 0.3, -4, 10, over="none"),
    "grooving": Pose((-50, 56), (118, 168), (-24, 8), (24, -10), 0.2, 5, -8, mouth="open"),
    "ballet": Pose((-142, -212), (142, 212), (0, 0), (58, -62), 0.1, 0, 6, over="none"),
    "arabesque": Pose((-84, -80), (118, 112), (0, 0), (-82, -92), 0.8, 16, -10, over="none"),
    "sitting": Pose((12, 62), (22, 66), (84, 3), (76, 10), turn=0.65, lean=-3),
    "sitting_floor": Pose((-26, 22), (28, -18), (-76, 80), (76, -80), turn=0.1, over="both", head=3),
    "legs_out": Pose((-34, -22), (30, 62), (62, 118), (78, 92), turn=0.7, lean=-12, head=4),
    "riding": Pose((34, 72), (44, 78), (48, -8), (44, -4), turn=0.7, astride=True),
    "cycling": Pose((46, 64), (52, 70), (74, -6), (36, -34), turn=0.85, lean=22, head=-14),
    "driving": Pose((36, 82), (46, 88), (86, 40), (80, 44), turn=0.8, lean=-6),
    "holding": Pose((-12, -4), (58, 108), (-4, -2), (7, 2), turn=0.3, lean=-1, head=3),
    "holding_up": Pose((-14, -4), (104, 158), (-4, -2), (7, 2), turn=0.3, lean=-2, head=-2),
    "carrying": Pose((16, 84), (10, 64), (-4, -3), (7, 3), turn=0.4, lean=-3, over="both"),
    "hugging": Pose((48, 84), (62, 96), (-4, -3), (8, 3), turn=0.6, lean=5, over="both", gaze="closed"),
    "cuddling": Pose((-6, 104), (6, 96), (-4, -3), (7, 3), 0.3, -2, 8, over="both", gaze="closed"),
    "reading": Pose((10, 112), (26, 104), (-4, -2), (8, 2), 0.45, 2, 8, over="both", gaze="down"),
    "reading_floor": Pose((4, 104), (26, 96), (-76, 80), (76, -80), 0.35, 4, 8, over="both", gaze="down"),
    "reading_seat": Pose((8, 108), (22, 100), (84, 3), (76, 10), 0.6, -3, 12, over="both", gaze="down"),
    "writing": Pose((18, 82), (34, 84), (84, 3), (76, 10), 0.6, 10, 12, over="both", gaze="down"),
    "eating": Pose((12, 54), (38, 148), (-4, -2), (7, 2), 0.4, 0, 4, last=True, over="both", mouth="open"),
    "eating_seat": Pose((14, 64), (40, 150), (84, 3), (76, 10), 0.55, 0, 4, last=True, over="both",
        mouth="open"),
    "drinking": Pose((-14, -2), (44, 158), (-4, -2), (7, 2), 0.4, -3, -4, last=True, over="both",
        mouth="line"),
    "cooking": Pose((18, 58), (34, 76), (-4, -3), (7, 3), 0.55, 4, 8, over="both", gaze="down"),
    "painting": Pose((4, 62), (72, 104), (-8, -3), (8, 3), 0.7, -2, -2, over="both"),
    "guitar": Pose((-22, 66), (38, 122), (-4, -2), (9, 2), 0.3, -2, 8, over="both"),
    "violin": Pose((34, 118), (74, 128), (-4, -2), (7, 2), 0.45, -2, 10, over="both", last=True,
        gaze="closed"),
    "piano": Pose((26, 86), (38, 90), (84, 3), (76, 10), 0.75, 2, 4, over="both"),
    "drums": Pose((-8, 74), (42, 112), (80, 6), (66, 22), 0.35, 2, over="both", mouth="open"),
    "flute": Pose((40, 122), (62, 118), (-4, -2), (7, 2), 0.45, -2, 2, over="both", last=True, mouth="line"),
    "singing": Pose((-44, -62), (40, 152), (-6, -3), (8, 3), 0.3, -4, -8, over="both", last=True,
        gaze="closed", mouth="open"),
    "kicking": Pose((-46, -28), (36, 66), (-14, -22), (56, 40), turn=0.75, lean=-8, mouth="open"),
    "throwing": Pose((-118, -190), (58, 84), (-22, -18), (26, 4), turn=0.7, lean=-4, head=4),
    "swinging_bat": Pose((54, 104), (64, 118), (-20, -10), (24, 4), turn=0.6, lean=4, over="both"),
    "fighting": Pose((-36, 30), (84, 118), (-30, -22), (44, -4), turn=0.7, lean=6, over="both", mouth="line"),
    "climbing": Pose((158, 176), (118, 172), (46, -20), (12, -8), turn=0.85, lean=6, head=-16, over="both"),
    "fishing": Pose((26, 84), (48, 92), (84, 3), (76, 10), turn=0.7, lean=-2, over="both"),
    "fishing_standing": Pose((26, 86), (46, 92), (-5, -3), (8, 3), turn=0.65, lean=-2, over="both"),
    "skating": Pose((-48, -30), (54, 70), (18, -14), (-34, -58), turn=0.75, lean=16, head=-8, mouth="open"),
    "skiing": Pose((26, 66), (36, 72), (38, -24), (44, -18), turn=0.8, lean=26, head=-16, over="both"),
    "surfing": Pose((-78, -96), (76, 62), (-38, 12), (46, -22), turn=0.5, lean=8, mouth="open"),
    "balancing": Pose((-78, -96), (76, 62), (-38, 12), (46, -22), turn=0.5, lean=8, mouth="open"),
    "swimming": Pose((172, 178), (-24, -18), (-6, -14), (10, -8), 0.75, 0, -26, roll=78, over="both",
        mouth="open"),
    "flying": Pose((-16, -8), (172, 178), (-4, -18), (8, -6), 0.75, 0, -30, roll=62, over="both"),
    "lying": Pose((-2, 2), (4, 8), (-2, -3), (5, 3), turn=0.55, roll=-90, gaze="closed", mouth="line",
        over="both"),
    "kneeling": Pose((14, 58), (24, 62), (-2, -88), (58, -6), turn=0.65, lean=3),
    "pointing": Pose((-14, -6), (82, 90), (-4, -2), (7, 2), turn=0.6),
    "aiming": Pose((34, 74), (54, 90), (-12, -6), (16, 4), turn=0.6, lean=5, over="both", mouth="line"),
    "drawing_bow": Pose((-78, 96), (88, 92), (-14, -8), (18, 6), turn=0.7, over="both", mouth="line"),
    "swinging": Pose((-44, 20), (112, 142), (-30, -38), (40, 2), turn=0.6, lean=4, mouth="open"),
    "pushing": Pose((68, 88), (74, 92), (-22, -28), (24, -6), turn=0.8, lean=14, over="both"),
}  # fmt: skip
# What stands about, by age; the seed chooses.
STANDING = ("relaxed", "contrapposto", "hand_on_hip", "arms_out", "pocket", "waving", "presenting")
