"""Names of persons behind a title or an office: "mevrouw", "wethouder"; portfolios and streets are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from doelnet.reading.dutch.given_names import GIVEN_NAMES
from doelnet.reading.dutch.letters import small
from doelnet.reading.dutch.names import GLUED, LOWER, ORGANISED, PARTICLE, UPPER

_ADDRESS = r"mevrouw|mevr\b\.?|mw\b\.?|mejuffrouw|meneer|de heer|de heren|heer|heren|dhr\b\.?|hr\."
_DEGREE = r"drs\b\.?|mr\.|dr\b\.?|ir\.|ing\.|prof\b\.?"
_OFFICE = r"\w*wethouder|\w*burgemeester|portefeuillehouder|gedeputeerde(?!\sstaten)|\w*griffier|gemeentesecretaris"
_OFFICES = r"raads(?:lid|leden)|(?<!burgemeester en\s)wethouders"
SIGN = re.compile(
    r"(?:wethouders?|g(?:edeputeerde|emeentesecretaris|riffier)|p(?:ortefeuillehouder|rof)|burgemeester"
    r"|m(?<!\wm)(?:e(?:vrouw|vr|juffrouw|neer)|w|r)|h(?<!\wh)(?:eren|eer|r)|d(?<!\wd)(?:hr|rs|r)|raadsl(?:id|eden)"
    r"|i(?<!\wi)(?:r|ng))"
    r"(?:(?<!.[mi]r)(?<!ing)[\s:(]|\.)"
)
"""What a text in small letters must hold before it is searched; words that open alike are tried together."""
_WORD = rf"(?!(?i:{_DEGREE}|{_ADDRESS})\s)(?:[dD]['’])?[{UPPER}][\w'’-]*\s?"
_NAME = (
    rf"(?!en\s)(?:(?:[{UPPER}]|Th|Ch|Ph|IJ)\.\s?|\([{UPPER}][\w'’.-]*\)\s|{PARTICLE}|en\s(?=[{UPPER}])|{_WORD}){{1,9}}"
)
_PATTERN = re.compile(
    rf"\b(?P<title>{_ADDRESS}|{_DEGREE}|{_OFFICE}|{_OFFICES})(?::\s*|\s*\(\s?|\s+|(?<=\.))(?P<name>(?-i:{_NAME}))",
    re.IGNORECASE,
)
_ROAD = re.compile(r"(?<=[a-z])(?:weg|kade)$")
_SCHOOL_BEFORE = re.compile(r"(?:\b[a-z]*bs|school|^)\s*$", re.IGNORECASE)
_PORTFOLIO = re.compile(
    r"\w+(?:zorg|hulp|beleid|zaken|onderwijs|welzijn|heid|teit|isering|transitie|ontwikkeling|ordening|economie|opgaven?|educatie)",
    re.IGNORECASE,
)
NOT_NAMES = frozenset(
    {
        "jeugd", "onderwijs", "welzijn", "zorg", "financiën", "sport", "cultuur", "wonen", "sociaal", "samenleving",
        "economie", "duurzaamheid", "domein", "jeugdzorg", "jeugdhulp", "gezin", "participatie", "inkomen", "armoede",
        "passend",
        "gezondheid", "maatschappelijke", "ontwikkeling", "ondersteuning", "sociale", "zaken", "werk", "kansen",
        "gelijke",
        "en", "van", "de", "het", "kinderen", "jongeren", "ruimte", "verkeer", "mobiliteit", "bestuur", "milieu",
        "bouwen",
        "vastgoed", "organisatie", "dienstverlening", "veiligheid", "vervoer", "klimaat", "energie", "natuur",
        "recreatie",
        "toerisme", "landbouw", "media", "kunst", "digitalisering", "inclusie", "integratie", "integraal",
        "emancipatie",
        "opvang", "kinderopvang", "opvoeden", "opgroeien", "leren", "volksgezondheid", "welzijnszorg", "wmo", "ouderen",
        "openbare", "orde", "fysiek", "wijken", "dorpen", "burgerzaken", "personeel", "sociaaleconomische", "bewegen",
        "arbeidsmarkt", "schuldhulp", "schulden", "armoedebeleid", "jeugdbeleid", "onderwijshuisvesting", "huisvesting",
    }
)  # fmt: skip
"""Words of portfolios, which follow an office without being a name."""


_IN_SMALL = re.compile(
    rf"\b(?:mevrouw|mevr\b\.?|mw\b\.?|mejuffrouw|meneer|(?<=de )heer|dhr\b\.?)\s+"
    rf"(?P<name>(?:(?:van|de[rn]?|te[rn]?|in|op|'t|’t|el|al|bin|von|du|la|le)\s)*(?P<word>[{LOWER}][{LOWER}-]{{2,}}))"
    rf"(?![{LOWER}{UPPER}])",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(
    r"een|het|hun|onze?|zijn|haar|deze|dit|dat|die|wie|wat|waar|hoe|als|dan|maar|want|omdat|ook|niet|nog|wel|alleen|samen"
    r"|uit|met|voor|bij|aan|over|onder|tegen|naar|tot|door|zonder|via|namens|mevrouw|meneer|her?en|heer|dames|was|had|kan"
    r"|kon|wilde|wil|mag|moet|moest|zal|zou|gaat|ging|komt|kwam|doet|deed|heeft|hebben|werden|worden|werd|wordt|zegt|zei"
    r"|vertel(?:t|de)|woont|woonde|werkte?|krijgt|kreeg|vraagt|vroeg|vindt|vond|geeft|gaf|heette?|leest|belt|mailt|opent|leidt"
    r"|neemt|nam|staat|stond|helpt|hielp|begint|begon|blijft|bleef|weet|wist|ziet|zag|voorzitter|burgemeester|wethouder"
    r"|griffier|secretaris|directeur|minister|gedeputeerde|raadslid|rector"
)
"""What stands behind "mevrouw" in small letters without being a name: words of a sentence, and offices."""


def find(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand behind a title or an office in `text`; behind "mevrouw" also in small letters."""
    yield from _with_capitals(text)
    for match in _IN_SMALL.finditer(text):
        word = match["word"]
        if word[0].islower() and not _SAID_BEHIND.fullmatch(small(word)) and not ORGANISED.search(word):
            yield match.span("name")


