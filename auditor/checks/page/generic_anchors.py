"""Link texts that say nothing of where they lead, in nine languages; data for ``link_text.py``, written for it."""

from collections.abc import Mapping

GENERIC: Mapping[str, frozenset[str]] = {
    language: frozenset(texts.split("|"))
    for language, texts in {
        "en": "here|click here|click|click this|click this link|right here|over here|see here|go here|tap here|"
        "this|this link|link|the link|this page|this article|this post|this site|this website|website|article|page|"
        "read more|read this|more|more here|learn more|find out more|see more|view more|show more|more info|"
        "more information|further information|continue reading|continue|keep reading|details|more details|"
        "check it out|check this out|check here|find out here|read here|source|go|start here|visit site|visit website",
        "de": "hier|hier klicken|klick hier|klicken sie hier|klicke hier|hier entlang|hier lesen|mehr|mehr lesen|"
        "mehr erfahren|mehr dazu|mehr infos|mehr informationen|weiterlesen|weiter|weitere informationen|weitere infos|"
        "details|link|dieser link|diesem link|diesen link|dieser artikel|diese seite|zum artikel|zur seite|"
        "jetzt lesen|quelle|webseite|website",
        "es": "aquí|aqui|haz clic aquí|haga clic aquí|clic aquí|pincha aquí|pulsa aquí|leer más|lee más|seguir leyendo|"
        "más|más información|más info|ver más|saber más|enlace|este enlace|esta página|este artículo|artículo|"
        "página|detalles|fuente|sitio web",
        "fr": "ici|cliquez ici|cliquer ici|clique ici|par ici|juste ici|lire la suite|lire plus|en savoir plus|"
        "savoir plus|plus|plus d'infos|plus d'informations|voir plus|la suite|ce lien|lien|cette page|cet article|"
        "article|page|détails|source|site web",
        "it": "qui|clicca qui|cliccando qui|fai clic qui|leggi tutto|leggi di più|leggi|leggi qui|continua a leggere|"
        "continua|scopri di più|per saperne di più|di più|altro|link|questo link|questa pagina|questo articolo|"
        "articolo|pagina|dettagli|maggiori informazioni|fonte|sito web",
        "nl": "hier|klik hier|hier klikken|lees meer|meer lezen|lees verder|verder lezen|meer|meer info|"
        "meer informatie|meer weten|link|deze link|deze pagina|dit artikel|artikel|pagina|details|bron|website",
        "pt": "aqui|clique aqui|clica aqui|leia mais|ler mais|continue lendo|continuar a ler|saiba mais|saber mais|"
        "mais|mais informações|ver mais|veja mais|veja aqui|link|este link|neste link|esta página|este artigo|"
        "artigo|página|detalhes|fonte|site",
        "pl": "tutaj|tu|kliknij tutaj|kliknij tu|kliknij|czytaj więcej|czytaj dalej|więcej|więcej informacji|"
        "dowiedz się więcej|zobacz więcej|zobacz|link|ten link|tym linkiem|ta strona|ten artykuł|artykuł|strona|"
        "szczegóły|źródło",
        "ru": "здесь|тут|нажмите здесь|жмите сюда|сюда|читать далее|читать дальше|далее|подробнее|узнать больше|"
        "узнать подробнее|больше|ещё|еще|ссылка|по ссылке|эта ссылка|эта страница|эта статья|статья|страница|"
        "источник|сайт",
    }.items()
}
"""In small letters. A word counts on pages of its language only: "continua" is a word of its own in Portuguese."""


def is_generic(text: str, language: str) -> bool:
    """Whether a link's text is one of those, whatever signs stand around it."""
    plain = " ".join(text.casefold().replace("’", "'").split()).strip(' .…:!?,;»«›‹>→<-–—[]()"“”')
    return plain in GENERIC["en"] or plain in GENERIC.get(language, frozenset())
