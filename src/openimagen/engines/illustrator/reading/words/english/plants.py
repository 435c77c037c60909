"""English nouns: plants, by what is drawn for them."""
# ruff: noqa: E501 (word lists wrap where a language does)

from openimagen.engines.illustrator.reading.words.table import Phrases

NOUNS: dict[str, Phrases] = {
    "coral": "sea anemone, anemone, sea anemones",
    "blossom": "flower, wildflower, blossom, lily, iris, daffodil, poppy, orchid, peony, dahlia, carnation, marigold, pansy, hydrangea, lilac, magnolia, violet, jasmine, primrose, snowdrop, crocus, chrysanthemum, wisteria, azalea, petunia, buttercup, bluebell, forget-me-not, geranium, gardenia, camellia, anemone, aster, zinnia, cosmos flower, plumeria, freesia, begonia, foxglove, cornflower, flower head, gerbera, edelweiss, dandelion, wild flowers",
    "bouquet": "bouquet, bunch of flowers, bouquet of flowers",
    "cherry-blossom": "cherry blossom, cherry blossom branch, cherry branch, blossoming branch, branch of cherry blossoms, plum blossom branch, sakura branch, sakura",
    "cactus": "cactus, cacti, prickly pear, prickly pear cactus",
    "deciduous-tree": "tree, oak, oak tree, apple tree, lemon tree, orange tree, olive tree, birch, birch tree, willow, willow tree, weeping willow, elm, ash tree, old tree, banyan, baobab, fruit tree, peach tree, acacia, acacia tree, magnolia tree, eucalyptus, jacaranda, tree of life, aspen, poplar, beech, redwood, sequoia, fig tree, chestnut tree, mango tree, bare oak",
    "evergreen-tree": "pine, pine tree, fir, fir tree, evergreen, spruce, conifer, cypress, cedar, redwood tree, sequoia tree",
    "fallen-leaf": "fallen leaf, autumn leaf, fall leaves, colorful leaves, dry leaves",
    "four-leaf-clover": "four leaf clover, four-leaf clover, clover, lucky clover",
    "herb": "herb, basil, mint, thyme, rosemary, parsley, sage, oregano, ivy, vine, moss, fern leaf, weed, dill, cilantro, seaweed, reed",
    "hibiscus": "hibiscus",
    "leaf-fluttering-in-wind": "leaf, foliage, petal",
    "leafless-tree": "bare tree, dead tree, leafless tree, twisted tree",
    "lotus": "lotus, water lily, lily pad, lotus flower",
    "maple-leaf": "maple leaf",
    "mushroom": "mushroom, toadstool, fly agaric, fungus",
    "palm-tree": "palm tree, palm, coconut tree",
    "potted-plant": "potted plant, houseplant, plant, house plant, fern, flower pot, succulent, potted flower, aloe vera, monstera, indoor plant, plant pot, money plant",
    "rose": "rose, rosebush, rose petal",
    "seedling": "seedling, sprout, sapling, shoot, young plant",
    "sunflower": "sunflower",
    "tulip": "tulip",
    "hyacinth": "hyacinth",
    "sheaf-of-rice": "wheat, sheaf of wheat, rice plant, barley, rice stalk, wheat stalks",
    "branch": "branch, tree branch, bough, tree limb, olive branch",
    "wood": "lumber, pile of wood, stick, twig, plank, timber log",
    "chestnut": "chestnut, hazelnut, acorn, walnut, almond, cashew, pecan",
    "wilted-flower": "wilted flower, wilted rose, dead flower",
    "brown-mushroom": "champignon, shiitake, truffle",
    "shamrock": "shamrock",
}
