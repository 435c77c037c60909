"""The arguments of the command line."""

import argparse
from pathlib import Path

from openimagen import __version__, config, tasks

_DEFAULT_MODEL = "imagen-3.0-generate-001"
_OUTPUT_HELP = "file, or folder ending in / (default: out/); - for stdout; gs://, s3://, az:// or file:// URI"


def parser() -> argparse.ArgumentParser:
    """What the command line accepts; `command` of what it gives is the name of the command."""
    whole = argparse.ArgumentParser(prog="openimagen", description="The Imagen API on your own machine.")
    whole.add_argument("--version", action="version", version=f"openimagen {__version__}")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_generate(commands)
    _add_explain(commands)
    _add_upscale(commands)
    _add_verify(commands)
    _add_serve(commands)
    commands.add_parser("models", help="list the models, what they accept, and what can draw for them")
    _add_pull(commands)
    return whole


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
