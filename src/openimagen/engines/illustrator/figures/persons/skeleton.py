"""Where a person's joints are: proportions by age, and a pose's angles."""

from dataclasses import dataclass

from openimagen.engines.illustrator.canvas import Point
from openimagen.engines.illustrator.figures.persons.limbs import towards, turned
from openimagen.engines.illustrator.figures.persons.poses import Pose
from openimagen.engines.illustrator.scene import Age


@dataclass(frozen=True)
class Build:
    """Proportions of a body that stands about 100 high: lengths, half widths and how thick limbs are.

    `head` is half of the head's width.
    """

    head: float
    neck: float
    torso: float
    thigh: float
    shin: float
    upper: float
    fore: float
    shoulder: float
    waist: float
    hip: float
    limb: float = 1.0


_MAN = Build(9.4, 2.8, 28, 24.5, 23.5, 16.5, 15, 11.6, 8.6, 7.6)
_WOMAN = Build(9.4, 2.9, 26.5, 25.5, 24, 15.5, 14.5, 9.4, 6.6, 7.8, 0.86)
_BUILDS: dict[tuple[Age, bool], Build] = {
    ("adult", False): _MAN,
    ("adult", True): _WOMAN,
    ("old", False): Build(9.8, 1.8, 28.5, 23, 22.5, 16.5, 15, 11, 9.8, 8.4),
    ("old", True): Build(9.8, 1.8, 27, 23.5, 22.5, 15.5, 14.5, 9.6, 8.6, 8.6, 0.92),
    ("teenager", False): Build(10, 2.5, 26.5, 24, 23.5, 16, 14.5, 10, 7.6, 7, 0.88),
    ("teenager", True): Build(10, 2.5, 25.5, 24.5, 23.5, 15.2, 14, 8.8, 6.4, 7.2, 0.82),
    ("child", False): Build(13, 1.2, 24, 19.5, 18.5, 13.4, 12.4, 9.4, 8, 7.6, 0.98),
    ("child", True): Build(13, 1.2, 23.5, 20, 18.5, 13.2, 12.2, 8.8, 7.4, 7.4, 0.92),
    ("baby", False): Build(17.5, 0, 25, 14, 12, 11.5, 10.5, 10.5, 11, 10.5, 1.3),
    ("baby", True): Build(17.5, 0, 25, 14, 12, 11.5, 10.5, 10.5, 11, 10.5, 1.3),
}
_FOOT = 2.6


def build_of(age: Age, female: bool) -> Build:
    """The proportions of someone of that age."""
    return _BUILDS[age, female]


@dataclass(frozen=True)
class Skeleton:
    """The joints of a body that looks to the right, its hips at (0, 0) and y downwards.

    An arm is (shoulder, elbow, wrist), a leg (hip, knee, ankle). "near" is what is nearer to the viewer when
    the body turns to the right. `lean` and `tilt` are the torso's and the head's degrees from upright.
    """

    build: Build
    pose: Pose
    near_arm: tuple[Point, Point, Point]
    far_arm: tuple[Point, Point, Point]
    near_leg: tuple[Point, Point, Point]
    far_leg: tuple[Point, Point, Point]
    neck: Point
    head: Point
    lean: float
    tilt: float

    def on_torso(self, x: float, y: float) -> Point:
        """A point given in the torso's own coordinates, which lean with it."""
        return turned((x, y), self.lean)

    def on_head(self, x: float, y: float) -> Point:
        """A point given in the head's own coordinates, in which its half width is 10."""
        k = self.build.head / 10
        dx, dy = turned((x * k, y * k), self.tilt)
        return self.head[0] + dx, self.head[1] + dy

    @property
    def narrowing(self) -> float:
        """How much narrower the body looks for being turned."""
        return 1 - 0.42 * self.pose.turn


def solve(build: Build, pose: Pose) -> Skeleton:
    """The joints of a body of these proportions in a pose."""
    narrow = 1 - 0.42 * pose.turn
    shoulder, hip = build.shoulder * narrow - 2.4, build.hip * narrow - 3.2 * build.limb
    lean = pose.lean
    top = -build.torso + 3.2
    joints = {}
    for name, side in (("near", -1), ("far", 1)):
        arm = getattr(pose, f"{name}_arm")
        leg = getattr(pose, f"{name}_leg")
        start = turned((side * shoulder, top), lean)
        elbow = towards(start, arm[0], build.upper)
        joints[f"{name}_arm"] = (start, elbow, towards(elbow, arm[1], build.fore))
        base = (side * hip, 0.0)
        knee = towards(base, leg[0], build.thigh)
        joints[f"{name}_leg"] = (base, knee, towards(knee, leg[1], build.shin))
    neck = turned((0.6 * pose.turn, -build.torso), lean)
    tilt = lean * 0.55 + pose.head
    up = build.neck + build.head * 0.98
    dx, dy = turned((build.head * 0.12 * pose.turn, -up), tilt)
    return Skeleton(
        build, pose, joints["near_arm"], joints["far_arm"], joints["near_leg"], joints["far_leg"],
        neck, (neck[0] + dx, neck[1] + dy), lean, tilt,
    )  # fmt: skip


def sole(skeleton: Skeleton) -> float:
    """How far down the body reaches, before it is rolled over."""
    ankles = max(skeleton.near_leg[2][1], skeleton.far_leg[2][1]) + _FOOT
    knees = max(skeleton.near_leg[1][1], skeleton.far_leg[1][1]) + 3.6 * skeleton.build.limb
    return max(ankles, knees, 4.6 * skeleton.build.limb)
