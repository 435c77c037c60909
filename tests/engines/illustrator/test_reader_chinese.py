"""Chinese: numbers and units, what is only shown or likened, whose room it is, what stands where."""

import pytest

from openimagen.engines.illustrator.reading.reader import read


def _arts(prompt: str) -> list[str]:
    return sorted(subject.art for subject in read(prompt).subjects)


def _related(prompt: str) -> set[tuple[str, str, str]]:
    scene = read(prompt)
    return {(scene.subjects[r.subject].art, r.kind, scene.subjects[r.object].art) for r in scene.relations}


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("十四条金鱼", 12),  # at most twelve of one thing are drawn
        ("好几百只蝴蝶", 12),
        ("三四个苹果", 4),
        ("200只羊", 12),
        ("三層蛋糕", 1),
        ("五十年代的老爷车", 1),
        ("三公斤的西瓜", 1),
        ("蜡烛,数字9", 1),
        ("切成三块的披萨", 1),
        ("两个月亮", 2),
        ("三只磨砂杯子", 3),
        ("兩隻印著狐狸的杯子", 2),
    ],
)
def test_only_what_is_counted_is_several(prompt: str, count: int) -> None:
    assert [subject.count for subject in read(prompt).subjects] == [count]


@pytest.mark.parametrize(
    ("prompt", "age"), [("八岁的男孩", "child"), ("十六歲的女孩", "teenager"), ("三十岁的女人", "adult")]
)
def test_years_are_an_age(prompt: str, age: str) -> None:
    (somebody,) = read(prompt).subjects
    assert (somebody.count, somebody.age) == (1, age)


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("绣着兔子的围巾", ["scarf"]),
        ("熊猫造型的书包", ["backpack"]),
        ("印有老虎圖案的帽子", ["top-hat"]),
        ("T恤上有星星图案", ["t-shirt"]),
        ("饼干做成的房子", ["house"]),
        ("妈妈做的蛋糕", ["birthday-cake"]),
        ("牆上貼著小貓貼紙", []),
        ("像蝴蝶的风筝", ["kite"]),
        ("给奶奶的新年贺卡", ["fireworks"]),
        ("跑鞋海报,蓝色跑鞋", ["running-shoe"]),
        ("墙上挂着一幅狗的油画", ["framed-picture"]),
        ("一幅狗的油画", ["dog"]),
        ("沙发和一张马的照片", ["couch", "framed-picture"]),
        ("男生宿舍,一张书桌", ["desk"]),
        ("银行大厅", []),
        ("蓝窗的小木屋", ["cabin"]),
        ("屋頂是綠色的房子", ["house"]),
        ("外婆的旧缝纫机", ["sewing-machine"]),
        ("猫头鹰邮差", ["owl"]),
        ("狗主人", ["person"]),
        ("穿恐龙服的小孩", ["child", "womans-clothes"]),
        ("戴熊貓帽的女孩", ["girl", "top-hat"]),
        ("无线吸尘器", ["vacuum-cleaner"]),
        ("没有人的办公室", []),
        ("新郎新娘", ["man-in-tuxedo", "woman-with-veil"]),
    ],
)
def test_what_is_shown_likened_or_owns_a_place_is_not_drawn(prompt: str, arts: list[str]) -> None:
    assert _arts(prompt) == arts


@pytest.mark.parametrize(
    ("prompt", "art"),
    [
        ("两瓶啤酒", "bottle"),
        ("紅酒三瓶", "wine-bottle"),
        ("一杯啤酒", "beer-mug"),
        ("一瓶牛奶", "glass-of-milk"),
    ],
)
def test_a_bottle_of_a_drink_is_a_bottle(prompt: str, art: str) -> None:
    assert _arts(prompt) == [art]


@pytest.mark.parametrize(
    ("prompt", "colours"),
    [
        ("蓝牙音箱", [None]),
        ("綠色門前的一隻狗", [None]),
        ("白色麂皮鞋", ["white"]),
        ("黄色坐垫的椅子", [None]),
        ("紫色花瓣的小花", ["purple"]),
        ("绿色和白色的气球", ["green", "white"]),
        ("绿色和白色的裙子", ["green"]),
    ],
)
def test_a_colour_is_of_the_noun_it_is_said_of(prompt: str, colours: list[str | None]) -> None:
    assert [subject.colour for subject in read(prompt).subjects] == colours


