"""Runs out that stand where something of another site would: boxes that ask for a click before they load it.

Systems name these boxes as they like, so they are known by what they are: small, with something to click, and a text
that speaks of content from elsewhere and of the reader's data or consent. In the languages of the sites that must ask.
"""

from collections.abc import Iterator, Sequence

from auditor.model import Why
from auditor.read.layout import Box, Run
from auditor.text.late_pattern import late_pattern

WAITS_FOR_A_CLICK = Why("consent", "asks for a click before it loads something of another site")
_MOST_WORDS = 150
"""Words of such a box."""
_FEWEST_WORDS = 8
_UP = 4
"""Boxes up from its text in which something to click is looked for."""
_SPEAKS = (
    "cookie", "consent", "extern", "estern", "third", "dritt", "datenschutz", "terceros", "tiers", "terze", "derde",
    "tredje", "bloqu", "blocca", "traceur", "privacy", "klick", "ip-adress",
)  # fmt: skip
"""One of them is in every such text: looked for first."""
_FROM_ELSEWHERE = late_pattern(
    # Must not match what an article says of such things at large ("third parties", "external sources", "cookies").
    r"extern\w{0,3} (?:inhalt|content|media|medi[ae]n|server|quelle|inhoud|bron|innhold|indhold|inneh[åa]ll|video)"
    r"|\b(?:contenus?|m[ée]dias?) (?:externes?|tiers)\b|\bcontenidos? (?:externos?|de terceros)\b"
    r"|\bcontenut[oi] (?:estern[oi]|di terze)|\bconte[úu]dos? (?:externos?|de terceiros)\b"
    r"|third[- ]party content|drittplattform|inhalte? von drittanbietern"
    r"|(?:load|view|see|show|display|allow) (?:this|the|external|embedded|youtube|twitter|instagram|facebook|tiktok)\b"
    r".{0,20}\b(?:content|media|embed|video|post|tweet)"
    r"|content (?:isn't|isn’t|is not|is) (?:visible|shown|available|blocked|provided by)|before anything is loaded"
    r"|(?:voir|afficher|visualiser|consulter) (?:ce|cette|le|la|les) (?:contenu|vid[ée]o)|ce contenu est bloqu"
    r"|(?:ver|mostrar|cargar|visualizar) (?:este|el|esta) (?:contenido|conte[úu]do|v[ií]deo)"
    r"|contenido (?:est[áa] )?bloqu"
    r"|(?:vedere|visualizzare|mostrare) (?:questo|il) (?:contenuto|video)|contenuto (?:è )?bloccat"
    r"|(?:deze|de) (?:inhoud|video|content) (?:te )?(?:bekijken|tonen|laden|zien)"
    r"|(?:inhalte?|grafik(?:en)?|video|karte|beitrag)\b.{0,40}\b(?:anzeigen|laden|nachgeladen|angezeigt|geladen)\b"
)
_OF_DATA = late_pattern(
    r"cookie|consent|privacy|personal data|ip[- ]ad|datenschutz|personenbezogen|einverstanden|zustimm|einwillig"
    r"|traceur|donn[ée]es|consentement|confidentialit|datos personales|consentimiento|privacidad|dati personali"
    r"|consenso|dados pessoais|consentimento|persoonsgegevens|toestemming|personoplysn|samtyk|samtyck|personuppgift"
)
_CONTROLS = ("button", "input", "label")


def waiting_for_a_click(runs: Sequence[Run]) -> set[int]:
    """Numbers of the runs in such boxes."""
    found: set[int] = set()
    asking = [number for number, run in enumerate(runs) if _FEWEST_WORDS <= run.words <= _MOST_WORDS]
    together = "\n".join([runs[number].text for number in asking]).lower()
    speaking = [word for word in _SPEAKS if word in together]
    for number, text in zip(asking, together.split("\n"), strict=True) if speaking else ():
        if number in found:
            continue
        if any(map(text.__contains__, speaking)) and (box := _box(runs[number], runs)) is not None:
            found.update(range(box.first_run, box.last_run + 1))
    return found


def _box(run: Run, runs: Sequence[Run]) -> Box | None:
    """The smallest box around the run that has something to click, where it is such a one."""
    for box in _around(run):
        if next(box.element.iter(*_CONTROLS), None) is not None:
            said = " ".join(one.text for one in runs[box.first_run : box.last_run + 1]).lower()
            return box if _FROM_ELSEWHERE.search(said) and _OF_DATA.search(said) else None
    return None


def _around(run: Run) -> Iterator[Box]:
    box: Box | None = run.box
    for _ in range(_UP):
        if box is None or box.words > _MOST_WORDS or box.tag in {"body", "main", "article"}:
            return
        yield box
        box = box.parent
