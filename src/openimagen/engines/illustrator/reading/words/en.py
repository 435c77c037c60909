"""English."""
# ruff: noqa: E501 (word lists wrap where a language does)

from collections.abc import Mapping

from openimagen.engines.illustrator.reading.words.english import (
    animals,
    buildings,
    clothing,
    compounds,
    deeds,
    describing,
    food,
    household,
    occasions,
    people,
    plants,
    props,
    quiet,
    settings,
    things,
    vehicles,
)
from openimagen.engines.illustrator.reading.words.table import Contains, Phrases, Words, joined, split
from openimagen.engines.illustrator.scene import Pattern, RelationKind

_THEMES = (people, animals, plants, food, vehicles, buildings, household, things, clothing, compounds)


def _postured(relations: Mapping[RelationKind, Phrases]) -> dict[RelationKind | Contains, Phrases]:
    """With how a thing is there before it, "standing in front of": "standing in" is a relation too."""
    return {
        kind: ", ".join(
            [
                phrases,
                *(
                    f"{posture} {phrase}"
                    for posture in deeds.POSTURES.split()
                    for phrase in split(phrases)
                    if phrase.split()[0] in deeds.PREPOSITIONS
                ),
            ]
        )
        for kind, phrases in relations.items()
    }


def _marked(patterns: Mapping[Pattern, Phrases]) -> dict[Pattern, Phrases]:
    """With the colour of spots and stripes, which is not the colour of what has them: "with black spots"."""
    colours = [colour for phrases in describing.COLOURS.values() for colour in split(phrases)]
    more = {
        pattern: ", ".join(f"with {colour} {mark}" for colour in colours for mark in marks.split(", "))
        for pattern, marks in describing.MARKS.items()
    }
    return joined(patterns, more)


