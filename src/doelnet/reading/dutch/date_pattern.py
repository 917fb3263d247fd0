"""The many ways in which Dutch documents write a date, as one pattern."""

from __future__ import annotations

import re

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "januari|jan",
            "februari|feb|febr",
            "maart|mrt",
            "april|apr",
            "mei",
            "juni|jun",
            "juli|jul",
            "augustus|aug",
            "september|sep|sept",
            "oktober|okt",
            "november|nov",
            "december|dec",
        ],
        start=1,
    )
    for name in names.split("|")
}
MONTH_NAMES = [
    "",
    *[
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
]
_LONG = "|".join(m for m in MONTH_NAMES if m)
_ANY = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_SHORT_TOO = rf"(?:{_YEAR}|['’]\d\d)"
_SCHOOL = r"(?:(?:school|cursus|studie)-?ja(?:a?r|ren|aren)|sj\.?)"
_TO = r"(?:-|–|t/m|tot\s+en\s+met|tot)"
_Q = r"(?:q|k|kw\.?\s?|kwartaal\s)"
_ORDINAL = r"1e|2e|3e|4e|1ste|2de|3de|4de|eerste|tweede|derde|vierde|laatste"
_SEASONS = "voorjaar|lente|zomer|najaar|herfst|winter"
_OF = r"(?:\s+van)?(?:\s+het\s+jaar)?\s+"
_OPENING = (
    rf"\d|school|cursus|studie|sj|h[12]\s|['’]\d|jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|q[1-4]|k[1-4w]|{_ORDINAL}|{_SEASONS}"
    r"|eind|ultimo|begin|medio|half|(?:in|per)\s+['’\d]"
)
"""What every date opens with: the many ways to write one are tried only there."""
PATTERN = re.compile(
    rf"""(?<![\w€/-])(?={_OPENING})(?:
    (?P<iso>(?P<iy>{_YEAR})-(?P<im>0[1-9]|1[0-2])-(?P<id>0[1-9]|[12]\d|3[01]))(?!\d|-\d)
  | (?P<day>(?P<dd>\d{{1,2}})(?P<sep>[-/.])(?P<dm>\d{{1,2}})(?P=sep)
      (?P<dy>{_YEAR}|['’]\d\d|(?<=[-/])(?:1[5-9]|[2-4]\d)(?![\w/-]|\sjaar|[.,]\d)))(?!\d)
  | (?P<schools>{_SCHOOL}\s+(?P<t1>{_YEAR})\s*[-–/]\s*(?:{_YEAR}|\d\d)\s*(?:{_TO}|en)\s*
      {_YEAR}\s*[-–/]\s*(?P<t2>{_YEAR}|\d\d))(?!\d)
  | (?P<school>{_SCHOOL}\s+(?P<s1>{_YEAR}|['’]?\d\d)\s*[-–/]\s*['’]?(?P<s2>{_YEAR}|\d\d))(?!\d)
  | (?P<months>(?P<m1>{_ANY})\.?(?:\s+(?P<m1y>{_YEAR}))?\s*(?:{_TO}|/|(?P<and>en\s))\s*
      (?P<m2>{_ANY})\.?\s+(?P<m2y>{_SHORT_TOO}))(?!\d)
  | (?P<days>(?P<r1>\d{{1,2}})(?:\s+(?P<rm1>{_LONG}))?\s*{_TO}\s*(?P<r2>\d{{1,2}})\s+(?P<rm2>{_LONG})\s+
      (?P<ry>{_YEAR}))(?!\d)
  | (?P<full>(?P<fd>\d{{1,2}})(?:e|ste|de)?\s+(?P<fm>{_ANY})\.?(?:\s+(?P<fy>{_SHORT_TOO}))?)(?![\w-])
  | (?P<span>(?P<y1>{_SHORT_TOO})\s*(?:{_TO}|/)\s*
      (?P<y2>{_SHORT_TOO}|(?<=\d[-–/])(?:1[3-9]|[2-4]\d)(?!\w|[.,]\d)))(?![\d-])
  | (?P<quarters>(?:{_Q}(?P<qa>[1-4])\s*(?:{_TO}|/|en)\s*{_Q}?(?P<qb>[1-4])
      |(?P<oa>{_ORDINAL})\s+(?:kwartaal\s+)?(?:{_TO}|/|en)\s+(?:het\s+)?(?P<ob>{_ORDINAL})\s+(?:kwartaal|kw\.?))
      (?:{_OF}|[\s,]+)(?P<qqy>{_SHORT_TOO}))(?!\d)
  | (?P<quarter>(?:{_Q}(?P<q1>[1-4])|(?P<q2>{_ORDINAL})\s+(?:kwartaal|kw\.?)|(?P<q3>[1-4])e\s?kw\.?)
      (?:(?:{_OF}|,\s*|\s*(?=['’])|-)(?P<qy>{_SHORT_TOO}))?)(?![\w-])
  | (?P<yearq>(?P<yqy>{_YEAR})[\s,-]*{_Q}(?P<yq>[1-4]))(?!\w)
  | (?P<half>(?P<h>eerste|tweede|1e|2e|1ste|2de)\s+(?:helft|halfjaar|half\s?jaar)(?:{_OF}(?P<hy>{_YEAR}))?
      |h(?P<h2>[12])\s(?P<h2y>{_YEAR}))(?!\w)
  | (?P<season>(?:{_SEASONS}){_OF}(?P<sy>{_SHORT_TOO}))(?!\d)
  | (?P<end>(?:eind(?:e)?|ultimo){_OF}(?P<ey>{_SHORT_TOO}))(?![\d-])
  | (?P<month>(?:(?:begin|eind|medio|half)\s+)?(?P<mm>{_LONG})
      (?:(?:\s+van)?\s+(?P<my>{_YEAR})|\s*['’](?P<my2>\d\d)(?!\d))?)(?![\w-])
  | (?P<short>(?P<sm>{_ANY})\.?[\s-]+['’]?(?P<smy>{_YEAR}|\d\d))(?![\w-])
  | (?P<numbered>(?P<nm>0[1-9]|1[0-2])[-/](?P<ny>{_YEAR})|(?P<yn>{_YEAR})-(?P<ym>0[1-9]|1[0-2]))(?![\w/-]|[.,]\d)
  | (?P<year>(?:(?:begin|medio|in|per)\s+)??(?P<yy>{_YEAR})|(?:begin|medio|half|in|per)\s+(?P<yy2>['’]\d\d))
      (?![\d]|[-/.]\d|[.,]\d)
    )(?P<open>\s+(?:en\s+verder|e\.v\.|ev\b|en\s+volgende|en\s+later)|\+)?""",
    re.VERBOSE,
)
WITHOUT_DIGIT = (*MONTH_NAMES[1:], "kw", "helft", "half")
"""What a date without a digit holds one of."""

JOINT = re.compile(r"\s*(?:[-–]|t/m|tot(?:\s+en\s+met)?)\s*", re.IGNORECASE)
NO_YEAR = re.compile(r"€\s$|\b(?:Wmo|WMO|Wet|Participatiewet|[Ww]et maatschappelijke ondersteuning)\s$")
EURO = re.compile(r"\s?(?:euro\b|€(?!\s?[-(\d])|EUR\b(?!\s\d))")
HOUSE = re.compile(r"(?:\s\d{1,4}[a-zA-Z]?\s?,?\s+|[Pp]ostcode:?\s+)$")
CITY = re.compile(r"\s?[A-Z]{2}\b")
NAMED = re.compile(r"(?:n(?:umme)?r\.?|kenmerk|zaak|besluit|motie|nota|versie|dossier):?\s*$")
