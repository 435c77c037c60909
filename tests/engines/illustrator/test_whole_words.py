"""Chinese, Japanese and Korean words are not taken apart into smaller ones that they do not mean."""

import pytest

from openimagen.engines.illustrator.reading.reader import read

# nothing may be drawn of these
NOT_THINGS = {
    "zh": "马上, 国家, 方面, 地面, 中心, 小心, 放心, 人家, 动人, 令人, 花样, 马虎, 面对面",
    "zh-TW": "馬上, 國家, 方面, 中心, 小心, 放心, 動人, 花樣, 馬虎, 面對面",
    "ja": "大切, 人気, 鈴木, 高橋, 口実, 花見客数, 木曜日, 火曜日, 金曜日, 手紙文, 虫歯予防, 鼻炎",
    "ko": "차이, 나이, 새로, 별로, 개인, 국가, 회의, 강의, 문의, 해도, 주의자, 만들",
}
# the last part says what it is a kind of
KINDS = {
    "zh": "樱桃树=deciduous-tree, 中华田园犬=dog, 卖花人=person, 哈雷摩托车=motorcycle, "
    "峨眉山=place:mountain",
    "zh-TW": "鳳梨酥=cookie shortcake, 電動車=motor-scooter, 阿里山=place:mountain",
    "ja": "レッサーパンダ=panda, バスタオル=rug, トランプ=flower-playing-cards, チョコバナナ=banana, "
    "救助犬=dog, 自転車屋=convenience-store",
    "ko": "딸기케이크를=birthday-cake, 은행나무는=deciduous-tree, 김치볶음밥과=cooked-rice, "
    "해바라기밭에=sunflower",
}
# as they are said, in everyday sentences
SENTENCES = (
    ("马上出发的一匹马", "horse"),
    ("外卖小哥骑着电动车", "man, motor-scooter"),
    ("一本书放在灯旁边", "open-book, lamp"),
    ("警察拦下一辆跑车", "police-officer, automobile"),
    ("樂團在舞台上表演", "singer, person, microphone, guitar, drum-kit"),
    ("贝斯手", "person, guitar"),
    ("大提琴手和鼓手", "person, cello, person, drum-kit"),
    ("猫在椅子上，狗在椅子下", "cat, chair, dog"),
    ("房子後面有一座山，房子前面有一條小河", "house"),
    ("三個穿制服的學生", "student, womans-clothes"),
    ("滑板少年", "boy, skateboard"),
    ("篮子里装满了草莓", "strawberry, basket"),
    ("消防員抱著一隻小貓", "firefighter, cat"),
    ("月に向かって吠える狼", "full-moon, wolf"),
    ("いちごのショートケーキ", "shortcake"),
    ("狐の像", "statue"),
    ("電池", "battery"),
    ("로봇 장난감", "robot"),
    ("아기가 웃고 있다", "baby"),
)


def _cases(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, word.strip()) for language, words in table.items() for word in words.split(",")]


@pytest.mark.parametrize(("language", "word"), _cases(NOT_THINGS))
def test_a_word_is_not_its_characters(language: str, word: str) -> None:
    scene = read(word, language=language)
    assert [subject.art for subject in scene.subjects] == []
    assert scene.place is None


@pytest.mark.parametrize(("language", "pair"), _cases(KINDS))
def test_an_unknown_compound_is_a_kind_of_its_head(language: str, pair: str) -> None:
    word, fair = pair.split("=")
    scene = read(word, language=language)
    drawn = {subject.art for subject in scene.subjects} or {f"place:{scene.place}"}
    assert len(drawn) == 1
    assert drawn <= set(fair.split())


@pytest.mark.parametrize(("prompt", "arts"), SENTENCES)
def test_in_a_sentence(prompt: str, arts: str) -> None:
    assert ", ".join(subject.art for subject in read(prompt).subjects) == arts


@pytest.mark.parametrize(
    ("prompt", "background", "colour"),
    [
        ("白い背景に緑のサボテン", "white", "green"),
        ("흰 배경에 초록색 선인장", "white", "green"),
        ("白色背景上的绿色仙人掌", "white", "green"),
    ],
)
def test_background_and_colour(prompt: str, background: str, colour: str) -> None:
    scene = read(prompt)
    assert (scene.background, [subject.colour for subject in scene.subjects]) == (background, [colour])


@pytest.mark.parametrize(
    ("prompt", "colour"),
    [
        ("一辆酒红色的轿车", "red"), ("湖蓝色的帽子", "blue"), ("米色的杯子", "white"), ("橘猫", "orange"),
        ("酒紅色的帽子", "red"), ("水色の帽子", "blue"), ("肌色の箱", "white"), ("抹茶色の椅子", "green"),
        ("하늘색 모자", "blue"), ("미색 상자", "white"), ("연두색 의자", "green"), ("자주색 우산", "purple"),
    ],
)  # fmt: skip
def test_shades(prompt: str, colour: str) -> None:
    assert [subject.colour for subject in read(prompt).subjects] == [colour]


@pytest.mark.parametrize("prompt", ["穿红衣服的女孩", "赤い服を着た女の子", "빨간 옷을 입은 소녀"])
def test_plain_clothes_colour_their_wearer(prompt: str) -> None:
    assert [(subject.art, subject.colour) for subject in read(prompt).subjects] == [("girl", "red")]
