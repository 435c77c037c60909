"""English nouns: clothing, by what is drawn for them."""
# ruff: noqa: E501 (word lists wrap where a language does)

from openimagen.engines.illustrator.reading.words.table import Phrases

NOUNS: dict[str, Phrases] = {
    "billed-cap": "cap, baseball cap, beanie, knit cap, woolly hat, winter hat, beanie hat, knitted hat, bobble hat, wool hat",
    "coat": "down jacket, goose down jacket, puffer jacket, coat, jacket, overcoat, leather jacket, winter coat, raincoat, hoodie, sweater, cardigan, fur coat, trench coat, blazer, denim jacket, parka, rain jacket, jumper, sweatshirt, pullover, christmas sweater, robe, bathrobe, tailcoat, windbreaker, bomber jacket",
    "dress": "dress, gown, nightgown, nightdress, nightie, wedding dress, skirt, ball gown, evening gown, sundress, evening dress, frock, tutu, costume dress, summer dress, long dress, princess dress",
    "glasses": "glasses, eyeglasses, spectacles, pair of glasses, monocle",
    "gloves": "gloves, glove, mittens, mitten, winter gloves, oven mitts",
    "goggles": "goggles, swimming goggles, aviator goggles",
    "graduation-cap": "graduation cap, mortarboard, graduation hat",
    "high-heeled-shoe": "high heels, high heel, heels, stilettos, pumps",
    "jeans": "jeans, trousers, pants, leggings, overalls, denim, dungarees, sweatpants, pajamas, pyjamas, tights, jean, chaps",
    "kimono": "kimono, yukata, kimono robe, hanbok",
    "lab-coat": "lab coat",
    "lipstick": "lipstick, makeup, make-up, cosmetics",
    "military-helmet": "military helmet",
    "necktie": "tie, necktie, bow tie, bowtie",
    "purse": "purse, wallet, coin purse",
    "rescue-workers-helmet": "crash helmet, football helmet, bike helmet, motorcycle helmet, hard hat, rescue helmet, construction helmet, bike helmet, safety helmet, bicycle helmet, firefighter helmet",
    "running-shoe": "running shoe, sneakers, sneaker, running shoes, trainers, sports shoes, tennis shoes, converse, nike shoes",
    "mans-shoe": "shoe, shoes, dress shoes, loafers, leather shoes",
    "hiking-boot": "boot, boots, hiking boots, cowboy boots, rain boots, wellies, wellington boots, leather boots, combat boots, rubber boots, snow boots",
    "sari": "sari",
    "scarf": "scarf, bandana, wool scarf, cape",
    "shorts": "shorts, swim trunks",
    "socks": "stocking, stockings, christmas stocking, christmas stockings, socks, sock, stockings, wool socks, knee socks, christmas stocking",
    "sunglasses": "sunglasses, shades, aviators, dark glasses, cool sunglasses",
    "t-shirt": "soccer jersey, football jersey, basketball jersey, baseball jersey, hockey jersey, sports jersey, t-shirt, shirt, tshirt, blouse, tee shirt, jersey, polo shirt, tank top, top shirt, tee",
    "top-hat": "top hat, hat, tophat, cowboy hat, fedora, wizard hat, witch hat, bowler hat, party hat, santa hat, pirate hat, pointy hat, chef hat, chef's hat, witch's hat, santa claus hat, wizard's hat, fez, beret, turban, derby hat, trilby, stetson",
    "womans-hat": "sombrero, sun hat, beach hat, sun hat, straw hat, bonnet, sunhat, wide-brimmed hat, floppy hat",
    "one-piece-swimsuit": "swimming suit, swim suit, swimsuit, bathing suit, swimwear",
    "bikini": "bra, lingerie, bikinis",
    "martial-arts-uniform": "karate uniform, judo uniform, gi",
    "safety-vest": "vest, life jacket, life vest, waistcoat",
    "flat-shoe": "slippers, slipper, ballet flats",
    "ballet-shoes": "ballet shoes, pointe shoes",
    "thong-sandal": "sandals, flip flops, flip-flops, flip flop",
    "womans-sandal": "woman's sandal",
    "womans-boot": "high boots",
    "diving-mask": "diving mask, snorkel, snorkel mask, scuba mask, scuba gear",
    "womans-clothes": "clothes, clothing, outfit, costume, costumes",
    "folding-hand-fan": "fan, hand fan, folding fan, fans of paper",
    "hair-pick": "comb",
}
# Drawn as something similar, which the scene reports.
NEAR: dict[str, Phrases] = {
    "coat": "business suit, space suit, spacesuit",
}