WORDS = Words(
    nouns=joined(props.NOUNS, *(theme.NOUNS for theme in _THEMES)),
    near=joined(*(theme.NEAR for theme in _THEMES if hasattr(theme, "NEAR"))),
    roles=occasions.ROLES,
    events=occasions.EVENTS,
    sides=occasions.SIDES,
    asides=occasions.ASIDES,
    crowded=occasions.CROWDED,
    purposes=occasions.PURPOSES,
    undrawable=(
        "bleachers, bleacher, blocker, knocker, door knocker, doorknocker, scrambler, scrubber, loader, stacker, stamper, trencher, weeder, scratcher, cat scratcher, masher, potato masher, shaver, electric shaver, tracker, fitness tracker, puncher, hole puncher, sprayer, backpack sprayer, "
        "pillow fort, blanket fort, snow fort, glass dome, cat tree, cat tower, goose down, pillow forts, crab cake, crab cakes, fish cake, fish cakes, rice cake, rice cakes, sailor moon, airplane cabin, aircraft cabin, plane cabin, cabin of an airplane, tightrope, tight rope, bear hug, bear hugs, letters, neon letters, wooden letters, baby shower, litter box, cat litter box, cookie cutter, cookie cutters, pizza cutter, fire drill, fish scales, tv stand, phone stand, taxi stand, laptop stand, guitar stand, book stand, snow angel, table runner, violin bow, cello bow, shark tank, "
        "cords, cord, power cord, extension cord, knuckles, caller, chaser, sorter, blaster, windfall, bungee, bungee cord, tube, tubes, "
        "coffee grinder, pepper grinder, salt grinder, spice grinder, meat grinder, grinder, nail clipper, nail clippers, hair clippers, clippers, potato peeler, vegetable peeler, peeler, pepper mill, coffee mill, salt mill, world, worlds, coaster, coasters, drink coaster, toy kitchen, play kitchen, toilet stall, bathroom stall, shower stall, stamp, postage stamp, "
        "cotton ball, cotton balls, snow ball, eye ball, eyeball, punching bag, sandbag, sandbags, sand bag, airbag, tea bag, tea bags, teabag, saddle bag, saddlebag, trash bag, garbage bag, body bag, bubble wrap, "
        "water tank, gas tank, fuel tank, oil tank, septic tank, storage tank, oxygen tank, scuba tank, hat stand, coat stand, coat rack, music stand, umbrella stand, plant stand, microphone stand, mic stand, pole, poles, ski pole, ski poles, totem pole, totem poles, telephone pole, utility pole, flagpole, tent pole, "
        "nail, nails, fingernail, fingernails, finger nails, toenail, toenails, zebra crossing, crosswalk, pedestrian crossing, gold bar, gold bars, barcode, bar code, qr code, car trunk, trunk of a car, trunk of the car, elephant trunk, unicorn horn, rhino horn, onion ring, onion rings, sugar cube, sugar cubes, horseshoe, horse shoe, "
        "cement mixer, sidecar, anklet, traffic island, tuning fork, think tank, "
        "gear, hiking gear, camping gear, climbing gear, equipment, sprayer, home run, coat of paint, coats of paint, coat of arms, toy kitchen, play kitchen, world, the world, wind, strong wind, gust of wind, visor, visors, sun visor, cone, cones, saddle, wicket, creature, creatures, oar, oars, paddle, paddles, rolling pin, ironing board, iron and board, jump rope, skipping rope, passion fruit juice, fishing net, fishing nets, net, nets, netting, hanger, coat hanger, clothes hanger, olive oil, cooking oil, vegetable oil, oil, peanut butter, lawn mower, lawnmower, mower, hose, garden hose, wig, seat belt, seatbelt, safety belt, diaper, diapers, nappy, toothpick, "
        "can opener, bottle opener, corkscrew, tampon, duct tape, masking tape, sticky tape, adhesive tape, scotch tape, slingshot, trapeze, spinning top, cannonball, projectile, pepper spray, grill, barbecue grill, bbq, sawmill, "
        "syrup, maple syrup, piece, pieces, chocolate syrup, stroller, strollers, baby stroller, pram, pushchair, baby carriage, tomato sauce, pasta sauce, meat sauce, soy sauce, hot sauce, cream sauce, chocolate sauce, caramel sauce, gravy, pesto, fossil, vault, medication, anatomy, "
        "stairs, staircase, steps, wall, fence, blanket, pillow, cushion, chimney, ceiling, tunnel, wings, tail, paw, paws, whiskers, fur, "
        "eye, eyes, nose, mouth, ear, ears, tongue, teeth, tooth, leg, legs, foot, feet, arm, arms, hand, hands, skin, lips, eyebrows, eyelashes, freckles, scar, tattoo, tattoos, "
        "face, head, heads, body, neck, finger, fingers, beak, horn, horns, mane, shell of a turtle, claw, claws, antlers, fang, fangs, hoof, hooves, shoulder, shoulders, back, knee, lap, chest hair, belly, trunk of an elephant, fin, fins, tentacles, scales of, "
        "smoke, steam, shadow, puddle, mud, dust, mist trail, smile, expression, facial expression, spell, magic spell, dream, dreams, memory, memories, time, freedom, "
        "sail, sails, engine room, headlights, handle, pocket, sleeve, collar, buttons, lace, fringe, hem, sauce on top, topping, toppings, icing, frosting, whipped cream, crumbs, sprinkles, foam, latte art, filling, garnish, "
        + compounds.UNDRAWABLE
    ),
    groups={
        "animals": "animals, animal, wildlife, pets, pet",
        "birds": "birds",
        "buildings": "buildings, architecture",
        "cars": "cars, traffic jam, traffic",
        "clouds": "clouds",
        "flowers": "flowers",
        "food": "food, meal",
        "fruit": "fruit, fruits",
        "grass": "grass, lawns",
        "moons": "moons",
        "mountains": "mountains, hills",
        "palms": "palms, palm trees",
        "people": "people, persons, humans, crowd, friends, men and women, pedestrians, figures, crew, team, cricket team, sports team, tribe, siblings, parents, twins, audience, guests, tourists, parade, orchestra, brass band, jazz band, marching band, band, rock band, choir, public, fans, spectators, classmates, passengers, boyband, colleagues, coworkers, customers, shoppers, villagers, commuters, protesters, everyone, somebody else, grandparents, teammates",
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
    patterns=_marked(describing.PATTERNS),
    materials=describing.MATERIALS,
    tints=describing.TINTS,
    coverings=describing.COVERINGS,
    hair=describing.HAIR,
    hair_colours=describing.HAIR_COLOURS,
    beard=describing.BEARD,
    glasses=describing.GLASSES,
    counters=describing.COUNTERS,
    pairs="a pair of, pair of",
    actions=deeds.ACTIONS,
    deeds=deeds.DEEDS,
    relations=_postured(deeds.RELATIONS),
    between=deeds.BETWEEN,
    background="background, backdrop, backgrounds",
    conjunctions="and, &, as well as, together with, or",
    of="of, from",
    genitive="s",
    definite="the, this, that, these, those",
    possessive="its, his, her, their, my, our, your",
    likened="into the shape of, carved with, like a, like an, like the, like, used as a, used as an, posing as, posing as a, posing as an, than, than a, than an, than the, the size of, size of, this size of, modeled after, modelled after, modeled on, fashioned after, based on, based on a, becoming a, becoming an, becoming the, dreaming about becoming, made out of, made out, depicted as, portrayed as, represented as, masquerading as, reminding of, made from, shaped like, in the shape of, looks like, look like, looking like, resembling, disguised as, dressed as, dressed like, dressed up as, wearing a costume of, "
    "built of, built from, carved from, carved out of, constructed from, shaped as, in shape of, reminiscent of, that looks like, made of, "
    "made up of, built out of, imitating, dressed as a, inspired by, in the form of, similar to, pretending to be, crafted from, sculpted from, as if, transforming into, turning into, turned into, becoming, grow into, grows into, growing into",
    pronouns="it, them, him, her",
    young="puppy, kitten, cub, calf, lamb, foal, chick, duckling, piglet, fawn, pup, gosling, cygnet, joey, hatchling, kit, bunny, owlet, baby chick",
    kin="mother, father, mom, mum, dad, mommy, daddy, parent, baby, cub, calf, child, brother, sister, sibling, mate, friend, pup, offspring, twin, partner, companion, owner mother",
    playing="playing, plays, play, playing with, plays with, practicing, performing on, playing on, practising",
    says="says, saying, reads, reading, that says, that reads, with the words, with the text, with the word, "
    "labeled, labelled, titled, text, with text, lettering, words, word, lettered, with text that says, with text saying, with the message, with the title, with the phrase, "
    "with the inscription, with the slogan, with the name, that spells, spelling, spelling out, with the letters, with letters, with the writing, with the caption, reading the words, "
    "which says, which reads, with a sign saying, inscribed with, with the label, with lettering, with the logo",
    named="called, named, whose name is, by the name of",
    instead="but, but with, just, only, instead",
    without="remove, remove the, remove all, removing, get rid of, get rid of the, delete, delete the, erase, erase the, take out the, take away the, missing its, missing his, missing her, missing their, missing a, lacking, lacking a, devoid of, who has forgotten, who forgot, has forgotten, forgetting, without, instead of, rather than, in place of, no, without any, with no, excluding, not, except, minus, free of, there is no, "
    "there are no, don't show, do not include, don't include, avoid",
    parts={"animal": "horn"},
    stop=f"{quiet.STOP}, {compounds.STOP}",
)
