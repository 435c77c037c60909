"""The same everyday things are found in all eight languages, and the tables name real drawings."""

import pytest

from openimagen.engines.illustrator.art import library
from openimagen.engines.illustrator.figures.prop_names import PROPS
from openimagen.engines.illustrator.groups import GROUPS, excluded_by, members
from openimagen.engines.illustrator.reading.language import detect_language
from openimagen.engines.illustrator.reading.lexicon import lexicon, nearest_kind
from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.words import LANGUAGES

# art: en | es | pt | zh | zh-TW | ja | ko | hi
EVERYDAY = """
cat: cat | gato | gato | 猫 | 貓 | 猫 | 고양이 | बिल्ली
dog: dog | perro | cachorro | 狗 | 狗 | 犬 | 강아지 | कुत्ता
horse: horse | caballo | cavalo | 马 | 馬 | 馬 | 말 | घोड़ा
bird: bird | pájaro | pássaro | 鸟 | 鳥 | 鳥 | 새 | चिड़िया
fish: fish | pez | peixe | 鱼 | 魚 | 魚 | 물고기 | मछली
rabbit: rabbit | conejo | coelho | 兔子 | 兔子 | ウサギ | 토끼 | खरगोश
elephant: elephant | elefante | elefante | 大象 | 大象 | 象 | 코끼리 | हाथी
lion: lion | león | leão | 狮子 | 獅子 | ライオン | 사자 | शेर
tiger: tiger | tigre | tigre | 老虎 | 老虎 | トラ | 호랑이 | बाघ
bear: bear | oso | urso | 熊 | 熊 | クマ | 곰 | भालू
fox: fox | zorro | raposa | 狐狸 | 狐狸 | 狐 | 여우 | लोमड़ी
cow: cow | vaca | vaca | 牛 | 牛 | 牛 | 소 | गाय
pig: pig | cerdo | porco | 猪 | 豬 | 豚 | 돼지 | सूअर
ewe: sheep | oveja | ovelha | 绵羊 | 綿羊 | 羊 | 양 | भेड़
monkey: monkey | mono | macaco | 猴子 | 猴子 | 猿 | 원숭이 | बंदर
penguin: penguin | pingüino | pinguim | 企鹅 | 企鵝 | ペンギン | 펭귄 | पेंगुइन
turtle: turtle | tortuga | tartaruga | 乌龟 | 烏龜 | 亀 | 거북이 | कछुआ
butterfly: butterfly | mariposa | borboleta | 蝴蝶 | 蝴蝶 | 蝶 | 나비 | तितली
dragon: dragon | dragón | dragão | 龙 | 龍 | ドラゴン | 용 | ड्रैगन
deciduous-tree: tree | árbol | árvore | 树 | 樹 | 木 | 나무 | पेड़
blossom: flower | flor | flor | 花 | 花 | 花 | 꽃 | फूल
rose: rose | rosa | rosa | 玫瑰 | 玫瑰 | バラ | 장미 | गुलाब
red-apple: apple | manzana | maçã | 苹果 | 蘋果 | りんご | 사과 | सेब
banana: banana | plátano | banana | 香蕉 | 香蕉 | バナナ | 바나나 | केला
bread: bread | pan | pão | 面包 | 麵包 | パン | 빵 | ब्रेड
egg: egg | huevo | ovo | 鸡蛋 | 雞蛋 | 卵 | 달걀 | अंडा
pizza: pizza | pizza | pizza | 披萨 | 披薩 | ピザ | 피자 | पिज़्ज़ा
hot-beverage: coffee | taza de café | café | 咖啡 | 咖啡 | コーヒー | 커피 | कॉफ़ी
automobile: car | coche | carro | 汽车 | 汽車 | 車 | 자동차 | कार
bicycle: bicycle | bicicleta | bicicleta | 自行车 | 腳踏車 | 自転車 | 자전거 | साइकिल
locomotive: train | tren | trem | 火车 | 火車 | 電車 | 기차 | रेलगाड़ी
airplane: airplane | avión | avião | 飞机 | 飛機 | 飛行機 | 비행기 | हवाई जहाज
sailboat: boat | barco | barco | 船 | 船 | 船 | 배 | नाव
house: house | casa | casa | 房子 | 房子 | 家 | 집 | घर
castle: castle | castillo | castelo | 城堡 | 城堡 | 城 | 성 | किला
lighthouse: lighthouse | faro | farol | 灯塔 | 燈塔 | 灯台 | 등대 | प्रकाशस्तंभ
chair: chair | silla | cadeira | 椅子 | 椅子 | 椅子 | 의자 | कुर्सी
couch: couch | sofá | sofá | 沙发 | 沙發 | ソファ | 소파 | सोफ़ा
window: window | ventana | janela | 窗户 | 窗戶 | 窓 | 창문 | खिड़की
open-book: book | libro | livro | 书 | 書 | 本 | 책 | किताब
umbrella: umbrella | paraguas | guarda-chuva | 雨伞 | 雨傘 | 傘 | 우산 | छाता
guitar: guitar | guitarra | guitarra | 吉他 | 吉他 | ギター | 기타 | गिटार
balloon: balloon | globo | balão | 气球 | 氣球 | 風船 | 풍선 | गुब्बारा
robot: robot | robot | robô | 机器人 | 機器人 | ロボット | 로봇 | रोबोट
woman: woman | mujer | mulher | 女人 | 女人 | 女性 | 여자 | औरत
man: man | hombre | homem | 男人 | 男人 | 男性 | 남자 | आदमी
astronaut: astronaut | astronauta | astronauta | 宇航员 | 太空人 | 宇宙飛行士 | 우주비행사 | अंतरिक्ष यात्री
sun: sun | sol | sol | 太阳 | 太陽 | 太陽 | 태양 | सूरज
"""
ROWS = [
    (language, word.strip(), art)
    for line in EVERYDAY.strip().splitlines()
    for art, words in [line.split(": ")]
    for language, word in zip(LANGUAGES, words.split(" | "), strict=True)
]


