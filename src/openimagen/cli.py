"""The command line: `openimagen generate | explain | upscale | verify | serve | models | pull`.

Exit codes: 0 done (verify: found), 1 failed (verify: not found), 2 wrong arguments, 130 interrupted.
"""

import argparse
import logging
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from openimagen import __version__, catalog, config, tasks
from openimagen.checkpoints import known, pulled
from openimagen.errors import ImagenError, InvalidArgument

if TYPE_CHECKING:
    from openimagen.output import Output

_DEFAULT_MODEL = "imagen-3.0-generate-001"
_OUTPUT_HELP = "file, or folder ending in / (default: out/); - for stdout; gs://, s3://, az:// or file:// URI"
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
_WRONG_ARGUMENTS = ("INVALID_ARGUMENT", "FAILED_PRECONDITION", "NOT_FOUND", "UNIMPLEMENTED")


def main(arguments: list[str] | None = None) -> int:
    """Run one command and give its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except ImagenError as error:
        print(f"openimagen: {_worded(error)}", file=sys.stderr)
        return 2 if error.code in _WRONG_ARGUMENTS else 1
    except OSError as error:
        print(f"openimagen: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="openimagen", description="The Imagen API on your own machine.")
    parser.add_argument("--version", action="version", version=f"openimagen {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_generate(commands)
    _add_explain(commands)
    _add_upscale(commands)
    _add_verify(commands)
    _add_serve(commands)
    models = commands.add_parser(
        "models", help="list the models, what they accept, and what can draw for them"
    )
    models.set_defaults(run=_models)
    _add_pull(commands)
    return parser


def _add_generate(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "generate",
        help="draw images from a prompt",
        description="Draw images from a prompt, here or on the server that --endpoint names.",
    )
    add = command.add_argument
    add("prompt", metavar="PROMPT", help="what to draw")
    add("-n", "--count", type=int, default=1, help="how many images (default: 1)")
    add("--model", default=_DEFAULT_MODEL, help=f"model id (default: {_DEFAULT_MODEL})")
    add("--aspect-ratio", help="1:1 (default), 3:4, 4:3, 9:16 or 16:9")
    add("--size", dest="sample_image_size", help="1K or 2K (Imagen 4)")
    add("--seed", type=int, help="the same seed gives the same images (0 to 4294967295)")
    add("--negative-prompt", help="what must not appear")
    add("--style", dest="sample_image_style", help=", ".join(tasks.STYLES) + " (imagegeneration@002)")
    add("--language", help="language of the prompt: " + ", ".join(tasks.LANGUAGES))
    add("--guidance-scale", type=float, help="how closely to follow the prompt, where the engine can")
    add("--person-generation", help=", ".join(tasks.PEOPLE))
    add("--safety", dest="safety_setting", help=", ".join(tasks.SAFETY_LEVELS))
    add("--workers", type=int, help="drawing processes (default: one for each core)")
    _add_shared(command)
    command.set_defaults(run=_generate)


def _add_explain(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "explain",
        help="print what the illustrator understands of a prompt",
        description="Print what the built-in illustrator understands of a prompt, without drawing it: for "
        "finding better words, and for bug reports.",
    )
    add = command.add_argument
    add("prompt", metavar="PROMPT", help="what would be drawn")
    add("--negative-prompt", default="", help="what must not appear")
    add("--language", choices=tasks.LANGUAGES, default="auto", help="language of the prompt (default: auto)")
    add("--style", choices=tasks.STYLES, help="style in place of the prompt's own")
    add("--json", action="store_true", help="print the scene as JSON")
    command.set_defaults(run=_explain)


def _add_upscale(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "upscale",
        help="enlarge an image two, three or four times",
        description="Enlarge a PNG or JPEG file, here or on the server that --endpoint names.",
    )
    add = command.add_argument
    add("image", metavar="IN", help="the file; - for stdin")
    add("--factor", default="x2", help="x2 (default), x3 or x4; the result has at most 17 megapixels")
    add("--upscaler", metavar="PATH", help="safetensors file of another network than SPAN (extra diffusers)")
    add("--workers", type=int, help="threads (default: one for each core)")
    _add_shared(command)
    command.set_defaults(run=_upscale)


def _add_shared(command: argparse.ArgumentParser) -> None:
    """The options of every command that makes images."""
    add = command.add_argument
    add("-o", "--output", default="out/", help=_OUTPUT_HELP)
    add("--format", choices=("png", "jpeg"), help="file format (default: by the name of --output, else png)")
    add("--quality", dest="compression_quality", type=int, help="JPEG quality, 0 to 100 (default: 75)")
    add("--endpoint", help="server to use instead of this process (OPENIMAGEN_ENDPOINT)")
    add("--api-key", action="append", dest="api_keys", help="key for that server (OPENIMAGEN_API_KEYS)")
    add("-q", "--quiet", action="store_true", help="print nothing but errors")


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "verify",
        help="look for the watermark and the manifest of an image",
        description="Look for the watermark and the manifest that openimagen puts into images. "
        "Exit code 0: found; 1: not found; 2: wrong arguments.",
    )
    command.add_argument("file", metavar="FILE", type=Path, help="a PNG, JPEG or WebP file")
    command.add_argument("--endpoint", help="server to ask about its watermark (OPENIMAGEN_ENDPOINT)")
    command.add_argument("--api-key", action="append", dest="api_keys", help="key for that server")
    command.set_defaults(run=_verify)


def _add_serve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "serve",
        help="answer the Imagen API over HTTP",
        description="Answer the Imagen API over HTTP. Each flag can be set as OPENIMAGEN_NAME or in "
        f"{config.FILE} as well.",
    )
    add = command.add_argument
    meaning = {name: f"{text} (default: {default})" for name, text, default in config.describe()}
    add("--host", help=meaning["host"])
    add("--port", type=int, help=meaning["port"])
    secret = "a key that callers must show, may be repeated (others can see it: prefer OPENIMAGEN_API_KEYS)"
    add("--api-key", action="append", dest="api_keys", metavar="KEY", help=secret)
    add("--allow-anonymous", action="store_true", default=None, help=meaning["allow_anonymous"])
    add(
        "--allowed-host", action="append", dest="allowed_hosts", metavar="NAME", help=meaning["allowed_hosts"]
    )
    add("--cors-origin", action="append", dest="cors_origins", metavar="ORIGIN", help=meaning["cors_origins"])
    add("--workers", type=int, help=meaning["workers"])
    add("--draw-timeout", type=float, metavar="SECONDS", help=meaning["draw_timeout"])
    add("--upscale-timeout", type=float, metavar="SECONDS", help=meaning["upscale_timeout"])
    add("--upscaler", metavar="PATH", help=meaning["upscaler"])
    add("--model", action="append", dest="models", metavar="ID=FOLDER", help=meaning["models"])
    add("--max-loaded-models", type=int, metavar="N", help=meaning["max_loaded_models"])
    add("--device", help=meaning["device"])
    add("--dtype", help=meaning["dtype"])
    add("--max-batch", type=int, metavar="N", help=meaning["max_batch"])
    add("--deterministic", action="store_true", default=None, help=meaning["deterministic"])
    add("--step-timeout", type=float, metavar="SECONDS", help=meaning["step_timeout"])
    add("--previews", action="store_true", default=None, help=meaning["previews"])
    add("--queue-timeout", type=float, metavar="SECONDS", help=meaning["queue_timeout"])
    add("--queue-megapixels", type=float, metavar="N", help=meaning["queue_megapixels"])
    add("--max-body-megabytes", type=float, metavar="N", help=meaning["max_body_megabytes"])
    add("--storage", action="append", metavar="PREFIX=ACCESS", help=meaning["storage"])
    add("--storage-timeout", type=float, metavar="SECONDS", help=meaning["storage_timeout"])
    add("--config", type=Path, metavar="FILE", help=f"settings file (default: {config.FILE} if it exists)")
    add("-v", "--verbose", action="store_true", help="log every request: method, path, status, time")
    command.set_defaults(run=_serve)


def _add_pull(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "pull",
        help="get an open-weight model from a hub",
        description="Get the files of an open-weight model (extra diffusers) into the hub's cache, where "
        "HF_HOME says. A pull that failed goes on with the files that are missing.",
    )
    add = command.add_argument
    add("name", metavar="NAME", help="a name that `openimagen models` lists, or a repository OWNER/NAME")
    add("--repository", default="", metavar="OWNER/NAME", help="the repository to get NAME from")
    add("--revision", default="", help="commit, branch or tag (default: the pinned one, else the newest)")
    add("-q", "--quiet", action="store_true", help="print nothing but errors")
    command.set_defaults(run=_pull)


def _generate(options: argparse.Namespace) -> int:
    from openimagen.output import Output, progress_bar, slug

    settings = config.load(_flags(options, "endpoint", "api_keys", "workers"))
    output = Output(options.output, options.format, slug(options.prompt))
    names = (
        "count", "aspect_ratio", "sample_image_size", "seed", "negative_prompt", "sample_image_style",
        "language", "compression_quality", "guidance_scale", "person_generation", "safety_setting",
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
    data = sys.stdin.buffer.read() if options.image == "-" else source.read_bytes()
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


def _verify(options: argparse.Namespace) -> int:
    from openimagen import drawing

    settings = config.load(_flags(options, "endpoint", "api_keys"))
    try:
        data = options.file.read_bytes()
    except OSError as error:
        raise ImagenError("INVALID_ARGUMENT", str(error)) from None
    found = drawing.verify(settings, "imageverification@001", data)
    if isinstance(found, bool):
        print("watermark: " + ("found" if found else "not found") + f", says {settings.endpoint}")
        return 0 if found else 1
    from openimagen.output import report

    print(report(found))
    return 0 if found.ours else 1


def _serve(options: argparse.Namespace) -> int:
    from openimagen.server.app import serve

    logging.basicConfig(
        level=logging.INFO if options.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    names = [name for name, _, _ in config.describe()]
    flags = _flags(options, *names)
    if options.models:
        flags["models"] = config.pairs(options.models)
    settings = config.load(flags, file=options.config)
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


def _worded(error: ImagenError) -> str:
    if isinstance(error, InvalidArgument):
        return error.describe(_FLAGS.get(error.field, "--" + error.field.replace("_", "-")))
    return error.message
