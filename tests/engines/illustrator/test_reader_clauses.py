"""Japanese and Korean: clauses before a noun, what a dish holds, words of two meanings."""

import pytest

from openimagen.engines.illustrator.reading.reader import read


def _related(prompt: str) -> set[tuple[str, str, str]]:
    scene = read(prompt)
    return {(scene.subjects[r.subject].art, r.kind, scene.subjects[r.object].art) for r in scene.relations}


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("少女が抱いている白い猫", ("girl", "holding", "cat")),
        ("소녀가 안고 있는 하얀 고양이", ("girl", "holding", "cat")),
        ("男の子が乗っている青い自転車", ("boy", "riding", "bicycle")),
        ("남자아이가 타고 있는 파란 자전거", ("boy", "riding", "bicycle")),
        ("おばあさんが作った赤いケーキ", ("old-woman", "doing", "birthday-cake")),
        ("猫が眠るソファ", ("cat", "on", "couch")),
        ("猫を抱いた少女", ("girl", "holding", "cat")),
    ],
)
def test_who_does_what_in_a_clause_before_a_noun(prompt: str, relation: tuple[str, str, str]) -> None:
    assert _related(prompt) == {relation}


@pytest.mark.parametrize(
    ("prompt", "held", "container"),
    [
        ("해바라기 꽃병", "sunflower", "vase"),
        ("사과 바구니", "red-apple", "basket"),
        ("ひまわりの花瓶", "sunflower", "vase"),
        ("りんごの入ったかご", "red-apple", "basket"),
    ],
)
def test_what_a_container_is_named_by_is_in_it(prompt: str, held: str, container: str) -> None:
    assert _related(prompt) == {(held, "in", container)}


@pytest.mark.parametrize("prompt", ["パスタの皿", "파스타 접시"])
def test_the_dish_of_served_food_belongs_to_its_drawing(prompt: str) -> None:
    assert [subject.art for subject in read(prompt).subjects] == ["spaghetti"]


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("창을 든 병사", {"guard", "dagger"}),
        ("창과 방패", {"dagger", "shield"}),
        ("창 옆의 고양이", {"window", "cat"}),
        ("고양이와 쿠션 두 개", {"cat"}),
    ],
)
def test_words_of_two_meanings(prompt: str, arts: set[str]) -> None:
    assert {subject.art for subject in read(prompt).subjects} == arts


def test_wood_before_a_thing_is_its_material() -> None:
    (knife_rest,) = read("木のまな板").subjects
    assert (knife_rest.art, knife_rest.material) == ("plate", "wood")
