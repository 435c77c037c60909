"""Which thing has which colour, told as `told_scenes.told` does."""

import pytest
from told_scenes import told

from openimagen.engines.illustrator.reading.reader import read

ROWS = [
    # a colour that is a noun, too
    ("an orange and white kitten", "cat/orange/size 0.65"),
    ("a green orange and a grey rabbit", "tangerine/green, rabbit/gray"),
    ("the bus is orange", "bus/orange"),
    ("a lake in orange and red hues", "place=lake"),
    ("a yellow and an orange kite", "kite/yellow, kite/orange"),
    # shared out
    ("two mugs, one white and the other blue", "cup/white, cup/blue"),
    ("three umbrellas: one red, one blue, one green", "umbrella/red, umbrella/blue, umbrella/green"),
    ("five cars, three red and two black", "3 x automobile/red, 2 x automobile/black"),
    (
        "two rabbits on a bench, one brown and one white",
        "rabbit/brown, bench, rabbit/white | 0 on 1, 2 on 1",
    ),
    ("tulips in red and yellow", "2 x tulip/red, 2 x tulip/yellow"),
    ("two cats, one black and one white dog", "cat/black, cat, dog/white"),
    (
        "a boy holding red, blue and green balloons",
        "boy, 2 x balloon/red, 2 x balloon/blue, 2 x balloon/green | 0 holding 1, 0 holding 2, 0 holding 3",
    ),
    # one of several
    (
        "two goats, the brown one sleeping and the white one jumping",
        "goat/white/jumping, goat/brown/sleeping",
    ),
    ("two pigs: a pink pig and a black pig", "pig/black, pig/pink"),
    ("two pigs and a black pig", "2 x pig, pig/black"),
    ("a plate with two green pears and an orange", "plate, 2 x pear/green, tangerine | 1 in 0, 2 in 0"),
    ("a grey dog with a pink bow", "dog/gray, ribbon/pink | 0 with 1"),
    ("an elf archer with a bow", "elf, bow-and-arrow | 0 with 1"),
    # another of the kind
    ("a red kite and a blue one", "kite/red, kite/blue"),
    ("a red kite and two blue", "kite/red, 2 x kite/blue"),
    ("a red kite and two blue birds", "kite/red, 2 x bird/blue"),
    ("one brown egg and two white ones", "egg/brown, 2 x egg/white"),
    # named again
    ("a cat and a dog, the cat grey, the dog brown", "cat/gray, dog/brown"),
    ("A fox and a bear. The fox is white and the bear is sleeping.", "fox/white, bear/sleeping"),
    # what covers an animal or a plant
    ("a parrot with green feathers", "parrot/green"),
    ("the grey fur of a wolf", "wolf/gray"),
    ("a rose with white petals", "rose/white"),
    ("a robin with a red chest", "bird | -chest"),
    # clothes
    ("a woman dressed in green with a white umbrella", "woman/green, umbrella/white | 0 with 1"),
    ("a man in blue walking a brown dog", "man/blue/walking, dog/brown | 0 next 1"),
    (
        "a boy with a red backpack and a girl with a yellow backpack",
        "boy, backpack/red, girl, backpack/yellow | 0 wearing 1, 2 wearing 3",
    ),
    ("woman, green dress, blonde hair", "woman/golden hair, dress/green | 0 wearing 1"),
    (
        "a woman with a red handbag and green shoes",
        "woman, handbag/red, mans-shoe/green | 0 holding 1, 0 wearing 2",
    ),
    ("a soldier in black armor", "guard/black"),
    # colours and materials of what is not drawn
    ("a blue water bottle on a chair", "bottle/blue, chair | 0 on 1"),
    ("a red bicycle leaning on grey cobblestones", "bicycle/red"),
    ("a sign with green letters", "sign | -letters"),
    # verbs that are not what they seem
    ("a child making a loud noise", "child | -loud, -noise"),
    ("a girl holding a camera and taking photos", "girl, camera | 0 holding 1"),
    ("the baby is crawling", "baby | -crawling"),
    # where
    ("a pear on the bottom of a basket", "pear, basket | 0 below 1"),
    ("a hen on side of a truck", "chicken, delivery-truck | 0 next 1"),
    ("a blanket draped over a chair", "picnic-blanket, chair | 0 on 1"),
]


@pytest.mark.parametrize(("prompt", "expected"), ROWS)
def test_the_colour_is_on_its_thing(prompt: str, expected: str) -> None:
    assert told(read(prompt, language="en")) == expected


