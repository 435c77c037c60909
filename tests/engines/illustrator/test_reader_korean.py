"""Korean: what is named only to say what another thing is like, is for or is called is not drawn."""

import pytest

from openimagen.engines.illustrator.reading.reader import read


def _arts(prompt: str) -> list[str]:
    return [subject.art for subject in read(prompt, language="ko").subjects]


def _related(prompt: str) -> set[tuple[str, str, str]]:
    scene = read(prompt, language="ko")
    return {(scene.subjects[r.subject].art, r.kind, scene.subjects[r.object].art) for r in scene.relations}


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("오리 모양의 비누", ["soap"]),
        ("별과 달 모양 쿠키", ["cookie"]),
        ("사자처럼 생긴 강아지", ["dog"]),
        ("토끼보다 큰 쥐", ["mouse"]),
        ("딸기 맛 아이스크림", ["ice-cream"]),
        ("빵으로 만든 집", ["house"]),
        ("버터를 바른 감자", ["potato"]),
    ],
)
def test_a_likeness_is_not_there(prompt: str, arts: list[str]) -> None:
    assert _arts(prompt) == arts


def test_a_likeness_keeps_its_colour_for_the_thing() -> None:
    (balloon,) = read("빨간 하트 모양 풍선", language="ko").subjects
    assert (balloon.art, balloon.colour) == ("balloon", "red")


def test_somebody_dressed_up_has_the_role() -> None:
    (child,) = read("해적으로 분장한 아이", language="ko").subjects
    assert (child.art, child.role) == ("child", "pirate")


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("기린 도감과 사과", ["red-apple"]),
        ("강아지 영양제를 든 여자", ["woman"]),
        ("아기 기저귀와 우유", ["glass-of-milk"]),
        ("여자 검사가 서류를 읽는 모습", ["woman", "page-facing-up"]),
        ("고양이 살금살금 걷는 모습", ["cat"]),
    ],
)
def test_a_noun_before_an_unknown_noun_is_not_there(prompt: str, arts: list[str]) -> None:
    assert _arts(prompt) == arts


def test_an_otherwise_empty_picture_shows_it() -> None:
    scene = read("강아지 영양제", language="ko")
    assert [subject.art for subject in scene.subjects] == ["dog"]
    assert "영양제" in scene.left_out


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("새 가방을 멘 소년", {"boy", "handbag"}),
        ("다리가 긴 여자", {"woman"}),
        ("배가 고픈 곰", {"bear"}),
        ("화가 난 할아버지", {"old-man"}),
        ("초록 눈을 가진 강아지", {"dog"}),
        ("말이 많은 여자", {"woman"}),
        ("나무 다리 위의 소녀", {"girl", "bridge"}),
        ("말을 탄 소년", {"boy", "horse"}),
    ],
)
def test_words_of_phrases_are_no_things(prompt: str, arts: set[str]) -> None:
    assert set(_arts(prompt)) == arts


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("곰이 그려진 노란 컵", ("bear", "on", "cup")),
        ("토끼 그림이 있는 셔츠", ("rabbit", "on", "t-shirt")),
        ("여우 로고가 박힌 가방", ("fox", "on", "handbag")),
        ("벽돌담에 그려진 고래", ("whale", "on", "brick-wall")),
    ],
)
def test_what_a_thing_shows_is_on_it(prompt: str, relation: tuple[str, str, str]) -> None:
    assert _related(prompt) == {relation}


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("의사 선생님", ["health-worker"]),
        ("소방관 아저씨", ["firefighter"]),
        ("토끼 요리사", ["rabbit"]),
        ("강아지 훈련사", ["person"]),
        ("빵집 로고, 고양이", ["cat"]),
        ("할머니 생신 카드, 장미", ["rose"]),
        ("결혼식 초대장, 장미", ["rose"]),
        ("빨간 지붕의 하얀 집", ["house"]),
        ("휴식 시간에 커피를 마시는 곰", ["bear", "hot-beverage"]),
    ],
)
def test_titles_trades_and_occasions(prompt: str, arts: list[str]) -> None:
    assert sorted(_arts(prompt)) == sorted(arts)


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("모자를 쓰고 고양이를 안은 소녀", ("girl", "wearing", "top-hat")),
        ("장갑을 끼고 곰 옆을 걷는 남자", ("man", "wearing", "gloves")),
        ("마이크에 대고 노래하는 여우", ("fox", "holding", "microphone")),
    ],
)
def test_a_clause_that_goes_on_has_its_subject_last(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in _related(prompt)


@pytest.mark.parametrize(
    "prompt", ["말이 달리고 있음", "말이 달리고 있어요", "달리고 있는 말", "말이 들판을 달리며"]
)
def test_verbs_in_other_forms(prompt: str) -> None:
    assert [subject.action for subject in read(prompt, language="ko").subjects] == ["running"]


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("소녀를 무는 뱀", ["girl", "snake"]),
        ("양말을 개는 엄마", ["socks", "woman"]),
        ("수박 조각", ["watermelon"]),
        ("호텔 로비에 앉은 여우", ["fox"]),
        ("깜짝 놀란 표정의 소녀", ["girl"]),
        ("활짝 웃는 얼굴", ["grinning-face"]),
        ("경찰 채용 포스터, 방패", ["police-officer", "shield"]),
    ],
)
def test_words_that_are_written_alike(prompt: str, arts: list[str]) -> None:
    assert sorted(_arts(prompt)) == sorted(arts)


