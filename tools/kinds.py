"""Decisions about English nouns that no table of WordNet makes by itself.

KINDS names general notions and what stands for them: "lemma/lexicographer file" of the first such sense.
DENIED are words that CLDR uses as labels or tags but that are not things to draw in a prompt.
"""

KINDS: dict[str, str] = {
    # animals
    "amphibian/animal": "frog", "antelope/animal": "deer", "ape/animal": "gorilla", "arachnid/animal": "spider",
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
    "ungulate/animal": "deer", "spider/animal": "spider", "crab/animal": "crab", "squirrel/animal": "chipmunk",
    # plants
    "tree/plant": "deciduous-tree", "conifer/plant": "evergreen-tree", "palm/plant": "palm-tree",
    "flower/plant": "blossom", "shrub/plant": "potted-plant", "fungus/plant": "mushroom",
    "herb/plant": "herb", "succulent/plant": "cactus", "cactus/plant": "cactus", "rose/plant": "rose",
    "houseplant/plant": "potted-plant", "vine/plant": "herb", "fern/plant": "herb",
    # food
    "edible fruit/food": "red-apple", "berry/food": "blueberries", "citrus/food": "tangerine",
    "vegetable/food": "leafy-green", "bread/food": "bread", "cake/food": "shortcake", "cheese/food": "cheese-wedge",
    "cookie/food": "cookie", "candy/food": "candy", "pastry/food": "croissant", "pasta/food": "spaghetti",
    "soup/food": "bowl-with-spoon", "stew/food": "pot-of-food", "meat/food": "cut-of-meat", "beer/food": "beer-mug",
    "wine/food": "wine-glass", "coffee/food": "hot-beverage", "tea/food": "teacup-without-handle",
    "alcohol/food": "tumbler-glass", "cocktail/food": "cocktail-glass", "fruit drink/food": "tropical-drink",
    "fruit juice/food": "tropical-drink", "soft drink/food": "cup-with-straw", "frozen dessert/food": "ice-cream",
    "salad/food": "green-salad", "sandwich/food": "sandwich", "sausage/food": "hot-dog", "pie/food": "pie",
    "seafood/food": "fish", "fish/food": "fish", "saltwater fish/food": "fish", "freshwater fish/food": "fish", "shellfish/food": "oyster", "nut/food": "peanuts", "sauce/food": "pot-of-food",
    "dish/food": "shallow-pan-of-food", "beverage/food": "tumbler-glass", "legume/food": "beans",
    "squash/food": "jack-o-lantern", "root vegetable/food": "root-vegetable", "pepper/food": "bell-pepper",
    "chocolate/food": "chocolate-bar", "pizza/food": "pizza", "melon/food": "melon", "apple/food": "red-apple",
    # vehicles
    "car/artifact": "automobile", "truck/artifact": "delivery-truck", "bus/artifact": "bus",
    "boat/artifact": "sailboat", "ship/artifact": "ship", "sailing vessel/artifact": "sailboat",
    "airplane/artifact": "airplane", "helicopter/artifact": "helicopter", "bicycle/artifact": "bicycle",
    "motorcycle/artifact": "motorcycle", "train/artifact": "locomotive", "locomotive/artifact": "locomotive",
    "spacecraft/artifact": "rocket", "rocket/artifact": "rocket", "warship/artifact": "ship",
    "motorboat/artifact": "motor-boat", "submersible/artifact": "ship", "small boat/artifact": "canoe",
    "lighter-than-air craft/artifact": "hot-air-balloon", "tractor/artifact": "tractor", "sled/artifact": "sled",
    "sleigh/artifact": "sled",
    # buildings
    "house/artifact": "house", "skyscraper/artifact": "office-building", "castle/artifact": "castle",
    "church/artifact": "church", "mosque/artifact": "mosque", "temple/artifact": "classical-building",
    "hotel/artifact": "hotel", "tower/artifact": "office-building", "bridge/artifact": "bridge",
    "shop/artifact": "convenience-store", "hut/artifact": "hut", "shed/artifact": "cabin", "tent/artifact": "tent",
    "farm building/artifact": "house", "factory/artifact": "factory", "building/artifact": "office-building",
    "fortress/artifact": "castle", "shelter/artifact": "hut", "statue/artifact": "statue-of-liberty",
    # furniture and household
    "chair/artifact": "chair", "sofa/artifact": "couch", "bed/artifact": "bed", "table/artifact": "table",
    "lamp/artifact": "lamp", "seat/artifact": "chair", "mirror/artifact": "mirror", "clock/artifact": "one-oclock",
    "timepiece/artifact": "watch", "bottle/artifact": "bottle-with-popping-cork", "cup/artifact": "hot-beverage",
    "vase/artifact": "vase", "jar/artifact": "jar", "basket/artifact": "basket", "box/artifact": "package",
    "bag/artifact": "handbag", "knife/artifact": "kitchen-knife", "spoon/artifact": "spoon",
    "door/artifact": "door", "window/artifact": "window", "candle/artifact": "candle",
    "pan/artifact": "shallow-pan-of-food", "bucket/artifact": "bucket", "doll/artifact": "teddy-bear",
    # clothing
    "shirt/artifact": "t-shirt", "trouser/artifact": "jeans", "dress/artifact": "dress", "coat/artifact": "coat",
    "hat/artifact": "top-hat", "cap/artifact": "billed-cap", "helmet/artifact": "military-helmet",
    "shoe/artifact": "mans-shoe", "boot/artifact": "hiking-boot", "sandal/artifact": "womans-sandal",
    "glove/artifact": "gloves", "scarf/artifact": "scarf", "skirt/artifact": "dress", "sweater/artifact": "t-shirt",
    "jacket/artifact": "coat", "crown/artifact": "crown", "footwear/artifact": "mans-shoe",
    "woman's clothing/artifact": "womans-clothes", "swimsuit/artifact": "one-piece-swimsuit",
    "jewelry/artifact": "gem-stone", "necklace/artifact": "prayer-beads", "jewel/artifact": "gem-stone",
    # music, tools, weapons, devices
    "guitar/artifact": "guitar", "stringed instrument/artifact": "guitar", "violin/artifact": "violin",
    "bowed stringed instrument/artifact": "violin", "piano/artifact": "musical-keyboard",
    "keyboard instrument/artifact": "musical-keyboard", "drum/artifact": "drum", "flute/artifact": "flute",
    "brass/artifact": "trumpet", "woodwind/artifact": "flute", "bell/artifact": "bell",
    "percussion instrument/artifact": "drum", "sword/artifact": "dagger", "knife/weapon": "dagger",
    "axe/artifact": "axe", "hammer/artifact": "hammer", "saw/artifact": "carpentry-saw", "bomb/artifact": "bomb",
    "gun/artifact": "water-pistol", "shield/artifact": "shield", "bow/artifact": "bow-and-arrow",
    "wrench/artifact": "wrench", "screwdriver/artifact": "screwdriver", "shovel/artifact": "shovel",
    "scissors/artifact": "scissors", "computer/artifact": "desktop-computer", "camera/artifact": "camera",
    "telephone/artifact": "telephone", "book/artifact": "open-book", "telescope/artifact": "telescope",
    "microscope/artifact": "microscope", "ball/artifact": "soccer-ball", "balloon/artifact": "balloon",
    "umbrella/artifact": "umbrella", "rope/artifact": "knot", "coin/possession": "coin",
    "automaton/artifact": "robot", "painting/artifact": "framed-picture",
    # people: a profession that is not drawn is a person
    "musician/person": "singer", "painter/person": "artist", "dancer/person": "woman-dancing",
    "scientist/person": "scientist", "doctor/person": "health-worker", "nurse/person": "woman-health-worker",
    "cook/person": "cook", "teacher/person": "teacher", "educator/person": "teacher", "student/person": "student",
    "policeman/person": "police-officer", "soldier/person": "guard", "serviceman/person": "guard",
    "sorcerer/person": "man-mage", "farmer/person": "farmer", "workman/person": "construction-worker",
    "craftsman/person": "mechanic", "engineer/person": "technologist", "aviator/person": "pilot",
    "king/person": "person-with-crown", "queen/person": "person-with-crown", "aristocrat/person": "prince",
    "woman/person": "woman", "man/person": "man", "girl/person": "girl", "boy/person": "boy",
    "child/person": "child", "baby/person": "baby", "athlete/person": "person", "worker/person": "person",
    "skilled worker/person": "person", "entertainer/person": "person", "performer/person": "person",
    "artist/person": "artist", "female/person": "woman", "male/person": "man", "detective/person": "detective",
    "combatant/person": "person-fencing", "lawyer/person": "judge",
    "businessperson/person": "office-worker", "clergyman/person": "man", "leader/person": "person",
    # nature
    "volcano/object": "volcano", "island/object": "desert-island", "star/object": "star",
    "planet/object": "ringed-planet", "rock/object": "rock", "shell/object": "spiral-shell",
}  # fmt: skip

