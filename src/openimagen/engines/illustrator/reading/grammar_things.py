"""Rules for nouns: new things, compounds, and things that were named before. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import (
    GROUPS,
    excluded_by,
    is_animate,
    is_clothing,
    is_drawable,
    is_drink,
    is_furred,
    is_person,
    is_plant,
    is_vehicle,
    members,
)
from openimagen.engines.illustrator.reading.grammar_again import again, hand_over, has_more_said, is_put_on
from openimagen.engines.illustrator.reading.grammar_chinese import are_of_each_colour
from openimagen.engines.illustrator.reading.grammar_clauses import (
    SERVED,
    contents,
    is_done_to,
    is_one_party,
    is_worn_by_the_next,
)
from openimagen.engines.illustrator.reading.grammar_colours import shares_by_nature
from openimagen.engines.illustrator.reading.grammar_compounds import (
    MANY,
    MOST,
    PLURAL,
    YOUNG,
    compound,
    family,
    grow,
    repeat,
    share_out,
)
from openimagen.engines.illustrator.reading.grammar_likened import only_likened
from openimagen.engines.illustrator.reading.grammar_objects import DEEDS, fitting, link
from openimagen.engines.illustrator.reading.grammar_parts import (
    is_the_picture,
    is_tree,
    taken_over,
    whole_of,
)
from openimagen.engines.illustrator.reading.grammar_sides import side_goes_on
from openimagen.engines.illustrator.reading.grammar_undrawable import (
    is_bauble,
    is_soil,
    tells_of_the_undrawn,
    undrawable,
)
from openimagen.engines.illustrator.reading.lexicon import lexicon
from openimagen.engines.illustrator.reading.segments import Segment
from openimagen.engines.illustrator.reading.sentence import Bond, Sentence, Thing
from openimagen.engines.illustrator.reading.tokens import normalized

# what "and" passes on: "a bowl of apples and oranges"
_SHARED_BY_AND = frozenset({"in", "on", "contains"})
_POSTPOSITIONS = frozenset({"को", "ने", "से", "तक", "का", "की", "के"})
_SHARED_IN_HINDI = frozenset({"in", "on"})
# games that their ball is called by
_BALLS = ("tennis", "basketball", "baseball", "volleyball")
_WITH_ARTICLE = frozenset({"del", "al", "do", "da", "ao", "à"})
CROWD = 5  # "an orchestra"
_ENSEMBLES = frozenset({"band", "choir", "orchestra"})
_WRITTEN = frozenset({"letter", "letters"})
_SIGNS = frozenset({"sign", "stop-sign", "placard", "open-book", "newspaper", "t-shirt", "scroll"})
# what a drawing shows two of, or is called a pair
PAIRED = frozenset(
    {
        "flat-shoe",
        "glasses",
        "gloves",
        "headphone",
        "goggles",
        "high-heeled-shoe",
        "hiking-boot",
        "jeans",
        "running-shoe",
    }
    | {"mans-shoe", "scissors", "shorts", "skis", "socks", "sunglasses", "thong-sandal"}
)


def art_of(segment: Segment) -> tuple[str | None, bool]:
    """The drawing that a noun names, None where a general word has no fair one; and whether it is plural."""
    for sense in ("noun", "near", "kind"):
        if sense in segment.senses:
            return segment.senses[sense], segment.plural
    return GROUPS[segment.senses["group"]].drawn, True


def thing(s: Sentence, segment: Segment) -> str | None:
    """A noun."""
    if segment.has("adjectival") and tells_of_the_undrawn(s):
        s.left_out.append(segment.raw)
        return s.previous
    art, plural = art_of(segment)
    if s.likened and not s.negated and art and is_person(art) and s.group and is_person(s.group[-1].art):
        s.group[-1].role = segment.senses.get("role", art)  # "a boy dressed as a pirate"
        s.forget()
        s.link = None
        return "thing"
    if s.likened and not s.negated:
        return only_likened(s, segment)
    if s.negated:
        group = segment.senses.get("group")
        s.excluded |= members(group) if group else excluded_by(art) if art else frozenset()
        s.forget()
        return "thing"
    if art is None or not is_drawable(art) or is_soil(s, segment) or is_bauble(s, segment):
        s.left_out.append(segment.raw)
        s.forget()
        return "unknown" if s.head_first else ""
    if segment.senses.get("group") == "fruit" and s.count is None and s.previous != "contained":
        art, plural = "fruit-bowl", False  # fruit of several kinds
    if art == "brick-wall" and s.link is not None and s.place == "room" and len(segment.raw.split()) == 1:
        s.link = None  # "a bed against the wall": the room has walls
        s.forget()
        return "place"
    if art == "soccer-ball" and not segment.has("role"):
        art = _ball_of(s) or art
    if art == "mirror" and not s.compounds and s.last(is_vehicle):  # शीशा: glass, or a mirror
        return undrawable(s, segment)
    whole = whole_of(s, art, segment.raw.lower())
    if whole is not None:
        if is_tree(whole.art) and s.colour:  # "a tree with red leaves"
            whole.colour = whole.colour or s.colour
            s.forget()
            s.link = None
            return "thing"
        return undrawable(s, segment)
    if art == "roof" and s.link == Bond("with") and not s.sources:  # "a village with thatched roofs"
        return undrawable(s, segment)
    if is_the_picture(s, segment):
        return ""
    if _is_played_in(s, segment):
        return "thing"
    if art == "bow-and-arrow" and segment.raw.lower() in ("bow", "bows") and _is_tied(s):
        art = "ribbon"
    if art == "knight-armour" and _puts_it_on(s):
        return "thing"
    if art == "envelope" and segment.raw.lower() in _WRITTEN and any(t.art in _SIGNS for t in s.things):
        return undrawable(s, segment)  # "a sign with red letters"
    if art == "roof" and s.link == Bond("with"):
        return undrawable(s, segment)
    if art == "treasure-chest" and segment.raw.lower() == "chest" and _is_of_an_animal(s):
        return undrawable(s, segment)
    if not segment.has("noun", "group", "role"):
        s.replaced.append((segment.raw, art))
    if segment.raw.lower() == "glasses" and s.count and s.count > 1 and not s.paired:
        art = "wine-glass" if any("wine" in t.art for t in s.things) else "tumbler-glass"
    plural = plural or _is_hindi_plural(s, segment) or (s.full and not (art in SERVED or is_drink(art)))
    carried = side_goes_on(s)
    named = (
        _held(s, art, segment)
        or taken_over(s, art, segment)
        or family(s, art)
        or compound(s, art, segment)
        or again(s, art, segment, plural)
        or _new(s, art, segment, plural)
    )
    named.general, named.purpose = segment.has("group"), s.for_whom
    colours = s.colours
    _describe(s, named)
    if named.action != "playing_music":  # a "trumpet player" is no athlete
        named.role = segment.senses.get("role", named.role)
    if segment.has("agent"):
        s.agents.append((named, segment.senses["agent"]))
    named.side = s.side or named.side or carried
    s.side_first = named if s.side or carried else None
    s.side = None
    if segment.has("young"):
        named.scale = min(named.scale, YOUNG)
    each = shares_by_nature(s, named, colours) or are_of_each_colour(s, named)
    if len(colours) > 1 and (named.count > 1 or each):
        share_out(s, named, colours)
    elif len(colours) > 1:
        named.colours = tuple(colours)
    for spared, number in s.spared:
        repeat(s, named, spared, number)
    s.spared = []
    if segment.has("player"):
        hand_over(s, named, segment)
    return "thing"


def _ball_of(s: Sentence) -> str | None:
    """The ball of the game that was named: "a tennis player hitting a ball"."""
    named = {word.lower() for thing in s.things for word in thing.word.split()}
    return next((ball for ball in _BALLS if ball in named), None)


def _held(s: Sentence, art: str, segment: Segment) -> Thing | None:
    """The dish of "라면 그릇", which belongs to the drawing; any other container is a thing of its own."""
    named = contents(s, art) if s.previous == "thing" and s.segments[s.at - 1].is_thing else None
    if named is not None:
        named.word = f"{named.word} {segment.raw}"
    return named


def _is_hindi_plural(s: Sentence, segment: Segment) -> bool:
    """ "बच्चे" before a postposition is one child, elsewhere several; "पोर्शे" has no other form."""
    if not segment.raw.endswith("े"):
        return False
    following = s.ahead(1)
    next_word = following[0].raw.split()[0] if following else ""  # the first of "का चित्र"
    oblique = following and (following[0].has("after", "of") or next_word in _POSTPOSITIONS)
    single = normalized(segment.raw.split()[-1][:-1] + "ा")
    return not oblique and bool(lexicon("hi").exact(single))


def kin(s: Sentence, segment: Segment) -> str | None:
    """ "a bear and its mother": the same kind of animal again."""
    first = s.last(is_animate)
    if not (s.possessive or _is_its_own(s)) or s.negated or first is None or is_person(first.art):
        return None
    young = segment.has("young") or segment.senses.get("age") == "baby"
    senses = {"noun": first.art, **({"young": segment.raw} if young else {})}
    return thing(s, Segment(segment.raw, senses, segment.plural))


def _is_its_own(s: Sentence) -> bool:
    """True for "filhote ao lado da mãe": the mother, where no person is there to have one."""
    if not s.head_first or s.link is None or s.last(is_person):
        return False
    return s.definite or s.segments[s.at - 1].raw.split()[-1] in _WITH_ARTICLE


def _is_played_in(s: Sentence, segment: Segment) -> bool:
    """True for the band of "a cat in a rock band": it is who is in it."""
    members_of = segment.raw.lower().split()[-1] in _ENSEMBLES
    if not (members_of and s.link == Bond("in") and s.sources and all(is_animate(t.art) for t in s.sources)):
        return False
    s.group, s.link = list(s.sources), None
    s.forget()
    return True


def _is_tied(s: Sentence) -> bool:
    """True for "a pink bow", "a kitten with a bow": no weapon."""
    owner = s.sources[-1] if s.link and s.link.kind in ("with", "wearing") and s.sources else None
    return bool(s.colour or s.pattern) or (owner is not None and not is_person(owner.art))


def _puts_it_on(s: Sentence) -> bool:
    """True for "a knight in black armour": it is his, and so is its colour."""
    wearer = s.sources[-1] if s.link and s.link.kind in ("in", "wearing", "with") and s.sources else None
    if wearer is None or not is_person(wearer.art):
        return False
    wearer.colour, wearer.role = wearer.colour or s.colour, wearer.role or "knight"
    s.group, s.link = [wearer], None
    s.forget()
    return True


def _is_of_an_animal(s: Sentence) -> bool:
    """True for "a robin with a red chest"."""
    owner = (s.sources if s.link else s.group)[-1:]
    return bool(owner) and is_animate(owner[0].art) and not is_person(owner[0].art)


def _new(s: Sentence, art: str, segment: Segment, plural: bool) -> Thing:
    if s.link == Bond("wearing") and s.head_final and is_animate(art) and s.previous != "before":
        s.link = None  # what is worn has no drawing; nobody wears somebody
    if s.joined == "and" and s.shared and is_person(art) and has_more_said(s):
        s.shared, s.group = None, []  # "a boy with a green bag and a girl with a red one"
    several = MANY if s.previous == "contained" and s.place and not s.pending else PLURAL
    sown = (
        s.previous == "contained"
        and s.place in ("field", "garden", "farm")
        and not s.pending
        and is_plant(art)
    )
    count = s.count or (MANY if sown else several if plural else 1)
    if (art in PAIRED and (s.paired or s.count is None)) or (art == "chopsticks" and count == 2):
        count = 1
    elif segment.senses.get("group") == "people" and s.count == 1:  # "a crowd"
        count = CROWD
    count = 1 if is_one_party(s, art) else count
    new = Thing(art, segment.raw, min(count, MOST), counted=s.count is not None)
    if s.pending and s.previous == "contained" and not plural and (art in SERVED or is_drink(art)):
        _pour_out(s, new)
    if s.joined == "comma" and s.linked and not s.shared:
        # "an elephant in front of a pyramid, a giraffe": no list of what is behind
        s.group = []
        s.joined = ""
    if s.link is None and not s.joined:
        s.earlier, s.topic = s.topic or s.earlier, [new]
    elif s.joined and not (s.shared or s.link) and s.topic and s.group and s.topic[-1] is s.group[-1]:
        s.topic = [*s.topic, new]
    s.linked = s.again = False
    # "the football-playing striped-shirt boy": the shirt plays nothing
    own = [(bond, other) for bond, other in s.pending if bond.kind not in DEEDS or is_animate(art)]
    if (
        s.tool and s.ahead(1) and s.ahead(1)[0].raw.startswith("を")
    ):  # it is not the whale that looks at whales
        own = [(bond, other) for bond, other in own if other is not s.tool]
    if own and is_clothing(art) and is_worn_by_the_next(s):  # 自転車に乗る緑の服の男性
        own = []
    if s.going_on and is_done_to(s):
        own = [(bond, other) for bond, other in own if other not in s.going_on]
    if s.link is None and own and not (s.joined and s.shared):
        # "the sofa-on cat": the cat is what the picture is about, so it comes first
        s.things.insert(min(s.things.index(other) for _, other in own), new)
        for bond, other in own:
            s.relate(new, fitting(bond, [new], other.art), other)
        s.pending = [waiting for waiting in s.pending if waiting not in own]
        s.group = [new]
        inverted = s.previous != "contained" and not s.head_final
        shared = _SHARED_BY_AND if s.compounds else _SHARED_IN_HINDI
        shared = shared - {"contains"} if s.verb_last else shared
        s.given = [(bond, other) for bond, other in own if inverted or bond.kind in shared]
        s.inverted = inverted
    else:
        s.things.append(new)
        if s.link is not None:
            link(s, new, fitting(s.link, s.sources, art))
        elif s.joined and s.shared:
            for source in s.shared[1]:
                s.relate(source, fitting(s.shared[0], s.shared[1], art), new)
            s.group.append(new)
        elif s.joined and _is_given_too(s):
            for bond, other in s.given:
                s.relate(new, bond, other)
            s.group.append(new)
        else:
            s.group = [*s.group, new] if s.joined else [new]
            s.given = []
    if s.joined == "comma" and s.link is None and is_put_on(s, new):
        s.topic = [thing for thing in s.topic if thing is not new]
        s.relate(s.topic[-1], Bond("wearing"), new)
        s.group = list(s.topic)
    s.link, s.joined = None, ""
    return new


def _is_given_too(s: Sentence) -> bool:
    """True for the second of "a bowl of apples and oranges", "椅子の上の猫と犬"."""
    if not s.given or any(other not in s.things for _, other in s.given):
        return False
    listed = s.joined == "and" or s.segments[s.at - 1].raw == "、"
    if s.inverted:  # "behind the house stand a tree and a car"
        following = s.ahead(1)
        return s.joined == "and" and not (following and following[0].has("before", "side", "aside"))
    return listed and (s.head_final or not (s.count or s.definite))


def _pour_out(s: Sentence, food: Thing) -> None:
    """ "Two bowls of soup" are two soups: the bowl belongs to the drawing."""
    _, container = s.pending.pop()
    food.count, food.scale = container.count, container.scale
    food.colour = container.colour
    held = [(one, kind, food) for one, kind, two in s.relations if two is container]
    s.drop(container)
    s.relations += held


def _describe(s: Sentence, named: Thing) -> None:
    """Hand over what was said before the noun."""
    named.colour = s.colour or named.colour
    named.scale = s.scale or named.scale
    named.pattern = s.pattern or named.pattern
    named.material = s.material or named.material
    if s.action == "flying" and is_vehicle(named.art):  # a "flying car"
        named.action, s.action = named.action or s.action, None
    if is_furred(named.art) and s.hair:  # काले बालों वाली बिल्ली
        named.colour, s.hair = named.colour or s.hair, None
    if is_animate(named.art):
        named.action, s.action = named.action or s.action, None
        grow(named, s.age)
    if is_person(named.art):
        named.beard, s.beard = s.beard or named.beard, False
        named.hair, s.hair = s.hair or named.hair, None
        named.glasses, s.glasses = s.glasses or named.glasses, False
    s.forget()
