"""Japanese: what is named only to tell of something else, numbers that count nothing, pieces of names."""

import pytest

from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.scene import Scene


def _drawn(prompt: str) -> list[str]:
    return sorted(subject.art for subject in read(prompt, language="ja").subjects)


def _related(scene: Scene) -> set[tuple[str, str, str]]:
    return {(scene.subjects[r.subject].art, r.kind, scene.subjects[r.object].art) for r in scene.relations}


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("雪のように白くて羽のように軽い靴", ["mans-shoe"]),
        ("ペンギンみたいな犬", ["dog"]),
        ("魚の形をした花瓶", ["vase"]),
        ("ねずみ型のロボット", ["robot"]),
        ("恐竜柄のマグカップ", ["cup"]),
        ("うさぎ用のベッド", ["bed"]),
        ("おじいちゃんへの花束", ["bouquet"]),
        ("バナナで作った船", ["sailboat"]),
        ("ぶどう味のアイス", ["ice-cream"]),
        ("ビルから見た富士山", ["mount-fuji"]),
        ("鳥になる夢を見る亀", ["turtle"]),
    ],
)
def test_what_is_likened_wished_or_used_up_is_not_there(prompt: str, drawn: list[str]) -> None:
    assert _drawn(prompt) == drawn


def test_what_is_left_out_so_is_noted() -> None:
    assert "ペンギン" in read("ペンギンみたいな犬", language="ja").left_out


def test_who_is_dressed_up_has_the_role() -> None:
    (girl,) = read("海賊の格好をした女の子", language="ja").subjects
    assert (girl.art, girl.role) == ("girl", "pirate")


def test_what_is_worn_is_there_for_all_that() -> None:
    scene = read("浴衣姿の女の子", language="ja")
    assert _related(scene) == {("girl", "wearing", "kimono")}


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("メロンシロップ", []),
        ("車整備工場長室", []),
        ("バラの香水", ["lotion-bottle"]),
        ("コミュニティー", []),
        ("テニスコート", []),
        ("くしゃみ", []),
        ("月村さんのメモ", []),
        ("星川町", []),
        ("白川さん", []),
        ("猫の手も借りたい", []),
    ],
)
def test_a_piece_of_a_name_or_an_idiom_is_not_drawn(prompt: str, drawn: list[str]) -> None:
    assert [art for art in _drawn(prompt) if art != "rose"] == drawn


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("7歳の男の子", 1),
        ("生後4か月の子猫", 1),
        ("40代の女性", 1),
        ("6階建てのホテル", 1),
        ("800円のケーキ", 1),
        ("3人掛けのソファ", 1),
        ("五人の家族", 1),
        ("ケーキ3個", 3),
        ("椅子四脚", 4),
    ],
)
def test_a_measure_counts_nothing(prompt: str, count: int) -> None:
    (subject,) = read(prompt, language="ja").subjects
    assert subject.count == count


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("青い屋根の教会", ["church"]),
        ("家の鍵", ["key"]),
        ("カエデの葉っぱ", ["leaf-fluttering-in-wind"]),
        ("バスの窓", ["window"]),
        ("ハートの風船", ["balloon"]),
        ("うさぎの先生", ["rabbit"]),
        ("ゾウの赤ちゃん", ["elephant"]),
        ("おばあさんの猫", ["cat"]),
        ("消防士の帽子をかぶった犬", ["dog", "top-hat"]),
        ("漁師のおじさん", ["man"]),
        ("ホテルの朝食", ["fork-and-knife-with-plate"]),
        ("鬼の絵、赤鬼と青鬼", ["ogre", "ogre"]),
    ],
)
def test_of_two_nouns_the_one_that_is_meant(prompt: str, drawn: list[str]) -> None:
    assert _drawn(prompt) == drawn


@pytest.mark.parametrize(
    ("prompt", "related"),
    [
        ("自転車に乗る赤い服の少年", ("boy", "riding", "bicycle")),
        ("望遠鏡で月を見る少女", ("girl", "holding", "telescope")),
        ("猫二匹の隣に犬一匹", ("dog", "next", "cat")),
    ],
)
def test_who_is_in_a_relation(prompt: str, related: tuple[str, str, str]) -> None:
    assert related in _related(read(prompt, language="ja"))


def test_people_are_named_by_their_number() -> None:
    (people,) = read("公園を散歩する4人", language="ja").subjects
    assert (people.art, people.count) == ("person", 4)


def test_who_does_not_wear_it_is_there() -> None:
    assert _drawn("男の子が眼鏡をかけていない") == ["boy"]


def test_a_heap_is_no_mountain() -> None:
    scene = read("お皿の上のクッキーの山", language="ja")
    assert scene.place is None
    assert max(subject.count for subject in scene.subjects) > 1


