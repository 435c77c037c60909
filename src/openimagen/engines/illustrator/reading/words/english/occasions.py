"""English: what people are, what goes on, and where in the picture things stand."""
# ruff: noqa: E501 (word lists wrap where a language does)

from openimagen.engines.illustrator.reading.words.table import Phrases
from openimagen.engines.illustrator.scene import RelationKind

ROLES: dict[str, Phrases] = {
    "king": "king, monarch, emperor, tsar, czar, pharaoh, sultan, caesar",
    "queen": "queen, empress",
    "knight": "knight, medieval knight, armored knight, warrior, gladiator, crusader, paladin, templar, swordsman, swordswoman, spartan",
    "pirate": "pirate, musketeer",
    "viking": "viking, barbarian, shieldmaiden, valkyrie",
    "cowboy": "cowboy, cowgirl, gunslinger",
    "samurai": "samurai, samurai warrior, ronin, shogun",
    "geisha": "geisha, geisha woman",
    "sailor": "sailor, sea captain, ship captain",
    "monk": "monk, buddhist monk, priest, bishop, nun, shepherd, pope",
    "explorer": "explorer, adventurer, hiker, hunter, lumberjack, mountaineer, woodsman, woodcutter",
    "athlete": "athlete, basketball player, soccer player, football player, tennis player, baseball player, volleyball player, footballer, runner, jogger, sprinter, gymnast, racer, boxer, goalkeeper, hockey player, golfer, player, cheerleader",
    "waiter": "waiter, bartender, barista, butler",
    "waitress": "waitress, flight attendant, stewardess",
    "witch": "witch, sorceress, enchantress",
    "nurse": "nurse",
    "fisherman": "fisherman",
    "magician": "magician, conjurer, ringmaster",
    "clown": "jester",
    "cook": "baker",
    "singer": "musician, guitarist, pianist, violinist, drummer, saxophonist, trumpeter, cellist, busker, dj, street musician",
    "artist": "sculptor, illustrator",
    "office-worker": "businessman, businesswoman, politician, president",
}
EVENTS: dict[str, Phrases] = {
    "battle": "battle, medieval battle, war, battlefield, battle scene, fight scene",
    "sea battle": "naval battle, sea battle",
    "space battle": "space battle, space war, star wars",
    "birthday party": "birthday party, birthday, birthday celebration",
    "party": "party, celebration, dance party, house party, new year's party, disco party, garden party, pool party, halloween party, christmas party",
    "carnival": "carnival, funfair, county fair, fairground, town fair",
    "car race": "car race, formula one race, formula 1 race, motor race, auto race",
    "concert": "concert, rock concert, live concert, music show",
    "festival": "festival, music festival, street festival, summer festival, spring festival",
    "market": "market, fish market, meat market, farm market, floating market, antique market, antiques market, craft market, spice market, book market, street market, farmers market, farmer's market, marketplace, bazaar, night market, christmas market, flea market, outdoor market, market square, food market, open-air market",
    "parade": "parade, street parade, carnival parade",
    "football match": "football match, soccer match, soccer game, football game",
    "picnic": "picnic, family picnic, having a picnic, picnicking, having picnic, on a picnic, at a picnic, enjoying a picnic",
    "race": "race, running race, foot race, marathon, sprint race, relay race",
    "wedding": "wedding, wedding ceremony, wedding party, beach wedding",
}
SIDES: dict[str, Phrases] = {
    "left": "on the left, on the left side, to the left, at left, at the left, on the left-hand side, on left, on the left side of the picture, on the left side of the image, on the left of the image, on the left of the picture, left side",
    "middle": "in the middle, in the center, in the centre, in the middle of the picture, in the center of the image, at the center, in the middle of the image",
    "right": "on the right, on the right side, to the right, at right, at the right, on the right-hand side, on right, on the right side of the picture, on the right side of the image, on the right of the image, on the right of the picture, right side",
}
ASIDES: dict[RelationKind, Phrases] = {
    "left": "to its left, on its left, at its left, to his left, to her left, on his left, on her left, to their left, on its left side",
    "right": "to its right, on its right, at its right, to his right, to her right, on his right, on her right, to their right, on its right side",
    "on": "on top, on its back, on his back, on her back, on its head, on his head, on her head, on its shoulder, on his shoulder, on her shoulder, on its shoulders, on his shoulders, on her shoulders, on its lap, on his lap, on her lap, on their backs, on its nose, in her lap, in his lap",
    "below": "underneath, below, beneath",
    "behind": "behind",
    "in": "inside",
    "above": "above, overhead",
    "next": "nearby, beside, alongside, by its side, at its side, by his side, by her side, at his side, at her side, at their side, by their side",
}
CROWDED = "busy, crowded, bustling, packed, jam-packed, full of people, crowded with people, packed with people, lively, thronged, teeming, filled with people, swarming"
PURPOSES = "for, for a, for an, for the"
