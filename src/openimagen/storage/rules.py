"""Which places requests may name: parsed URIs, and the operator's list of prefixes (nothing, by default)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from openimagen.errors import ImagenError, InvalidArgument

Access = Literal["read", "write"]
SCHEMES = ("gs://", "s3://", "az://", "file://")

_LONGEST_URI = 1024
_URI = re.compile(r"(gs|s3|az|file)://([^/]*)(/.*)?", re.DOTALL)
_BUCKET = re.compile(r"[a-z0-9](?:[a-z0-9_-]|\.(?!\.)){1,220}[a-z0-9]")
# Names are taken as they are. Whatever has a meaning in URLs, shells or patterns could be read in two ways by
# two programs, so it is refused; with the percent sign go all encoded forms.
_STRANGE = re.compile(r"[%\\?#*\[\]\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_ALLOWED_URI = (
    "gs://bucket/path, s3://bucket/path, az://container/path or file:///path, without empty, . and .. "
    "segments and without any of % \\ ? # * [ ]"
)
_ALLOWED_BUCKET = (
    "a bucket's name of 3 to 222 small letters, digits, - _ and ., with a letter or digit at its ends"
)
_ALLOWED_RULE = "PREFIX=read, PREFIX=write or PREFIX=readwrite; a prefix is " + _ALLOWED_URI
_ACCESSES: dict[str, frozenset[Access]] = {
    "read": frozenset({"read"}),
    "write": frozenset({"write"}),
    "readwrite": frozenset({"read", "write"}),
}


@dataclass(frozen=True)
class Location:
    """A place in a store. `bucket` is "" for files; `segments` are the names on the path, none empty."""

    scheme: str
    bucket: str
    segments: tuple[str, ...]

    @property
    def path(self) -> str:
        """The object's name in its bucket, or the path below "/"."""
        return "/".join(self.segments)

    def __str__(self) -> str:
        """The URI, without a slash at its end."""
        return f"{self.scheme}://{'/'.join((self.bucket, *self.segments))}"

    def child(self, *names: str) -> "Location":
        """A place further down."""
        return Location(self.scheme, self.bucket, self.segments + names)

    def is_under(self, prefix: "Location") -> bool:
        """True for the prefix itself and for what lies below it, by whole segments."""
        return (
            (self.scheme, self.bucket) == (prefix.scheme, prefix.bucket)
            and len(self.segments) >= len(prefix.segments)
            and self.segments[: len(prefix.segments)] == prefix.segments
        )


def parse(field: str, uri: str) -> Location:
    """The place that a URI names; one slash at its end means nothing.

    Raises InvalidArgument for `field` where the URI has another scheme, credentials, no bucket, or a path
    that could be read in two ways.
    """
    match = _URI.fullmatch(uri) if len(uri) <= _LONGEST_URI else None
    if match is None or _STRANGE.search(uri):
        raise InvalidArgument(field, _shown(uri), _ALLOWED_URI)
    scheme, bucket, path = match.groups()
    names = (path or "").removeprefix("/").removesuffix("/")
    segments = tuple(names.split("/")) if names else ()
    right_bucket = bucket == "" if scheme == "file" else _BUCKET.fullmatch(bucket) is not None
    if scheme != "file" and not right_bucket and re.fullmatch(r"[\w.-]+", bucket):
        raise InvalidArgument(field, _shown(uri), _ALLOWED_BUCKET)
    if not right_bucket or any(name in ("", ".", "..") for name in segments):
        raise InvalidArgument(field, _shown(uri), _ALLOWED_URI)
    return Location(scheme, bucket, segments)


@dataclass(frozen=True)
class Rule:
    """A prefix below which requests may read, write or both."""

    prefix: Location
    accesses: frozenset[Access]


class Rules:
    """The operator's list: entries like "gs://bucket/out/=write"; what no entry allows is refused.

    Raises ImagenError INVALID_ARGUMENT for an entry that is none.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._rules = [_rule(entry) for entry in entries]

    @property
    def roots(self) -> list[Location]:
        """What is listed: the buckets, and for files the folders themselves."""
        return list(dict.fromkeys(root_of(rule) for rule in self._rules))

    def allow(self, location: Location, access: Access) -> Rule:
        """The longest prefix that allows this. Raises ImagenError PERMISSION_DENIED where there is none."""
        fitting = [rule for rule in self._rules if access in rule.accesses and location.is_under(rule.prefix)]
        if not fitting:
            doing = "written to" if access == "write" else "read from"
            raise ImagenError(
                "PERMISSION_DENIED",
                f"{location} may not be {doing}: the server's setting `storage` lists no prefix of it for "
                f"{'writing' if access == 'write' else 'reading'}.",
            )
        return max(fitting, key=lambda rule: len(rule.prefix.segments))


def root_of(rule: Rule) -> Location:
    """What a store is opened for: the bucket, or for files the folder of the rule."""
    prefix = rule.prefix
    return prefix if prefix.scheme == "file" else Location(prefix.scheme, prefix.bucket, ())


def _rule(entry: str) -> Rule:
    uri, _, access = entry.rpartition("=")
    try:
        prefix = parse("storage", uri)
    except InvalidArgument as error:
        allowed = _ALLOWED_BUCKET if error.allowed == _ALLOWED_BUCKET else _ALLOWED_RULE
        raise InvalidArgument("storage", _shown(entry), allowed) from None
    if access not in _ACCESSES or (prefix.scheme == "file" and not prefix.segments):
        raise InvalidArgument("storage", _shown(entry), _ALLOWED_RULE + "; file:/// alone is none")
    return Rule(prefix, _ACCESSES[access])


def _shown(uri: str) -> str:
    """The URI without a user name and password."""
    return re.sub(r"//[^/]*@", "//…@", uri)
