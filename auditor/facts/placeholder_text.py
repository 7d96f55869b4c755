"""Texts that a system or a theme comes with, to be replaced by the site's own: what they are called, how they begin."""

import re
from functools import cache

_LATIN = (
    "lorem ipsum dolor sit amet", "consectetur adipiscing elit", "consectetur adipisicing elit",
    "consectetuer adipiscing elit", "sed do eiusmod tempor", "ut enim ad minim veniam", "duis aute irure dolor",
    "excepteur sint occaecat",
)  # fmt: skip
"""Runs of the nonsense Latin of printers that nothing else says: neither its mere name nor real Latin."""
_OF_LATIN = ("ipsum", "adipi", "eiusmod", "veniam", "irure", "occaecat")
"""A word of each of them."""

_TITLES: dict[str, tuple[str, ...]] = {
    "the first post of WordPress": (
        "hello world!", "hallo welt!", "bonjour tout le monde !", "bonjour tout le monde!", "¡hola, mundo!",
        "¡hola mundo!", "hola mundo",
    ),
    "the sample page of WordPress": (
        "sample page", "beispiel-seite", "beispielseite", "page d’exemple", "page d'exemple", "página de ejemplo",
        "página ejemplo",
    ),
}  # fmt: skip
_BODIES: dict[str, tuple[str, ...]] = {
    "the first post of WordPress": (
        "welcome to wordpress. this is your first post",
        "willkommen bei wordpress. dies ist dein erster beitrag",
        "willkommen zur deutschen version von wordpress. dies ist der erste beitrag",
        "bienvenue sur wordpress. ceci est votre premier article",
        "te damos la bienvenida a wordpress. esta es tu primera entrada",
        "bienvenido a wordpress. esta es tu primera entrada",
    ),
    "the sample page of WordPress": (
        "this is an example page. it’s different from a blog post",
        "dies ist eine beispiel-seite. sie unterscheidet sich von beiträgen",
        "ceci est une page d’exemple. c’est différent d’un article de blog",
        "esta es una página de ejemplo. es diferente a una entrada",
    ),
    "a text of Ghost's starter site": (
        "this is a brand new site by",
        "hey there, welcome to your new home on the web",
    ),
}


@cache
def _soon() -> re.Pattern[str]:
    """All of a text that announces one. Must not match "a second oven is coming soon"."""
    return re.compile(
        r"(?:(?:(?:this|our|the) (?:new )?(?:page|site|website|content|article|post) (?:is )?)?"
        r"(?:coming soon|under construction)"
        r"|(?:diese|unsere|die) (?:neue )?(?:seite|website|webseite) (?:ist )?(?:noch )?"
        r"(?:im aufbau|in arbeit|in bearbeitung)"
        r"|(?:cette|notre) page (?:est )?(?:encore )?en (?:cours de )?construction|bientôt disponible|bientôt en ligne"
        r"|(?:esta|nuestra) (?:página|web) (?:está )?en (?:construcción|obras)|próximamente|demnächst|in kürze)"
        r"[\s.!…]*",
        re.IGNORECASE,
    )


@cache
def _to_fill() -> re.Pattern[str]:
    """What one editor writes for another to fill in."""
    return re.compile(
        r"\[(?:insert|add|your|enter) [^\]]{2,60}\]"
        r"|(?:insert|add|enter|write|put) your (?:own )?(?:text|content|copy|title) here"
        r"|(?:your|sample|dummy|placeholder) (?:text|content|copy) (?:goes )?here"
        r"|click (?:on )?(?:the )?edit button to change this text"
        r"|hier steht (?:ihr|dein) text|fügen sie (?:hier )?ihren text (?:hier )?ein|votre texte ici|tu texto aquí",
        re.IGNORECASE,
    )


_ASKING = ("[", " here", "change this text", "hier", "fügen sie", " ici", " aquí")
"""What every match of ``_to_fill`` holds, in small letters: looked for first, as hardly any block has one."""


def may_be_latin(folded: str) -> bool:
    """Whether a text in small letters (``casefold``) has a word of the Latin of printers; hardly any has."""
    return any(map(folded.replace(",", "").__contains__, _OF_LATIN))


def may_ask_or_announce(folded: str) -> bool:
    """Whether it has a word that ``to_fill`` and ``says_soon`` look for in its parts."""
    return any(map(folded.__contains__, _ASKING)) or any(map(folded.__contains__, _ANNOUNCING))


_ANNOUNCING = (
    "coming soon", "construc", "im aufbau", "in arbeit", "in bearbeitung", "bientôt", "en obras", "próximamente",
    "demnächst", "in kürze",
)  # fmt: skip
"""The same of ``_soon``."""


def is_latin(text: str) -> bool:
    folded = " ".join(text.replace(",", "").casefold().split())
    return any(run in folded for run in _LATIN)


def to_fill(text: str) -> str:
    """The words that ask for a text of one's own where they are nearly all that the text says; else empty."""
    if len(text) > LONGEST:
        return ""
    small = text.lower()
    if not any(map(small.__contains__, _ASKING)):
        return ""
    match = _to_fill().search(text)
    return match[0] if match and len(match[0]) * 3 >= len(text.strip()) else ""


def says_soon(text: str) -> bool:
    """Whether all of the text announces that something will be here."""
    return len(text) <= LONGEST and _soon().fullmatch(text.strip()) is not None


def came_with(title: str, text: str) -> str:
    """What the page was delivered as, where its beginning is still that; empty where it is the site's own."""
    start = _plain(text[:600])
    return next((name for name, bodies in _BODIES.items() if any(body in start for body in bodies)), "") or (
        _titles().get(_plain(title), "") if len(text) < SHORT else ""
    )


LONGEST = 200
"""Characters of a block that can be nothing but a request to fill it."""
SHORT = 600
"""Characters of a page below which its title alone tells: longer, it may be somebody's article of that name."""


@cache
def _titles() -> dict[str, str]:
    return {_plain(title): name for name, titles in _TITLES.items() for title in titles}


def _plain(text: str) -> str:
    return " ".join(text.replace("'", "’").casefold().split())
