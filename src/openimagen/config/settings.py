"""Every setting: its meaning, its default and what it may be."""

import os
import re
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta


def _setting(text: str, allowed: str = "", secret: bool = False, **limits: Any) -> Meta:
    """`allowed` says what the type cannot; the value of a `secret` is never shown."""
    return Meta(description=text, extra={"allowed": allowed, "secret": secret}, **limits)


_LONGEST_WAIT = 1e6  # seconds; the clocks of operating systems overflow some time after
# A key travels in a header.
Key = Annotated[str, Meta(pattern=r"^\S+$")]
# Without a port, since a Host header is compared without it.
Host = Annotated[str, Meta(pattern=r"^([^\s/:*]+|\[?[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:.]*\]?)$")]
# As browsers write it: in lower case, and no slash at the end.
Origin = Annotated[str, Meta(pattern=r"^([a-z][a-z0-9+.-]*://[^\s/*A-Z]+|null)$")]


# What makes a model faster or smaller: settings of all models, and of single ones where these say otherwise.
SPEED = ("compile", "attention", "vae_tiling", "offload", "quantization", "step_cache")
Offload = Literal["none", "model", "group"]
Quantization = Literal["none", "float8", "int8"]
StepCache = Literal["none", "taylorseer"]
_FOR_FOLDERS = ("resolution", "config", "stock_rounding", *SPEED)
_FOR_SERVERS = ("model", "dialect", "api_key_env", "negative_prompt", "sizes", "timeout", "parallel")


