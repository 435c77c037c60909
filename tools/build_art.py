"""Pack the drawings: data/art.zip, with the box and the footprint of each one's visible pixels.

Run it after `npm install --no-package-lock` in tools/. The output depends on the inputs only.
"""

import io
import json
import re
import zipfile

import numpy as np
import resvg
from emoji_sources import DATA, EPOCH, Emoji, emojis, read_json
from PIL import Image
from tqdm import tqdm

PIXELS = 256  # side of the probe rendering
VISIBLE = 20  # alpha (0-255) from which a pixel counts for the box
FOOT_SHARE = 0.06  # of the drawing's height: the rows that touch the ground

_PATH_DATA = re.compile(r' (?:d|points)="[^"]*"')
_LONG_DECIMAL = re.compile(r"(\.\d{2})\d+")
_ID = re.compile(r'\bid="([^"]+)"')
_REFERENCE = re.compile(r'(\bid="|#)([\w-]+)(?=[")])')


def tidied(body: str, name: str) -> str:
    """The SVG body with path data cut to 1/100 unit and ids that no other drawing has."""
    ids = {old: f"{name}-{n}" for n, old in enumerate(dict.fromkeys(_ID.findall(body)))}
    body = _REFERENCE.sub(lambda m: m[1] + ids.get(m[2], m[2]), body)
    body = _PATH_DATA.sub(lambda m: _LONG_DECIMAL.sub(r"\1", m[0]), body)
    return re.sub(r"\s+", " ", body).strip()


def alpha(body: str, width: float, height: float, options: resvg.usvg.Options) -> np.ndarray:
    """The drawing's alpha channel: uint8 (PIXELS, PIXELS)."""
    document = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {width} {height}" width="{PIXELS}" height="{PIXELS}" '
        f'preserveAspectRatio="none">{body}</svg>'
    )
    png = resvg.render(resvg.usvg.Tree.from_str(document, options), (1, 0, 0, 0, 1, 0))
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))[..., 3]


def measured(mask: np.ndarray, width: float, height: float) -> tuple[list[float], list[float]]:
    """The box [x0, y0, x1, y1] and the footprint [x0, x1] of the visible pixels, in drawing units."""
    rows = np.flatnonzero((mask > VISIBLE).any(axis=1))
    columns = np.flatnonzero((mask > VISIBLE).any(axis=0))
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    x, y = width / PIXELS, height / PIXELS
    lowest = mask[max(top, bottom - round(FOOT_SHARE * PIXELS)) : bottom] > VISIBLE
    feet = np.flatnonzero(lowest.any(axis=0))
    box = [columns[0] * x, top * y, (columns[-1] + 1) * x, bottom * y]
    foot = [feet[0] * x, (feet[-1] + 1) * x]
    return [round(float(v), 1) for v in box], [round(float(v), 1) for v in foot]


def main() -> None:
    """Write data/art.zip and say how big it is."""
    noto = read_json("@iconify-json", "noto", "icons.json")
    options = resvg.usvg.Options.default()
    chosen: dict[str, Emoji] = {}
    for emoji in emojis():
        chosen.setdefault(emoji.art, emoji)
    bodies: dict[str, str] = {}
    index: dict[str, list[object]] = {}
    for name in tqdm(sorted(chosen), disable=None):
        icon = noto["icons"].get(name) or noto["icons"][noto["aliases"][name]["parent"]]
        width, height = icon.get("width", noto["width"]), icon.get("height", noto["height"])
        bodies[name] = tidied(icon["body"], name)
        mask = alpha(bodies[name], width, height, options)
        box, foot = measured(mask, width, height)
        emoji = chosen[name]
        index[name] = [width, height, box, foot, emoji.group, emoji.subgroup, emoji.characters]
    path = DATA / "art.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        table = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
        archive.writestr(zipfile.ZipInfo("index.json", EPOCH), table, zipfile.ZIP_DEFLATED, 9)
        for name, body in bodies.items():
            archive.writestr(zipfile.ZipInfo(f"{name}.svg", EPOCH), body, zipfile.ZIP_DEFLATED, 9)
    print(f"{path.name}: {len(bodies)} drawings, {path.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
