"""Which hat a prompt's word names, where the art library has the same drawing for all of them."""

from collections.abc import Iterable

from openimagen.engines.illustrator.figures.persons.roles import role_of

# The drawings that stand for any hat.
_GENERAL = frozenset({"top-hat", "womans-hat", "billed-cap"})
_KINDS: dict[str, str] = {
    "toque": "chef, cook, baker, cocinero, cozinheiro, 厨师, 廚師, コック, シェフ, 요리사, 셰프, शेफ, रसोइ",
    "wizard": "wizard, sorcerer, magic hat, mago, feiticeiro, 巫师, 巫師, 魔法, 마법사, जादूगर",
    "witch": "witch, bruja, bruxa, 女巫, 魔女, 마녀, चुड़ैल",
    "tricorne": "pirate, tricorn, pirata, 海盗, 海盜, 海賊, 해적",
    "cowboy": "cowboy, stetson, vaquero, vaqueiro, 牛仔, カウボーイ, 카우보이, काउबॉय",
    "santa": "santa, christmas, navidad, navideñ, natal, papai noel, 圣诞, 聖誕, サンタ, 산타, सांता",
    "party": "party, birthday, cumpleaños, fiesta, festa, aniversário, 派对, 派對, 生日, パーティ, 파티",
    "peaked": "police, captain, policía, polícia, capitán, capitão, 警, 船长, 警察, 경찰, 선장",
    "sailor": "sailor, marinero, marinheiro, 水手, セーラー, 선원",
    "nurse": "nurse, enfermera, enfermeira, 护士, 護士, ナース, 간호사",
    "beret": "beret, boina, 贝雷, 貝雷, ベレー, 베레",
    "beanie": "beanie, woolly, wool hat, woolen, knitted, bobble, winter hat, touca, 毛线, 毛線, ニット",
    "elf": "elf, gnome, duende, elfo, 精灵, エルフ, 요정",
    "sombrero": "sombrero mexicano, mexican, mariachi, 墨西哥, メキシコ",
    "fire_helmet": "firefighter, fireman, bombero, bombeiro, 消防, 소방",
    "safari": "safari, explorer, pith, explorador, 探险",
    "fedora": "fedora, detective, trilby, panama, 侦探, 偵探, 探偵, 탐정",
    "clown": "clown, jester, payaso, palhaço, 小丑, ピエロ, 광대",
    "horned": "viking, vikingo, 维京, バイキング",
}  # fmt: skip
_SUITS = (" costume", " suit", " outfit", " uniform")
_OF_ASTRONAUTS = ("space", "astronaut", "spacesuit")
_CLOTHES = frozenset({"coat", "womans-clothes", "t-shirt", "dress"})


def hat_told(art: str, word: str) -> str:
    """The hat of persons/hats.py that a word names: "toque" for "chef hat"; "" for any hat and for no hat."""
    said = word.casefold()
    if art not in _GENERAL:
        return ""
    if art == "womans-hat" and said == "sombrero":  # Spanish has the word for any hat
        return "sombrero"
    return next((kind for kind, words in _KINDS.items() if any(w in said for w in words.split(", "))), "")


def asked_of_hats(wears: Iterable[tuple[str, str | None]]) -> str:
    """The colour ("#rrggbb") that a hat among clothes shall have, "" for its own."""
    return next((colour for name, colour in wears if colour and name in _GENERAL), "")


def role_told(art: str, word: str) -> str:
    """The role that a costume's word names: "superhero" for "superhero costume"; "" for other clothes."""
    said = word.casefold()
    if art not in _CLOTHES:
        return ""
    rest = next((said.removesuffix(suit) for suit in _SUITS if said.endswith(suit)), said)
    if rest in _OF_ASTRONAUTS:
        return "astronaut"
    known = role_of("", rest) if rest != said else None
    return known[0] if known else ""
