"""Korean phrases in which a noun is no thing to draw: parts of a body, feelings, what is done with words."""
# ruff: noqa: E501 (word lists wrap where a language does)

from collections.abc import Iterator, Mapping
from typing import TypeVar

from openimagen.engines.illustrator.reading.words.table import Phrases, joined, split

_Key = TypeVar("_Key", bound=str)
_SYLLABLES, _FINALS, _L = 0xAC00, 28, 8  # Hangul: where it begins, final consonants, the number of ㄹ
_PLAIN = ((4, "다"), (17, "니다"))  # the numbers of ㄴ and ㅂ
_ENDINGS = [
    "고",
    "고 있는",
    "고 있다",
    "고 있음",
    "고 있어",
    "고 있어요",
    "고 있네",
    "고 있는 중",
    "고 있고",
    "며",
    "면서",
    "던",
]


def _phrases(table: str) -> Iterator[str]:
    """Of "눈이 눈을: 큰 작은; …" each noun before the colon with each of the words behind it."""
    for line in table.strip().splitlines():
        nouns, _, predicates = line.partition(":")
        for noun in nouns.split("/"):
            yield from (f"{noun.strip()} {predicate.strip()}" for predicate in predicates.split(","))


_BODY = """
눈을/두 눈을/눈: 감은, 감고, 감고 있는, 뜬, 뜨고, 뜨고 있는, 가진, 깜빡이는, 깜박이는, 비비는, 흘기는, 가린, 마주친, 동그랗게 뜬
눈이/두 눈이/눈동자가: 큰, 크고, 작은, 파란, 푸른, 초록색인, 예쁜, 동그란, 초롱초롱한, 반짝이는, 맑은, 슬픈, 빛나는, 부신, 마주친
큰/커다란/둥근/동그란/왕방울만한/파란/푸른/초록/초록색/녹색/노란/갈색/빨간/까만/검은/금색/호박색/보라색/예쁜/슬픈/초롱초롱한/반짝이는/맑은/졸린/똘망똘망한/날카로운/서로 다른: 눈, 눈을 가진, 눈을 한, 눈을 뜬, 눈의, 눈과, 눈이, 눈동자, 눈동자의, 눈동자를 가진, 눈망울, 눈망울을 가진
다리가/두 다리가: 긴, 길고, 짧은, 아픈, 가는, 굵은, 다친, 부러진, 네 개인, 여덟 개인
다리를/두 다리를/다리: 꼰, 꼬고, 꼬고 앉은, 벌린, 벌리고, 뻗은, 뻗고, 펴고, 펼친, 든, 들고, 올린, 올리고, 떠는, 절뚝이는, 다친, 접은, 모은
한 다리로/한쪽 다리로/두 다리로/뒷다리로/앞다리로/네 다리로/한 발로/두 발로/한쪽 발로/뒷발로: 선, 서 있는, 서서, 선 채, 서 있고, 걷는, 뛰는, 균형을 잡는
긴/짧은/가는/굵은/여러/다친/한쪽/튼튼한: 다리, 다리의, 다리를 가진, 다리가
배가: 고픈, 고파, 나온, 부른, 불룩한, 아픈, 통통한, 볼록한
배를: 내밀고, 내민, 드러낸, 드러내고, 드러내놓고, 보이며, 보이고, 만지는, 깔고, 잡고, 문지르는
배: 나온, 고픈, 부른, 깔고, 내밀고, 드러내고
코를: 고는, 골며, 고고, 골고 있는, 푸는, 막은, 찡긋하는
코가: 큰, 긴, 빨간, 막힌
긴/빨간/큰/뾰족한/오똑한/둥근: 코, 코를 가진, 코의
입을: 벌린, 벌리고, 벌리고 있는, 다문, 맞추는, 가린
귀가: 긴, 큰, 쫑긋한, 축 처진, 뾰족한
귀를: 쫑긋 세운, 쫑긋한, 막은, 기울이는
목이: 긴, 긴데, 마른
팔을/두 팔을/양팔을: 벌린, 벌리고, 벌리고 있는, 든, 들고, 들고 있는, 뻗은, 뻗고, 번쩍 든, 번쩍 들고, 번쩍 들고 있는, 걷어붙인
손을/두 손을/한 손을/양손을: 든, 들고, 들고 있는, 들어, 올린, 잡고, 맞잡은, 맞잡고, 모은, 모으고, 뻗은, 뻗고, 내민, 내밀고
한 손에/한 손에는/양손에/두 손에/손에/손에는/한 손으로/두 손으로/손으로: 꼭
앞발을/발을/앞발: 든, 들고, 올린, 올리고, 올려놓은, 내민, 내밀고, 걸친
고개를/머리를: 숙인, 숙이고, 든, 들고, 돌린, 돌리고, 갸웃하는, 기울인, 끄덕이는, 긁는, 감는, 빗는, 말리는, 묶은, 땋은, 기른
혀를: 내민, 내밀고, 내밀고 있는, 내놓은
꼬리를: 흔드는, 흔들며, 흔들고, 흔들고 있는, 친
날개를: 펼친, 펼치고, 활짝 편, 활짝 펼친, 편, 펴고, 퍼덕이는, 접은
한쪽/양쪽/한: 눈을 감은, 눈을 뜬, 눈, 다리, 발, 팔, 손, 귀
눈에: 띄는, 눈물이 고인, 확 띄는
"""