@pytest.mark.parametrize(
    ("prompt", "art", "colour"),
    [
        ("검은 누벅 소파", "couch", "black"),
        ("파란 반들반들한 공", "soccer-ball", "blue"),
        ("귀가 까만 토끼", "rabbit", None),
        ("털이 까만 토끼", "rabbit", "black"),
        ("빨간 지붕의 하얀 집", "house", "white"),
    ],
)
def test_which_colour_it_has(prompt: str, art: str, colour: str | None) -> None:
    assert [(one.art, one.colour) for one in read(prompt, language="ko").subjects] == [(art, colour)]


def test_the_number_of_an_unknown_thing_is_not_of_the_next() -> None:
    assert [subject.count for subject in read("티코스터 세 개를 깔고 놓은 컵", language="ko").subjects] == [1]


def test_both_have_an_umbrella() -> None:
    prompt = "우산을 쓴 소녀와 우산을 쓴 소년"
    assert _related(prompt) == {("girl", "holding", "umbrella"), ("boy", "holding", "umbrella")}


def test_reading_one_prompt_leaves_the_words_as_they_are() -> None:
    for prompt in ("나무에 기댄 소녀", "아기에게 손을 흔드는 소년", "해적으로 분장한 고양이와 아이"):
        read(prompt, language="ko")
    (chair,) = read("나무 의자", language="ko").subjects
    assert (chair.art, chair.material) == ("chair", "wood")


@pytest.mark.parametrize(
    ("prompt", "materials"),
    [
        ("종이를 오리는 아이", {"child": None}),
        ("유리에 비친 고양이", {"cat": None}),
        ("종이 왕관", {"crown": "paper"}),
    ],
)
def test_a_material_that_is_a_thing_itself(prompt: str, materials: dict[str, str | None]) -> None:
    assert {subject.art: subject.material for subject in read(prompt, language="ko").subjects} == materials


def test_who_is_where_in_two_clauses() -> None:
    assert _related("개는 의자 위에서 자고 고양이는 침대 밑에 앉아 있다") >= {
        ("dog", "on", "chair"),
        ("cat", "below", "bed"),
    }


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("별명이 사자인 소년", ["boy"]),
        ("'사과'라고 쓰인 상자", ["package"]),
        ("용의 등에 탄 소년", ["boy", "dragon"]),
        ("넥타이 매는 아빠", ["man", "necktie"]),
    ],
)
def test_particles_and_endings(prompt: str, arts: list[str]) -> None:
    assert sorted(_arts(prompt)) == sorted(arts)


def test_lettering_before_a_particle() -> None:
    assert read("'사과'라고 쓰인 상자", language="ko").lettering == "사과"


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("당근 토마토 상추", ["carrot", "leafy-green", "tomato"]),
        ("사과 오렌지", ["red-apple", "tangerine"]),
        ("고양이 강아지 토끼", ["cat", "dog", "rabbit"]),
        ("망치 톱 드라이버", ["carpentry-saw", "hammer", "screwdriver"]),
        ("치킨 피자 햄버거", ["hamburger", "pizza", "poultry-leg"]),
        ("치킨 피자", ["pizza"]),
        ("엄마 아빠 아기", ["baby", "man", "woman"]),
        # compounds, whose last noun is the thing
        ("딸기 바나나 주스", ["tropical-drink"]),
        ("토마토 오이 샐러드", ["green-salad"]),
        ("호랑이 나비", ["butterfly"]),
        ("곰 인형 가방", ["handbag"]),
    ],
)
def test_lists_without_commas(prompt: str, arts: list[str]) -> None:
    assert sorted(_arts(prompt)) == arts


