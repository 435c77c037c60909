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


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("port", "http", "got 'http'; allowed: a whole number from 0 to 65535."),
        ("workers", "-1", "got '-1'; allowed: a whole number from 0 to 256."),
        ("draw_timeout", "0", "got '0'; allowed: a number above 0, at most 1,000,000."),
        ("queue_megapixels", "-1", "got '-1'; allowed: a number, 0 or more."),
        ("previews", "maybe", "got 'maybe'; allowed: true or false."),
        ("offload", "disk", "got 'disk'; allowed: group, model, none."),
        ("device", "tpu", "got 'tpu'; allowed: auto, cpu, cuda, cuda:N or mps."),
        ("dtype", "int8", "got 'int8'; allowed: auto, bfloat16, float16, float32."),
        ("endpoint", "host:8080", "got 'host:8080'; allowed: an address such as http://127.0.0.1:8080."),
        ("allowed_hosts", "a.example:443", "got 'a.example:443'; allowed: a list of names"),
        ("allowed_hosts", "https://a.example", "allowed: a list of names"),
        ("allowed_hosts", "*", "allowed: a list of names"),
        ("cors_origins", "https://a.example/", "got 'https://a.example/'; allowed: a list of origins"),
        ("cors_origins", "a.example", "allowed: a list of origins"),
        ("cors_origins", "https://A.example", "allowed: a list of origins"),
        ("cors_origins", "*", "allowed: a list of origins"),
    ],
)
def test_what_was_wrong_and_what_is_allowed(name: str, text: str, sentence: str) -> None:
    variable = f"OPENIMAGEN_{name.upper()}"
    with pytest.raises(ImagenError) as raised:
        config.load(environment={variable: text})
    assert raised.value.message.startswith(f"{name} (from {variable}): ")
    assert sentence in raised.value.message


@pytest.mark.parametrize("name", [name for name in Settings.__struct_fields__ if name.endswith("_timeout")])
@pytest.mark.parametrize("text", ["nan", "inf", "1e300", "1000001"])
def test_no_time_that_a_clock_cannot_wait(name: str, text: str) -> None:
    with pytest.raises(ImagenError, match=f"^{name} "):
        config.load(environment={f"OPENIMAGEN_{name.upper()}": text})


def test_no_body_without_a_limit() -> None:
    with pytest.raises(ImagenError, match=r"^max_body_megabytes "):
        config.load(environment={"OPENIMAGEN_MAX_BODY_MEGABYTES": "inf"})


@pytest.mark.parametrize("host", ["images.example", "Images.Example", "10.0.0.1", "[::1]", "fe80::1", "box"])
def test_hosts(host: str) -> None:
    assert config.load(environment={"OPENIMAGEN_ALLOWED_HOSTS": host}).allowed_hosts == [host]


@pytest.mark.parametrize("name", ["api_keys", "watermark_keys"])
def test_a_wrong_secret_is_not_shown(name: str) -> None:
    write(f'{name} = "the secret"')
    with pytest.raises(ImagenError, match=rf"^{name} \(from openimagen\.toml\): ") as raised:
        config.load(environment={})
    assert "the secret" not in raised.value.message


@pytest.mark.parametrize(
    ("table", "sentence"),
    [
        ('{url = "ftp://x", model = "m"}', "`url` is an address such as"),
        ('{url = "http://me:pass@x/v1", model = "m"}', "`url` is an address such as"),
        ('{url = "http://x/v1", model = "m", sizes = ["1024"]}', "`sizes` are sizes in pixels"),
        ('{url = "http://x/v1", model = "m", parallel = 0}', "['imagen-3.0-generate-001']['parallel']"),
        ('{url = "http://x/v1", modell = "m"}', "unknown field `modell`"),
    ],
)
def test_a_wrong_model_names_its_id(table: str, sentence: str) -> None:
    write(f'[models]\n"imagen-3.0-generate-001" = {table}')
    with pytest.raises(ImagenError) as raised:
        config.load(environment={})
    assert raised.value.message.startswith("models (from openimagen.toml): ['imagen-3.0-generate-001']")
    assert sentence in raised.value.message


def test_the_file_that_the_environment_names() -> None:
    environment = {"OPENIMAGEN_CONFIG": str(write("port = 5", "other.toml"))}
    assert config.load(environment=environment).port == 5
    assert config.load(environment=environment, file=write("port = 6", "third.toml")).port == 6
    with pytest.raises(ImagenError, match=r"missing\.toml"):
        config.load(environment={"OPENIMAGEN_CONFIG": "missing.toml"})


def test_what_kubernetes_sets_is_no_setting() -> None:
    environment = {
        "OPENIMAGEN_PORT": "tcp://10.0.0.1:8080",
        "OPENIMAGEN_SERVICE_HOST": "10.0.0.1",
        "OPENIMAGEN_SERVICE_PORT_HTTP": "8080",
        "OPENIMAGEN_PORT_8080_TCP_ADDR": "10.0.0.1",
    }
    assert config.load(environment=environment) == Settings()
    assert config.strangers(environment) == []


def test_variables_that_are_no_settings() -> None:
    environment = {"OPENIMAGEN_API_KEY": "k", "OPENIMAGEN_QQQQ": "1", "OPENIMAGEN_PORT": "1", "PORT": "2"}
    assert config.strangers(environment | {"OPENIMAGEN_CONFIG": "x"}) == [
        "OPENIMAGEN_API_KEY is set, but there is no such setting; did you mean OPENIMAGEN_API_KEYS?",
        "OPENIMAGEN_QQQQ is set, but there is no such setting.",
    ]


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