OTHERS = [
    ("es", "un perro blanco y negro", "dog/white"),
    ("es", "dos tazas, una roja y otra azul", "cup/red, cup/blue"),
    ("es", "una pera verde y dos amarillas", "pear/green, 2 x pear/yellow"),
    ("es", "un coche rojo y otro negro", "automobile/red, automobile/black"),
    ("es", "dos tulipanes blancos y tres rojos", "2 x tulip/white, 3 x tulip/red"),
    ("es", "un gato de pelo gris", "cat/gray"),
    ("es", "una chica con un jersey salmón", "girl, t-shirt/orange | 0 wearing 1"),
    ("es", "una falda de cuero negra", "dress/black"),
    ("es", "dos perros: el negro duerme y el blanco corre", "dog/white/running, dog/black/sleeping"),
    ("es", "un hombre con gafas rojas y camisa azul", "man/glasses, t-shirt/blue | 0 wearing 1"),
    ("es", "un payaso con peluca naranja", "clown-face | -peluca"),
    ("pt", "um cachorro preto e branco", "dog/black"),
    ("pt", "três canecas: uma azul, uma verde e uma vermelha", "cup/blue, cup/green, cup/red"),
    ("pt", "um pássaro com penas vermelhas", "bird/red"),
    ("pt", "sofá vinho e cortina creme", "couch/red, curtain/white | place=room"),
    ("zh", "两把椅子，一把红色，一把绿色", "chair/red, chair/green"),
    ("zh", "两只狗，黑的在睡觉，白的在跑", "dog/white/running, dog/black/sleeping"),
    ("zh", "戴红帽子、骑着绿色自行车的女孩", "girl, top-hat/red, bicycle/green | 0 wearing 1, 0 riding 2"),
    ("zh", "戴红色眼镜的男孩", "boy/glasses"),
    ("zh", "门是红色的，桌子是白色的", "door/red, table/white"),
    ("zh", "白色羽毛的鸟", "bird/white"),
    ("zh", "红色和黄色的郁金香", "2 x tulip/red, 2 x tulip/yellow"),
    ("zh", "一只黑白相间的兔子", "rabbit/black"),
    ("zh-TW", "黃色羽毛的小鳥", "bird/yellow"),
    ("ja", "茶色い毛の犬", "dog/brown"),
    ("ja", "風船が二つ、一つは赤で一つは青", "balloon/red, balloon/blue"),
    ("ja", "犬が二匹、黒いのは寝ていて白いのは走っている", "dog/white/running, dog/black/sleeping"),
    ("ja", "黒い帽子の犬", "dog, top-hat/black | 0 wearing 1"),
    ("ja", "ドアは白くて椅子は青い", "door/white, chair/blue"),
    ("ja", "オレンジと緑の梨", "tangerine, pear/green"),
    ("ja", "オレンジと黒の蝶", "butterfly/orange"),
    ("ja", "濃い緑のコート", "coat/green"),
    ("ko", "하얀 털을 가진 토끼", "rabbit/white"),
    ("ko", "의자 두 개, 하나는 노란색 하나는 파란색", "chair/yellow, chair/blue"),
    ("ko", "개 두 마리, 검은 개는 자고 하얀 개는 달린다", "dog/white/running, dog/black/sleeping"),
    ("ko", "문은 하얀색이고 의자는 파란색이다", "door/white, chair/blue"),
    ("ko", "파란 눈을 가진 갈색 개", "dog/brown"),
    ("hi", "दो कप, एक हरा और एक पीला", "cup/green, cup/yellow"),
    ("hi", "लड़का लाल साइकिल चला रहा है", "boy, bicycle/red | 0 riding 1"),
    ("hi", "लाल पंखों वाली चिड़िया", "bird/red"),
    ("hi", "चाँदी रंग की घड़ी", "wall-clock/gray"),
]


@pytest.mark.parametrize(("language", "prompt", "expected"), OTHERS)
def test_the_colour_is_on_its_thing_in_other_languages(language: str, prompt: str, expected: str) -> None:
    assert told(read(prompt, language=language)) == expected


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("an olive sweater and a peach skirt", "coat/green, dress/orange"),
        ("a salmon on a plate", "fish, plate | 0 on 1"),
        ("a chocolate cake", "birthday-cake"),
        ("a charcoal drawing of a horse", "horse | style=sketch"),
        ("a charcoal suit", "coat/gray | suit>coat"),
        ("a bottle green coat and a wine red hat", "coat/green, top-hat/red"),
    ],
)
def test_things_are_colours_beside_clothes(prompt: str, expected: str) -> None:
    assert told(read(prompt, language="en")) == expected
