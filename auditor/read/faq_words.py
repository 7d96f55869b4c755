"""Words of FAQs in nine languages: which heading announces one, which text asks, what stands around a question."""

import re
from functools import cache

from auditor.read.late_pattern import late_pattern
from auditor.text.fold import fold

_TITLES = (
    r"f\.? ?a\.? ?q\.?s?",
    # English
    r"(?:frequently|commonly|often|most) asked questions", r"(?:common|popular|top|frequent|general|quick) questions",
    r"questions (?:and|&|\+) answers", r"questions,? answered", r"your questions", r"people also ask",
    r"questions (?:people|readers|customers|you) \w+", r"questions about", r"q ?(?:&|and|\+) ?a'?s?",
    # German
    r"(?:haufig|oft|meist) ?gestellte (?:\w+ )?fragen", r"(?:haufige|typische|wichtige|wichtigste) (?:\w+ )?fragen",
    r"fragen (?:und|&) antworten", r"haufigste fragen", r"fragen rund um",
    # Spanish
    r"preguntas (?:mas )?(?:frecuentes|comunes|habituales)", r"preguntas y respuestas", r"dudas (?:frecuentes|comunes)",
    # French
    r"foire aux questions", r"questions (?:les plus )?(?:frequentes|courantes|frequemment posees)",
    r"questions ?(?:et|/|-) ?reponses", r"vos questions",
    # Italian
    r"domande (?:piu )?(?:frequenti|comuni)", r"domande e risposte",
    # Dutch
    r"veel ?gestelde vragen", r"meest ?gestelde vragen", r"vragen en antwoorden",
    # Portuguese
    r"perguntas (?:mais )?(?:frequentes|comuns)", r"perguntas e respostas", r"duvidas (?:frequentes|comuns)",
    # Polish
    r"(?:naj)?czes(?:ciej|to) zadawane pytania", r"pytania i odpowiedzi", r"najczestsze pytania",
    # Russian
    r"часто задаваемые вопросы", r"(?:частые|популярные) вопросы", r"вопросы и ответы", r"ответы на (?:\w+ )?вопросы",
    r"вопрос ?- ?ответ",
)  # fmt: skip
_SIGNS_OF_A_TITLE = (
    "question", "aq", "a.q", "a q", "a. q", "q&", "q &", "q+", "q +", "qand", "q and", "also ask", "fragen", "pregunta",
    "dudas", "domande", "vragen", "pergunta", "duvidas", "pytania", "вопрос",
)  # fmt: skip
"""Each of the titles holds one: looked for first, since most headings hold none and the pattern is a long one."""
_TALK = late_pattern(r"\b(?:interview|interviews|entretien|entrevista|intervista|wywiad|gesprach|интервью)\b")
"""Questions and answers with a person are a conversation: nobody asks them of the site."""