@pytest.mark.parametrize(("language", "word", "art"), ROWS)
def test_everyday_nouns_in_eight_languages(language: str, word: str, art: str) -> None:
    scene = read(word, language=language)
    assert [subject.art for subject in scene.subjects] == [art]
    assert scene.left_out == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hand_written_noun_has_a_drawing(language: str) -> None:
    table = LANGUAGES[language]
    drawn = set(library()) | PROPS
    assert set(table.nouns) | set(table.near) <= drawn
    assert set(table.groups) <= set(GROUPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hand_written_list_is_found_again(language: str) -> None:
    table = LANGUAGES[language]
    words = lexicon(language)
    for art, phrases in table.nouns.items():
        for phrase in phrases.split(", "):
            assert words.senses(phrase).get("noun") is not None, (art, phrase)


COCO = {
    "person": "person", "bicycle": "bicycle", "car": "automobile", "motorcycle": "motorcycle",
    "airplane": "airplane", "bus": "bus", "train": "locomotive", "truck": "delivery-truck",
    "boat": "sailboat", "traffic light": "traffic-signal", "stop sign": "stop-sign",
    "bench": "bench", "bird": "bird", "cat": "cat", "dog": "dog", "horse": "horse", "sheep": "ewe",
    "cow": "cow", "elephant": "elephant", "bear": "bear", "zebra": "zebra", "giraffe": "giraffe",
    "backpack": "backpack", "umbrella": "umbrella", "handbag": "handbag", "tie": "necktie",
    "suitcase": "luggage", "frisbee": "flying-disc", "skis": "skis", "snowboard": "snowboard",
    "sports ball": "soccer-ball", "kite": "kite", "baseball bat": "baseball-bat",
    "baseball glove": "baseball-glove",
    "skateboard": "skateboard", "surfboard": "surfboard", "tennis racket": "tennis",
    "bottle": "bottle",
    "wine glass": "wine-glass", "cup": "cup",
    "fork": "fork", "knife": "kitchen-knife", "spoon": "spoon", "bowl": "bowl",
    "banana": "banana", "apple": "red-apple", "sandwich": "sandwich", "orange": "tangerine",
    "broccoli": "broccoli", "carrot": "carrot", "hot dog": "hot-dog", "pizza": "pizza", "donut": "doughnut",
    "cake": "birthday-cake", "chair": "chair", "couch": "couch", "potted plant": "potted-plant",
    "bed": "bed", "toilet": "toilet", "tv": "television", "laptop": "laptop", "mouse": "mouse",
    "keyboard": "keyboard", "cell phone": "mobile-phone", "book": "open-book", "clock": "wall-clock",
    "fire hydrant": "fire-hydrant", "parking meter": "parking-meter", "remote": "remote", "oven": "oven",
    "microwave": "microwave", "toaster": "toaster", "sink": "kitchen-sink", "refrigerator": "refrigerator",
    "hair drier": "hair-dryer", "vase": "vase", "scissors": "scissors", "teddy bear": "teddy-bear",
    "toothbrush": "toothbrush",
}  # fmt: skip
NO_DRAWING = ["chimney", "staircase", "tunnel"]


@pytest.mark.parametrize(("name", "art"), COCO.items())
def test_coco_classes(name: str, art: str) -> None:
    assert [subject.art for subject in read(f"a {name}").subjects] == [art]


@pytest.mark.parametrize("name", NO_DRAWING)
def test_things_without_a_drawing_are_left_out(name: str) -> None:
    scene = read(f"a {name}")
    assert scene.subjects == ()
    assert scene.left_out == (name,)


@pytest.mark.parametrize(
    ("noun", "art"),
    [
        ("jalopy", "automobile"), ("wombat", "kangaroo"), ("macaque", "monkey"), ("linnet", "bird"),
        ("halibuts", "fish"), ("anorak", "coat"), ("crooner", "singer"),
        ("pinafore", "dress"), ("hornbeam", "deciduous-tree"),
    ],
)  # fmt: skip
def test_unknown_nouns_go_to_the_nearest_kind(noun: str, art: str) -> None:
    scene = read(f"a {noun}")
    assert scene.subjects[-1].art == art
    assert scene.replaced[-1][1] == art


NO_THINGS = "philosophy democracy walking floating leaning landing jew muslim"


@pytest.mark.parametrize("word", [*NO_THINGS.split(), "whore", "machine", "emotion", "beauty"])
def test_words_that_must_not_become_things(word: str) -> None:
    assert nearest_kind([word]) is None
    assert read(word).subjects == () or read(word).subjects[0].art == "person"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("a red fox in the snow", "en"), ("una tortuga verde en la playa", "es"),
        ("um cachorro marrom no parque", "pt"), ("雪山下的一只熊猫", "zh"), ("一隻貓在沙發上", "zh-TW"),
        ("夜の東京の街", "ja"), ("눈 속의 빨간 여우", "ko"), ("बर्फ में लाल लोमड़ी", "hi"), ("", "en"),
    ],
)  # fmt: skip
def test_detect_language(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_general_words_exclude_their_whole_group() -> None:
    assert {"tree", "palm", "evergreen-tree"} <= excluded_by("deciduous-tree")
    assert excluded_by("fox") == {"fox"}
    assert {"person", "woman", "cook", "astronaut", "man-farmer"} <= members("people")
    assert {"fox", "bird", "penguin"} <= members("animals")
    assert members("nonsense") == frozenset()
