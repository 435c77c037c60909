"""English: what describes a thing: how many, which colour, how big, how old, of what, with which hair."""
# ruff: noqa: E501 (word lists wrap where a language does)

from typing import Literal

from openimagen.engines.illustrator.reading.words.table import Phrases
from openimagen.engines.illustrator.scene import Age, Material, Pattern

COLOURS: dict[str, Phrases] = {
    "red": "wine red, fire red, tomato red, brick red, wine-colored, wine-coloured, rust-colored, rust-coloured, rusty red, poppy red, apple red, red, crimson, scarlet, maroon, ruby red, burgundy, dark red, bright red, deep red, cherry red, blood red, reddish, vermilion, rust red, ruby-red",
    "orange": "terracotta-colored, terracotta-coloured, burnt sienna, pumpkin orange, orange, amber, bright orange, burnt orange, coral, tangerine, dark orange, peach-colored",
    "yellow": "ochre, ocher, sunflower yellow, butter yellow, sunshine yellow, yellow, lemon yellow, bright yellow, mustard yellow, mustard, pale yellow, light yellow, canary yellow, yellowish",
    "green": "bottle green, hunter green, pea green, apple green, kelly green, chartreuse, army green, avocado green, seaweed green, racing green, jade green, pine green, pistachio green, grass green, leaf green, green, emerald green, lime green, olive green, dark green, light green, bright green, forest green, mint green, mint, pale green, deep green, sage green, neon green, emerald, greenish, moss green, jade, lush green, lime-green",
    "blue": "powder blue, ice blue, steel blue, slate blue, peacock blue, denim blue, pastel blue, ocean blue, sea blue, cornflower blue, petrol blue, blue, navy, navy blue, azure, dark blue, light blue, sky blue, sky-blue, deep blue, bright blue, royal blue, pale blue, cobalt blue, cobalt, baby blue, electric blue, midnight blue, cerulean, sapphire, ultramarine, bluish, indigo blue, neon blue",
    "purple": "purple, violet, lavender, lilac, indigo, dark purple, light purple, deep purple, bright purple, mauve, plum, amethyst, purplish, magenta purple, neon purple",
    "pink": "blush pink, dusty rose, dusty pink, rose pink, bubblegum pink, candy pink, blush-colored, rose gold, pink, magenta, hot pink, fuchsia, light pink, pale pink, bright pink, dark pink, rose-colored, salmon pink, pastel pink, baby pink, soft pink, neon pink, pinkish",
    "brown": "taupe, sand-colored, sand-coloured, coffee-colored, coffee-coloured, camel-colored, camel-coloured, nude-colored, coffee brown, chestnut brown, rust brown, walnut brown, golden-brown hued, brown, tan, beige, chestnut, dark brown, light brown, chocolate brown, chocolate-brown, caramel, hazel, khaki, brownish, bronze, copper, sandy brown, mahogany, sepia",
    "black": "black, jet black, pitch black, jet-black, ebony, obsidian, matte black, all black, charcoal black",
    "white": "white, snow-white, ivory, off-white, snow white, pure white, pearly white, cream, cream-colored, pearl white, bright white, whitish, all white",
    "gray": "gunmetal, gunmetal gray, gunmetal grey, ash grey, steel gray, steel grey, stone gray, stone grey, dove grey, dove gray, charcoal gray, charcoal grey, charcoal-colored, gray, grey, silver, dark gray, dark grey, light gray, light grey, silvery, slate gray, slate grey, ash gray, grayish, greyish, ashen",
    "golden": "golden, gold, blonde-furred, gilded, golden yellow, golden-brown, golden brown",
    "turquoise": "turquoise, teal, cyan, aqua, aquamarine, seafoam green, blue-green, turquoise blue",
}
# The article counts one, but gives way to any other number.
NUMBERS: dict[int, Phrases] = {
    1: "a, an, one, single, a single, 1, just one, only one",
    2: "two, a pair of, pair of, pair, both, a couple of, couple of, 2, twin, duo, pairs of, a duo of, duo of, two of",
    3: "three, several, some, a few, few, 3, trio of, various, a trio of, trio, a handful of, a variety of, an assortment of, assorted, different, a small group of, a series of, triplet, a selection of, multiple, three of",
    4: "four, 4, a flock of, a herd of, quartet of, a quartet of",
    5: "five, many, lots of, 5, a group of, group of, a bunch of, bunch of, a pile of, pile of, piles of, a large group of, groups of, a collection of, collection of, a band of, "
    "a lot of, flock of, herd of, pack of, a pack of, a school of, school of, a litter of, litter of, a team of, team of, a pod of, pod of, a pride of, pride of, a gang of, gang of, "
    "a row of, row of, rows of, a stack of, stack of, stacks of, a crowd of, crowd of, a swarm of, swarm of, a line of, a family of, family of, an army of, army of, a heap of, heap of, a colony of, a fleet of, fleet of, a line up of, a ring of, "
    "numerous, plenty of, a bouquet of, bouquet of, a bundle of, a cluster of, cluster of, clusters of, a clump of, a circle of, a set of, set of, tons of, a number of, flocks of, a cloud of, a parade of, a convoy of, a range of",
    6: "six, half a dozen, 6, half-dozen, a half dozen",
    7: "seven, 7",
    8: "eight, 8",
    9: "nine, 9, dozens of, countless, hundreds of, thousands of, hundreds, endless, a sea of, millions of, a million, innumerable, infinite, loads of",
    10: "ten, 10",
    11: "eleven, 11",
    12: "twelve, dozen, a dozen, 12, twenty, fifty, a hundred, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, thirty, forty, hundred, a thousand, one hundred",
}
SIZES: dict[float, Phrases] = {
    1.6: "giant, huge, gigantic, enormous, massive, colossal, oversized, humongous, very big, very large, immense, towering, monumental, monstrous, super big, life-sized, mega, extra large",
    1.35: "big, large, tall, great, grand, fat, chubby, bulky, hefty, muscular, plump, giant-sized, sizable, wide, fully grown, thick, long, overweight",
    0.65: "small, little, mini, short, compact, petite, smaller, pocket-sized, small-sized, lil",
    0.5: "tiny, miniature, minuscule, teeny, very small, very tiny, microscopic, itty-bitty, teacup-sized",
}
AGES: dict[Age, Phrases] = {
    "baby": "baby, newborn, infant",
    "child": "juvenile, little kid, childlike",
    "teenager": "teenage, teen, adolescent, teenaged",
    "adult": "adult, middle-aged, grown-up, middle aged, grown, mature",
    "old": "old, elderly, aged, senior, ageing, aging, wrinkled, wise old, very old, gray-haired old, grey-haired old, retired",
}
PATTERNS: dict[Pattern, Phrases] = {
    "striped": "zebra stripes, zebra print, zebra-print, tiger stripes, tiger print, with zebra stripes, striped, stripy, stripey, stripes, pinstriped, stripe, pinstripe, candy-striped, with stripes, vertical stripes",
    "spotted": "cow print, dalmatian print, cheetah print, animal print, spotted, spotty, dotted, polka dot, polka-dot, polka dots, polka-dotted, speckled, dots, with spots, dappled, polka dotted, leopard print, leopard-print, leopard pattern, with polka dots",
    "checkered": "checkered, chequered, checked, plaid, tartan, checkerboard, gingham, check pattern, checkered pattern, plaid pattern, flannel",
    "floral": "floral, flowery, flower-patterned, floral pattern, floral print, flowered, floral design, paisley, flower pattern, flower-print",
    "starry": "star-patterned, star pattern, star-spangled, star print, starry pattern",
}
# what is said with a colour of its own
MARKS: dict[Pattern, Phrases] = {
    "striped": "stripes",
    "spotted": "spots, polka dots, dots, patches, speckles",
}
MATERIALS: dict[Material, Phrases] = {
    "wood": "wood carving of, wooden statue of, wooden sculpture of, wooden, wood, oak wood, made of wood, timber, carved wood, made out of wood, carved wooden, pinewood, out of wood, weathered wood, dark wood, light wood",
    "gold": "golden statue of, gold statue of, bronze statue of, golden, gold, made of gold, solid gold, gilded, made out of gold, gold-plated, gold plated, pure gold, out of gold, brass, made of brass, bronze, made of bronze",
    "silver": "silver, made of silver, chrome, metallic, stainless steel, metal, steel, made of metal, iron, made of steel, polished metal, made out of metal, aluminum, wrought iron, cast iron, platinum",
    "glass": "glass, made of glass, crystal, stained glass, glassy, made of crystal, blown glass, made out of glass, transparent glass, crystal clear",
    "stone": "statue of, stone statue of, marble statue of, sculpture of, stone sculpture of, a bust of, stone, made of stone, marble, granite, concrete, made of marble, rocky, stony, cobblestone, made out of stone, carved stone, made of rock, sandstone, made of concrete, terracotta",
    "ice": "ice sculpture of, made of ice, ice-carved, carved from ice, made out of ice, crystal ice",
    "paper": "paper, cardboard, made of paper, papery, made of cardboard, made out of paper, made out of cardboard",
    "brick": "brick, made of bricks, red brick, made of brick, red-brick",
}
# names of things that are colours before clothes and furniture
TINTS: dict[str, Phrases] = {
    "red": "rust, wine, cherry",
    "orange": "peach, terracotta, apricot, pumpkin",
    "yellow": "lemon",
    "green": "olive, lime, pistachio, avocado",
    "blue": "denim",
    "pink": "salmon, rose, blush, strawberry",
    "brown": "chocolate, camel, coffee, cinnamon, sand, mocha",
    "white": "pearl, eggshell, vanilla",
    "gray": "charcoal, slate, ash",
    "golden": "honey, champagne",
}
COVERINGS: dict[Literal["animal", "plant"], Phrases] = {
    "animal": "fur, feathers, plumage, fleece, scales, skin, coat of fur, stripes of fur",
    "plant": "petals, leaves, foliage, bark",
}
HAIR = (
    "hair, haired, hair bun, man bun, hair in a bun, top knot, topknot, mushroom haircut, bowl cut, bowl haircut, pixie cut, buzz cut, crew cut, cornrows, box braids, pony tail, pig tails, salt and pepper hair,  hairs, braids, ponytail, pigtails, curls, hairstyle, hairdo, bun, braid, dreadlocks, afro, locks, bangs, mohawk, "
    "long hair, short hair, curly hair, straight hair, wavy hair, flowing hair, long flowing hair, messy hair, braided hair, haircut, long curly hair, "
    "long-haired, short-haired, curly-haired, spiky hair, shoulder-length hair, long straight hair, short curly hair, long wavy hair, bob haircut, ringlets, afro hair"
)
HAIR_COLOURS: dict[str, Phrases] = {
    "golden": "blonde, blond, fair-haired, platinum blonde, blonde-haired, blond-haired, golden-haired, strawberry blonde, dirty blonde",
    "red": "ginger, redhead, redheaded, auburn, red-haired, ginger-haired, red-headed",
    "black": "dark, dark-haired, black-haired, raven-haired",
    "brown": "brunette, brown-haired",
    "gray": "gray-haired, grey-haired, silver-haired",
    "white": "white-haired",
    "pink": "pink-haired",
    "blue": "blue-haired",
    "purple": "purple-haired",
    "green": "green-haired",
}
BEARD = (
    "beard, bearded, mustache, moustache, goatee, mustached, stubble, long beard, full beard, thick beard, bushy beard, handlebar mustache, "
    "mustachioed, with a beard, long white beard, whiskered, short beard, sideburns"
)
GLASSES = "glasses, eyeglasses, spectacles, bespectacled, reading glasses, round glasses, thick glasses"
COUNTERS = (
    "cups of, glasses of, slices of, pieces of, cup of, glass of, mugs of, "
    "slice of, piece of, mug of, loaf of, loaves of, bars of, bar of, cans of, can of, pints of, "
    "scoop of, scoops of, serving of, steaming cup of, pint of, steaming mug of, "
    "hot cup of, warm cup of, tall glass of, cold glass of, stick of, sticks of, ball of, balls of, sheet of, sheets of, spoonful of, bite of, portion of, carton of, slab of, "
    "blade of, blades of, species of, kinds of, types of, kind of, type of, sort of, sorts of, breed of, pair of, pairs of, tray of, trays of, platter of, packet of, tub of, cluster of, clusters of, tower of, head of, wedge of, "
    "wedges of, sprig of, lump of, kinds, hot cup, litre of, liter of, gallon of, ear of, ears of, head of, heads of, clove of, strip of, strips of, bed of, drop of, drops of"
)
