"""The arguments of the command line."""

import argparse
from pathlib import Path

from openimagen import __version__, config, tasks

_DEFAULT_MODEL = "imagen-3.0-generate-001"
_OUTPUT_HELP = "file, or folder ending in / (default: out/); - for stdout; gs://, s3://, az:// or file:// URI"

_NO_WATERMARK = (
    "leave the invisible watermark out, which holds the date: the pixels are then the same every day"
)
_CONFIG_HELP = f"settings file (default: what OPENIMAGEN_CONFIG names, else {config.FILE} if it exists)"
# Settings that `serve` has no flag for: one is for clients, the other secret, and others can see flags.
_NO_FLAGS = ("endpoint", "watermark_keys")
_SEEN = " (others on this machine can see it: prefer OPENIMAGEN_API_KEYS)"
_METAVARS = {
    "api_keys": "KEY",
    "allowed_hosts": "NAME",
    "cors_origins": "ORIGIN",
    "models": "ID=FOLDER",
    "storage": "PREFIX=ACCESS",
    "allow_all_projects": "PROJECT",
    "manifest_credentials": "FILE",
    "upscaler": "FILE",
    "tls_certificate": "FILE",
    "tls_key": "FILE",
}


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
    add("-n", "--count", type=int, default=1, metavar="N", help="how many images (default: 1)")
    add("--model", default=_DEFAULT_MODEL, metavar="ID", help=f"model id (default: {_DEFAULT_MODEL})")
    add("--aspect-ratio", metavar="RATIO", help="1:1 (default), 3:4, 4:3, 9:16 or 16:9")
    add("--size", dest="sample_image_size", metavar="SIZE", help="1K or 2K (Imagen 4)")
    add("--seed", type=int, metavar="N", help="the same seed gives the same images (0 to 4294967295)")
    add("--negative-prompt", metavar="TEXT", help="what must not appear")
    add(
        "--style",
        dest="sample_image_style",
        metavar="STYLE",
        help=", ".join(tasks.STYLES) + " (imagegeneration@002)",
    )
    add("--language", metavar="LANGUAGE", help="language of the prompt: " + ", ".join(tasks.LANGUAGES))
    add(
        "--guidance-scale",
        type=float,
        metavar="X",
        help="how closely to follow the prompt, where the engine can",
    )
    add("--person-generation", metavar="WHO", help=", ".join(tasks.PEOPLE))
    add("--safety", dest="safety_setting", metavar="LEVEL", help=", ".join(tasks.SAFETY_LEVELS))
    add("--no-watermark", action="store_false", dest="add_watermark", default=None, help=_NO_WATERMARK)
    add("--workers", type=int, metavar="N", help="drawing processes (default: one for each core)")
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
    add("--workers", type=int, metavar="N", help="threads (default: one for each core)")
    _add_shared(command)


def _add_shared(command: argparse.ArgumentParser) -> None:
    """The options of every command that makes images."""
    add = command.add_argument
    add("-o", "--output", default="out/", metavar="PATH", help=_OUTPUT_HELP)
    add("--format", choices=("png", "jpeg"), help="file format (default: by the name of --output, else png)")
    add(
        "--quality",
        dest="compression_quality",
        type=int,
        metavar="N",
        help="JPEG quality, 0 to 100 (default: 75)",
    )
    add("--endpoint", metavar="URL", help="server to use instead of this process (OPENIMAGEN_ENDPOINT)")
    add(
        "--api-key",
        action="append",
        dest="api_keys",
        metavar="KEY",
        help="key for that server (OPENIMAGEN_API_KEYS)",
    )
    add("-q", "--quiet", action="store_true", help="print nothing but errors")


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "verify",
        help="look for the watermark and the manifest of an image",
        description="Look for the watermark and the manifest that openimagen puts into images. "
        "Exit code 0: found; 1: not found; 2: wrong arguments.",
    )
    command.add_argument("file", metavar="FILE", help="a PNG, JPEG or WebP file; - for stdin")
    command.add_argument(
        "--endpoint", metavar="URL", help="server to ask about its watermark (OPENIMAGEN_ENDPOINT)"
    )
    command.add_argument(
        "--api-key", action="append", dest="api_keys", metavar="KEY", help="key for that server"
    )


def _add_serve(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    command = commands.add_parser(
        "serve",
        help="answer the Imagen API over HTTP",
        description="Answer the Imagen API over HTTP. Each flag can be set in the environment as "
        f"OPENIMAGEN_NAME or in {config.FILE} as well; docs/settings.md has the names.",
    )
    add = command.add_argument
    for name, text, default in config.describe():
        if name in _NO_FLAGS:
            continue
        shown = "" if default in ("", [], {}, False) else f" (default: {_plain(default)})"
        flags = ["-v"] if name == "verbose" else []
        flags.append(config.flag(name))
        if isinstance(default, bool):
            add(*flags, action=argparse.BooleanOptionalAction, default=None, dest=name, help=text + shown)
        elif isinstance(default, list | dict):
            note = "; may be repeated" + _SEEN * (name == "api_keys")
            add(*flags, action="append", metavar=_METAVARS[name], dest=name, help=text + note)
        else:
            add(*flags, metavar=_metavar(name, default), dest=name, help=text + shown)
    add("--config", type=Path, metavar="FILE", help=_CONFIG_HELP)


def _plain(default: object) -> str:
    if isinstance(default, bool):
        return "on"
    return f"{default:g}" if isinstance(default, float) else str(default)


def _metavar(name: str, default: object) -> str:
    if name.endswith("timeout"):
        return "SECONDS"
    return _METAVARS.get(name, "N" if isinstance(default, int | float) else name.rpartition("_")[2].upper())


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
