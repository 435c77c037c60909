"""What a Chinese noun phrase means as a whole: 印着猫的袜子 has no cat, 两瓶红酒 are bottles."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openimagen.engines.illustrator.groups import (
    is_animate,
    is_building,
    is_clothing,
    is_drink,
    is_eaten,
    is_person,
    is_plant,
    is_vehicle,
)
from openimagen.engines.illustrator.scene import ROOMS

if TYPE_CHECKING:
    from openimagen.engines.illustrator.reading.segments import Segment

# behind a thing and before 的: what comes next looks like it, or shows it
_LIKE = frozenset({
    "造型", "形", "形状", "形狀", "图案", "圖案", "花纹", "花紋", "图样", "圖樣", "纹样", "紋樣", "图形",
    "圖形", "剪影", "样式", "樣式", "标志", "標誌", "logo", "形象", "元素", "主题", "主題", "轮廓", "輪廓",
    "样子", "樣子", "模样", "模樣", "彩绘", "彩繪", "涂装", "塗裝", "刺绣", "刺繡", "浮雕",
    "贴纸", "貼紙", "印花",
})  # fmt: skip
# behind a thing and before 的: what comes next is made of it
_MADE = frozenset({
    "做", "做成", "制成", "製成", "制作", "製作", "编成", "編成", "编织", "編織", "拼成", "堆成", "雕成",
    "折成", "捏成", "做出来", "做出來", "组成", "組成",
})  # fmt: skip
_HAS = frozenset({"有", "贴着", "貼著", "带", "帶", "带有", "帶有", "是", "印着", "印著", "印有"})
_OF_A_NOUN = ("colour", "size", "age", "pattern", "material", "stop", "of", "number", "counter")
_FAR_BACK = 5
_LONGEST_NOUN = 3  # characters; longer ones are mostly sayings
_BOTTLES = frozenset({"瓶", "支"})
_BEHIND_ICE = ("after", "comma", "end", "of", "and")
_BETWEEN_CLOTHES = frozenset({"配", "搭", "搭配"})
# what one wears to look like somebody
_COSTUMES = {
    "帽": "top-hat", "服": "womans-clothes", "装": "womans-clothes", "裝": "womans-clothes",
    "衣": "womans-clothes", "袍": "coat", "裙": "dress", "裤": "jeans", "褲": "jeans", "鞋": "mans-shoe",
    "靴": "hiking-boot",
}  # fmt: skip
# behind what is sold there
_SHOPS = {
    **dict.fromkeys(("店", "铺", "鋪", "坊", "行"), "convenience-store"),
    **dict.fromkeys(("摊", "攤"), "market-stall"),
}
# what an unknown word may end in that is no kind of its first half: 猫窝, 娃娃机
_HEADS = frozenset("机機器厂廠窝窩笼籠架柜櫃馆館厅廳室所局社池塘圈棚舍福酱醬粉油膜")
# what somebody did who is told with it: 妈妈做的蛋糕
_WORKS = frozenset({
    "做", "画", "畫", "织", "織", "煮", "烤", "写", "寫", "拍", "送", "买", "買", "种", "種", "养", "養",
    "包", "缝", "縫",
    "捏", "剪", "折", "炒", "泡", "给", "給", "开", "開", "设计", "設計",
})  # fmt: skip
_TWO = 2
_FAMILY = 4
_FLAVOUR = frozenset({"味", "口味"})
_FIELDS = {"地": "field", "地里": "field", "林": "forest", "园": "garden", "園": "garden"}
_OWNED = ROOMS | {"table"}
# among CLDR's buildings
_STONE = frozenset({"brick", "rock", "wood"})
_INSIDE = ROOMS | {"park", "garden", "city"}
_ON_THE_WALL = frozenset({
    "墙上", "牆上", "墙壁上", "牆壁上", "的墙上", "的牆上", "挂着", "掛著", "挂", "掛", "贴着", "貼著",
    "贴有", "貼有", "贴满", "貼滿",
})  # fmt: skip
_PICTURES = frozenset({
    "画", "畫", "油画", "油畫", "水彩画", "水彩畫", "山水画", "山水畫", "国画", "國畫", "书法", "書法",
    "素描", "照片", "画像", "畫像", "海报", "海報", "风景画", "風景畫", "抽象画", "抽象畫", "水墨画",
    "水墨畫", "画作",
})  # fmt: skip
# what a prompt rather says of itself: 墙上有钟的照片
_PRINTS = frozenset({"照片", "海报", "海報", "素描", "书法", "書法"})
_GIVING = ("给", "給", "送")
_REQUESTS = (
    "帮我",
    "幫我",
    "请",
    "請",
    "给我",
    "給我",
    "我想",
    "想要",
    "需要",
    "能不能",
    "可以",
    "生成",
    "画一",
    "畫一",
    "做一",
)
_GIVEN = frozenset({"给", "給", "送", "致"})
# drinks that are drawn in a glass, and their bottle
_BOTTLED = {"wine-glass": "wine-bottle", "glass-of-milk": "glass-of-milk"}


def tell_nouns(found: Sequence["Segment"]) -> None:
    """Change those nouns of a prompt that mean something else, or nothing, where they stand."""
    for position, segment in enumerate(found):
        following = found[position + 1] if position + 1 < len(found) else None
        if segment.raw == "冰" and following is not None and not following.has(*_BEHIND_ICE):
            segment.senses = {"stop": segment.raw}  # 冰啤酒 is no landscape
        elif segment.raw == "用" and following is not None and following.has("unknown"):
            segment.senses = {"stop": segment.raw}  # 用积木搭的城堡
        elif segment.raw == "家" and segment.has("counter"):
            _count_family(found, position)
        elif segment.raw in _PICTURES and _hangs(found, position):
            _frame(found, position)
        elif is_person(art_of(segment)) and _is_a_receiver(found, position):
            segment.senses = {"modifier": segment.raw}  # 帮我画一只猫送给女儿
            found[position - 1].senses = {"stop": found[position - 1].raw}
        elif segment.is_thing:
            _tell(found, position, segment, following)


def _tell(found: Sequence["Segment"], position: int, segment: "Segment", following: "Segment | None") -> None:
    art = art_of(segment)
    if is_drink(art) and _is_bottled(found, position):
        segment.senses = {"noun": _BOTTLED.get(art, "bottle")}
    elif following is None:
        return
    elif _is_likeness(found, position, following):
        segment.senses = {"undrawable": segment.raw}
        if not following.named:
            following.senses = {"stop": following.raw}
    elif following.raw in _COSTUMES and is_animate(art):
        segment.raw, segment.senses = segment.raw + following.raw, {"near": _COSTUMES[following.raw]}
        following.senses = {"stop": following.raw}  # 恐龙服
    elif following.raw in _SHOPS and following.has("unknown") and not is_person(art):
        # 乌龟店老板: who sells there is one thing with the shop
        following.raw, following.senses = segment.raw + following.raw, {"near": _SHOPS[following.raw]}
        segment.senses = {"stop": segment.raw}
    elif following.raw in _HEADS and following.has("unknown") and not is_person(art):
        segment.senses, following.senses = {"undrawable": segment.raw}, {"stop": following.raw}
    elif following.raw in _FLAVOUR and is_eaten(art):
        segment.senses, following.senses = {"undrawable": segment.raw}, {"stop": following.raw}  # 蓝莓味酸奶
    elif following.raw in _FIELDS and (is_plant(art) or is_eaten(art)):
        following.senses = {"place": _FIELDS[following.raw]}  # 玉米地
    elif following.raw in _BETWEEN_CLOTHES and is_clothing(art) and _clothes_follow(found, position + 2):
        following.senses = {"and": following.raw}
    elif is_person(art) and _is_whose_work(found, position):
        segment.senses, following.senses = {"modifier": segment.raw}, {"stop": following.raw}
    elif _is_addressed(found, position) or _is_around(found, position, following):
        segment.senses = {"undrawable": segment.raw}
    elif following.has("form") and _comes_again(found, position):
        segment.senses = {"stop": segment.raw}


def _is_whose_work(found: Sequence["Segment"], position: int) -> bool:
    """True for the mother of 妈妈做的红烧肉: who made or gave it need not be there."""
    behind = found[position + 1 : position + 6]
    if len(behind) <= _TWO or behind[0].raw not in _WORKS or not behind[1].has("of"):
        return False
    work = next((one for one in behind[2:] if one.is_thing or not one.has(*_OF_A_NOUN)), None)
    return work is not None and work.is_thing and not is_animate(art_of(work))


def _count_family(found: Sequence["Segment"], position: int) -> None:
    """Make 一家企鹅 and 企鹅一家 several penguins."""
    number = found[position - 1] if position else None
    if number is None or number.senses.get("number") != 1:
        return
    behind = found[position + 2] if position + 2 < len(found) else None
    alone = behind is None or not (behind.is_thing or behind.has("of", "unknown", "place"))
    before = found[position - _TWO] if position > 1 else None
    after = found[position + 1] if alone and position + 1 < len(found) else None
    for one in (after, before):
        if one is not None and is_animate(art_of(one)) and not is_person(art_of(one)):
            number.senses = {"number": _FAMILY}
            found[position].senses = {"counter": found[position].raw}


def _is_around(found: Sequence["Segment"], position: int, following: "Segment") -> bool:
    """True for the bank of 银行大厅, and for whoever a place or a thing belongs to."""
    art = art_of(found[position])
    inside = is_building(art) and art not in _STONE and following.senses.get("place") in _INSIDE
    inside = inside or (art in ("door", "roof", "window") and _is_of_a_house(found, position))
    return inside or (is_person(art) and _is_owner(found, position))


def _is_of_a_house(found: Sequence["Segment"], position: int) -> bool:
    """True for the windows of 白窗的房子 and the roof of 屋顶是红色的小屋: that has them already."""
    told = found[position + 1].raw == "是"
    if not (told or found[position + 1].has("of")) or (position and found[position - 1].has("without")):
        return False
    passed = (*_OF_A_NOUN, "comma", "undrawable") if told else _OF_A_NOUN
    whole = next((one for one in found[position + 1 :] if one.is_thing or not one.has(*passed)), None)
    return whole is not None and is_building(art_of(whole)) and art_of(whole) not in _STONE


def _is_owner(found: Sequence["Segment"], position: int) -> bool:
    """True for 女生宿舍, 程序员的桌面 and 奶奶的缝纫机: whose it is, who need not be there."""
    if position and not found[position - 1].has("comma", "end"):
        return False
    owned = next((one for one in found[position + 1 :] if one.is_thing or not one.has(*_OF_A_NOUN)), None)
    if owned is None:
        return False
    if owned.has("place") and not owned.has("noun"):
        near = owned in found[position + 1 : position + 3]
        return near and owned.senses["place"] in _OWNED
    art = art_of(owned)
    has = found[position + 1].has("of") and bool(art)
    return has and not (is_animate(art) or is_clothing(art))


def _clothes_follow(found: Sequence["Segment"], start: int) -> bool:
    following = next((one for one in found[start:] if not one.has(*_OF_A_NOUN)), None)
    return following is not None and is_clothing(art_of(following))


def _hangs(found: Sequence["Segment"], position: int) -> bool:
    """True for the painting of 墙上挂着一幅猫的油画 and 两把椅子和一幅女神像的画, which is in the picture."""
    before = found[max(0, position - _FAR_BACK) : position]
    if position + 1 < len(found) and found[position + 1].has("after"):
        return False  # 画里
    where = [at for at, segment in enumerate(found[:position]) if segment.raw in _ON_THE_WALL]
    between = found[where[-1] + 1 : position] if where else []
    counted = any(_is_sheet(one) for one in between)
    on_wall = (
        any(found[at].raw[-1] == "上" or found[at].raw[0] in "贴貼" for at in where)
        and found[position].raw not in _PRINTS
    )
    if where and (counted or on_wall or not any(one.is_thing for one in between)):
        return True
    sheet = next((at for at, one in enumerate(before) if _is_sheet(one)), None)
    return sheet is not None and any(one.has("and", "place", "before") for one in before[:sheet])


def _is_sheet(segment: "Segment") -> bool:
    """True for 幅 and 一张, what paintings and photographs are counted by."""
    return segment.has("counter", "stop") and segment.raw[-1] in "幅张張"


def _frame(found: Sequence["Segment"], position: int) -> None:
    """Make a word for a painting a thing; what it shows is not there."""
    found[position].senses = {"noun": "framed-picture"}
    if position > 1 and found[position - 1].has("of"):
        position -= 1
    shown = found[position - 1]
    if position and (shown.is_thing or shown.has("place")):
        shown.senses = {"undrawable": shown.raw}


def art_of(segment: "Segment") -> str:
    """The drawing of a noun, "" where it has none."""
    return str(segment.senses.get("noun", segment.senses.get("near", "")))


def _is_likeness(found: Sequence["Segment"], position: int, following: "Segment") -> bool:
    """True for the thing of 苹果 + an unknown noun, 狮头造型的门环, 饼干做成的房子 and 上面有闪电图案."""
    segment = found[position]
    somebody = is_person(art_of(segment)) or segment.senses.get("group") == "people"
    if following.named and len(following.raw) <= _LONGEST_NOUN:
        return not (somebody or is_vehicle(art_of(segment)))
    if following.raw in _MADE:
        return not (somebody or is_animate(art_of(segment))) and _is_described(found, position)
    return following.raw in _LIKE and (_is_described(found, position) or _is_had(found, position))


def _is_described(found: Sequence["Segment"], position: int) -> bool:
    """True where 的 and a noun come behind the word after next."""
    behind = found[position + 2 : position + 8]
    if not behind or not behind[0].has("of"):
        return False
    for segment in behind[1:]:
        if segment.is_thing or segment.has("unknown", "undrawable"):
            return True
        if not segment.has(*_OF_A_NOUN):
            return False
    return False


def _is_had(found: Sequence["Segment"], position: int) -> bool:
    """True for the lightning of 鞋子上有闪电图案: a thing has it."""
    for index in range(position - 1, max(-1, position - _FAR_BACK), -1):
        if found[index].raw in _HAS:
            return any(other.is_thing or other.has("undrawable") for other in found[:index])
        if not found[index].has(*_OF_A_NOUN):
            return False
    return False


def _is_bottled(found: Sequence["Segment"], position: int) -> bool:
    """True for 两瓶冰镇的啤酒 and 紅酒兩支."""
    for segment in reversed(found[max(0, position - _FAR_BACK) : position]):
        if segment.has("counter"):
            return segment.raw in _BOTTLES
        if not segment.has(*_OF_A_NOUN):
            break
    behind = found[position + 1 : position + 3]
    return len(behind) > 1 and behind[0].has("number") and behind[1].raw in _BOTTLES


def _is_addressed(found: Sequence["Segment"], position: int) -> bool:
    """True for the mother of 给妈妈的生日贺卡."""
    given = position > 0 and found[position - 1].raw in _GIVEN
    behind = found[position + 1 : position + _FAR_BACK]
    return given and behind[0].has("of") and any(segment.has("form") for segment in behind)


def _is_a_receiver(found: Sequence["Segment"], position: int) -> bool:
    """True for whom the picture itself is for, at the end of a request or of a card."""
    if not position or not found[position - 1].raw.endswith(_GIVING):
        return False
    if position + 1 < len(found) and not found[position + 1].has("comma", "end"):
        return False
    asked = any(segment.raw.startswith(_REQUESTS) for segment in found[:position])
    return asked or any(segment.senses.get("form") == "card" for segment in found[:position])


def _comes_again(found: Sequence["Segment"], position: int) -> bool:
    """True for the shoes of 运动鞋海报，白色跑鞋."""
    art = art_of(found[position])
    return any(segment.is_thing and art_of(segment) == art for segment in found[position + 2 :])
