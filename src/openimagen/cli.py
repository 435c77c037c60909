"""The command line: `openimagen generate | explain | upscale | verify | serve | models | pull`.

Exit codes: 0 done (verify: found), 1 failed (verify: not found), 2 wrong arguments, 130 interrupted.
"""

import argparse
import logging
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from openimagen import catalog, config, tasks
from openimagen.arguments import parser
from openimagen.checkpoints import known, pulled
from openimagen.errors import ImagenError, InvalidArgument

if TYPE_CHECKING:
    from openimagen.output import Output

_UPSCALING_MODEL = "imagen-4.0-upscale-preview"
_FLAGS = {
    "count": "--count",
    "mime_type": "--format",
    "compression_quality": "--quality",
    "sample_image_style": "--style",
    "sample_image_size": "--size",
    "safety_setting": "--safety",
    "prompt": "PROMPT",
    "models": "--model",
    "image": "FILE",
    "name": "NAME",
}
_CHILDREN = "58061214"  # the support code where a prompt names them (docs/responsible/safety.md)
_WRONG_ARGUMENTS = ("INVALID_ARGUMENT", "FAILED_PRECONDITION", "NOT_FOUND", "UNIMPLEMENTED")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    options = parser().parse_args(arguments)
    if not getattr(options, "quiet", False):
        for sentence in config.strangers(os.environ):
            print(f"openimagen: {sentence}", file=sys.stderr)
    try:
        code = _COMMANDS[options.command](options)
        sys.stdout.flush()
        return code
    except ImagenError as error:
        print(f"openimagen: {_worded(error, options.command)}", file=sys.stderr)
        return 2 if error.code in _WRONG_ARGUMENTS else 1
    except BrokenPipeError:  # whoever reads has enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what is flushed at the exit
        return 1
    except OSError as error:
        print(f"openimagen: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _generate(options: argparse.Namespace) -> int:
    from openimagen.output import Output, progress_bar, slug

    settings = config.load(_flags(options, "endpoint", "api_keys", "workers"))
    output = Output(options.output, options.format, slug(options.prompt))
    if options.output == "-" and options.count > 1:
        raise InvalidArgument("count", options.count, "1 with --output -, for a file holds one image")
    names = (
        "count", "aspect_ratio", "sample_image_size", "seed", "negative_prompt", "sample_image_style",
        "language", "compression_quality", "guidance_scale", "person_generation", "safety_setting",
        "add_watermark",
    )  # fmt: skip
    fields: dict[str, Any] = {name: getattr(options, name) for name in names}
    fields["mime_type"] = output.mime_type
    settings = _with_storage(settings, output, fields)
    from openimagen import drawing

    settings = drawing.with_models_of(settings, options.model)
    started = time.perf_counter()
    with progress_bar(options.count, quiet=options.quiet) as progress:
        result = drawing.generate(settings, options.model, options.prompt, fields, progress)
    seconds = time.perf_counter() - started
    seed = "" if result.seed is None else f", seed {result.seed}"
    done = f"{len(result.images)} drawn by the {result.engine} in {seconds:.2f} s{seed}"
    _write(output, result, done, options.quiet)
    return _shown(result)


def _explain(options: argparse.Namespace) -> int:
    from openimagen.output import explanation

    print(
        explanation(
            options.prompt,
            negative_prompt=options.negative_prompt,
            language=options.language,
            style=options.style,
            as_json=options.json,
        )
    )
    return 0


def _upscale(options: argparse.Namespace) -> int:
    from openimagen import drawing
    from openimagen.output import Output, progress_bar

    settings = config.load(_flags(options, "endpoint", "api_keys", "workers", "upscaler"))
    source = Path("stdin" if options.image == "-" else options.image)
    target = options.output
    if "://" not in target and (target.endswith("/") or Path(target).is_dir()):
        target = str(Path(target) / f"{source.stem}-{options.factor}.{options.format or 'png'}")
    output = Output(target, options.format)
    data = _read(options.image)
    if not data:
        raise InvalidArgument("image", "nothing", "a PNG or JPEG file")
    fields: dict[str, Any] = {
        "factor": options.factor,
        "mime_type": output.mime_type,
        "compression_quality": options.compression_quality,
    }
    settings = replace(_with_storage(settings, output, fields), models={})
    started = time.perf_counter()
    with progress_bar(None, quiet=options.quiet, unit="tile") as progress:
        result = drawing.upscale(settings, _UPSCALING_MODEL, data, fields, progress)
    seconds = time.perf_counter() - started
    width, height = result.images[0].size if result.images else (0, 0)
    size = f"{width}x{height} " if width else ""
    _write(output, result, f"{size}by {result.engine} in {seconds:.2f} s", options.quiet)
    return _shown(result)


def _with_storage(settings: config.Settings, output: "Output", fields: dict[str, Any]) -> config.Settings:
    """The settings with leave to write where the output goes: whoever types the command may do so himself."""
    if not output.storage_uri:
        return settings
    fields["storage_uri"] = output.storage_uri
    return replace(settings, storage=[*settings.storage, f"{output.storage_uri}=write"])


def _shown(result: tasks.GenerationResult) -> int:
    """The exit code: 1, with a word why, where every image was filtered."""
    if result.images:
        return 0
    print("openimagen: no image may be shown: all were filtered", file=sys.stderr)
    return 1


def _write(output: "Output", result: tasks.GenerationResult, done: str, quiet: bool) -> None:
    """Write the images, and say where they are and what there is to know of them."""
    paths = output.write(result)
    if quiet:
        return
    for path in paths:
        print(path)
    print(done, file=sys.stderr)
    for note in result.notes:
        print(f"note: {note}", file=sys.stderr)


def _read(name: str) -> bytes:
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise ImagenError("INVALID_ARGUMENT", str(error)) from None


def _verify(options: argparse.Namespace) -> int:
    from openimagen import drawing

    settings = config.load(_flags(options, "endpoint", "api_keys"))
    data = _read(options.file)
    found = drawing.verify(settings, "imageverification@001", data)
    if isinstance(found, bool):
        print("watermark: " + ("found" if found else "not found") + f", says {settings.endpoint}")
        return 0 if found else 1
    from openimagen.output import report

    print(report(found))
    return 0 if found.ours else 1


def _serve(options: argparse.Namespace) -> int:
    from openimagen.server.app import serve

    flags = _flags(options, *(name for name, _, _ in config.describe()))
    if options.models:
        flags["models"] = config.pairs(options.models)
    settings = config.load(flags, file=options.config)
    logging.basicConfig(
        level=logging.INFO if settings.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    serve(settings)
    return 0


def _models(options: argparse.Namespace) -> int:
    for model in catalog.generation_models():
        ratios = ", ".join(f"{ratio} {w}x{h}" for ratio, (w, h) in model.sizes["1K"].items())
        more = " (2K too)" if "2K" in model.sizes else ""
        print(f"{model.id}\n  up to {model.max_count} images of {model.prompt_tokens} tokens: {ratios}{more}")
    print("\nOpen-weight models that can stand behind these (openimagen pull NAME):")
    state = config.load().state_folder
    for checkpoint in known.MODELS.values():
        print(known.described(checkpoint, str(pulled.folder(state, checkpoint.name) or "")))
    return 0


def _pull(options: argparse.Namespace) -> int:
    from openimagen.checkpoints import hub

    settings = config.load()
    found = hub.pull(options.name, options.repository, options.revision, options.quiet)
    pulled.record(settings.state_folder, options.name, found)
    if not options.quiet:
        print(f"{found.repository} at {found.revision} is in {found.folder}")
        print(f'bind it in {config.FILE}: [models] "imagen-3.0-generate-001" = "{options.name}"')
    return 0


def _flags(options: argparse.Namespace, *names: str) -> dict[str, Any]:
    return {name: getattr(options, name, None) for name in names}


def _worded(error: ImagenError, command: str) -> str:
    if isinstance(error, InvalidArgument):
        if command == "serve":  # a setting, wherever it came from
            return error.describe(f"setting {error.field}")
        return error.describe(_FLAGS.get(error.field, "--" + error.field.replace("_", "-")))
    if "person/face generation" in error.message and _CHILDREN in error.message:
        return f"{error.message}. Children are drawn with --person-generation allow_all."
    return error.message


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "generate": _generate,
    "explain": _explain,
    "upscale": _upscale,
    "verify": _verify,
    "serve": _serve,
    "models": _models,
    "pull": _pull,
}
