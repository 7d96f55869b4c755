"""The theme's own words in the four languages of the magazine."""

from typing import Final

MONTHS: Final = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
DATES: Final = {
    "en": "{day} {month} {year}",
    "de": "{day}. {month} {year}",
    "fr": "{day} {month} {year}",
    "es": "{day} de {month} de {year}",
}
WORDS: Final = {
    "en": {
        "by": "By", "published": "Published", "updated": "Updated on", "share": "Share", "copy": "Copy link",
        "mail": "Send by post", "author": "About the author", "related": "Read next", "comments": "Comments",
        "reply": "Reply", "write": "Leave a comment", "your_name": "Your name", "your_text": "Your comment",
        "send": "Send", "home": "Home",
        "letter_title": "The Sunday Kettle",
        "letter": "One letter a week: a thing to mend, a thing to bake, a road worth taking. No more than that.",
        "letter_field": "Your e-mail address", "letter_button": "Put the kettle on",
    },
    "de": {
        "by": "Von", "published": "Veröffentlicht am", "updated": "Aktualisiert am", "share": "Teilen",
        "copy": "Link kopieren", "mail": "Per Post weitergeben", "author": "Über die Autorin",
        "related": "Weiterlesen", "comments": "Kommentare", "reply": "Antworten", "write": "Kommentar schreiben",
        "your_name": "Dein Name", "your_text": "Dein Kommentar", "send": "Abschicken", "home": "Start",
        "letter_title": "Der Sonntagskessel",
        "letter": "Ein Brief pro Woche: etwas zum Reparieren, etwas zum Backen, ein Weg, der sich lohnt.",
        "letter_field": "Deine E-Mail-Adresse", "letter_button": "Wasser aufsetzen",
    },
    "fr": {
        "by": "Par", "published": "Publié le", "updated": "Mis à jour le", "share": "Partager",
        "copy": "Copier le lien", "mail": "Envoyer par la poste", "author": "À propos de l’autrice",
        "related": "À lire ensuite", "comments": "Commentaires", "reply": "Répondre",
        "write": "Laisser un commentaire", "your_name": "Votre nom", "your_text": "Votre commentaire",
        "send": "Envoyer", "home": "Accueil",
        "letter_title": "La bouilloire du dimanche",
        "letter": "Une lettre par semaine : une chose à réparer, un pain à cuire, un chemin à prendre.",
        "letter_field": "Votre adresse e-mail", "letter_button": "Mettre l’eau à chauffer",
    },
    "es": {
        "by": "Por", "published": "Publicado el", "updated": "Actualizado el", "share": "Compartir",
        "copy": "Copiar enlace", "mail": "Enviar por correo", "author": "Sobre la autora",
        "related": "Sigue leyendo", "comments": "Comentarios", "reply": "Responder",
        "write": "Deja un comentario", "your_name": "Tu nombre", "your_text": "Tu comentario", "send": "Enviar",
        "home": "Inicio",
        "letter_title": "La tetera del domingo",
        "letter": "Una carta a la semana: algo que arreglar, algo que hornear, un camino que merece la pena.",
        "letter_field": "Tu correo electrónico", "letter_button": "Poner el agua a hervir",
    },
}  # fmt: skip


def day(iso: str, language: str) -> str:
    """``2026-03-09`` as a reader of that language writes it."""
    year, month, number = iso.split("-")
    return DATES[language].format(day=int(number), month=MONTHS[language].split()[int(month) - 1], year=year)


HOUR: Final = "T08:00:00+00:00"
"""Everything appears at eight, when the kettle is on."""
