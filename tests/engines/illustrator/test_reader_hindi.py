"""Hindi: what of a genitive, a comparison and a negation is there to be drawn; words in Latin letters."""

import pytest
from told_scenes import said_of

from openimagen.engines.illustrator.reading.reader import read
from openimagen.engines.illustrator.reading.romanised import devanagari


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("नारियल की चटनी", "bowl-with-spoon"),
        ("कार की चाबी", "key"),
        ("साइकिल की टोकरी में फूल", "blossom, basket; 0 in 1"),
        ("घर की छत पर बिल्ली", "cat, house; 0 on 1"),
        ("ट्रेन की खिड़की", "locomotive"),
        ("मंदिर में राजा की सोने की मूर्ति", "statue/gold, temple; 0 in 1"),
        ("पेंगुइन का बच्चा", "penguin"),
        ("चार लोगों का परिवार", "4 x person"),
        ("चाय का कप", "teacup-without-handle"),
        ("दूध की बोतल", "bottle"),
        ("मेज पर गुलाबों का लाल फूलदान", "vase/red, 3 x rose; 1 in 0"),
        ("हनुमान जी की बड़ी मूर्ति", "statue"),
        ("चाय का डंडल", ""),
        ("रेलगाड़ी के गार्ड की टोपी", "billed-cap"),
        ("चाय बनाने की मशीन", ""),
    ],
)
def test_of_a_genitive_the_head_is_seen(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("बादल जैसा सफेद केक", "birthday-cake/white"),
        ("दिल के आकार का लाल गुब्बारा", "balloon/red"),
        ("सांता के वेश में बिल्ली", "cat"),
        ("शेर बनने का सपना देखती बिल्ली", "cat"),
        ("चॉकलेट से बना हाथी", "elephant"),
        ("लकड़ी से बना घोड़ा", "horse/wood"),
        ("बच्चों के लिए किताब", "open-book"),
        ("बच्चों के लिए", "3 x child"),
        ("चिड़िया पकड़ने के लिए कूदती बिल्ली", "bird, cat"),
        ("फूल सी बच्ची", "girl"),
        ("एक छोटी सी बच्ची", "girl"),
        ("नींबू की महक वाला साबुन", "soap"),
    ],
)
def test_what_something_is_like_is_not_there(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said", "missing"),
    [
        ("बिना खिड़की वाला घर", "house", "window"),
        ("बिना पहिये की साइकिल", "bicycle", "wheel"),
        ("बिना आँखों वाली मछली", "fish", None),
        ("बिना सवार का घोड़ा", "horse", None),
        ("बिना हेलमेट पहने दौड़ता लड़का", "boy", "military-helmet"),
    ],
)
def test_only_what_is_without_is_missing(prompt: str, said: str, missing: str | None) -> None:
    scene = read(prompt)
    assert said_of(scene) == said
    assert missing is None or missing in scene.excluded


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("लाल छत वाला घर", "house"),
        ("हरी दीवारों वाली रसोई में बर्तन", "cooking-pot"),
        ("बाघ वाली टी-शर्ट पहने लड़का", "boy, t-shirt; 0 wearing 1"),
        ("खिलौना कार", "automobile"),
        ("बेसबॉल टोपी", "billed-cap"),
        ("चिकन बिरयानी", "cooked-rice"),
        ("जंग लगा ट्रक", "delivery-truck"),
        ("बाइक हेलमेट", "military-helmet"),
        ("तितली के पंखों वाली लड़की", "girl"),
        ("शेर की खाल का कालीन", "rug"),
        ("बाँस की टोकरी", "basket"),
        ("चॉकलेट सॉस वाली आइसक्रीम", "ice-cream"),
        ("टमाटर सूप का कटोरा", "bowl-with-spoon"),
        ("नारियल के पेड़ के नीचे गाय", "cow, palm-tree; 0 below 1"),
        ("ऊन के गोले से खेलती बिल्ली", "cat, yarn; 0 doing 1"),
        ("परी के पंख", "fairy"),
        ("बच्चों के कमरे में पलंग", "bed"),
        ("गिलास में दूध", "glass-of-milk"),
        ("आम आदमी", "man"),
        ("लड़के ने माँ को फूल दिया", "boy, woman, blossom"),
        ("गुलाब और खोपड़ी वाला पैटर्न", "rose, skull"),
        ("कुत्ते ने बिल्ली को देखा और बिल्ली भाग रही है", "dog, cat"),
    ],
)
def test_parts_modifiers_and_what_was_named_before_are_no_things(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("टोकरी जिसमें तीन सेब हैं", "3 x red-apple, basket; 0 in 1"),
        ("पेड़ जिसके नीचे गाय बैठी है", "cow, deciduous-tree; 0 below 1"),
        ("एक आदमी जिसके हाथ में तलवार है", "man, sword; 0 holding 1"),
        ("लड़की पेड़ के नीचे किताब पढ़ रही है", "girl, open-book, deciduous-tree; 0 below 2, 0 doing 1"),
        ("लड़की लाल साड़ी में फूल बेच रही है", "girl, sari/red, blossom; 0 wearing 1, 0 next 2"),
        ("परिवार मेज पर बैठकर खाना खा रहा है", "family, table"),
        ("मेज पर लाल सेब", "red-apple"),
        ("भूरे बालों वाला कुत्ता", "dog/brown"),
        ("लोहार हथौड़ा चला रहा है", "person, hammer; 0 holding 1"),
    ],
)
def test_who_is_where_and_has_what(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("सात साल की लड़की", "girl"),
        ("तीन लड़कियाँ", "3 x girl"),
        ("चार बजे की ट्रेन", "locomotive"),
        ("दो किलो आलू", "potato"),
        ("पाँच मंज़िला होटल", "hotel"),
        ("केतली के पास चाय के प्याले", "3 x teacup-without-handle, kettle; 0 next 1"),
        ("कुत्ता और बिल्ली दोनों", "dog, cat"),
    ],
)
def test_ages_hours_and_measures_count_nothing(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("दो काली और तीन सफेद गायें", "2 x cow/black, 3 x cow/white"),
        (
            "एक लाल, एक हरी और एक नीली पतंग",
            "kite/red, kite/green, kite/blue",
        ),
        ("गुलाबी फूलों वाला सफेद फूलदान", "vase/white"),
        ("तीन लाल गुब्बारे और दो नीले", "3 x balloon/red, 2 x balloon/blue"),
        ("घर जिसकी छत लाल है", "house"),
    ],
)
def test_colours(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


def test_a_place_lies_in_its_region() -> None:
    assert read("कश्मीर की झील में नाव").place == "lake"


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("meri beti ke liye neela gubbara", "balloon/blue"),
        ("pinjre me hara tota", "parrot/green, birdcage; 0 in 1"),
        ("do ladkiyan ghodon ke saath", "2 x girl, 3 x horse; 0 with 1"),
        ("dulhan mandap me baithi hai", "woman-with-veil, gazebo; 0 in 1"),
    ],
)
def test_latin_letters(prompt: str, said: str) -> None:
    assert said_of(read(prompt)) == said