@pytest.mark.parametrize(
    ("prompt", "relation"),
    [
        ("装满橘子的篮子", ("tangerine", "in", "basket")),
        ("裝滿橘子的綠色籃子", ("tangerine", "in", "basket")),
        ("穿绿色雨衣、打着红伞的女孩", ("girl", "holding", "umbrella")),
        ("戴着飞行员护目镜的小猪", ("pig", "wearing", "goggles")),
        ("戴墨镜的红发女人", ("woman", "wearing", "sunglasses")),
        ("提着篮子的女孩", ("girl", "holding", "basket")),
        ("端著盤子的服務員", ("cook", "holding", "plate")),
        ("里面有金鱼的鱼缸", ("tropical-fish", "in", "fishbowl")),
        ("背上坐着猴子的大象", ("monkey", "on", "elephant")),
        ("上面放着花瓶的桌子", ("vase", "on", "table")),
        ("旁边有一只狗的帐篷", ("tent", "next", "dog")),
        ("牙医给男孩打针", ("health-worker", "holding", "syringe")),
        ("打着红色领结的狗", ("dog", "wearing", "necktie")),
        ("海豚跃过小船", ("dolphin", "above", "sailboat")),
        ("白色衬衫搭配黑色裤子的男人", ("man", "wearing", "jeans")),
        ("黑色轿车车顶上有一只猫", ("cat", "on", "automobile")),
    ],
)
def test_what_is_where_and_who_has_it(prompt: str, relation: tuple[str, str, str]) -> None:
    assert relation in _related(prompt)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [("冰啤酒", None), ("冰上的企鹅", "ice"), ("玉米地里的稻草人", "field"), ("医院走廊", "room")],
)
def test_places_of_compounds(prompt: str, place: str | None) -> None:
    assert read(prompt).place == place


@pytest.mark.parametrize(
    ("prompt", "art"),
    [
        ("小花瓶", "vase"),
        ("大海龟", "turtle"),
        ("白天鹅", "swan"),
        ("小馬車", "carriage"),
        ("红灯塔", "lighthouse"),
        ("大雪人", "snowman"),
        ("新月饼", "moon-cake"),
        ("小貓咪", "cat"),
        ("红酒瓶", "wine-bottle"),
        ("黑白熊猫", "panda"),
        ("吃面包", "bread"),
        ("看著書架", "bookshelf"),
        ("一堆书包", "backpack"),
    ],
)
def test_an_adjective_and_a_noun_are_no_shorter_word(prompt: str, art: str) -> None:
    assert _arts(prompt) == [art]


def test_each_of_two_has_their_own_hat() -> None:
    scene = read("戴黄色帽子的男孩和戴绿色帽子的女孩")
    wearers = {(scene.subjects[r.subject].art, scene.subjects[r.object].colour) for r in scene.relations}
    assert wearers == {("boy", "yellow"), ("girl", "green")}


def test_words_between_spaces_are_things_of_their_own() -> None:
    assert _arts("猫 沙发 台灯") == ["cat", "couch", "lamp"]
    assert _related("一只 猫 在 沙发 上") == {("cat", "on", "couch")}


@pytest.mark.parametrize(
    "prompt", ["奶茶新品上市海报,买一送一", "烤鱼配啤酒,夏日夜宵海报", "贺年卡,一条金龙"]
)
def test_a_poster_or_card_is_the_form_of_the_picture(prompt: str) -> None:
    assert read(prompt).form in ("poster", "card")


def test_who_is_held_or_led_wears_their_own_clothes() -> None:
    assert _related("戴草帽的爷爷牵着穿黄裙子的女孩") == {
        ("old-man", "wearing", "womans-hat"),
        ("old-man", "next", "girl"),
        ("girl", "wearing", "dress"),
    }
    assert ("man", "holding", "baby") in _related("爸爸抱着穿蓝外套的宝宝")
    assert ("person", "on", "manual-wheelchair") in _related("護士推著坐輪椅的病人")


def test_at_a_side_stands_who_wears_the_clothes() -> None:
    assert ("boy", "left", "girl") in _related("左边是穿黑色外套的男孩，右边是戴红围巾的女孩")


@pytest.mark.parametrize(
    ("prompt", "art", "count"),
    [
        ("一对老夫妻", "couple-with-heart", 1),
        ("兩對情侶", "couple-with-heart", 2),
        ("四只戴着帽子的小企鹅", "penguin", 4),
        ("一排穿黑外套的服务员", "cook", 5),
        ("一窩小貓", "cat", 4),
    ],
)
def test_counts_before_a_clause_and_of_pairs(prompt: str, art: str, count: int) -> None:
    assert [s.count for s in read(prompt).subjects if s.art == art] == [count]


@pytest.mark.parametrize(
    ("prompt", "arts"),
    [
        ("鱼店", ["convenience-store"]),
        ("魚攤", ["market-stall"]),
        ("猫窝", []),
        ("娃娃機", []),
        ("猪肉铺老板", ["man"]),
        ("端午节包粽子", ["tamale"]),
        ("一把长椅，椅子上有一顶草帽", ["bench", "womans-hat"]),
    ],
)
def test_a_compound_is_what_its_end_says(prompt: str, arts: list[str]) -> None:
    assert _arts(prompt) == arts


def test_beside_what_was_named_before() -> None:
    assert ("cat", "next", "dog") in _related("小狗坐在沙发上，小猫站在旁边")
    assert _related("快递员把包裹放在门口") == set()
    assert _related("奶奶在织毛衣，旁边是一只花猫") >= {("cat", "next", "old-woman")}


def test_clothes_are_worn_by_somebody_whose_trade_is_unknown() -> None:
    assert _related("三个戴红帽子的圣殿卫") == {("person", "wearing", "top-hat")}
