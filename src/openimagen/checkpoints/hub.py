"""Gets a model from a hub: the files that are loaded and no others, of one commit, into the hub's own cache.

huggingface_hub does the transfers, and minds HF_HOME, HF_ENDPOINT, HF_TOKEN and HF_HUB_OFFLINE. A connection
that breaks is resumed where it broke; a pull that failed is resumed with the files that are not whole yet.
"""

import errno
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openimagen.checkpoints import known
from openimagen.checkpoints.pulled import Pulled
from openimagen.engines.diffusers import PIPELINES
from openimagen.errors import Code, ImagenError, InvalidArgument

_INDEX = "model_index.json"
_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_PART = re.compile(r"[a-z][a-z0-9_]{0,63}")
_FILE = re.compile(r"[\w.-]{1,200}", re.ASCII)
# Weights, settings and what tokenizers read; no pickle and no code is among them.
_SUFFIXES = (".safetensors", ".json", ".txt", ".model", ".jinja")
_FORMER_PIPELINES = ("Lumina2Text2ImgPipeline",)
_HALF = ".fp16."
_GB = 1e9


def pull(name: str, repository: str = "", revision: str = "", quiet: bool = False) -> Pulled:
    """The model of a known name, or of the repository OWNER/NAME, with all its files on this machine.

    `repository` and `revision` (a commit, branch or tag) win over what is known. Without a revision the hub's
    default branch is resolved to one commit first. Raises ImagenError with a sentence that says what to do.
    """
    repository, revision = _source(name, repository, revision)
    hub = _library()
    if quiet:
        hub.utils.disable_progress_bars()
    with _said_plainly(hub, repository, revision):
        info = hub.HfApi().model_info(repository, revision=revision or None, files_metadata=True)
        sizes = {file.rfilename: file.size or 0 for file in info.siblings}
        if _INDEX not in sizes:
            raise _failure(f"{repository} has no {_INDEX}: it is not a model in diffusers' format.")
        index = Path(hub.hf_hub_download(repository, _INDEX, revision=info.sha))
        wanted = wanted_files(index.read_bytes(), sizes, repository)
        missing = [file for file in wanted if not (index.parent / file).exists()]
        _check_room(index.parent, sum(sizes[file] for file in missing))
        for file in missing:
            hub.hf_hub_download(repository, file, revision=info.sha)
    return Pulled(repository, info.sha, str(index.parent))


def wanted_files(index: bytes, sizes: Mapping[str, int], repository: str) -> list[str]:
    """The files that are loaded of a model, of those in its repository.

    `index` is its model_index.json. Raises ImagenError FAILED_PRECONDITION for a model that cannot be drawn
    with, or whose weights are pickles.
    """
    try:
        content = json.loads(index)
        pipeline = content["_class_name"]
        parts = [part for part, value in content.items() if isinstance(value, list) and any(value)]
    except (ValueError, KeyError, TypeError, AttributeError):
        raise _failure(f"The {_INDEX} of {repository} cannot be read.") from None
    if pipeline not in (*PIPELINES, *_FORMER_PIPELINES):
        drawn = ", ".join(PIPELINES)
        raise _failure(f"{repository} is a {str(pipeline)[:60]}; models that can be drawn with are {drawn}.")
    found = []
    for part in filter(_PART.fullmatch, parts):
        prefix = f"{part}/"
        files = [file for file in sorted(sizes) if file.startswith(prefix) and _loadable(file[len(prefix) :])]
        weights = [file for file in files if file.endswith(".safetensors")]
        if not weights and any(
            file.startswith(prefix) and file.endswith((".bin", ".ckpt")) for file in sizes
        ):
            raise _failure(
                f"The weights of {repository}'s {part} are pickles, which execute code when they are loaded; "
                "only .safetensors files are taken."
            )
        if any(_HALF not in file for file in weights):  # then those in half precision are a second copy
            files = [file for file in files if _HALF not in file]
        found += files
    return found


def _source(name: str, repository: str, revision: str) -> tuple[str, str]:
    """The repository and the revision ("": its default branch) to pull."""
    checkpoint = known.find(name)
    if checkpoint and not repository:
        if checkpoint.file:
            raise _failure(
                f"{checkpoint.name} is a single file: download {checkpoint.file} of {checkpoint.repository}, "
                f"run `openimagen pull {checkpoint.base}`, and bind "
                f'{{path = "{checkpoint.file}", config = "{checkpoint.base}"}}.'
            )
        repository, revision = checkpoint.repository, revision or checkpoint.revision
    repository = repository or name
    if not _REPOSITORY.fullmatch(repository):
        raise InvalidArgument("name", repository, "OWNER/NAME, or one of " + ", ".join(known.MODELS))
    return repository, revision


def _loadable(file: str) -> bool:
    return bool(_FILE.fullmatch(file)) and file.endswith(_SUFFIXES)


def _library() -> Any:
    try:
        import huggingface_hub
        import huggingface_hub.constants
        import huggingface_hub.errors
        import huggingface_hub.utils
    except ImportError as error:
        raise _failure("Pulling needs huggingface_hub: pip install 'openimagen[diffusers]'.") from error
    return huggingface_hub


def _check_room(folder: Path, needed: int) -> None:
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise _failure(
            f"The model needs {needed / _GB:.1f} GB more, and {folder} has {free / _GB:.1f} GB free: make "
            "room, or set HF_HOME to a folder on another disk."
        )


@contextmanager
def _said_plainly(hub: Any, repository: str, revision: str) -> Iterator[None]:
    """Turn what huggingface_hub raises into one sentence that says what to do."""
    errors = hub.errors
    endpoint = hub.constants.ENDPOINT
    try:
        yield
    except ImagenError:
        raise
    except errors.GatedRepoError as error:
        raise _failure(
            f"{repository} is gated: accept its terms at {endpoint}/{repository}, then set HF_TOKEN to a "
            "token of that account."
        ) from error
    except errors.RepositoryNotFoundError as error:
        raise _failure(
            f"{endpoint} has no model {repository}, or it is private: then set HF_TOKEN.", "NOT_FOUND"
        ) from error
    except errors.RevisionNotFoundError as error:
        raise _failure(
            f"{repository} has no revision {revision}: name another with --revision, such as main.",
            "NOT_FOUND",
        ) from error
    except errors.OfflineModeIsEnabled as error:
        raise _failure("HF_HUB_OFFLINE is set, so nothing is fetched: unset it to pull.") from error
    except errors.HfHubHTTPError as error:
        status = error.response.status_code
        raise _failure(
            f"{endpoint} answered {status}; what is here already is kept, so pull again later.", "UNAVAILABLE"
        ) from error
    except (errors.HTTPError, errors.LocalEntryNotFoundError, ConnectionError, TimeoutError) as error:
        raise _failure(
            f"{endpoint} cannot be reached, or stopped answering; what is here already is kept, so pull "
            "again.",
            "UNAVAILABLE",
        ) from error
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        raise _failure(
            "The disk is full; make room and pull again: what is here already is kept, and HF_HOME can name "
            "a folder on another disk."
        ) from error


def _failure(sentence: str, code: Code = "FAILED_PRECONDITION") -> ImagenError:
    return ImagenError(code, sentence)