# WordNet words whose first concrete sense misleads in a prompt.
DENIED_NOUNS = frozenset(
    "accent acid adult angle anchor antique arch area arm art assembly attachment back background balance band bar "
    "barrel base bay beam bearing beauty bit blade blast block blood board body bond border boss break breast brush "
    "bust button cap case cast casting center central chain champion chance channel character charge charm check "
    "chief circle class clay cluster coach coat collar color column combination complex composition concrete "
    "cool copper copy core corner count couple course court cover cream creation creative cross crossing cut dance "
    "dark date deck design detail display dream drive dusk dynamic edge effect element end entrance epic evening "
    "exhibition expert exterior eye face facility fabric fashion field figure fill film final finish flash flat float "
    "floor focus fold foot form formation foundation frame friend front gallery game gate general gold grain grand "
    "graphic gray ground guide hall hand handle hang head heap heart heat hero high hold home horizon host idea "
    "image impression individual industrial ink inside intense interior iron item joint junction land landing large "
    "last layer layout lead leader leather left leg lens level light lighting line lining liquid live loft long loop "
    "look lot lover low machine major making male mark master match material mature medium member metal middle mind "
    "minor mix mode model modern moment mood motion mount mouth movement multiple native natural neighbor net "
    "night noble object official open opening order ornament outfit outside overall pack page paint pair pale panel "
    "paper park part partner party pass past patch path pattern perfect period photo photograph piece pile pitch place "
    "plane plastic plate platform play player point pole pool pop port portrait position post posture power present "
    "press print product professional profile project prop public quality quarter race rail range rare raw ray real "
    "relief render rest retro rich ride right rigid road roll roof room root round row run safe scale scene school "
    "screen seat second section see segment self senior sense set setting shade shadow shape sharp sheet shell short "
    "shot show side sight sign silhouette silk silver single sitting sketch skin sky slice slide smooth soft solid "
    "soul sound source space spare speed spirit splash spot spread spring square stage stand star state station steam "
    "steel step stick still stock stop store story straight strap stream stretch strike string strip structure study "
    "stuff style subject substance suit sun support surface sweep swing switch symbol system tail tan texture thing "
    "tile tip title tone top touch track traditional trail transparent trap treat trim true trunk turn twist type "
    "understanding unit utility veteran view visitor volume walk wall warm wash watch water wave way weather web "
    "white whole wild wing winter wonder work world wrap yard young youth zone lush misty cozy dawn studio "
    "carriage charger cruiser drone john snowball stud buster sir fellow captain pipe manifold whore prostitute "
    "hooker slut stripper nude bombshell dummy gypsy gipsy bastard bitch brothel retard cripple negro savage "
    "mistress concubine coquette mantrap quack spoiler imp cur yoke "
    "aerial cinematic cartoon digital realistic abstract minimal vector isometric cute dramatic colorful".split()
)

