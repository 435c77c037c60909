"""Who may be drawn, by the prompt and by what the engine says that it drew."""

import pytest

from openimagen import catalog, tasks
from openimagen.errors import ImagenError
from openimagen.safety import ContractScreens
from openimagen.safety.prompts import judge
from openimagen.tasks import Contents, Drawing, Generation
from tests.fakes import flat

MODEL = catalog.MODELS["imagen-3.0-generate-001"]
PEOPLE_TEXT = (
    "The prompt could not be submitted. Your current safety settings for person/face generation prohibited "
    "one or more words in this prompt. If you think this was an error, send feedback."
)


def task(prompt: str, setting: str | None = None, **fields: object) -> Generation:
    return tasks.generation(MODEL, prompt, person_generation=setting, **fields)


@pytest.mark.parametrize(
    "prompt",
    [
        "a farmer with a hat",
        "una mujer leyendo",
        "um pescador no rio",
        "穿旗袍的女士",
        "打太極的老先生",
        "新聞を読む女性",
        "한복을 입은 여자",
        "साड़ी में औरत",
    ],
)
def test_adults_in_eight_languages(prompt: str) -> None:
    verdict = judge(prompt)
    assert (verdict.people, verdict.children) == (True, False)
    ContractScreens().prompt(task(prompt))
    with pytest.raises(ImagenError) as raised:
        ContractScreens().prompt(task(prompt, "dont_allow"))
    assert (raised.value.code, raised.value.message) == ("INVALID_ARGUMENT", PEOPLE_TEXT)


@pytest.mark.parametrize(
    "prompt",
    [
        "a child with a balloon",
        "una niña en un columpio",
        "um menino com uma pipa",
        "放风筝的男孩",
        "餵鴨子的小朋友",
        "凧揚げをする男の子",
        "연을 날리는 소년",
        "पतंग उड़ाता लड़का",
    ],
)
def test_children_in_eight_languages(prompt: str) -> None:
    ContractScreens().prompt(task(prompt, "allow_all"))
    for setting in (None, "allow_adult"):
        with pytest.raises(ImagenError) as raised:
            ContractScreens().prompt(task(prompt, setting))
        assert raised.value.message == f"{PEOPLE_TEXT} Support codes: 58061214"
    with pytest.raises(ImagenError):
        ContractScreens().prompt(task(prompt, "dont_allow"))


@pytest.mark.parametrize(
    "prompt",
    [
        "a kid leather bag and baby carrots",
        "a snowman beside a scarecrow",
        "girl scout cookies",
        "a queen bee and a king penguin",
        "zanahorias baby y un muñeco de nieve",
        "filhote de elefante e um boneco de neve",
        "雪人和童装店",
        "嬰兒車與雪人",
        "雪だるまとベビーカー",
        "눈사람과 아이스크림",
        "हाथी का बच्चा",
    ],
)
def test_words_that_only_sound_like_people(prompt: str) -> None:
    verdict = judge(prompt)
    assert (verdict.people, verdict.children) == (False, False)
    ContractScreens().prompt(task(prompt, "dont_allow"))


@pytest.mark.parametrize(
    ("setting", "contents", "code"),
    [
        ("dont_allow", Contents(), None),
        ("dont_allow", Contents(people=1), "39322892"),
        ("dont_allow", Contents(people=2, children=1), "39322892"),
        ("allow_adult", Contents(people=3), None),
        ("allow_adult", Contents(people=3, children=1), "17301594"),
        ("allow_all", Contents(people=3, children=3), None),
    ],
)
def test_drawings_are_judged_by_their_contents(setting: str, contents: Contents, code: str | None) -> None:
    asked = task("a street", setting)
    drawing = Drawing(flat(asked.items()[0]).pixels, contents)
    assert ContractScreens().image(asked, drawing).code == code
    assert ContractScreens(screen_people=False).image(asked, drawing).code is None


def test_without_the_people_screen_children_may_be_asked_for_but_not_sexualised() -> None:
    screens = ContractScreens(screen_people=False, screen_prompts=False)
    screens.prompt(task("a child with a balloon"))
    screens.prompt(task("a bloody corpse"))
    with pytest.raises(ImagenError, match="sensitive words"):
        screens.prompt(task("a sexualised minor", "allow_all", safety_setting="block_none"))


def test_the_three_texts_and_their_codes() -> None:
    screens = ContractScreens()
    with pytest.raises(ImagenError) as raised:
        screens.prompt(task("a bloody corpse"))
    assert raised.value.message == (
        "The prompt could not be submitted. Your current safety filter threshold prohibited one or more "
        "words in this prompt. If you think this was an error, send feedback. Support codes: 61493863"
    )
    with pytest.raises(ImagenError) as raised:
        screens.prompt(task("a sexualised minor"))
    assert raised.value.message.startswith(
        "The prompt could not be submitted. This prompt contains sensitive words that violate Google's "
        "Responsible AI practices. Try rephrasing the prompt. If you think this was an error, send feedback. "
        "Support codes: 58061214"
    )
    screens.prompt(task("a naked man", safety_setting="block_only_high"))


def test_the_negative_prompt_may_name_harm() -> None:
    ContractScreens().prompt(task("a quiet street", negative_prompt="blood, naked people, children, corpses"))


def test_only_known_art_has_scores() -> None:
    asked = task("a street")
    drawing = flat(asked.items()[0])
    known = ContractScreens(known_art=True).image(asked, drawing)
    assert known.scores == {"Porn": 0.0, "Violence": 0.0}
    assert ContractScreens().image(asked, drawing).scores is None