_FEELINGS = """
화가: 난, 나서, 난 듯한, 잔뜩 난, 많이 난, 나 있는
화: 난, 난 듯한, 내는
화를: 내는, 내고 있는
신이/신: 난, 나서, 나는
말이: 많은, 없는, 안 통하는
감을: 잡은, 잡고
병에/감기에: 걸린, 걸려
불을: 붙인, 붙이는
말을: 걸어오는, 하는, 거는, 걸고, 하고, 하고 있는, 건네는, 듣는
말: 없는, 없이, 걸기, 많은
사랑에: 빠진, 빠져
사랑을/사랑: 담은, 담아, 나누는, 고백하는, 전하는, 가득한, 받는
사랑이: 가득한, 담긴, 넘치는
시간을: 보내는, 보내고, 보내고 있는, 알리는, 즐기는
시간이: 멈춘, 흐르는, 지난
평화를: 상징하는, 기원하는
음악을/음악: 듣는, 듣고, 듣고 있는, 들으며, 들으면서, 즐기는
게임을/게임: 하는, 하고, 하고 있는, 즐기는
사과를/사과: 하는, 하고 있는, 드리는
절을/절: 하는, 올리는, 하고 있는
전화를/전화: 받는, 받고 있는, 하는, 거는
돈을: 버는, 아끼는, 모으는
비를: 맞는, 맞으며, 맞고, 맞고 있는, 피하는
소원을/소원: 비는, 빌며, 빌고, 비는 듯한
물을: 뿜는다, 뿜고, 뿜고 있는, 뿜고 있다, 뿜어내는, 마신다, 마시는, 마시고, 마시고 있는, 마시며, 끓이는, 붓는, 따르는, 뿜는, 튀기는, 뿌리는
물: 마시는, 마시고, 마시고 있는, 튀기는, 끓이는
물이/물: 담긴, 든, 가득 찬, 가득한, 끓는, 튀는, 떨어지는, 묻은, 찬, 채운
물에: 젖은, 흠뻑 젖은, 담근
불이/불: 켜진, 켜져 있는, 꺼진, 꺼져 있는, 들어온, 환하게 켜진, 환한, 밝혀진
불을: 켠, 켜고, 켜는, 밝힌, 밝히는
길을: 잃은, 묻는, 안내하는, 알려주는
눈을: 맞으며, 맞는, 치우는, 쓸고 있는, 쓰는, 맞고 있는
빨간/초록/초록색/파란: 불이 켜진
힘이: 센, 넘치는, 없는
연기가/연기/냄새가/냄새/소리가/소리/김이/향기가/향이/빛이/땀이/싹이/맛이/윤이/화가: 나는, 나고, 나고 있는, 나며
징이/징/스터드가/스터드: 박힌, 박혀 있는
밴드/밴드를: 하는, 하고 있는
열이: 나는, 펄펄 나는
기분이: 좋은, 나쁜, 좋아 보이는
꿈을: 꾸는, 꾸고 있는, 이룬
벌을/벌: 받는, 받고, 받고 있는, 받은, 서는, 서고 있는, 선, 주는, 내리는
상을: 받은, 받는, 타는
해: 줘, 주세요, 주시면, 주실래요, 달라, 주라, 주면, 줄래, 봐, 볼래, 주시겠어요, 주기, 놓은, 둔
많은/적은/엄청난: 양의
매: 순간, 순간이, 일, 년, 번
여러/몇: 가지, 가지의, 종류, 종류의
양이: 많은, 적은
"""

# "a cup with a picture of a dog"
_PICTURES = "그림, 로고, 무늬, 캐릭터, 마크, 문양, 이미지, 사진, 삽화, 일러스트, 스티커, 얼굴, 모양, 심볼, 자수, 프린트, 패턴, 문신, 타투, 도안, 아이콘, 장식"
_SEEN = "그려진, 그려져 있는, 새겨진, 새겨져 있는, 프린트된, 인쇄된, 수놓인, 수놓아진, 박힌, 찍힌"
_SEEN_OF_PICTURES = "있는, 들어간, 들어 있는, 붙은, 붙어 있는, 달린, 보이는, 들어가 있는"

IDIOMS = ", ".join([*_phrases(_BODY), *_phrases(_FEELINGS)])
BEARING = ", ".join(
    [
        _SEEN,
        *(
            f"{picture.strip()}{particle} {seen.strip()}"
            for picture in _PICTURES.split(",")
            for particle in ("이", "가", "")
            for seen in f"{_SEEN}, {_SEEN_OF_PICTURES}".split(",")
        ),
    ]
)


def conjugated(verbs: Mapping[_Key, Phrases]) -> dict[_Key, Phrases]:
    """The other forms of verbs in -는: of 달리는 ("running") also 달리고 있다, 달리며."""
    return joined(verbs, {key: ", ".join(_forms(phrases)) for key, phrases in verbs.items()})


def _forms(phrases: Phrases) -> Iterator[str]:
    for phrase in split(phrases):
        stem = phrase[:-1]
        if not phrase.endswith("는") or stem.endswith(("있", "없")):
            continue
        stems = [stem]
        if not (ord(stem[-1]) - _SYLLABLES) % _FINALS:
            stems.append(stem[:-1] + chr(ord(stem[-1]) + _L))  # 만드는, 만들고
        yield from (form + ending for form in stems for ending in _ENDINGS)
        if len(stems) > 1:  # 달린다, 달립니다
            yield from (stem[:-1] + chr(ord(stem[-1]) + final) + ending for final, ending in _PLAIN)
        else:  # 먹는다, 먹습니다
            yield from (stem + ending for ending in ("는다", "습니다"))
