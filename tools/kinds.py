"""Decisions about English nouns that no table of WordNet makes by itself.

KINDS names general notions and what stands for them: "lemma/lexicographer file" of the first such sense.
DENIED are words that CLDR uses as labels or tags but that are not things to draw in a prompt.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


KINDS: dict[str, str] = {
    # animals
    "amphibian/animal": "frog", "antelope/animal": "deer", "ape/animal": "gorilla",
    "arachnid/animal": "spider",
    "bird/animal": "bird", "bird of prey/animal": "eagle", "bovid/animal": "goat", "bovine/animal": "cow",
    "canine/animal": "dog", "carnivore/animal": "fox", "cat/animal": "cat", "cetacean/animal": "whale",
    "crustacean/animal": "crab", "deer/animal": "deer", "dinosaur/animal": "sauropod", "dog/animal": "dog",
    "duck/animal": "duck", "equine/animal": "horse", "feline/animal": "cat", "big cat/animal": "leopard",
    "fish/animal": "fish", "gallinaceous bird/animal": "chicken", "goose/animal": "goose",
    "horse/animal": "horse", "insect/animal": "bug", "leporid/animal": "rabbit", "lizard/animal": "lizard",
    "marsupial/animal": "kangaroo", "mollusk/animal": "snail", "monkey/animal": "monkey",
    "moth/animal": "butterfly", "mustelid mammal/animal": "otter", "mustelid/animal": "otter",
    "owl/animal": "owl", "parrot/animal": "parrot", "primate/animal": "monkey", "ray/animal": "fish",
    "reptile/animal": "lizard", "rodent/animal": "rat", "seabird/animal": "bird", "shark/animal": "shark",
    "sheep/animal": "ewe", "snake/animal": "snake", "swine/animal": "pig", "turtle/animal": "turtle",
    "theropod/animal": "t-rex", "wading bird/animal": "flamingo", "waterfowl/animal": "duck",
    "wildcat/animal": "leopard", "wild dog/animal": "wolf", "worm/animal": "worm", "bear/animal": "bear",
    "ungulate/animal": "deer", "spider/animal": "spider", "crab/animal": "crab",
    "squirrel/animal": "chipmunk",
    # plants
    "tree/plant": "deciduous-tree", "conifer/plant": "evergreen-tree", "palm/plant": "palm-tree",
    "flower/plant": "blossom", "shrub/plant": "potted-plant", "fungus/plant": "mushroom",
    "herb/plant": "herb", "succulent/plant": "cactus", "cactus/plant": "cactus", "rose/plant": "rose",
    "houseplant/plant": "potted-plant", "vine/plant": "herb", "fern/plant": "herb",
    # food
    "edible fruit/food": "red-apple", "berry/food": "blueberries", "citrus/food": "tangerine",
    "vegetable/food": "leafy-green", "bread/food": "bread", "cake/food": "shortcake",
    "cheese/food": "cheese-wedge",
    "cookie/food": "cookie", "candy/food": "candy", "pastry/food": "croissant", "pasta/food": "spaghetti",
    "soup/food": "bowl-with-spoon", "stew/food": "pot-of-food", "meat/food": "cut-of-meat",
    "beer/food": "beer-mug",
    "wine/food": "wine-glass", "coffee/food": "hot-beverage", "tea/food": "teacup-without-handle",
    "alcohol/food": "tumbler-glass", "cocktail/food": "cocktail-glass",
    "fruit drink/food": "tropical-drink",
    "fruit juice/food": "tropical-drink", "soft drink/food": "cup-with-straw",
    "frozen dessert/food": "ice-cream",
    "salad/food": "green-salad", "sandwich/food": "sandwich", "sausage/food": "hot-dog", "pie/food": "pie",
    "seafood/food": "fish", "fish/food": "fish", "saltwater fish/food": "fish",
    "freshwater fish/food": "fish", "shellfish/food": "oyster", "nut/food": "peanuts",
    "sauce/food": "pot-of-food",
    "dish/food": "shallow-pan-of-food", "beverage/food": "tumbler-glass", "legume/food": "beans",
    "squash/food": "jack-o-lantern", "root vegetable/food": "root-vegetable", "pepper/food": "bell-pepper",
    "chocolate/food": "chocolate-bar", "pizza/food": "pizza", "melon/food": "melon",
    "apple/food": "red-apple",
    # vehicles
    "car/artifact": "automobile", "truck/artifact": "delivery-truck", "bus/artifact": "bus",
    "boat/artifact": "sailboat", "ship/artifact": "ship", "sailing vessel/artifact": "sailboat",
    "airplane/artifact": "airplane", "helicopter/artifact": "helicopter", "bicycle/artifact": "bicycle",
    "motorcycle/artifact": "motorcycle", "train/artifact": "locomotive",
    "locomotive/artifact": "locomotive",
    "spacecraft/artifact": "rocket", "rocket/artifact": "rocket", "warship/artifact": "ship",
    "motorboat/artifact": "motor-boat", "submersible/artifact": "ship", "small boat/artifact": "canoe",
    "lighter-than-air craft/artifact": "hot-air-balloon", "tractor/artifact": "tractor",
    "sled/artifact": "sled",
    "sleigh/artifact": "sled",
    # buildings
    "house/artifact": "house", "skyscraper/artifact": "office-building", "castle/artifact": "castle",
    "church/artifact": "church", "mosque/artifact": "mosque", "temple/artifact": "classical-building",
    "hotel/artifact": "hotel", "tower/artifact": "office-building", "bridge/artifact": "bridge",
    "shop/artifact": "convenience-store", "hut/artifact": "hut", "shed/artifact": "cabin",
    "tent/artifact": "tent",
    "farm building/artifact": "house", "factory/artifact": "factory",
    "building/artifact": "office-building",
    "fortress/artifact": "castle", "shelter/artifact": "hut", "statue/artifact": "statue-of-liberty",
    # furniture and household
    "chair/artifact": "chair", "sofa/artifact": "couch", "bed/artifact": "bed", "table/artifact": "table",
    "lamp/artifact": "lamp", "seat/artifact": "chair", "mirror/artifact": "mirror",
    "clock/artifact": "one-oclock",
    "timepiece/artifact": "watch", "bottle/artifact": "bottle-with-popping-cork",
    "cup/artifact": "hot-beverage",
    "vase/artifact": "vase", "jar/artifact": "jar", "basket/artifact": "basket", "box/artifact": "package",
    "bag/artifact": "handbag", "knife/artifact": "kitchen-knife", "spoon/artifact": "spoon",
    "door/artifact": "door", "window/artifact": "window", "candle/artifact": "candle",
    "pan/artifact": "shallow-pan-of-food", "bucket/artifact": "bucket", "doll/artifact": "teddy-bear",
    # clothing
    "shirt/artifact": "t-shirt", "trouser/artifact": "jeans", "dress/artifact": "dress",
    "coat/artifact": "coat",
    "hat/artifact": "top-hat", "cap/artifact": "billed-cap", "helmet/artifact": "military-helmet",
    "shoe/artifact": "mans-shoe", "boot/artifact": "hiking-boot", "sandal/artifact": "womans-sandal",
    "glove/artifact": "gloves", "scarf/artifact": "scarf", "skirt/artifact": "dress",
    "sweater/artifact": "t-shirt",
    "jacket/artifact": "coat", "crown/artifact": "crown", "footwear/artifact": "mans-shoe",
    "woman's clothing/artifact": "womans-clothes", "swimsuit/artifact": "one-piece-swimsuit",
    "jewelry/artifact": "gem-stone", "necklace/artifact": "prayer-beads", "jewel/artifact": "gem-stone",
    # music, tools, weapons, devices
    "guitar/artifact": "guitar", "stringed instrument/artifact": "guitar", "violin/artifact": "violin",
    "bowed stringed instrument/artifact": "violin", "piano/artifact": "musical-keyboard",
    "keyboard instrument/artifact": "musical-keyboard", "drum/artifact": "drum", "flute/artifact": "flute",
    "brass/artifact": "trumpet", "woodwind/artifact": "flute", "bell/artifact": "bell",
    "percussion instrument/artifact": "drum", "sword/artifact": "dagger",
    "axe/artifact": "axe", "hammer/artifact": "hammer", "saw/artifact": "carpentry-saw",
    "bomb/artifact": "bomb",
    "gun/artifact": "water-pistol", "shield/artifact": "shield", "bow/artifact": "bow-and-arrow",
    "wrench/artifact": "wrench", "screwdriver/artifact": "screwdriver", "shovel/artifact": "shovel",
    "scissors/artifact": "scissors", "computer/artifact": "desktop-computer", "camera/artifact": "camera",
    "telephone/artifact": "telephone", "book/artifact": "open-book", "telescope/artifact": "telescope",
    "microscope/artifact": "microscope", "ball/artifact": "soccer-ball", "balloon/artifact": "balloon",
    "umbrella/artifact": "umbrella", "rope/artifact": "knot", "coin/possession": "coin",
    "automaton/artifact": "robot", "painting/artifact": "framed-picture",
    # people: a profession that is not drawn is a person
    "musician/person": "singer", "painter/person": "artist", "dancer/person": "woman-dancing",
    "scientist/person": "scientist", "doctor/person": "health-worker",
    "nurse/person": "woman-health-worker",
    "cook/person": "cook", "teacher/person": "teacher", "educator/person": "teacher",
    "student/person": "student",
    "policeman/person": "police-officer", "soldier/person": "guard", "serviceman/person": "guard",
    "sorcerer/person": "man-mage", "farmer/person": "farmer", "workman/person": "construction-worker",
    "craftsman/person": "mechanic", "engineer/person": "technologist", "aviator/person": "pilot",
    "king/person": "person-with-crown", "queen/person": "person-with-crown", "aristocrat/person": "prince",
    "woman/person": "woman", "man/person": "man", "girl/person": "girl", "boy/person": "boy",
    "child/person": "child", "baby/person": "baby", "athlete/person": "person", "worker/person": "person",
    "skilled worker/person": "person", "entertainer/person": "person", "performer/person": "person",
    "artist/person": "artist", "female/person": "woman", "male/person": "man",
    "detective/person": "detective",
    "combatant/person": "person-fencing", "lawyer/person": "judge",
    "businessperson/person": "office-worker", "clergyman/person": "man", "leader/person": "person",
    # nature
    "volcano/object": "volcano", "island/object": "desert-island", "star/object": "star",
    "planet/object": "ringed-planet", "rock/object": "rock", "shell/object": "spiral-shell",
}  # fmt: skip

# WordNet words whose first concrete sense misleads in a prompt.
DENIED_NOUNS = _words(
    "abstract accent acid adult aerial anchor angle antique arch area arm art assembly attachment back "
    "background balance band bar barrel base bastard bay beam bearing beauty bit bitch blade blast block "
    "blood board body bombshell bond border boss break breast brothel brush bust buster button cap "
    "captain carriage cartoon case cast casting center central chain champion chance channel character "
    "charge charger charm check chief cinematic circle class clay cluster coach coat collar color "
    "colorful column combination complex composition concrete concubine cool copper copy coquette core "
    "corner count couple course court cover cozy cream creation creative cripple cross crossing cruiser "
    "cur cut cute dance dark date dawn deck design detail digital display dramatic dream drive drone "
    "dummy dusk dynamic edge effect element end entrance epic evening exhibition expert exterior eye "
    "fabric face facility fashion fellow field figure fill film final finish flash flat float floor focus "
    "fold foot form formation foundation frame friend front gallery game gate general gipsy gold grain "
    "grand graphic gray ground guide gypsy hall hand handle hang head heap heart heat hero high hold home "
    "hooker horizon host idea image imp impression individual industrial ink inside intense interior iron "
    "isometric item john joint junction land landing large last layer layout lead leader leather left leg "
    "lens level light lighting line lining liquid live loft long look loop lot lover low lush machine "
    "major making male manifold mantrap mark master match material mature medium member metal middle mind "
    "minimal minor mistress misty mix mode model modern moment mood motion mount mouth movement multiple "
    "native natural negro neighbor net night noble nude object official open opening order ornament "
    "outfit outside overall pack page paint pair pale panel paper park part partner party pass past patch "
    "path pattern perfect period photo photograph piece pile pipe pitch place plane plastic plate "
    "platform play player point pole pool pop port portrait position post posture power present press "
    "print product professional profile project prop prostitute public quack quality quarter race rail "
    "range rare raw ray real realistic relief render rest retard retro rich ride right rigid road roll "
    "roof room root round row run safe savage scale scene school screen seat second section see segment "
    "self senior sense set setting shade shadow shape sharp sheet shell short shot show side sight sign "
    "silhouette silk silver single sir sitting sketch skin sky slice slide slut smooth snowball soft "
    "solid soul sound source space spare speed spirit splash spoiler spot spread spring square stage "
    "stand star state station steam steel step stick still stock stop store story straight strap stream "
    "stretch strike string strip stripper structure stud studio study stuff style subject substance suit "
    "sun support surface sweep swing switch symbol system tail tan texture thing tile tip title tone top "
    "touch track traditional trail transparent trap treat trim true trunk turn twist type understanding "
    "unit utility vector veteran view visitor volume walk wall warm wash watch water wave way weather web "
    "white whole whore wild wing winter wonder work world wrap yard yoke young youth zone"
)

# CLDR labels and tags that are no things in a prompt, or name the wrong one.
DENIED_WORDS = _words(
    "machine "
    "actor actress adhesive adult alces amoeba animal aquarium aquarius archer aries arrow back bacteria "
    "barrel barrier beach bead beanstalk bearer billionaire biologist bisque black blue book bow boy "
    "breakfast brick bright bronze brown building business button calculator can capricorn carpenter "
    "casino casserole celebration cell champion chart child chip circle city closet clothing cold collar "
    "collision color colour condiment construction container cooking cool cooler copy cord couple crane "
    "crook cut dairy dam dance dancing dark day decor desert dessert diaper diesel diet dinner dionysus "
    "dish dive dizzy dot dream drink earth end evening face fall family fan father fatima female flautist "
    "flower fly fog food forest free friends fruit fun game garnish genie-lamp girl gold grain graph gray "
    "green grey hand hands happy head heart-eyes heat hole holiday home hoop horseshoe hot hundred id "
    "invertebrate iron jew journey joy key-shaped kiss kitchen knot label land landslide laundry leo "
    "libra lifesaver light like line link links locked love luck lucky lunch magic male mammal man map "
    "margarita marker mary match maze meal metal mexican millionaire morning mortar mother mountain "
    "muslim nail nature new ng night no object ocean octoberfest office ok oktoberfest old on ophiuchus "
    "orange page paper parasite park party people person picket pink pipe pitch plant play point pouch "
    "predator preserver press print punk purple rain ranch recorder red reincarnation restaurant ride "
    "riding road room round run rung running sad sagittarius sail salsa sash saver saw scholar school "
    "scorpius sea seat set shaker shine sign silver skater sky smile snow soon sos space sparkle splash "
    "sport spring sprinkles square star stars station stinger stone stoneface storm street stripe sugar "
    "sunrise sunset sweet swim swimming symbol talisman taurus tequila thespian tomb top town toy "
    "transportation travel trip truffle trunk unlocked up vacation valentine vegetable vegetarian veggie "
    "vehicle virus walk walking water wave weather wedding well wheat white wind wing winner woman wood "
    "work worker wrapper yellow young zzz"
)

# nouns in -ing and -ed that are things all the same
THINGS_IN_ING = _words(
    "awning bed biped building bunting duckling dumpling earring fledgling gosling hatchling herring king "
    "moped nestling painting planking pudding quadruped railing reed ring sapling seed seedling shed "
    "sibling sled sling starling steed string swing thoroughbred weed wing yearling"
)

# drawn as something merely similar, so no base for further kinds
DENIED_ANCHORS = _words(
    "apartment bag ball bank bat bone bottle boulder bow brain bug builder cap card cereal chest chips "
    "cobweb cook crystal cup curry fan gardener glass guide hat heart home hook key letter lock log model "
    "mug museum nut painter palette pan pawn pepper plant pool porridge pot rancher rider ring rock "
    "shades shadow shell shop soul spirit spy star statue stone store tart tie toast tower trainers wool"
)
