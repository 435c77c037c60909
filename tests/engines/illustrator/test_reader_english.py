"""English prompts of every kind and what is understood of them, told as `told_scenes.told` does."""

import pytest
from told_scenes import told

from openimagen.engines.illustrator.reading.reader import read

ROWS = [
    # noun phrases: heads, compounds, adjectives
    ("golden retriever puppy", "dog/golden/size 0.65"),
    ("hot air balloon", "hot-air-balloon"),
    ("robot cat", "cat | robot cat>cat"),
    ("chocolate cake", "birthday-cake"),
    ("sea turtle", "turtle"),
    ("teddy bear", "teddy-bear"),
    ("a baby dragon hatching from an egg", "dragon/size 0.65, egg | 0 in 1"),
    ("a girl with cat ears", "girl | -cat ears"),
    ("an elf archer in an enchanted forest", "elf | place=forest"),
    ("a pirate captain", "man"),
    ("a red apple and a green pear", "red-apple, pear/green"),
    ("a purple balloon tied to a green mailbox", "balloon/purple, mailbox-post/green | 0 next 1"),
    ("red and blue balloons in the sky", "2 x balloon/red, 2 x balloon/blue | place=sky"),
    ("six red and blue balloons", "3 x balloon/red, 3 x balloon/blue"),
    ("an orange and a blue cup", "cup/orange, cup/blue"),
    ("a red and a blue cup on a table", "cup/red, cup/blue | place=table"),
    ("a yellow star above a purple square", "star/yellow, red-square/purple | 0 above 1"),
    ("an old wooden chair with a striped cushion", "chair/wood | -cushion"),
    ("a house with a red roof and a blue door", "house"),
    ("a stone statue of a lion", "lion/stone"),
    ("a spotted dog and a striped zebra", "dog/spotted, zebra/striped"),
    ("two mountain goats in red winter coats", "2 x goat, 3 x coat/red | 0 wearing 1 | place=mountain"),
    ("a desert highway at dawn", "place=road, time=dawn"),
    ("a child's bedroom with toys on the floor", "3 x teddy-bear | place=room"),
    ("an owl made of flowers", "owl | -flowers"),
    ("a cloud shaped like a rabbit", "cloud | -rabbit"),
    # numbers
    ("a field of sunflowers under a blue sky", "7 x sunflower | place=field, time=day"),
    ("a dozen eggs", "12 x egg"),
    ("half a dozen eggs in a basket", "6 x egg, basket | 0 in 1"),
    ("a herd of elephants in the savanna", "4 x elephant | place=savanna"),
    ("a crowd in front of a castle", "5 x person, castle | 0 front 1"),
    ("a pair of scissors", "scissors"),
    ("two pilots", "2 x pilot"),
    ("20 sheep", "12 x ewe"),
    ("five ducklings following their mother", "5 x duck/size 0.65, duck | 0 behind 1"),
    (
        "a lion and its cubs resting under a tree",
        "lion, 3 x lion/size 0.65, deciduous-tree | 0 below 2, 1 below 2",
    ),
    ("a bear and its mother", "bear, bear"),
    # containers
    ("a bowl of strawberries", "3 x strawberry, bowl | 0 in 1"),
    ("two bowls of soup", "2 x bowl-with-spoon"),
    (
        "a picnic basket with bread, cheese and wine",
        "basket, bread, cheese-wedge, wine-glass | 1 in 0, 2 in 0, 3 in 0",
    ),
    ("a bucket of water next to a horse", "bucket, horse | 0 next 1"),
    ("a bicycle with a basket full of flowers", "bicycle, basket, 3 x blossom | 0 with 1, 2 in 1"),
    # actions
    ("a girl reading a book under a tree", "girl/reading, open-book, deciduous-tree | 0 doing 1, 0 below 2"),
    ("a reading girl", "girl/reading"),
    ("a man reading", "man/reading"),
    ("two cats sleeping on a couch", "2 x cat/sleeping, couch | 0 on 1 | place=room"),
    ("a chef cutting a tomato", "cook/cooking, tomato | 0 doing 1"),
    ("a barber cutting a man's hair", "person, man | 0 next 1 | barber>person"),
    (
        "a teenage girl playing guitar on stage",
        "girl/teenager/playing_music, guitar | 0 doing 1 | place=stage",
    ),
    ("two boys playing soccer in the park", "2 x boy/playing_ball, soccer-ball | 0 doing 1 | place=park"),
    ("children playing in the snow", "3 x child/running | place=snow"),
    ("a kitten playing with a ball of yarn", "cat/playing_ball/size 0.65, yarn | 0 doing 1"),
    ("a boy flying a kite on a hill", "boy, kite | 0 holding 1 | place=mountain"),
    ("a pilot flying a plane", "pilot/driving, airplane | 0 doing 1"),
    ("a penguin surfing on a yellow surfboard", "penguin, surfboard/yellow | 0 riding 1"),
    (
        "an octopus drinking coffee and reading a newspaper",
        "octopus/drinking, hot-beverage, newspaper | 0 doing 1, 0 holding 2",
    ),
    (
        "a witch flying on a broomstick across the full moon",
        "woman-mage/flying, broom, full-moon | 0 riding 1 | time=night",
    ),
    ("a woman walking two dogs in the snow", "woman/walking, 2 x dog | 0 next 1 | place=snow"),
    ("a robot and a child holding hands", "robot/hugging, child/hugging | 0 doing 1"),
    ("an artist at her easel painting a portrait of a dog", "artist/painting, easel, dog | 0 next 1"),
    (
        "children building a snowman in front of their house",
        "3 x child, snowman, house | 0 next 1, 0 front 2",
    ),
    (
        "a waiter carrying a tray of drinks",
        "person, 3 x cocktail-glass, plate | 0 holding 2, 1 on 2 | tray>plate",
    ),
    ("a bear catching a salmon in a river", "bear, fish | 0 holding 1 | place=river"),
    ("a man running to catch a bus", "man/running, bus | 0 next 1"),
    # relations
    ("a cat between two dogs", "cat, dog, dog | 0 right 1, 0 left 2"),
    ("a red car between a house and a tree", "automobile/red, house, deciduous-tree | 0 right 1, 0 left 2"),
    ("a bird on the roof of a house by a lake", "bird, house | 0 on 1 | place=lake"),
    ("a table with a lamp on it and a cat under it", "table, lamp, cat | 0 with 1, 1 on 0, 2 below 0"),
    (
        "elephant in front of a pyramid, giraffe behind it",
        "elephant, pyramid, giraffe | 0 front 1, 2 behind 1",
    ),
    ("on the left a cat and a dog, on the right a horse", "cat, dog, horse | 0 left 2, 1 left 2"),
    ("behind the house are a tree and a car", "deciduous-tree, house, automobile | 0 behind 1, 2 behind 1"),
    ("a boy next to a dog and a girl next to the boy", "boy, dog, girl | 0 next 1, 2 next 0"),
    ("a tree with a swing hanging from it", "deciduous-tree, swing | 0 with 1, 1 below 0"),
    ("a cat on a couch and a dog under a table", "cat, couch, dog, table | 0 on 1, 2 below 3 | place=room"),
    ("a house by a lake, surrounded by trees", "house, 3 x deciduous-tree | 0 with 1 | place=lake"),
    ("a fisherman in a small boat on a misty lake", "man, rowing-boat | 0 in 1 | place=lake, weather=fog"),
    ("a spider hanging from a web", "spider, spider-web | 0 below 1"),
    ("a green bottle between two red candles", "bottle/green, candle/red, candle/red | 0 right 1, 0 left 2"),
    (
        "epic battle between a knight and a dragon",
        "person-fencing/fighting, dragon/fighting | 0 doing 1 | mood=dramatic",
    ),
    (
        "a hamburger with lettuce, tomato and cheese",
        "hamburger, leafy-green, tomato, cheese-wedge | 0 with 1, 0 with 2, 0 with 3",
    ),
    # people
    ("an elderly woman with white hair and glasses", "old-woman/old/white hair/glasses"),
    ("a bearded man in a green hat", "man/beard, top-hat/green | 0 wearing 1"),
    ("a little boy hugging a teddy bear", "boy/hugging, teddy-bear | 0 doing 1"),
    ("a dwarf with a long beard holding an axe", "person/beard, axe | 0 holding 1 | dwarf>person"),
    ("a pig flying with wings", "pig/flying | -wings"),
    # settings
    ("rainy night in the city", "place=city, time=night, weather=rain"),
    (
        "a spring morning in a japanese garden with a red bridge",
        "bridge/red | place=garden, time=dawn, season=spring",
    ),
    ("a stone bridge over a river in autumn", "bridge/stone | place=river, season=autumn"),
    ("snow falling on a quiet village", "place=village, weather=snow, mood=calm"),
    ("a dragon under a stormy sky", "dragon | weather=storm"),
    ("bird's eye view of a park", "place=park, camera=high"),
    ("a low angle shot of a skyscraper", "skyscraper | camera=low"),
    ("a close-up of a butterfly on a flower", "butterfly, blossom | 0 on 1 | camera=close"),
    ("a portrait of a lion wearing a crown", "lion, crown | 0 wearing 1 | form=portrait"),
    (
        "greeting card with a cute bear holding a heart that says I Love You",
        "bear, red-heart | 0 holding 1 | lettering=I Love You, form=card",
    ),
    ("a logo of a fox, flat vector", "fox | style=flat, form=logo"),
    ("a girl holding a poster", "girl, sign | 0 holding 1 | poster>sign"),
    (
        "seamless pattern of tropical leaves and pink flamingos",
        "3 x leaf-fluttering-in-wind, 3 x flamingo/pink | form=pattern",
    ),
    ("a still life of fruit", "fruit-bowl | place=table, form=still_life"),
    ("abstract geometric composition in red, yellow and blue", "form=abstract"),
    ("a car parked in front of a cafe", "automobile | place=city"),
    # lettering
    ("a cake with the words Happy Birthday", "birthday-cake | lettering=Happy Birthday"),
    (
        "a shop with a sign that says fresh bread and milk",
        "convenience-store, sign | 0 with 1 | lettering=fresh bread and milk",
    ),
    ("a dog named Rex in a garden", "dog | place=garden"),
    ("a coffee shop called Luna Park, logo", "place=cafe, lettering=Luna Park, form=logo"),
    ("「営業中」 sign", "sign | lettering=営業中"),
    ("a banner with «hola»", "sign | lettering=hola"),
    # names
    ("a Ferrari in front of the Eiffel Tower", "racing-car, eiffel-tower | 0 front 1 | Ferrari>racing-car"),
    ("Paris at night", "place=city, time=night | Paris>city"),
    ("Golden Gate Bridge in the fog", "bridge | weather=fog"),
    ("Albert Einstein riding a bicycle", "person, bicycle | 0 riding 1 | Albert Einstein>person"),
    ("Batman on a rooftop", "superhero | place=skyline | Batman>superhero"),
    # long prompts
    (
        "(masterpiece), a cozy coffee shop, warm lighting, 8k, trending on artstation --ar 16:9",
        "place=cafe, mood=cozy",
    ),
    (
        "ultra realistic photo of a tiger in the jungle, 50mm lens, f/1.8, bokeh, award winning",
        "tiger | place=jungle, style=photograph",
    ),
    ("a cat (fluffy:1.3), <lora:detail:0.8>, unreal engine", "cat | style=3d"),
    # what was wrong once
    ("a train in the foreground and a cabin behind it", "locomotive, cabin | 1 behind 0"),
    (
        "a cat and a dog with a house behind them",
        "cat, dog, house | 0 with 2, 1 with 2, 2 behind 0, 2 behind 1",
    ),
    ("a cabin with a truck to its right", "cabin, delivery-truck | 0 with 1, 1 right 0"),
    ("a table with a cat underneath and a bird on top", "table, cat, bird | 0 with 1, 1 below 0, 2 on 0"),
    ("a large dog with a small cat on its back", "dog/size 1.35, cat/size 0.65 | 0 with 1, 1 on 0"),
    ("a bowl of apples and oranges", "3 x red-apple, bowl, 3 x tangerine | 0 in 1, 2 in 1"),
    ("a vase of roses and a book", "3 x rose, vase, open-book | 0 in 1"),
    ("a desk standing in front of a painting", "desk, framed-picture | 0 front 1 | painting>framed-picture"),
    (
        "a woman sitting at a table with a cup of coffee",
        "woman/sitting, table, hot-beverage | 0 next 1, 1 with 2",
    ),
    ("a woman and a laptop on a table", "woman, laptop, table | 1 on 2 | place=room"),
    ("a red apple on a black table", "red-apple, table/black | 0 on 1"),
    ("a trumpet player in a jazz club", "person/playing_music, trumpet | 0 doing 1 | place=stage"),
    (
        "a knight on a white horse fighting a dragon",
        "person-fencing/fighting, horse/white, dragon | 0 riding 1, 0 doing 2",
    ),
    ("a flying car over a city", "automobile/flying | place=city"),
    (
        "two kids sharing an ice cream cone on a bench",
        "2 x child, soft-ice-cream, bench | 0 holding 1, 0 on 2",
    ),
    ("a man in a boat with a fishing rod", "man, rowing-boat, fishing-pole | 0 in 1, 0 with 2"),
    ("a man chopping wood", "man, axe | 0 holding 1"),
    ("a sunflower field", "7 x sunflower | place=field"),
    ("a bottle of wine and two glasses", "wine-bottle, 2 x wine-glass"),
    ("my pet rabbit in a garden", "rabbit | place=garden | pet rabbit>rabbit"),
    ("breakfast with pancakes and coffee", "pancakes, hot-beverage"),
    ("bride and groom", "woman-with-veil, man-in-tuxedo"),
    ("a ginger cat", "cat/orange"),
    ("a girl with dark hair", "girl/black hair"),
    ("an explorer in a dark cave", "man | place=mountain, mood=gloomy | cave>mountain"),
    ("a teapot pouring tea into a cup", "teapot, teacup-without-handle, cup | 1 in 2"),
    ("a photo shoot of a woman at home", "woman"),
    ("a kite flying high above the beach", "kite | place=beach"),
    # no subjects
    ("democracy", "-democracy"),
    ("reading glasses", "glasses"),
    ("a walking stick", "wood"),
]


@pytest.mark.parametrize(("prompt", "scene"), ROWS)
def test_english_prompts(prompt: str, scene: str) -> None:
    assert told(read(prompt)) == scene