# CLDR labels and tags that are no things in a prompt, or name the wrong one.
DENIED_WORDS = frozenset(
    "back cooking construction cool dizzy end free hundred id kiss locked love new ng no ok on soon sos top unlocked "
    "up wedding zzz can light fly seat station label link match like face hand hands head heart-eyes play sail set "
    "spring fall cold hot old young happy sad smile joy run running walk walking dance dancing swim swimming ride "
    "riding park fun party celebration game sport nature weather food drink animal plant flower fruit vegetable "
    "vehicle building object symbol clothing travel person people sky water map book light room land earth space "
    "beach sunrise sunset night day morning evening forest mountain desert snow rain fog storm wind wave sea ocean "
    "city town street road bow fan nail pitch saw well iron cut press print copy page paper wing collision splash "
    "cooler heat chart graph business office work worker school holiday vacation trip journey wood stone brick metal "
    "gold silver bronze sweet dessert dish meal breakfast lunch dinner restaurant kitchen home family friends couple "
    "man woman boy girl child adult male female mother father round square circle dot line point arrow button sign "
    "actor actress alces amoeba aquarium aquarius aries archer bacteria barrel barrier bead beanstalk bearer "
    "billionaire biologist bisque calculator casino casserole cell champion chip closet collar condiment container "
    "cord crane crook dairy dam decor diaper diesel diet dionysus dive fatima garnish grain hoop horseshoe "
    "invertebrate jew laundry leo libra lifesaver links mammal marker mary maze mexican millionaire mortar muslim "
    "octoberfest oktoberfest parasite picket pouch predator preserver punk ranch recorder reincarnation rung salsa "
    "sash saver scholar shaker skater stinger stoneface stripe sugar sprinkles talisman taurus tequila thespian toy "
    "transportation truffle valentine vegetarian veggie virus wheat winner wrapper margarita capricorn sagittarius "
    "ophiuchus scorpius pipe trunk tomb carpenter flautist "
    "lucky luck magic dream star stars sparkle shine bright dark color colour red orange yellow green blue purple "
    "pink brown black white gray grey hole knot key-shaped landslide genie-lamp adhesive".split()
)

# nouns in -ing and -ed that are things all the same
THINGS_IN_ING = frozenset(
    "awning building bunting dumpling duckling earring gosling herring king painting "
    "planking pudding railing reed ring seedling seed starling sapling sling steed string swing sibling weed wing "
    "yearling  hatchling nestling fledgling bed sled moped shed quadruped thoroughbred biped".split()
)

# drawn as something merely similar, so no base for further kinds
DENIED_ANCHORS = frozenset(
    "cereal porridge toast pan pot curry cup mug glass bottle chest plant nut shades chips pepper trainers stone "
    "boulder tower apartment builder gardener rancher tie ball model log home cap hat bag letter ring palette hook "
    "bow lock key soul letter cobweb shop store bank museum statue wool card pool shell heart crystal brain bone "
    "spirit shadow tart bat bug pawn fan cook guide spy rock star painter rider".split()
)
