"""A box that asks for a click before it loads something of another site is no text of the article."""

import pytest

from tests.read.content.test_rules import LINES, article, lines

ASKING = {
    "English": ("We need your consent to show this video. The service behind it may set cookies.", "Allow"),
    "English, blocked": ("This content is blocked by your cookie choices. To see it, let them all in.", "Change"),
    "German": ("Hier ist ein externer Inhalt. Beim Anzeigen gehen personenbezogene Daten an den Anbieter.", "Zeigen"),
    "German, of a map": ("Erst ein Klick wird die Karte laden. Dabei geht Ihre IP-Adresse zum Anbieter.", "Ja"),
    "French": ("Pour voir ce contenu, il faut accepter les cookies du service qui le fournit.", "Accepter"),
    "Spanish": ("Para ver este contenido de terceros hay que aceptar las cookies de su servicio.", "Aceptar"),
    "Italian": ("Per vedere questo contenuto esterno bisogna accettare i cookie del suo servizio.", "Accetta"),
    "Portuguese": ("Para ver este conteúdo externo é preciso aceitar os cookies do serviço dele.", "Aceitar"),
    "Dutch": ("Om deze inhoud te tonen vragen wij toestemming voor cookies van derden op dit toestel.", "Goed"),
}


def within(box: str) -> str:
    first, *rest = (f"<p>{line}</p>" for line in LINES)
    return f"<article><h1>A new wall</h1>{first}{box}{''.join(rest)}</article>"


@pytest.mark.parametrize("language", ASKING)
@pytest.mark.parametrize("control", ["<button>{}</button>", "<input type=checkbox id=c><label for=c>{}</label>"])
def test_a_box_that_asks_for_a_click_is_out_whatever_it_is_named(language: str, control: str) -> None:
    text, label = ASKING[language]
    box = f'<div class="Nbr Nbs"><div class="x9"><p>{text}</p><div>{control.format(label)}</div></div></div>'

    assert lines(within(box)) == LINES


def test_what_the_box_is_headed_by_is_out_with_it() -> None:
    text, label = ASKING["German"]
    box = f"<div><p>Was die Redaktion empfiehlt</p><p>{text}</p><button>{label}</button><p>Mehr dazu.</p></div>"

    assert lines(within(box)) == LINES


@pytest.mark.parametrize(
    "text",
    [
        "Third parties set cookies on your device whenever the council's page loads a map of the wall.",
        "The county's data officer says that external content needs consent, and that the parish never asked for it.",
    ],
)
def test_an_article_may_write_about_consent(text: str) -> None:
    assert text in lines(within(f"<p>{text}</p><div><button>Print</button></div>"))


def test_a_form_of_the_article_is_no_such_box() -> None:
    text = "Write the height of your own wall in feet, and read below how many sacks of cement it will take you."

    assert text in lines(within(f"<div><p>{text}</p><label>Feet <input name=feet></label></div>"))


def test_why_it_is_out_is_said() -> None:
    text, label = ASKING["French"]
    found = article(within(f"<div><p>{text}</p><button>{label}</button></div>"))

    (why,) = [one.reason for one in found.left_out if text in one.text]
    assert why == "asks for a click before it loads something of another site"
