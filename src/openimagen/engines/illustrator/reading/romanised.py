"""Hindi in Latin letters ("ek lal gaadi"): the commonest words, put back into their own script."""

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Za-z\u0101\u012b\u016b']+")
_FEWEST = 2  # words of Hindi in a prompt that is taken for Hindi

# Devanagari: the ways people spell it
_SPELLINGS = {
    # small words
    "एक": "ek", "दो": "do", "तीन": "teen", "चार": "char chaar", "पाँच": "paanch panch", "छह": "chhah cheh",
    "सात": "saat", "आठ": "aath", "दस": "das", "और": "aur", "का": "ka", "की": "ki", "के": "ke",
    "में": "mein me mai", "पर": "par pe", "से": "se", "को": "ko", "ने": "ne", "है": "hai", "हैं": "hain",
    "वाला": "wala vala", "वाली": "wali vali", "वाले": "wale vale", "बिना": "bina", "साथ": "saath sath",
    "ऊपर": "upar oopar", "नीचे": "neeche niche", "पास": "paas pas", "सामने": "saamne samne",
    "पीछे": "peeche piche", "अंदर": "andar", "बीच": "beech bich", "बगल": "bagal", "बाईं": "baayi baain bayi",
    "दाईं": "daayi daain dayi", "ओर": "or", "तरफ": "taraf", "किनारे": "kinare", "रहा": "raha",
    "रही": "rahi", "रहे": "rahe", "हुआ": "hua", "हुई": "hui", "हुए": "hue", "पहने": "pehne pahne",
    # colours and sizes
    "लाल": "lal laal", "नीला": "neela nila", "नीली": "neeli nili", "नीले": "neele nile", "पीला": "peela pila",
    "पीली": "peeli pili", "पीले": "peele pile", "हरा": "hara", "हरी": "hari", "हरे": "hare",
    "काला": "kala kaala", "काली": "kali kaali", "काले": "kale kaale", "सफेद": "safed", "गुलाबी": "gulabi",
    "भूरा": "bhura bhoora", "भूरी": "bhuri bhoori", "नारंगी": "narangi", "बैंगनी": "baingani",
    "सुनहरा": "sunehra sunahra", "सुनहरी": "sunehri sunahri", "बड़ा": "bada bara", "बड़ी": "badi bari",
    "छोटा": "chota chhota", "छोटी": "choti chhoti", "सुंदर": "sundar", "बूढ़ा": "budha boodha",
    "बूढ़ी": "budhi boodhi",
    # people
    "आदमी": "aadmi admi", "औरत": "aurat", "महिला": "mahila", "लड़का": "ladka larka", "लड़की": "ladki larki",
    "लड़के": "ladke", "लड़कियाँ": "ladkiyan", "बच्चा": "baccha bachcha bacha", "बच्चे": "bacche bachche bache",
    "राजा": "raja", "रानी": "rani", "किसान": "kisan", "माँ": "maa", "दादी": "dadi", "दादा": "dada",
    # animals
    "कुत्ता": "kutta", "कुत्ते": "kutte", "बिल्ली": "billi", "बिल्लियाँ": "billiyan", "गाय": "gaay",
    "भैंस": "bhains", "घोड़ा": "ghoda ghora", "घोड़े": "ghode", "हाथी": "haathi hathi", "शेर": "sher",
    "बाघ": "bagh baagh", "बंदर": "bandar", "मोर": "mor", "तोता": "tota", "तोते": "tote", "चिड़िया": "chidiya",
    "मछली": "machli machhli", "खरगोश": "khargosh", "ऊँट": "oont unt", "चूहा": "chuha chooha",
    "बकरी": "bakri", "भालू": "bhalu bhaloo", "साँप": "saanp", "तितली": "titli", "मेंढक": "mendhak",
    # things
    "गाड़ी": "gaadi gadi gari", "कार": "kaar", "साइकिल": "saikil cycle", "नाव": "naav nav",
    "रेलगाड़ी": "railgaadi relgadi", "घर": "ghar", "मकान": "makan", "मंदिर": "mandir", "पुल": "pul",
    "किला": "kila qila", "झोपड़ी": "jhopdi", "मेज": "mez mej", "कुर्सी": "kursi", "सोफा": "sofa",
    "सोफे": "sofe", "बिस्तर": "bistar", "दरवाज़ा": "darwaza", "खिड़की": "khidki", "किताब": "kitab kitaab",
    "किताबें": "kitabein", "छाता": "chhata chata", "टोपी": "topi", "जूते": "joote jute", "साड़ी": "saree sari",
    "चश्मा": "chashma", "पतंग": "patang", "गेंद": "gend", "घड़ी": "ghadi", "दीया": "diya", "दीये": "diye",
    "टोकरी": "tokri", "डिब्बा": "dibba", "डिब्बे": "dibbe", "थाली": "thali",
    # food and plants
    "सेब": "seb", "आम": "aam", "केला": "kela", "केले": "kele", "संतरा": "santra", "चाय": "chai chaay",
    "दूध": "doodh dudh", "रोटी": "roti", "चावल": "chawal", "समोसा": "samosa", "समोसे": "samose",
    "अंडा": "anda", "अंडे": "ande", "पेड़": "ped per", "पेड़ों": "pedon", "फूल": "phool phul",
    "फूलों": "phoolon", "गुलाब": "gulab", "कमल": "kamal",
    # where and when
    "आसमान": "aasman asman aasmaan", "सूरज": "suraj sooraj", "चाँद": "chand chaand", "तारे": "taare tare",
    "बादल": "badal baadal", "समुद्र": "samudra", "नदी": "nadi", "झील": "jheel", "पहाड़": "pahad pahaad",
    "जंगल": "jungle jangal", "बगीचा": "bageecha bagicha", "बगीचे": "bageeche bagiche", "गाँव": "gaon gaanv",
    "शहर": "shahar sheher", "सड़क": "sadak", "खेत": "khet", "रात": "raat", "सुबह": "subah", "शाम": "shaam",
    "बारिश": "baarish barish", "सर्दी": "sardi", "बर्फ": "barf",
    # verbs
    "बैठा": "baitha", "बैठी": "baithi", "बैठे": "baithe", "सो": "so", "दौड़": "daud", "दौड़ता": "daudta",
    "दौड़ती": "daudti", "उड़ता": "udta", "उड़ती": "udti", "नाचता": "nachta naachta", "नाचती": "nachti naachti",
    "खाता": "khata", "खाती": "khati", "खा": "kha", "पीता": "peeta", "पढ़ता": "padhta", "पढ़ती": "padhti",
    "तैरता": "tairta", "खेलता": "khelta", "खेलते": "khelte",
}  # fmt: skip
# also words of English, Spanish or Portuguese: they are Hindi only beside others that are not
_SHARED = frozenset({
    "do", "das", "me", "mai", "par", "teen", "andar", "tote", "hue", "hua", "barf", "bacha", "chata",
    "gari", "pe", "se", "ko", "ne", "or", "so", "char", "hare", "kale", "pile", "dada", "raja", "rani",
    "mor", "sofa", "sari", "saree", "tare", "per", "pas", "jungle", "cycle", "diya", "diye", "roti",
    "samosa", "chai", "kali", "bara", "hari", "nav", "chand", "bari", "ande", "pul", "mandir", "unt",
    "anda", "kila",
})  # fmt: skip


@lru_cache(1)
def _scripts() -> dict[str, str]:
    return {spelt: word for word, ways in _SPELLINGS.items() for spelt in ways.split()}


def devanagari(text: str) -> str | None:
    """A prompt in romanised Hindi with the words that are known in Devanagari; None for any other prompt.

    It is one where at least half of the words are known, and at least two are words of no other language.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    known = [word for word in words if word in _scripts()]
    certain = {word for word in known if word not in _SHARED}
    if len(certain) < _FEWEST or 2 * len(known) < len(words):
        return None
    return _WORD.sub(lambda match: _scripts().get(match[0].lower(), match[0]), text)