def _with_capitals(text: str) -> Iterator[tuple[int, int]]:
    for match in _PATTERN.finditer(text):
        words = list(re.finditer(r"\S+", match["name"]))
        first, last = _begin(words), 0
        if first < len(words) and not _is_school(match):
            last = _stop(words[first:], match["title"][0].isupper())
        if last:
            start = match.start("name")
            said = match["name"][: words[first + last - 1].end()]
            yield start + words[first].start(), start + len(said.rstrip(" ,.)"))


def _begin(words: list[re.Match[str]]) -> int:
    """Return which word a name begins with: behind a portfolio ("wethouder Jeugd Zwanepoel"), with its "van der"."""
    first = next((at for at, word in enumerate(words) if not is_portfolio(word[0])), len(words))
    while 0 < first < len(words) and words[first - 1][0].lower() in ("van", "de"):
        first -= 1
    return first


def is_portfolio(word: str) -> bool:
    """Whether a word is one of those that portfolios of a college are called by: "Jeugd", "Energietransitie"."""
    bare = word.strip("(),.").lower()
    return bare in NOT_NAMES or bool(_PORTFOLIO.fullmatch(bare))


def _is_school(match: re.Match[str]) -> bool:
    """Whether it is the school "De Heer Hugo", not the person "de heer Hugo"."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    return (
        match["title"].endswith("Heer")
        and not re.match(r"[A-Z]\.", match["name"])
        and bool(_SCHOOL_BEFORE.search(before))
    )


def _is_abbreviation(word: str, words: list[re.Match[str]]) -> bool:
    """Whether a word behind a surname is what an organisation is called in short: "mevrouw Zwanepoel van de GGD"."""
    return word.isalpha() and word.isupper() and len(word) > 1 and not all(one[0].isupper() for one in words[:1])


def _stop(words: list[re.Match[str]], capital: bool) -> int:
    """Return how many of `words` are the name: none where a street or school bears it ("Burgemeester Waardstraat").

    An organisation behind the name ("mevrouw Zwanepoel Waardcollege") is not part of it.
    """
    surnames, last = 0, 0
    for at, word in enumerate(words):
        bare = word[0].strip("(),")
        if bare.endswith(".") or not re.search(rf"[{UPPER}]", bare):
            last = at + 1 if bare.endswith(".") else last
            continue
        borne = GLUED.search(bare) or _ROAD.search(bare)
        if borne and capital and not surnames:
            return 0
        if surnames and (borne or ORGANISED.search(bare) or is_portfolio(bare) or _is_abbreviation(bare, words)):
            break
        surnames += bare.lower() not in GIVEN_NAMES
        last = at + 1
    return last
