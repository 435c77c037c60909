"""Events, crowds, roles, sides of the picture and words of two meanings, in all eight languages."""

import pytest
from told_scenes import told

from openimagen.engines.illustrator.figures.persons.roles import role_of
from openimagen.engines.illustrator.groups import is_drawable
from openimagen.engines.illustrator.reading.events import EVENTS
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.words import LANGUAGES

# prompt, scene as in `told`
ROWS = [
    ("a busy city street", "5 x person | place=city"),
    ("a busy bee on a flower", "honeybee, blossom | 0 on 1"),
    ("a busy city street, no people", "place=city"),
    ("热闹的街道", "5 x person | place=city"),
    ("una calle concurrida", "5 x person | place=city"),
    ("붐비는 거리", "5 x person | place=city"),
    ("a market", "4 x person, 3 x market-stall | place=city | market>person, market-stall"),
    ("festival of lanterns", "3 x lantern"),
    ("a wedding cake", "birthday-cake"),
    ("a knight fighting a dragon in a battle", "person-fencing/fighting, dragon/fighting | 0 doing 1"),
    ("骑士与龙战斗", "person-fencing/fighting, dragon/fighting | 0 doing 1"),
    ("a cat on the left and a dog on the right", "cat, dog | 0 left 1"),
    ("on the left a red car, on the right a blue truck", "automobile/red, delivery-truck/blue | 0 left 1"),
    ("un perro a la izquierda y un gato a la derecha", "dog, cat | 0 left 1"),
    ("um cachorro à esquerda e um gato à direita", "dog, cat | 0 left 1"),
    ("猫在左边，狗在右边", "cat, dog | 0 left 1"),
    ("左邊是貓，右邊是狗", "cat, dog | 0 left 1"),
    ("左に猫、右に犬", "cat, dog | 0 left 1"),
    ("왼쪽에는 고양이, 오른쪽에는 개", "cat, dog | 0 left 1"),
    ("बाईं ओर बिल्ली, दाईं ओर कुत्ता", "cat, dog | 0 left 1"),
    ("배를 먹는 소녀", "girl/eating, pear | 0 doing 1"),
    ("바다 위의 배", "sailboat | place=sea"),
    ("在城堡前穿裙子的公主", "princess, castle, dress | 0 front 1, 0 wearing 2"),
    ("在树下看书的女孩", "girl/reading, deciduous-tree, open-book | 0 below 1, 0 doing 2"),
    ("logo of an owl for a book shop", "owl | form=logo | -book shop"),
    ("a cat chasing a mouse", "cat/running, mouse/running | 0 next 1"),
    (
        "a football match",
        "4 x person/running, soccer-ball | place=field | football match>athlete, soccer-ball",
    ),
    ("a nurse giving an injection to an old man", "woman-health-worker, old-man | 0 next 1 | -injection"),
    ("un viejo con barba blanca", "old-man/white hair/beard"),
    (
        "una niña con un vestido rojo y un globo azul",
        "girl, dress/red, balloon/blue | 0 wearing 1, 0 holding 2",
    ),
    ("um bebê brincando com blocos", "baby, toy-blocks | 0 holding 1"),
    ("圣诞老人坐着雪橇", "santa-claus/sitting, sled | 0 riding 1"),
    ("孩子们在雪地里玩耍", "3 x child | place=snow"),
    ("雪の中で遊ぶ子供たち", "3 x child/running | place=snow"),
    ("벤치에 앉아 신문을 읽는 남자", "man/reading, newspaper, bench | 0 on 2, 0 doing 1"),
    ("차도 사람도 없는 빈 거리", "place=city"),
    ("पुल पार करती लाल ट्रेन", "locomotive/red, bridge | 0 on 1"),
    ("赤、青、緑の三つの風船", "balloon/red, balloon/blue, balloon/green"),
    ("빨강, 파랑, 초록 풍선 세 개", "balloon/red, balloon/blue, balloon/green"),
    ("लाल, नीले और हरे तीन गुब्बारे", "balloon/red, balloon/blue, balloon/green"),
    ("ろうそく七本の誕生日ケーキ", "7 x candle, birthday-cake"),
    ("나무 의자 위의 줄무늬 스웨터", "coat/striped, chair/wood | 0 on 1"),
    ("一张桌子和四把椅子", "table, 4 x chair"),
    ("una botella de vidrio entre dos velas", "bottle, candle, candle | 0 right 1, 0 left 2"),
    # languages that it does not read: nothing is guessed
    ("un chat noir sur un canapé rouge", "-chat, -noir, -sur, -canapé, -rouge"),
    ("a girl swinging in the park", "girl, swing | 0 on 1 | place=park"),
]


@pytest.mark.parametrize(("prompt", "scene"), ROWS)
def test_prompts(prompt: str, scene: str) -> None:
    assert told(read(prompt)) == scene


@pytest.mark.parametrize(
    ("prompt", "role"),
    [
        ("two pirates", "pirate"), ("dos piratas", "pirate"), ("dois piratas", "pirate"), ("海盗", "pirate"),
        ("海盜", "pirate"), ("海賊がいる", "pirate"), ("해적 두 명", "pirate"), ("समुद्री डाकू", "pirate"),
        ("女王", "queen"), ("여왕", "queen"), ("रानी", "queen"), ("la reina", "queen"), ("a rainha", "queen"),
    ],
)  # fmt: skip
def test_a_role_is_told_in_every_language(prompt: str, role: str) -> None:
    assert [subject.role for subject in read(prompt).subjects] == [role]


def test_a_costume_is_a_role() -> None:
    assert [(subject.art, subject.role) for subject in read("a boy dressed as a pirate").subjects] == [
        ("boy", "pirate")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_roles_and_events_can_be_drawn(language: str) -> None:
    assert [role for role in LANGUAGES[language].roles if not role_of("", role)] == []
    assert LANGUAGES[language].events.keys() <= EVENTS.keys()


def test_what_belongs_to_an_event_can_be_drawn() -> None:
    arts = {who[0] for event in EVENTS.values() for who in event.who}
    arts |= {what[0] for event in EVENTS.values() for what in event.what}
    assert [art for art in sorted(arts) if not is_drawable(art)] == []
