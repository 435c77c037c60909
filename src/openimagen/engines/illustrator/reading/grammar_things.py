"""Rules for nouns: new things, compounds, and things that were named before. See `grammar.Rule`."""

from openimagen.engines.illustrator.groups import (
    GROUPS,
    excluded_by,
    is_animate,
    is_drawable,
    is_drink,
    is_person,
    is_plant,
    is_vehicle,
    members,
)
from openimagen.engines.illustrator.reading.grammar_again import again, hand_over
from openimagen.engines.illustrator.reading.grammar_chinese import (
    are_of_each_colour,
    are_worn_by_each,
    side_waits,
    takes_up,
)
from openimagen.engines.illustrator.reading.grammar_clauses import (
    SERVED,
    contents,
)
from openimagen.engines.illustrator.reading.grammar_colours import shares_by_nature
from openimagen.engines.illustrator.reading.grammar_compounds import (
    YOUNG,
    compound,
    family,
    repeat,
    share_out,
)
from openimagen.engines.illustrator.reading.grammar_likened import only_likened
from openimagen.engines.illustrator.reading.grammar_naming import describe, new_thing
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

_POSTPOSITIONS = frozenset({"को", "ने", "से", "तक", "का", "की", "के"})
# games that their ball is called by
_BALLS = ("tennis", "basketball", "baseball", "volleyball")
_WITH_ARTICLE = frozenset({"del", "al", "do", "da", "ao", "à"})
_ENSEMBLES = frozenset({"band", "choir", "orchestra"})
_WRITTEN = frozenset({"letter", "letters"})
_SIGNS = frozenset({"sign", "stop-sign", "placard", "open-book", "newspaper", "t-shirt", "scroll"})


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
    if s.likened and not s.negated and art and is_person(art) and s.group and is_animate(s.group[-1].art):
        s.group[-1].role = segment.senses.get("role", art)  # "a boy dressed as a pirate", "a cat as a king"
        goes_on = s.modifies() and not is_person(s.group[-1].art)  # "a cat dressed as emperor Napoleon"
        s.forget()
        s.likened = goes_on
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
    whole = whole_of(s, art, segment)
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
    if art == "lipstick" and s.link and s.link.kind in ("with", "wearing", "in") and _is_of_a_person(s):
        return undrawable(s, segment)
    if art == "person-lifting-weights" and not s.head_final and s.last(is_animate):
        return undrawable(s, segment)  # whoever lifts them is there
    if art == "cooking-pot" and s.link == Bond("in") and s.sources and _is_potted(s):
        return undrawable(s, segment)
    if art == "treasure-chest" and segment.raw.lower() == "chest" and _is_of_an_animal(s):
        return undrawable(s, segment)
    if not segment.has("noun", "group", "role"):
        s.replaced.append((segment.raw, art))
    if segment.raw.lower() == "glasses" and s.count and s.count > 1 and not s.paired:
        art = "wine-glass" if any("wine" in t.art for t in s.things) else "tumbler-glass"
    plural = plural or _is_hindi_plural(s, segment) or (s.full and not (art in SERVED or is_drink(art)))
    carried, waits = side_goes_on(s), side_waits(s, art)
    named = (
        _held(s, art, segment)
        or taken_over(s, art, segment)
        or family(s, art)
        or compound(s, art, segment)
        or again(s, art, segment, plural)
        or new_thing(s, art, segment, plural)
    )
    named.general, named.purpose = segment.has("group"), s.for_whom
    colours = s.colours
    describe(s, named)
    if named.action != "playing_music":  # a "trumpet player" is no athlete
        named.role = segment.senses.get("role", named.role)
    if segment.has("agent"):
        s.agents.append((named, segment.senses["agent"]))
    takes_up(s, named)
    if not waits:
        named.side = s.side or named.side or carried
        s.side_first = named if s.side or carried else None
        s.side = None
    if segment.has("young"):
        named.scale = min(named.scale, YOUNG)
    each = shares_by_nature(s, named, colours) or are_of_each_colour(s, named)
    if are_worn_by_each(s, named, colours):
        named.count, named.counted = len(colours), True
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


def _is_potted(s: Sentence) -> bool:
    return is_plant(s.sources[-1].art) or s.sources[-1].art in ("cactus", "bonsai", "herb")


def _is_of_a_person(s: Sentence) -> bool:
    return bool(s.sources) and is_person(s.sources[-1].art)


def _is_of_an_animal(s: Sentence) -> bool:
    """True for "a robin with a red chest"."""
    owner = (s.sources if s.link else s.group)[-1:]
    return bool(owner) and is_animate(owner[0].art) and not is_person(owner[0].art)