_ASKING = frozenset(
    """
    how what why when where who whose which can could do does did is are was will would should may must has have
    wie was warum wieso weshalb wann wo wer wen wem welche welcher welches welchen welchem kann konnen darf muss soll
    ist sind gibt hat
    como que cual cuales cuando cuanto cuantos cuanta donde quien puedo puede es son hay
    comment pourquoi quand ou qui quel quels quelle quelles combien
    come cosa perche dove quando chi quale quali quanto quanti posso
    hoe wat waarom wanneer waar wie welk welke kan mag moet zijn heeft
    qual quais quem onde porque posso pode preciso
    jak co czy dlaczego kiedy gdzie kto ile jaki jaka jakie ktory ktora ktore
    как что почему зачем когда где кто сколько можно нужно какой какая какие какое чем есть куда
    """.split()  # noqa: SIM905 - a list to read
)
"""First words of questions, folded: for headings under a FAQ's title whose mark was left out."""
_ASKING_TOGETHER = late_pattern(
    r"(?:por que|est-ce|peut-on|puis-je|faut-il|y a-t-il|si puo|e possibile)(?!\w)|(?P<word>\w+)"
)
"""First words that ask only together, on folded text, or the first word."""
_MARKS = tuple("?？؟⁇\u037e")
_CLOSING = ")]\"'”’»*"
"""May stand behind a question's mark."""
_SIGNS = "+-–—−×✕▸▾▼▲►▶◀▽△›»→↓⌄ˇ•·|*#"
_BEFORE = late_pattern(
    rf"^(?:[{re.escape(_SIGNS)}\s]+|(?:q|question|frage|pregunta|domanda|vraag|pergunta|pytanie|вопрос|f|p|d)"
    r"\s?(?:no\.?\s?)?\d{0,3}\s?[:.)]\s?|\(?\d{1,3}\s?[.):]\s?(?=\D|$))",
    re.IGNORECASE,
)
"""What stands before a question and is not part of it: "Q:", "1.", "Question 3:", a plus sign of an accordion. Must
not match the number of "3 ways?" or "1.5 litres?"."""
_ANSWER_MARK = late_pattern(
    r"^(?:(?:answer|antwort|respuesta|reponse|réponse|risposta|antwoord|resposta|odpowiedz|odpowiedź|ответ)\s?[:.]"
    r"|[aro]\s?:)\s+",
    re.IGNORECASE,
)
"""Must not match an initial: "R. Smith says"."""
_CALLS = (
    r"(?:(?:do you )?(?:still )?(?:have|got) (?:\w+ ){0,2}questions?"
    r"|(?:still )?need (?:\w+ ){0,2}(?:help|advice|support)"
    r"|(?:can'?t|couldn'?t|didn'?t|did you not|did not) find"
    r"|(?:was|did) (?:this|you find this) (?:\w+ ){0,3}(?:helpful|useful)"
    r"|ready to|looking for|want to (?:know|learn) more|(?:noch|weitere) fragen|haben sie (?:noch )?(?:weitere )?fragen"
    r"|(?:aun )?tienes (?:mas )?(?:dudas|preguntas)|(?:vous avez )?(?:encore )?(?:d'autres|des) questions"
    r"|hai (?:ancora|altre) domande|(?:heb je )?(?:nog|meer) vragen|(?:ainda )?tem (?:mais )?(?:duvidas|perguntas)"
    r"|masz (?:jeszcze |inne )?pytania|остались вопросы|(?:у вас )?есть вопросы)"
)
"""Questions that ask the reader to do something, on folded text: "Still have questions?" has no answer."""
_LONGEST = 300


@cache
def _titles() -> re.Pattern[str]:
    """On folded text. Must not match "faqir" or a heading that only says "questions"."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(_TITLES)})(?!\w)")


@cache
def _calls() -> re.Pattern[str]:
    return re.compile(_CALLS)


def _title(words: str) -> re.Match[str] | None:
    """The words that announce a FAQ, in folded text."""
    return _titles().search(words) if any(sign in words for sign in _SIGNS_OF_A_TITLE) else None


def is_title(text: str) -> bool:
    """Whether a heading announces questions and answers."""
    if len(text) > 120:
        return False
    words = fold(text)
    return _title(words) is not None and not _TALK.search(words)


def is_title_alone(text: str, *, bold: bool = False) -> bool:
    """Whether a line that is no heading announces a FAQ: it says nothing else, unlike "see our FAQ"; bold, it may."""
    if len(text) > 60:
        return False
    words = fold(text)
    title = _title(words)
    if title is None or (bold and title.start() > 0 and title.end() < len(words)):
        return False
    rest = re.findall(r"\w+", _titles().sub(" ", words))
    return not rest or (bold and title.start() == 0 and len(rest) <= 6 and not text.rstrip().endswith((".", "!")))


def asks(text: str) -> bool:
    """Whether the text is a question by its mark, and one that an answer can follow."""
    text = question_text(text)
    marked = 6 <= len(text) <= _LONGEST and text.rstrip(_CLOSING).rstrip().endswith(_MARKS)
    return marked and not _calls().match(fold(text).lstrip("¿ "))


def may_ask(text: str) -> bool:
    """Whether it asks by its mark or by its first words; enough under a FAQ's title."""
    text = text.strip()
    if asks(text):
        return True
    words = fold(question_text(text)).lstrip("¿ ")
    first = _ASKING_TOGETHER.match(words) if 10 <= len(text) <= _LONGEST else None
    if first is None or (first["word"] is not None and first["word"] not in _ASKING):
        return False
    return not _calls().match(words)


def question_text(text: str) -> str:
    """The question without what stands before it and after it."""
    text = " ".join(text.split())
    for _ in range(3):
        text = _BEFORE.sub("", text, count=1).strip()
    return text.rstrip(_SIGNS + " ")


def is_numbered(text: str) -> bool:
    """Whether a number, a "Q:" or the like stands before the question."""
    match = _BEFORE.match(text.strip())
    return match is not None and match[0].strip(_SIGNS + " ") != ""


def answer_text(text: str) -> str:
    """The answer without its "A:"."""
    return _ANSWER_MARK.sub("", text, count=1)