def test_a_list_in_a_basket() -> None:
    assert _related("바구니에 담긴 사과 배 포도") == {
        ("red-apple", "in", "basket"),
        ("pear", "in", "basket"),
        ("grapes", "in", "basket"),
    }


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("차와 케이크", ["birthday-cake", "teacup-without-handle"]),
        ("밤을 굽는 할머니", ["chestnut", "old-woman"]),
        ("밤 세 톨", ["chestnut"]),
        ("배를 깎는 엄마", ["pear", "woman"]),
        ("배를 타는 어부", ["man", "rowing-boat"]),
        ("굴 한 접시", ["oyster"]),
        ("굴에서 나오는 토끼", ["rabbit"]),
        ("창을 던지는 선수", ["dagger", "man"]),
        ("벌을 받는 학생", ["student"]),
        ("엄마가 만들어준 볶음밥", ["cooked-rice"]),
    ],
)
def test_words_of_two_senses(prompt: str, arts: list[str]) -> None:
    assert sorted(_arts(prompt)) == arts


def test_only_who_is_said_to_sit_there() -> None:
    assert _related("소파에 앉은 소녀와 고양이") == {("girl", "on", "couch")}
    assert _related("나무 위의 새와 다람쥐") == {
        ("bird", "on", "deciduous-tree"),
        ("chipmunk", "on", "deciduous-tree"),
    }


@pytest.mark.parametrize("prompt", ["집과 문", "집, 창문, 지붕", "빨간 지붕과 하얀 벽의 집"])
def test_a_house_has_its_parts(prompt: str) -> None:
    assert _arts(prompt) == ["house"]


def test_what_floats_does_not_fly() -> None:
    assert [subject.action for subject in read("호수에 떠 있는 오리", language="ko").subjects] == [None]


def test_two_clauses_about_colours() -> None:
    scene = read("고양이는 하얗고 강아지는 까맣다", language="ko")
    assert {subject.art: subject.colour for subject in scene.subjects} == {"cat": "white", "dog": "black"}


@pytest.mark.parametrize(
    ("prompt", "art"),
    [
        ("커피가 담긴 컵", "hot-beverage"),
        ("그릇에 담긴 국수", "steaming-bowl"),
        ("소고기 미역국", "bowl-with-spoon"),
        ("모자를 쓰지 않은 남자", "man"),
        ("토끼 귀 머리띠를 한 소녀", "girl"),
    ],
)
def test_one_drawing_is_enough(prompt: str, art: str) -> None:
    assert _arts(prompt) == [art]


def test_no_glasses_on_who_has_none() -> None:
    assert not read("안경 없는 여자", language="ko").subjects[0].glasses
    assert read("안경 쓴 여자", language="ko").subjects[0].glasses


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("모자가 빨간 소녀", {"top-hat": "red", "girl": None}),
        ("문이 빨간색인 집", {"door": "red", "house": None}),
        ("침대가 파란색인 방", {"bed": "blue"}),
        ("고양이가 하얀 소파 위에 앉아 있다", {"cat": None, "couch": "white"}),
    ],
)
def test_whose_colour_follows_it(prompt: str, colours: dict[str, str | None]) -> None:
    assert {one.art: one.colour for one in read(prompt, language="ko").subjects} == colours


def test_who_sits_somewhere_and_does_something() -> None:
    assert ("family", "on", "couch") in _related("소파에 앉아 텔레비전 보는 가족")
    assert ("television", "on", "couch") not in _related("소파에 앉아 텔레비전 보는 가족")
    assert ("dog", "holding", "bone") in _related("뼈다귀를 문 개")
    assert ("child", "next", "woman") in _related("엄마 손을 잡은 아이")


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("토마토 두 개 오이 한 개", {"tomato": 2, "cucumber": 1}),
        ("고양이 두 마리 그림", {"cat": 2}),
        ("책상 의자 스탠드", {"desk": 1, "chair": 1, "lamp": 1}),
    ],
)
def test_counts_in_lists_without_commas(prompt: str, counts: dict[str, int]) -> None:
    assert {one.art: one.count for one in read(prompt, language="ko").subjects} == counts


def test_where_somebody_sits_who_does_something() -> None:
    assert _related("소녀가 벤치에 앉아 책을 읽는다") == {
        ("girl", "on", "bench"),
        ("girl", "doing", "open-book"),
    }
    assert ("man", "on", "chair") in _related("남자가 의자에 앉아 텔레비전을 보고 있다")
    assert _related("지붕 위의 고양이") == {("cat", "on", "house")}