class Binding(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The model behind an Imagen id: `path` is its folder or its name, or `url` the server that has it.

    `path` may be a single .safetensors or .gguf file too; `config` is then the folder, or the name, of the
    model that has the rest. `steps`, `guidance` and `resolution` 0 and None mean the model's own default.
    What SPEED names is None where the setting of that name holds. What follows `url` is for a server: see
    `engines.remote.Server`; `api_key_env` names the environment variable that holds its key.
    """

    path: str = ""
    config: str = ""
    steps: Annotated[int, Meta(ge=0, le=1000)] = 0
    guidance: Annotated[float, Meta(ge=0, le=100)] | None = None
    resolution: Annotated[int, Meta(ge=0, le=4096)] = 0
    stock_rounding: bool = False
    compile: bool | None = None
    attention: str | None = None
    vae_tiling: bool | None = None
    offload: Offload | None = None
    quantization: Quantization | None = None
    step_cache: StepCache | None = None
    url: str = ""
    model: str = ""
    dialect: Literal["openai", "sglang", "vllm"] = "openai"
    api_key_env: str = ""
    negative_prompt: bool = False
    sizes: tuple[str, ...] = ()
    timeout: Annotated[float, Meta(gt=0, le=_LONGEST_WAIT)] = 300.0
    parallel: Annotated[int, Meta(ge=1, le=256)] = 4

    def __post_init__(self) -> None:
        if bool(self.path) == bool(self.url):
            raise ValueError("a model needs either `path` or `url`")
        if self.url and not re.fullmatch(r"https?://[^/\s?#@]+(/[^\s?#]*)?", self.url):
            raise ValueError("`url` is an address such as http://127.0.0.1:30000/v1, without a password")
        if not all(re.fullmatch(r"[1-9]\d{1,3}x[1-9]\d{1,3}", size) for size in self.sizes):
            raise ValueError('`sizes` are sizes in pixels such as "1024x1024"')
        if self.url and not self.model:
            raise ValueError("a server needs `model`, the model's name there")
        if self.url and self.dialect == "openai" and (self.steps or self.guidance or self.negative_prompt):
            raise ValueError("the dialect openai has no `steps`, `guidance` and `negative_prompt`")
        defaults = {field.name: field.default for field in msgspec.structs.fields(self)}
        wrong = _FOR_FOLDERS if self.url else _FOR_SERVERS
        if given := [name for name in wrong if getattr(self, name) != defaults[name]]:
            kind = "a server" if self.url else "a folder"
            raise ValueError(f"{', '.join(given)} has no meaning for {kind}")


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Every setting, with its meaning as the annotation's description. Lists are comma-separated as text."""

    host: Annotated[str, _setting("address that the server listens on")] = "127.0.0.1"
    port: Annotated[int, _setting("port that the server listens on; 0 takes a free one", ge=0, le=65535)] = (
        8080
    )
    tls_certificate: Annotated[
        str, _setting("PEM file of a certificate and its chain, to speak HTTPS; empty: HTTP")
    ] = ""
    tls_key: Annotated[
        str, _setting("PEM file of the certificate's private key; empty: it is in the same file")
    ] = ""
    api_keys: Annotated[
        list[Key],
        _setting(
            "keys that callers must show; none: no key is asked for",
            "a list of keys without spaces",
            secret=True,
        ),
    ] = []
    allow_anonymous: Annotated[bool, _setting("listen beyond this machine without keys")] = False
    allowed_hosts: Annotated[
        list[Host],
        _setting(
            "Host names that are answered besides this machine's own and `host`",
            "a list of names or addresses such as images.example.com, without https:// and without a port",
        ),
    ] = []
    cors_origins: Annotated[
        list[Origin],
        _setting(
            "web origins whose pages may call the server",
            "a list of origins such as https://app.example.com, in lower case, without a / at the end",
        ),
    ] = []
    workers: Annotated[
        int, _setting("drawing processes, and threads that upscale; 0: one for each core", ge=0, le=256)
    ] = 0
    draw_timeout: Annotated[float, _setting("seconds that one image may take", gt=0, le=_LONGEST_WAIT)] = 60.0
    upscale_timeout: Annotated[
        float, _setting("seconds that upscaling one image may take", gt=0, le=_LONGEST_WAIT)
    ] = 120.0
    upscaler: Annotated[
        str, _setting("safetensors file of the network that upscales (extra `diffusers`); empty: SPAN")
    ] = ""
    models: Annotated[
        dict[str, str | Binding],
        _setting("models behind Imagen ids: ID=FOLDER or ID=NAME, and servers in the file; `*`: every id"),
    ] = {}
    max_loaded_models: Annotated[
        int, _setting("models of this machine that are in memory at once; 0: all of them", ge=0, le=64)
    ] = 0
    device: Annotated[
        str,
        _setting(
            "where they run: auto, cpu, cuda, cuda:N or mps",
            "auto, cpu, cuda, cuda:N or mps",
            pattern=r"^(auto|cpu|mps|cuda(:\d{1,3})?)$",
        ),
    ] = "auto"
    dtype: Annotated[
        Literal["auto", "float32", "bfloat16", "float16"],
        _setting("their numbers: auto, float32, bfloat16 or float16"),
    ] = "auto"
    max_batch: Annotated[
        int, _setting("images that may share a step; 0: 1 on a CPU, 4 on a GPU", ge=0, le=64)
    ] = 0
    deterministic: Annotated[
        bool, _setting("images share no step, so that not one bit of them depends on what else is drawn")
    ] = False
    step_timeout: Annotated[
        float, _setting("seconds that one step of a model may take", gt=0, le=_LONGEST_WAIT)
    ] = 300.0
    compile: Annotated[
        bool, _setting("compile the repeated blocks of models: faster steps, minutes more at the start")
    ] = False
    attention: Annotated[
        str, _setting("how models compute attention: auto, or a backend of diffusers such as native or flash")
    ] = "auto"
    vae_tiling: Annotated[
        bool, _setting("decode images in overlapping tiles: less memory, slightly other pixels")
    ] = False
    offload: Annotated[
        Offload,
        _setting("leave weights off the GPU until they are used: none, model or group"),
    ] = "none"
    quantization: Annotated[
        Quantization, _setting("keep weights in 8 bits: none, float8 or int8 (library torchao)")
    ] = "none"
    step_cache: Annotated[
        StepCache, _setting("compute only some steps in full: none or taylorseer (FLUX.2-klein base)")
    ] = "none"
    previews: Annotated[
        bool, _setting("send unfinished images with progress events, though these are not screened or marked")
    ] = False
    queue_timeout: Annotated[
        float, _setting("seconds that a request may wait for its turn", gt=0, le=_LONGEST_WAIT)
    ] = 120.0
    queue_megapixels: Annotated[
        float,
        _setting("megapixels of images that may wait, in at most 256 requests; else the answer is 429", ge=0),
    ] = 128.0
    max_body_megabytes: Annotated[float, _setting("largest request body", gt=0, le=1e6)] = 16.0
    storage: Annotated[
        list[str],
        _setting("where requests may read and write images: PREFIX=read, =write or =readwrite; else nowhere"),
    ] = []
    storage_timeout: Annotated[
        float,
        _setting("seconds that reading or writing the images of a request may take", gt=0, le=_LONGEST_WAIT),
    ] = 30.0
    state_folder: Annotated[
        str, _setting("folder for the keys that are made at first start; empty: this user's own")
    ] = ""
    watermark_keys: Annotated[
        list[str],
        _setting(
            "secrets of the watermark, the first marks and all verify; none: from the state folder",
            "a list of texts",
            secret=True,
        ),
    ] = []
    manifests: Annotated[bool, _setting("sign a C2PA manifest into every image")] = True
    manifest_credentials: Annotated[
        str,
        _setting("PEM file of the key and certificates that sign manifests; empty: from the state folder"),
    ] = ""
    manifest_prompt: Annotated[bool, _setting("write the prompt into the manifest")] = False
    screen_prompts: Annotated[
        bool, _setting("refuse harmful prompts; off: only what sexualises minors is refused")
    ] = True
    prompt_classifier: Annotated[
        Literal["auto", "on", "off"],
        _setting("judge prompts by meaning too: auto (where the extra `safety` is installed), on or off"),
    ] = "auto"
    screen_people: Annotated[bool, _setting("let personGeneration act")] = True
    screen_images: Annotated[
        bool,
        _setting("look for nudity, gore and people in the pixels of images; vetted art is spared"),
    ] = True
    allow_all_projects: Annotated[
        list[str], _setting("projects that may ask for personGeneration allow_all; `*`: every one")
    ] = []
    verbose: Annotated[bool, _setting("log every request: method, path, status and time")] = False
    endpoint: Annotated[
        str,
        _setting(
            "server that the SDK and `openimagen generate` use; empty: draw in this process",
            "an address such as http://127.0.0.1:8080",
            pattern=r"^(https?://[^/\s?#]+(/[^\s?#]*)?)?$",
        ),
    ] = ""

    @property
    def processes(self) -> int:
        """`workers`, or the number of cores that this process may use."""
        return self.workers or _cores()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def describe() -> list[tuple[str, str, Any]]:
    """(name, meaning, default) of every setting, in order."""
    rows = []
    for field in msgspec.structs.fields(Settings):
        schema = metadata(field.type).extra_json_schema or {}
        rows.append((field.name, schema.get("description", ""), getattr(Settings(), field.name)))
    return rows


def flag(name: str) -> str:
    """The flag of a setting: --draw-timeout; of a list, which may be given several times, --api-key."""
    plural = name in ("api_keys", "allowed_hosts", "cors_origins", "models", "allow_all_projects")
    return "--" + name.removesuffix("s" if plural else "").replace("_", "-")


def metadata(kind: Any) -> msgspec.inspect.Metadata:
    """What is written about a setting beside its type."""
    info = msgspec.inspect.type_info(kind)
    assert isinstance(info, msgspec.inspect.Metadata)  # every setting is annotated
    return info
