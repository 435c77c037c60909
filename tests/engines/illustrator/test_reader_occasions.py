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


@pytest.mark.parametrize("language", LANGUAGES)
def test_roles_and_events_can_be_drawn(language: str) -> None:
    assert [role for role in LANGUAGES[language].roles if not role_of("", role)] == []
    assert LANGUAGES[language].events.keys() <= EVENTS.keys()


def test_what_belongs_to_an_event_can_be_drawn() -> None:
    arts = {who[0] for event in EVENTS.values() for who in event.who}
    arts |= {what[0] for event in EVENTS.values() for what in event.what}
    assert [art for art in sorted(arts) if not is_drawable(art)] == []
