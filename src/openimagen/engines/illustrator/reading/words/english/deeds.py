"""English: what is done, and how things stand to each other."""
# ruff: noqa: E501 (word lists wrap where a language does)

from openimagen.engines.illustrator.reading.words.table import Phrases
from openimagen.engines.illustrator.scene import Action, RelationKind

ACTIONS: dict[Action, Phrases] = {
    "sleeping": "sleeping, asleep, sleeps, napping, dozing, curled up, nap, sleepy, snoozing, taking a nap, fast asleep, slumbering, dozing off, snuggled up, having a nap, curled up asleep, sound asleep, sleep, sleeping peacefully, hibernating",
    "sitting": "doing yoga, practicing yoga, practising yoga, in a yoga pose, in the lotus position, sitting, seated, sits, sat, crouching, kneeling, squatting, meditating, sit, sitting down, sitting cross-legged, lounging, perched, relaxing on, perching, lounges, meditates",
    "walking": "walking, strolling, hiking, wandering, marching, walks, trekking, stroll, taking a walk, going for a walk, strutting, walk, prowling, striding, roaming, exploring, walking together, hikes, wanders, walking home, patrolling",
    "running": "chases, running after, running, sprinting, jogging, galloping, racing, runs, chasing, rushing, charging, run, gallops, fleeing, playing tag, running around, stampeding, trotting, running away, playing outside, playing together, jogs, dashing",
    "jumping": "jumping, leaping, hopping, skipping, bouncing, jumps, leaps, pouncing, somersaulting, jump, mid-jump, jumping for joy, doing a backflip, breaching, doing a flip, jumping high, doing a trick, diving into, leap",
    "dancing": "dancing, twirling, dances, waltzing, breakdancing, dance, doing ballet, doing a handstand, spinning around, tap dancing, salsa dancing, performing ballet, pirouetting, ballet dancing, practicing ballet",
    "flying": "flying, soaring, hovering, flies, flapping, fluttering, swooping, flying high, in flight, mid-flight, fly, levitating, soars, taking off, hover, flying through the air, flying away, circling",
    "swimming": "swimming, diving, snorkeling, floating in water, swims, scuba diving, bathing, paddling in water, splashing, swim, freediving, taking a bath, wading, playing in the water, splashing around, snorkelling",
    "eating": "eating, having a meal, having a snack, having a romantic dinner, having a candlelit dinner, having a family dinner, eating together, sharing a meal, chewing, munching, nibbling, tasting, biting, eats, having dinner, having lunch, having breakfast, dining, devouring, feasting on, munching on, snacking on, nibbling on, grazing, eating dinner, eating breakfast, eating lunch, grazes, licking, feasting, gnawing on, gobbling, gnawing, chewing on, slurping, eating out of",
    "drinking": "drinking, drinking water, drinks water, drinks, sipping, drinks from, having a drink, drink, having tea, having coffee, toasting with, gulping, slurping from, drinking from, sipping on, having a cup of, enjoying a cup of",
    "reading": "reading, studying, reads a, reads the, reading from, doing homework, reading aloud, poring over, leafing through, consulting, browsing",
    "writing": "writing, drawing a, writes, taking notes, scribbling, writing on, writing in, sketching, signing, typing, typing on, working on, typing at, drawing on, coding on, programming on, writing with, drawing in, typing away on, coding, programming, working at, using, scribbling notes, jotting notes, making notes, jotting down notes",
    "cooking": "cooking, baking, frying, stirring, grilling, cooks, preparing, preparing food, barbecuing, chopping, flipping, kneading, boiling, roasting, decorating, stirs, making, slicing, cutting, brewing, bakes, making dinner, making breakfast, mixing, roasts, pouring",
    "painting": "painting a, painting on, painting the, painting at, paints, painting an, painting his, painting her, painting with, paints a, painting pictures, repainting, drawing with chalk",
    "playing_music": "performing, strumming, playing music, making music, performing music, jamming, drumming, playing a solo on, playing in a band, playing a song on, conducting, rocking out on, busking",
    "playing_ball": "playing ball, scoring a goal, scores a goal, kicking, dribbling, throwing, bouncing a, kicks, catching a, playing catch, juggling, tossing, throws, dunking, throwing a, catching, hitting, shooting hoops, fetching, batting, chasing after a",
    "singing": "singing, sings, performing a song, karaoke, rapping, singing karaoke, singing into, sing, singing a song, singing opera, crooning, caroling, speaking into, giving a speech",
    "fighting": "fighting, battling, dueling, duelling, wrestling, boxing, sparring, fights, attacking, jousting, fencing, fighting with, fighting against, slaying, fight, battles, sword fighting, facing off against, defeating, practicing karate, doing karate, practicing martial arts, doing martial arts, fights against, battling with, fighting off, dueling with, sword fighting with",
    "hugging": "hugging, embracing, cuddling, hugs, cuddling with, snuggling, kissing, snuggling with, petting, hug, kisses, stroking, hugging each other, holding hands, cradling, shaking hands with, kissing a, cuddled up with, cuddle, cuddling up with, grooming",
    "waving": "waving, greeting, waves at, cheering, saying hello, saluting, waving hello, waving goodbye, waving at, high-fiving, pointing, raising a hand, waving his hand, waving her hand, applauding, clapping, waves hello, raising his hand, pointing at, celebrating with, cheers",
    "climbing": "climbing, scaling, rock climbing, climbs, climbing up, mountain climbing, climb, bouldering, mountaineering, climbing on, ascending",
    "driving": "driving, steering, piloting, drives, drive, racing in, sailing, rowing, paddling, sails, sailing in, rowing a, flying a, flying an, flying the, navigating, captaining, driving in, behind the wheel of, operating, paddles,",
    "fishing": "fishing, angling, ice fishing, catching fish, catching a fish, fly fishing",
    "skating": "skating, ice skating, figure skating, roller skating, ice-skating, skates, rollerblading, skate, roller-skating, playing ice hockey, playing hockey, speed skating, inline skating",
}
# An action or a relation, and the thing that its verb names as well.
DEEDS: dict[str, Phrases] = {
    "holding joker": "playing cards, playing poker, playing a card game, dealing cards, playing a game of cards",
    "holding axe": "chopping wood, splitting wood, cutting wood, chopping firewood, splitting logs, chopping logs, cutting down a tree",
    "holding scissors": "cutting hair, giving a haircut, cutting his hair, cutting her hair, cutting someone's hair, trimming hair",
    "riding surfboard": "windsurfing, wind surfing, kitesurfing, surfing, surfs, catching a wave, riding a wave, riding the waves",
    "riding skis": "skiing, skis down",
    "riding snowboarder": "snowboarding",
    "riding skateboard": "skateboarding, doing a kickflip",
    "riding bicycle": "cycling, biking, mountain biking, bicycling",
    "riding horse": "horseback riding, horse riding, on horseback, riding horses",
    "riding sled": "sledding, tobogganing, sledging",
    "drinking tumbler-glass": "drinking a glass of water",
    "holding umbrella": "under an umbrella, under umbrellas, under a red umbrella",
    "holding mobile-phone": "texting, talking on the phone, speaking on the phone, chatting on the phone, taking a selfie, on the phone, looking at her phone, looking at his phone, checking his phone, checking her phone",
    "holding toothbrush": "brushing her teeth, brushing his teeth, brushing their teeth, brushing teeth",
    "on swing": "swinging, playing on a swing, swinging on a swing, swinging on the swings, on the swings, playing on the swings",
    "holding kite": "flying a kite, flying kites, flies a kite, kite flying",
    "holding camera": "taking photos, taking pictures, taking a photo, taking a picture, photographing, taking photographs",
    "holding video-game": "playing video games, playing a video game, gaming",
    "holding yarn": "knitting, crocheting",
    "holding broom": "sweeping, sweeping the floor, sweeping leaves",
    "holding shovel": "shoveling snow, shovelling snow, shoveling, shovelling, digging a hole, digging in the garden, digging",
    "holding watering-can": "watering flowers, watering plants, watering the garden, watering the plants, watering the flowers, watering her plants, watering his plants",
    "holding hammer": "hammering, hammering a nail, hammering nails",
    "holding paintbrush": "painting a wall, painting a fence, painting the fence, painting the wall",
    "doing sewing-machine": "sewing, sewing a dress, sewing clothes",
    "holding basket": "doing laundry, doing the laundry, carrying laundry",
    "holding envelope": "delivering mail, delivering letters, delivering a letter, delivering the mail",
    "holding package": "delivering packages, delivering a package, delivering parcels, delivering a parcel",
    "playing_ball soccer-ball": "playing soccer, playing football, plays soccer, kicking a ball, playing fetch, kicking a football",
    "playing_ball basketball": "playing basketball, plays basketball, dunking a basketball, shooting a basketball",
    "playing_ball baseball": "playing baseball, plays baseball",
    "playing_ball tennis": "playing tennis, plays tennis",
    "playing_ball volleyball": "playing volleyball, playing beach volleyball",
    "doing chess-pawn": "playing chess",
    "next snowman": "building a snowman, making a snowman, build a snowman",
    "holding flying-disc": "playing frisbee, catching a frisbee",
    "next tent": "camping, camping out",
    "holding bow-and-arrow": "doing archery, practicing archery",
}
RELATIONS: dict[RelationKind, Phrases] = {
    "left": "to the left of, left of, on the left of, on the left side of, left side of, at the left of",
    "right": "to the right of, right of, on the right of, on the right side of, right side of, at the right of",
    "above": "rose above, rose over, above, over, high above, up above, hanging over, hanging above, floating above, floating over, looming over, rising above, rising over, rises over, towering over, towering above, overhead of, setting over, overlooking, shining over, on a hill above, shining on, shining above, raining on, looms over",
    "below": "below, under, hanging from, dangling from, suspended from, swinging from, beneath, underneath, sheltering under, hiding under, in the shade of, at the bottom of, at bottom of, on the bottom of, on bottom of, at the base of, at the foot of, at the foot of a, lying under, in the shadow of, under the shade of",
    "on": "on, on top of, lying on, atop, onto, upon, standing on, resting on, placed on, floating on, on the top of, served on, balancing on, balanced on, mounted atop, hanging on, stacked on, laid on, landing on, growing on, painted on, spread on, lies on, sits on, rests on, stands on, sprinkled on, swinging on, climbing out on, stretched out on, on the surface of, off, on the edge of, crawling on, draped over, draped on, draped across, slung over, thrown over, on the roof of, on the side of, on the back of a chair",
    "in": "in, inside, into, within, inside of, lying in, in the middle of, in the center of, in the centre of, filled in, hidden in, hiding in, trapped in, surrounded in, wrapped in, standing in, in the heart of, among, amongst, amid, amidst, at the center of, poking out of, peeking out of, emerging from, coming out of, coming from, rising from, out of, peeking out from, hatching from, amid the",
    "front": "in front of, before, out in front of, at the front of, standing before, parked in front of",
    "behind": "behind, at the back of, in back of, hiding behind, chasing after, following, peeking from behind, running after, hidden behind, peeking out from behind, setting behind, rising behind, from behind, in the back of",
    "next": "proposing to, begging for, leaning on, arguing over, fighting over, standing over, bending over, hunched over, next to, holding hands with, hand in hand with, walking hand in hand with, beside, near, by, alongside, at, against, leaning against, facing, close to, playing beside, adjacent to, flanked by, nearby, leaning over, leaning toward, by the side of, at the side of, on side of, at side of, by side of, on one side of, on either side of, on both sides of, "
    "building a, building an, building, looking at, watching, feeding, meeting, across, across from, opposite, admiring, staring at, gazing at, talking to, talking with, guarding, visiting, barking at, sniffing, protecting, surrounding, "
    "around, along, pulling, pushing, crossing, herding,  chatting with, helping, teaching, leading, unlocking, locking, looking out of, looking out, looking up at, looking down at, touching, milking, washing, planting, picking, watering, repairing, fixing, examining, cleaning, gathered around, around the, looking through, warming by, at the, meets, vs, versus, listening to, toward, towards, passing, inspecting, mending, rescuing, saving, encircling, discovering, finding, buying, selling, delivering, digging, opening, gathering, collecting, harvesting, shopping for, tending, shearing, staring out, staring out of, peering at, beside of, hatching, together with, growing by, accompanied by, tied to, chained to, docked at, attached to, waiting for, waiting at, waiting by, entering, leaving, past",
    "riding": "riding, rides, ride, riding on, mounted on, on the back of, astride, riding in, riding upon, rides on, straddling, mounting, saddled on, riding atop, riding an, riding a",
    "holding": "serving, serves, handing out, sharing, sharing an, sharing a, holding, carrying, holds, carries, gripping, clutching, holding up, wielding, blowing, lifting, holding onto, flying, flies, swinging a, swinging an, swinging his, swinging her, brandishing, "
    "writing with, brushing, raising, receiving, giving, taking, grabbing, bringing, armed with, catching an, juggling with, drawing with, using a, using an, using the, showing off, stealing, smoking, offering, squeezing, smelling, hugging onto, waving a, waving an, presenting, dragging, winning, flaunting, lighting, guarding a, carrying a",
    "wearing": "trying on, trying on a, putting on, putting on a, wearing, wears, dressed in, clad in, dressed up in, sporting, wore, donning, outfitted in",
    "with": "with, breathing, containing, plus, full of, filled with, topped with, decorated with, covered in, covered with, along with, adorned with, stuffed with, loaded with, surrounded by, garnished with, and a cup of, packed with, laden with, featuring, wreathed in, dotted with, lined with, drizzled with, includes, including, holds a, covered by, overgrown with, sprinkled with, growing, has, have, having a, having an, carved with, served with, lit by, made with, flavored with, with some, inhabited by, illuminated by, swarming with, crowned with, ringed by, littered with, bearing, that has, which has, who has",
}
# how a thing is where it is, and what may follow
POSTURES = "standing lying resting placed hidden hiding floating parked located positioned situated stacked laid set kept hanging"
PREPOSITIONS = frozenset(
    {
        "above",
        "atop",
        "at",
        "before",
        "behind",
        "below",
        "beneath",
        "beside",
        "by",
        "close",
        "in",
        "inside",
        "left",
        "near",
        "next",
        "on",
        "over",
        "right",
        "to",
        "under",
        "underneath",
    }
)
BETWEEN = "between, in between, sandwiched between, standing between, stuck between"