@pytest.mark.parametrize("prompt", ["a red car near the river", "dos gatos en la mesa", "do it all", ""])
def test_other_languages_are_left_alone(prompt: str) -> None:
    assert devanagari(prompt) is None


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("पायलट लोमड़ी", "fox"),
        ("पुलिस वाला भालू", "bear"),
        ("भालू शेफ रसोई में", "bear"),
        ("रोबोट डॉक्टर", "robot"),
        ("नर्स भालू इंजेक्शन के साथ", "bear"),
        ("जादूगर खरगोश निकालता हुआ", "man-mage, rabbit"),
        ("डॉक्टर बिल्ली के साथ", "health-worker, cat; 0 with 1"),
        ("राजा हाथी पर", "person-with-crown, elephant; 0 on 1"),
        ("किसान गाय और बकरी", "farmer, cow, goat"),
    ],
)
def test_a_trade_and_an_animal_are_one(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="hi")) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("कार वॉश का फ्लायर", ""),
        ("ट्रेन स्टेशन पर औरत", "woman, station; 0 on 1"),
        ("ट्रेन स्टेशन पर खड़ी है", "locomotive, station; 0 on 1"),
        ("चॉकलेट लावा केक", "birthday-cake"),
        ("रॉकेट लॉन्च", "rocket"),
        ("ट्रक ड्राइवर", "person"),
    ],
)
def test_what_only_tells_of_a_head_is_not_drawn(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="hi")) == said


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("नीली कोटा साड़ी", "sari/blue"),
        ("एक लाल और दो हरे सेब", "red-apple, 2 x red-apple/green"),
        ("पुल के नीचे नाव और ऊपर ट्रेन", "sailboat, locomotive, bridge; 0 below 2, 1 above 2"),
        ("दीवार पर घड़ी और नीचे सोफा", "couch, wall-clock, brick-wall; 1 on 2, 0 below 1"),
        ("लड़की घास में सेब खाती हुई", "girl, red-apple; 0 doing 1"),
        ("कार के ऊपर बिल्ली", "cat, automobile; 0 on 1"),
        ("कार के ऊपर उड़ता तोता", "parrot, automobile; 0 above 1"),
        ("laal gend kursi par", "soccer-ball/red, chair; 0 on 1"),
    ],
)
def test_what_belongs_to_what(prompt: str, said: str) -> None:
    assert said_of(read(prompt, language="hi")) == said


def test_the_person_of_a_clause_is_meant() -> None:
    scene = read("आदमी जो बेंच पर बैठकर अखबार पढ़ रहा है और उसके पास कुत्ता सो रहा है", language="hi")
    assert [(s.art, s.action) for s in scene.subjects][:2] == [("dog", "sleeping"), ("man", "reading")]
    assert ("next", 1) in [(r.kind, r.object) for r in scene.relations if r.subject == 0]


def test_what_a_logo_is_for_does_not_hide_that_it_is_one() -> None:
    assert read("मेरी बेकरी के लिए लोगो", language="hi").form == "logo"
