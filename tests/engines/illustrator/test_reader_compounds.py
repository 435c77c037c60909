"""Fixed phrases, requests and lists of tags, told as `told_scenes.said_of` does."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read

ENGLISH = [
    # words that are something else in a compound
    ("a tulip bulb", ""),
    ("a license plate", ""),
    ("a wax seal on a letter", "envelope"),
    ("pine needles", ""),
    ("a snow bank", ""),
    ("a bed of lettuce", "leafy-green"),
    ("a woman with salt and pepper hair", "woman"),
    ("a wedding dress with a long train", "dress"),
    ("a bouncy castle", "castle"),
    ("a monkey with a pogo stick", "monkey"),
    ("farmers on rice terraces", "3 x farmer"),
    ("a house fly", "fly"),
    ("children in the square", "3 x child"),
    ("a well dressed man at an old well", "man, well; 0 next 1"),
    # verbs that are nouns elsewhere
    ("I saw a cat on the roof", "cat, roof; 0 on 1"),
    ("please seal the envelope", "envelope"),
    ("a balloon rose over the hills", "balloon"),
    ("an elephant that can fly", "elephant"),
    ("a can of beans", "canned-food"),
    ("a baseball player swinging a bat", "person, baseball-bat; 0 holding 1"),
    ("a bat in a cave", "bat"),
    # what is asked for, and for whom
    ("please make me a picture of a unicorn for my daughter", "unicorn"),
    ("a cat in a top hat for my living room wall", "cat, top-hat; 0 wearing 1"),
    ("can I get a poster for our bake sale with cupcakes", "3 x cupcake"),
    ("a picture of my dog as an astronaut for my mum", "dog"),
    ("birthday card for grandma", "birthday-cake"),
    ("get well soon card with a bear", "bear"),
    # sides, families and what belongs to whom
    ("left: a cat, right: a dog", "cat, dog; 0 left 1"),
    ("left a cat and right a dog", "cat, dog; 0 left 1"),
    ("a family of four: the father reads, the mother cooks", "man, woman"),
    ("a family at the beach, the father holds a kite", "family, kite; 0 with 1"),
    ("neon signs, a woman with an umbrella", "3 x sign, woman, umbrella; 1 with 2"),
    ("dinner with candles", "shallow-pan-of-food, 3 x candle; 0 next 1"),
    (
        "a desk with a laptop, a plant and a cup of coffee",
        "desk, laptop, potted-plant, hot-beverage; 0 with 1, 0 with 2, 0 with 3",
    ),
    # tags
    ("logo design, fox head, orange and white, simple", "fox"),
    ("a fox in the snow. Negative prompt: people, text", "fox"),
    ("a car at night, teal and orange color grading", "automobile"),
    ("portrait of a woman, art by Krenz Cushart and Wlop", "woman"),
    ("1boy, window, sunset, (holding a book:1.1)", "man, window, open-book; 0 holding 2"),
    (
        "a girl, maid outfit, tray with cake",
        "girl, womans-clothes, plate, birthday-cake; 0 wearing 1, 3 in 2",
    ),
    ("can u make a pic of a superhero eating tacos", "superhero, 3 x taco; 0 doing 1"),
    ("a coloring page of a mermaid and fish for kids", "mermaid, fish"),
    ("a birthday invitation for my 5 year old who loves unicorns", "3 x unicorn"),
    ("merry christmas from our family, a sleigh with reindeer", "sleigh, deer; 0 with 1"),
    ("remove the people from the photo of the bridge", "bridge"),
    ("my two dogs, a golden retriever and a pug", "dog/golden, dog"),
    ("an infographic about the water cycle", ""),
]


@pytest.mark.parametrize(("prompt", "scene"), ENGLISH)
def test_english_phrases(prompt: str, scene: str) -> None:
    assert said_of(read(prompt, language="en")) == scene


@pytest.mark.parametrize(
    "prompt",
    ["a white dog with black spots", "a cat, white with black spots", "a white cow with brown patches"],
)
def test_the_colour_of_spots_is_theirs(prompt: str) -> None:
    animal = read(prompt, language="en").subjects[0]
    assert (animal.colour, animal.pattern) == ("white", "spotted")


def test_a_negative_prompt_in_the_prompt_excludes() -> None:
    assert "automobile" in read("a road. Negative prompt: cars", language="en").excluded


CHINESE = [
    # words that are something else in a compound
    ("单身狗", ""),
    ("老虎钳", "wrench"),
    ("鹰嘴豆", "beans"),
    ("爱笑的女孩", "girl"),
    ("下班时间的地铁", "metro"),
    ("豹纹大衣", "coat"),
    ("火柴和蜡烛", "candle"),
    ("一口井", "well"),
    ("科技感十足的机器人", "robot"),
    ("老虎鉗", "wrench"),
    ("愛笑的女孩", "girl"),
    # counts, materials and colours
    ("一家企鹅", "4 x penguin"),
    ("企鹅一家", "4 x penguin"),
    ("一家猫咖啡馆", "cat"),
    ("用积木搭的城堡", "castle"),
    (
        "三个女孩分别穿红、黄、蓝裙子",
        "3 x girl, dress/red, dress/yellow, dress/blue; 0 wearing 1, 0 wearing 2, 0 wearing 3",
    ),
    ("白底黑点的狗", "dog/white"),
    ("小恐龙,绿色,拿着气球", "sauropod/green, balloon; 0 holding 1"),
    # who is there, and who does what
    ("妈妈做的红烧肉", "cut-of-meat"),
    ("帮我画一只猫送给女儿", "cat"),
    ("一张生日贺卡送给奶奶", "birthday-cake"),
    ("冰箱上贴着孩子的画", "framed-picture, refrigerator; 0 on 1"),
    ("奶奶包饺子,爷爷看电视", "old-woman, dumpling, old-man, television; 0 doing 1, 2 next 3"),
    ("一家四口,爸爸看书,妈妈做饭", "man, open-book, woman; 0 doing 1"),
    ("女孩拿着冰淇淋,牵着狗", "girl, ice-cream, dog; 0 holding 1, 0 next 2"),
    # tags
    ("最佳画质,一个女孩,白色连衣裙", "girl, dress/white; 0 wearing 1"),
    ("红色裙子,1girl,海边", "dress/red, woman; 1 wearing 0"),
    ("一只猫,反向提示词:狗,人", "cat"),
]


@pytest.mark.parametrize(("prompt", "scene"), CHINESE)
def test_chinese_phrases(prompt: str, scene: str) -> None:
    assert said_of(read(prompt)) == scene


JAPANESE = [
    # words that are something else in a compound
    ("蜘蛛の巣", "spider-web"),
    ("キャットタワー", ""),
    ("兎に角可愛い犬", "dog"),
    ("太陽の塔", "tower"),
    ("あめが降る夜", ""),
    ("はしを渡る犬", "dog, bridge; 0 on 1"),
    ("りすの家族", "4 x chipmunk"),
    # what belongs to something, and who need not be there
    ("緑の屋根と白い壁の家", "house"),
    ("バスの運転手", "man"),
    ("母の誕生日カード", "birthday-cake"),
    ("娘のためにユニコーンの絵を描いて", "unicorn"),
    ("友達からもらったマグカップ", "cup"),
    ("半分猫で半分魚の生き物", "cat"),
    ("上半身は人間で下半身は馬の生き物", "horse"),
    ("朝ごはんにパンと目玉焼き", "bread, egg"),
    # who has what, and where
    ("白地に黒い斑点の犬", "dog/white"),
    ("左：猫、右：いぬ", "cat, dog; 0 left 1"),
    ("四人家族、お父さんは本を読み、お母さんは料理をしている", "man, open-book, woman; 0 doing 1"),
    (
        "三人の女の子がそれぞれ赤、黄、青のワンピースを着ている",
        "3 x girl, dress/red, dress/yellow, dress/blue; 0 wearing 1, 0 wearing 2, 0 wearing 3",
    ),
    ("青いドレス、1人の女の子、庭園", "dress/blue, girl; 1 wearing 0"),
    ("ピアノを弾く少女と歌う少年", "girl, piano, boy; 0 doing 1"),
    ("猫のイラスト、ネガティブプロンプト: 犬", "cat"),
]


@pytest.mark.parametrize(("prompt", "scene"), JAPANESE)
def test_japanese_phrases(prompt: str, scene: str) -> None:
    assert said_of(read(prompt, language="ja")) == scene


KOREAN = [
    # words that are something else in a compound
    ("고양이 귀를 한 소녀", "girl"),
    ("단풍 든 산길을 걷는 등산객", "person-climbing"),
    ("점심시간의 고양이", "cat"),
    ("죽도를 든 소년", "boy, sword; 0 holding 1"),
    # whom a picture is for, and who need not be there
    ("딸을 위한 유니콘 그림", "unicorn"),
    ("내 친구에게 줄 고양이 그림 그려 줘", "cat"),
    ("할머니께 드릴 생일 카드 만들어 줘", "birthday-cake"),
    ("할머니 생신 카드", "birthday-cake"),
    ("핸드폰 배경화면용 고양이 사진", "cat"),
    ("반은 사람이고 반은 말인 생물", "horse"),
    # who does what
    ("소파에 앉아 고양이에게 밥을 주는 할머니", "old-woman, couch, cat; 0 on 1, 0 next 2"),
    ("벤치에 앉은 소녀가 책을 읽는다", "girl, bench, open-book; 0 on 1, 0 holding 2"),
    ("기타 치는 소년과 노래하는 소녀", "boy, guitar, girl; 0 doing 1"),
    ("4인 가족, 아빠는 책을 읽고 엄마는 요리한다", "man, open-book, woman; 0 doing 1"),
    # colours
    ("흰 바탕에 검은 점이 있는 개", "dog/white"),
    (
        "세 소녀가 각각 빨강, 노랑, 파랑 원피스를 입고 있다",
        "3 x girl, dress/red, dress/yellow, dress/blue; 0 wearing 1, 0 wearing 2, 0 wearing 3",
    ),
    ("파란 드레스, 소녀, 정원", "dress/blue, girl; 1 wearing 0"),
]


@pytest.mark.parametrize(("prompt", "scene"), KOREAN)
def test_korean_phrases(prompt: str, scene: str) -> None:
    assert said_of(read(prompt, language="ko")) == scene


def test_a_cat_that_somebody_beside_feeds_does_not_sit() -> None:
    scene = read("소파에 앉아 고양이에게 밥을 주는 할머니", language="ko")
    assert [subject.action for subject in scene.subjects if subject.art == "cat"] == [None]
