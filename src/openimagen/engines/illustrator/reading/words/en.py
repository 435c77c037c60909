"""English."""
# ruff: noqa: E501 (word lists wrap where a language does)

from collections.abc import Mapping

from openimagen.engines.illustrator.figures.prop_names import PROPS
from openimagen.engines.illustrator.reading.words.english import (
    animals,
    buildings,
    clothing,
    deeds,
    describing,
    food,
    household,
    people,
    plants,
    props,
    settings,
    things,
    vehicles,
)
from openimagen.engines.illustrator.reading.words.table import Phrases, Words

_THEMES = (people, animals, plants, food, vehicles, buildings, household, things, clothing)


def _joined(*parts: Mapping[str, Phrases]) -> dict[str, Phrases]:
    """One mapping of several: an art that two of them name has the words of both."""
    joined: dict[str, Phrases] = {}
    for part in parts:
        for art, phrases in part.items():
            joined[art] = f"{joined[art]}, {phrases}" if art in joined else phrases
    return joined


WORDS = Words(
    nouns=_joined(
        {art: words for art, words in props.NOUNS.items() if art in PROPS},
        *(theme.NOUNS for theme in _THEMES),
    ),
    near=_joined(*(theme.NEAR for theme in _THEMES if hasattr(theme, "NEAR"))),
    undrawable=(
        "waterfall, windmill, sandcastle, fire hydrant, parking meter, microwave, oven, toaster, sink, refrigerator, fridge, "
        "stove, remote, remote control, hair drier, hair dryer, washing machine, dishwasher, wall, "
        "brick wall, fence, blanket, carpet, rug, pillow, curtain, stairs, staircase, path, trail, logo, "
        "poster, icon, pattern, shape, shapes, stage, wings, tail, paw, whiskers, fur, coffee shop, "
        "eye, eyes, nose, mouth, ear, ears, tongue, teeth, tooth, leg, legs, foot, feet, arm, arms, hand, hands, "
        "face, head, beard, mustache, moustache, body, neck, finger, bamboo, beak, horns, mane, shell"
    ),
    groups={
        "animals": "animals, animal, wildlife, creatures, creature, pets, pet",
        "birds": "birds",
        "buildings": "buildings, architecture",
        "cars": "cars",
        "clouds": "clouds",
        "flowers": "flowers",
        "food": "food, meal",
        "fruit": "fruit, fruits",
        "grass": "grass, lawns",
        "moons": "moons",
        "mountains": "mountains, hills",
        "palms": "palms, palm trees",
        "people": "people, persons, humans, crowd, friends, men and women, pedestrians, figures, crew, team, tribe, siblings, parents, twins, audience, guests, tourists, parade, orchestra, band, rock band, choir, staff, public, fans, spectators, classmates, passengers, boyband, colleagues, coworkers, customers, shoppers, villagers, commuters, protesters, everyone, somebody else, grandparents, teammates",
        "plants": "plants, vegetation",
        "snow": "snow",
        "stars": "stars",
        "trees": "trees",
        "vegetables": "vegetables, vegetable",
        "vehicles": "vehicles, vehicle, traffic",
    },
    places=settings.PLACES,
    near_places=settings.NEAR_PLACES,
    snowy_places=settings.SNOWY_PLACES,
    snowy=settings.SNOWY,
    times=settings.TIMES,
    seasons=settings.SEASONS,
    weathers=settings.WEATHERS,
    moods=settings.MOODS,
    cameras=settings.CAMERAS,
    forms=settings.FORMS,
    styles=settings.STYLES,
    colours=describing.COLOURS,
    numbers=describing.NUMBERS,
    sizes=describing.SIZES,
    ages=describing.AGES,
    patterns=describing.PATTERNS,
    materials=describing.MATERIALS,
    hair=describing.HAIR,
    hair_colours=describing.HAIR_COLOURS,
    beard=describing.BEARD,
    glasses=describing.GLASSES,
    counters=describing.COUNTERS,
    actions=deeds.ACTIONS,
    deeds=deeds.DEEDS,
    relations=deeds.RELATIONS,
    between=deeds.BETWEEN,
    background="background, backdrop, backgrounds",
    conjunctions="and, &, as well as, together with, or",
    of="of, from",
    definite="the, this, that, these, those",
    possessive="its, his, her, their, my, our, your",
    likened="made out of, made from, shaped like, in the shape of, looks like, look like, looking like, resembling, disguised as, dressed as, "
    "built of, built from, carved from, carved out of, constructed from, shaped as, in shape of, reminiscent of, that looks like, made of, "
    "made up of, built out of, imitating, dressed as a, inspired by, in the form of, similar to, pretending to be, crafted from, sculpted from, as if, transforming into, turning into, turned into, becoming",
    young="puppy, kitten, cub, calf, lamb, foal, chick, duckling, piglet, fawn, pup, gosling, cygnet, joey, hatchling, kit, bunny, owlet, baby chick",
    kin="mother, father, mom, mum, dad, mommy, daddy, parent, parents, baby, babies, young, cub, calf, child, children, siblings, brother, sister, sibling, mate, friend, pup, offspring, twin, family, partner, companion, owner mother",
    playing="playing, plays, play, playing with, plays with, practicing, performing on, playing on, practising",
    says="says, saying, reads, reading, that says, that reads, with the words, with the text, with the word, "
    "labeled, labelled, titled, text, with text, lettering, words, word, lettered, with text that says, with text saying, with the message, with the title, with the phrase, "
    "with the inscription, with the slogan, with the name, that spells, spelling, spelling out, with the letters, with letters, with the writing, with the caption, reading the words, "
    "which says, which reads, with a sign saying, inscribed with, with the label, with lettering, with the logo",
    named="called, named, whose name is, by the name of",
    without="without, no, without any, with no, excluding, not, except, minus, free of, there is no, "
    "there are no, don't show, do not include, don't include, avoid",
    stop=(
        "is, are, it, to, there, very, painting, picture, image, illustration, drawing, artwork, art, style, "
        "in the style of, scene, view, landscape, beautiful, cute, cozy, cosy, pretty, lovely, nice, "
        "amazing, stunning, gorgeous, adorable, majestic, happy, detailed, highly detailed, intricate, "
        "high quality, best quality, masterpiece, 4k, 8k, hd, uhd, high resolution, sharp, "
        "trending on artstation, standing, sitting, posing, lying, resting, placed, parked, located, "
        "set, one, who, which, where, while, as, be, being, was, were, has, have, i, you, he, she, we, they, "
        "me, my, your, our, please, draw, create, generate, make, show, showing, depicting, depiction, "
        "give, want, imagine, paint, for, out, up, down, off, it's, full, bright, colorful, colourful, "
        "vibrant, soft, warm, cold, light, lighting, dramatic, dramatic lighting, soft lighting, wooden, old, "
        "big-eyed, steaming, fresh, delicious, ripe, hot, cool, charming, peaceful, calm, quiet, serene, "
        "magical, fantasy, mysterious, futuristic, modern, vintage, ancient, classic, whimsical, elegant, "
        "rustic, simple background, color, colour, colored, coloured, toned, tones, shades, palette, foreground, "
        "middle, center, centre, centered, side, top, front, back, distance, edge, corner, ground, floor, "
        "surface, horizon, wide shot, wide angle, shot, aerial view, bird's eye view, wide, angle, "
        "but, so, just, then, than, only, also, too, other, another, each, every, all, any, more, most, same, "
        "different, own, looking, left, right, left side, right side, young looking, large-scale, lone, "
        "alone, into the, through, during, after, until, about, like, such, made, made of, filled, filled with, "
        "covered, covered with, surrounded, surrounded by, do, does, did, can, will, would, could, should, "
        "may, might, must, s, t, 's, fluffy, furry, wild, proud, brave, friendly, funny, silly, playful, "
        "clear, clean, plain, solid, transparent, empty, open, closed, round, flat lay, thing, things, "
        "type, kind, version, lit, glowing, shining, shiny, sparkling, high, low, long, deep, dark"
    ),
)