def test_lettering_stands_before_its_verb() -> None:
    scene = read("背中に10と書かれたシャツの少年", language="ja")
    assert scene.lettering == "10"
    assert "boy" in {subject.art for subject in scene.subjects}


def test_the_colour_of_what_is_unknown_passes_to_things_alone() -> None:
    (chair,) = read("赤いベロアの椅子", language="ja").subjects
    (woman,) = read("赤いマニキュアの女性", language="ja").subjects
    assert (chair.colour, woman.colour) == ("red", None)


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("冬の日本の港町", []),
        ("右にはさみ", ["scissors"]),
        ("若い女性歌手と犬", ["dog", "woman-singer"]),
        ("白鳥居", ["shinto-shrine"]),
        ("梅雨の紫陽花", ["blossom"]),
    ],
)
def test_phrases_that_share_a_character(prompt: str, drawn: list[str]) -> None:
    assert _drawn(prompt) == drawn


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("兵士の盾", ["shield"]),
        ("竹の椅子", ["chair"]),
        ("空のコップと皿", ["cup", "plate"]),
        ("タイヤの大きなトラック", ["delivery-truck"]),
        ("うさぎ跳びをする学生", ["student"]),
        ("少年のピアノ", ["boy", "piano"]),
    ],
)
def test_owners_materials_and_parts(prompt: str, drawn: list[str]) -> None:
    assert _drawn(prompt) == drawn


def test_an_empty_cup_is_not_in_the_sky() -> None:
    assert read("空のコップ", language="ja").place is None


def test_the_colour_of_a_part_is_not_that_of_the_whole() -> None:
    (cat,) = read("耳の先が黒い白猫", language="ja").subjects
    assert cat.colour == "white"


@pytest.mark.parametrize(
    ("prompt", "related"),
    [
        ("ベンチの上に鳩が二羽、下に猫が一匹", {("dove", "on", "bench"), ("cat", "below", "bench")}),
        ("家の後ろに馬、前に牛", {("horse", "behind", "house"), ("cow", "front", "house")}),
        ("手前に犬、奥に馬がいる", {("dog", "front", "horse")}),
        ("気球が城の上に浮かんでいる", {("hot-air-balloon", "above", "castle")}),
        ("猫が屋根の上から鳩を見ている", {("cat", "on", "roof"), ("cat", "next", "dove")}),
        (
            "少女が木の下で新聞を読んでいる",
            {("girl", "below", "deciduous-tree"), ("girl", "doing", "newspaper")},
        ),
        ("馬と牛、その間に犬", {("dog", "right", "horse"), ("dog", "left", "cow")}),
        ("左から順に馬、牛、犬", {("horse", "left", "cow"), ("cow", "left", "dog")}),
        ("チューリップが一本、花瓶に挿してある", {("tulip", "in", "vase")}),
        ("ベンチで鳩に餌をやる女性", {("woman", "on", "bench"), ("woman", "next", "dove")}),
        ("馬の隣で犬がミルクを飲む", {("dog", "next", "horse"), ("dog", "doing", "glass-of-milk")}),
        ("椅子で犬が寝ている", {("dog", "on", "chair")}),
    ],
)
def test_where_things_are(prompt: str, related: set[tuple[str, str, str]]) -> None:
    assert _related(read(prompt, language="ja")) == related


@pytest.mark.parametrize(
    ("prompt", "counts"),
    [
        ("鳩が屋根に三羽とまっている", {"dove": 3, "roof": 1}),
        ("みかんが皿に四つある", {"tangerine": 4, "plate": 1}),
        ("馬が牧場に二頭いる", {"horse": 2}),
        ("何羽ものペンギン", {"penguin": 5}),
        ("三びきのこぶた", {"pig": 3}),
        ("四人掛けのソファ", {"couch": 1}),
    ],
)
def test_numbers_count_what_has_a_particle(prompt: str, counts: dict[str, int]) -> None:
    assert {one.art: one.count for one in read(prompt, language="ja").subjects} == counts


@pytest.mark.parametrize(
    ("prompt", "drawn"),
    [
        ("馬ではなく牛", ["cow"]),
        ("象より大きなうさぎ", ["rabbit"]),
        ("ワニとうさぎのハイブリッド", ["crocodile"]),
        ("ワニの頭を持つ犬", ["dog"]),
        ("池、鳥は描かないで", []),
        ("馬も牛もいない牧場", []),
        ("帽子をかぶらずに自転車に乗る男", ["bicycle", "man"]),
        ("丘と羊 ネガティブプロンプト: 犬、木", ["ewe"]),
        ("病院のベッドで眠る子供", ["bed", "child"]),
        ("魚屋でタコを買う女性", ["octopus", "woman"]),
        ("うさぎのパン屋さん", ["rabbit"]),
    ],
)
def test_what_is_denied_compared_or_the_surroundings(prompt: str, drawn: list[str]) -> None:
    assert _drawn(prompt) == drawn
