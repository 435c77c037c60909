"""Settings: which place wins, how text is read, and errors that name their place."""

import os
from pathlib import Path

import pytest

from openimagen import config
from openimagen.config import Settings
from openimagen.errors import ImagenError


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def write(text: str, name: str = config.FILE) -> Path:
    path = Path(name)
    path.write_text(text, "utf-8")
    return path


def test_defaults() -> None:
    settings = config.load(environment={})
    assert settings == Settings()
    assert (settings.host, settings.port, settings.api_keys) == ("127.0.0.1", 8080, [])


def test_flag_over_environment_over_file_over_default() -> None:
    write("port = 1\nworkers = 1\ndraw_timeout = 1\n")
    environment = {"OPENIMAGEN_PORT": "2", "OPENIMAGEN_WORKERS": "2"}
    settings = config.load({"port": 3}, environment)
    assert (settings.port, settings.workers, settings.draw_timeout) == (3, 2, 1)
    assert settings.queue_timeout == Settings().queue_timeout


def test_a_flag_that_is_none_was_not_given() -> None:
    assert config.load({"port": None}, {"OPENIMAGEN_PORT": "2"}).port == 2


def test_a_flag_that_is_zero_was_given() -> None:
    assert config.load({"queue_megapixels": 0.0}, {"OPENIMAGEN_QUEUE_MEGAPIXELS": "5"}).queue_megapixels == 0


def test_a_named_file() -> None:
    write("port = 1")
    assert config.load(environment={}, file=write("port = 5", "other.toml")).port == 5


@pytest.mark.parametrize(
    ("text", "value"),
    [("a,b", ["a", "b"]), (" a , b ,, ", ["a", "b"]), ("", []), ("one", ["one"])],
)
def test_lists_in_the_environment(text: str, value: list[str]) -> None:
    assert config.load(environment={"OPENIMAGEN_API_KEYS": text}).api_keys == value


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", True), ("true", True), ("YES", True), ("0", False), ("False", False), ("no", False), ("", False)],
)
def test_switches_in_the_environment(text: str, value: bool) -> None:
    assert config.load(environment={"OPENIMAGEN_ALLOW_ANONYMOUS": text}).allow_anonymous is value


def test_lists_and_switches_in_a_file() -> None:
    write('allow_anonymous = true\ncors_origins = ["https://a", "https://b"]')
    settings = config.load(environment={})
    assert (settings.allow_anonymous, settings.cors_origins) == (True, ["https://a", "https://b"])


@pytest.mark.parametrize(
    ("environment", "place"),
    [
        ({"OPENIMAGEN_PORT": "http"}, "port (from OPENIMAGEN_PORT)"),
        ({"OPENIMAGEN_PORT": "65536"}, "port (from OPENIMAGEN_PORT)"),
        ({"OPENIMAGEN_PORT": "-1"}, "port (from OPENIMAGEN_PORT)"),
        ({"OPENIMAGEN_DRAW_TIMEOUT": "0"}, "draw_timeout (from OPENIMAGEN_DRAW_TIMEOUT)"),
        ({"OPENIMAGEN_WORKERS": "1.5"}, "workers (from OPENIMAGEN_WORKERS)"),
        ({"OPENIMAGEN_ALLOW_ANONYMOUS": "maybe"}, "allow_anonymous (from OPENIMAGEN_ALLOW_ANONYMOUS)"),
    ],
)
def test_wrong_values_in_the_environment(environment: dict[str, str], place: str) -> None:
    with pytest.raises(ImagenError) as raised:
        config.load(environment=environment)
    assert raised.value.code == "INVALID_ARGUMENT"
    assert raised.value.message.startswith(place)


@pytest.mark.parametrize("name", [name for name in Settings.__struct_fields__ if name.endswith("_timeout")])
@pytest.mark.parametrize("text", ["nan", "inf", "1e300", "1000001"])
def test_no_time_that_a_clock_cannot_wait(name: str, text: str) -> None:
    with pytest.raises(ImagenError, match=f"^{name} "):
        config.load(environment={f"OPENIMAGEN_{name.upper()}": text})


def test_no_body_without_a_limit() -> None:
    with pytest.raises(ImagenError, match=r"^max_body_megabytes "):
        config.load(environment={"OPENIMAGEN_MAX_BODY_MEGABYTES": "inf"})


@pytest.mark.parametrize("key", ["", " a", "a ", "ключ", "a\nb"])
def test_keys_that_no_caller_could_show(key: str) -> None:
    with pytest.raises(ImagenError, match=r"^api_keys ") as raised:
        config.load({"api_keys": ["a pass phrase", key]}, {})
    assert "phrase" not in raised.value.message
    assert "ключ" not in raised.value.message


@pytest.mark.parametrize(
    ("name", "flag"), [("api_keys", "--api-key"), ("models", "--model"), ("previews", "--previews")]
)
def test_flags_by_the_name_that_the_command_line_has(name: str, flag: str) -> None:
    with pytest.raises(ImagenError, match=rf"^{name} \(from {flag}\)"):
        config.load({name: object()}, {})


def test_a_wrong_flag() -> None:
    with pytest.raises(ImagenError, match=r"^draw_timeout \(from --draw-timeout\)"):
        config.load({"draw_timeout": -1.0}, {})


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("port = 'http'", r"^port \(from openimagen\.toml\)"),
        ("prot = 1", r"^openimagen\.toml: there is no setting 'prot'"),
        ("port =", r"^openimagen\.toml: "),
        ("api_keys = 5", r"^api_keys \(from openimagen\.toml\)"),
    ],
)
def test_a_wrong_file(text: str, message: str) -> None:
    write(text)
    with pytest.raises(ImagenError, match=message):
        config.load(environment={})


def test_a_named_file_that_is_not_there() -> None:
    with pytest.raises(ImagenError, match=r"missing\.toml"):
        config.load(environment={}, file=Path("missing.toml"))


def test_other_variables_are_left_alone() -> None:
    assert config.load(environment={"OPENIMAGEN_NO_SUCH_SETTING": "1", "PORT": "5"}) == Settings()


def test_the_environment_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENIMAGEN_PORT", "77")
    assert config.load().port == 77


def test_processes() -> None:
    assert Settings(workers=3).processes == 3
    assert 1 <= Settings().processes <= (os.cpu_count() or 1)


def test_every_setting_has_a_meaning() -> None:
    rows = config.describe()
    assert [name for name, _, _ in rows] == list(Settings.__struct_fields__)
    assert all(meaning for _, meaning, _ in rows)
