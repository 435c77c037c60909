"""Where the command line puts images, and how it shows progress."""

import os
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from openimagen.engines.engine import Preview, Progress, no_progress
from openimagen.errors import InvalidArgument
from openimagen.findings import Manifest, Report
from openimagen.images import EXTENSIONS
from openimagen.storage import SCHEMES, parse
from openimagen.tasks import GenerationResult

_MIME_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


class Output:
    """The target of `-o`: a file, a folder (it ends in "/" or exists), "-" for standard output, or a URI.

    `storage_uri` is the URI, else None: whoever draws stores the images there. `name` begins the file names
    in a folder. Raises InvalidArgument for a file name whose extension is no format, or contradicts
    `file_format`, and for a URI that is none.
    """

    def __init__(self, target: str, file_format: str | None, name: str = "image") -> None:
        self._target = target
        self._name = name
        self._is_folder = target.endswith(("/", os.sep)) or Path(target).is_dir()
        wanted = f"image/{file_format}" if file_format else None
        self.storage_uri = str(parse("output", target)) if target.startswith(SCHEMES) else None
        if self._is_folder or self.storage_uri or target == "-":
            self.mime_type = wanted or "image/png"
            return
        extension = Path(target).suffix.lower()
        if extension not in _MIME_TYPES or (wanted and _MIME_TYPES[extension] != wanted):
            allowed = "a name ending in .png, .jpg or .jpeg, as --format says, or a folder ending in /"
            raise InvalidArgument("output", target, allowed)
        self.mime_type = _MIME_TYPES[extension]

    def write(self, result: GenerationResult) -> list[Path | str]:
        """Write every image, each whole or not at all, and give the paths or URIs. Raises OSError."""
        if self.storage_uri:
            return [image.uri for image in result.images if image.uri]
        if self._target == "-":
            for image in result.images:
                sys.stdout.buffer.write(image.data)
            return []
        paths = [self._path(result, index) for index in range(len(result.images))]
        for path, image in zip(paths, result.images, strict=True):
            _write_whole(path, image.data)
        return list(paths)

    def _path(self, result: GenerationResult, index: int) -> Path:
        image = result.images[index]
        if self._is_folder:
            seed = "" if result.seed is None else f"-{result.seed}"
            extension = EXTENSIONS[self.mime_type]
            return Path(self._target) / f"{self._name}{seed}-{image.index}.{extension}"
        path = Path(self._target)
        return path if len(result.images) == 1 else path.with_stem(f"{path.stem}-{image.index}")


@contextmanager
def progress_bar(total: int | None, quiet: bool, unit: str = "image") -> Iterator[Progress]:
    """A bar on a terminal while several parts are made: images, or the steps that an engine counts instead.

    `total` is how many there are to be of `unit`, None where that is not known yet.
    """
    if quiet or not sys.stderr.isatty():
        yield no_progress
        return
    from tqdm import tqdm

    bar = None if total == 1 else tqdm(total=total, unit=unit, leave=False)

    def show(done: int, parts: int, preview: Preview | None = None, /) -> None:
        nonlocal bar
        if parts == 1:
            return
        if bar is None or bar.total not in (None, parts):
            if bar is not None:
                bar.close()
            bar = tqdm(total=parts, unit="step", leave=False)
        bar.total = parts
        bar.update(done - bar.n)

    try:
        yield show
    finally:
        if bar is not None:
            bar.close()


def explanation(
    prompt: str, *, negative_prompt: str = "", language: str = "auto", style: str | None = None, as_json: bool
) -> str:
    """What the illustrator understands of a prompt, for people or as JSON."""
    from openimagen.engines.illustrator.reading import explain

    return explain.explanation(prompt, negative_prompt, language, style, as_json=as_json)


def report(found: Report) -> str:
    """What was found in a file, for people."""
    mark, manifest = found.mark, found.manifest
    lines = []
    if mark is None:
        lines.append("watermark: not found")
    else:
        said = f"{mark.day}, {mark.model or 'a model unknown here'}" if mark.day else "what it says is lost"
        lines.append(f"watermark: found, of key {mark.key}: {said}")
        lines.append(f"  chance of this in an unmarked image: at most {mark.chance:.0e}")
        if mark.scale != 1 or mark.degrees:
            lines.append(f"  seen at {mark.scale:.2f} times its size, turned by {mark.degrees:.1f} degrees")
    if manifest is None:
        lines.append("manifest: none")
    elif not manifest.intact:
        lines.append("manifest: BROKEN, the file was changed after it was signed")
    else:
        whose = "this machine's own" if manifest.trusted else "not one that is trusted here"
        lines.append(f"manifest: intact, signed by {_printable(manifest.signer)} ({whose})")
        lines.append("  " + _facts(manifest))
        if manifest.original:
            lines.append(f"  the original said: {_facts(manifest.original)}")
    return "\n".join(lines)


def _facts(manifest: Manifest) -> str:
    enlarged = f"enlarged {manifest.enlarged} times" if manifest.enlarged else ""
    facts = (manifest.generator, manifest.engine, manifest.model, manifest.when, manifest.source, enlarged)
    return ", ".join(_printable(fact) for fact in facts if fact)


def _printable(text: str) -> str:
    """Text of a stranger, without what could command the terminal."""
    return "".join(letter if letter.isprintable() else "?" for letter in text)[:200]


def _write_whole(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(data)
            file.close()
            os.chmod(file.name, 0o666 & ~_umask())
            os.replace(file.name, path)
        except BaseException:
            os.unlink(file.name)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def slug(text: str) -> str:
    """A short file name of a prompt."""
    return re.sub(r"[^\w]+", "-", text.lower()).strip("-")[:40] or "image"
