"""Words that are no topic though they have a meaning: where a keyphrase must not end, begin, or stand alone with them.

A writer would not aim at "guide", "really" or "help you" in a search engine. The lists hold folded words as they stand
in text, not stems; a language without a list is left to its function words alone.
"""

from functools import lru_cache

_EDGE = {
    "en": """
        say says said saying tell tells told ask asks asked get gets got getting gotten make makes made making take takes
        took taken taking give gives gave given giving go goes went gone going come comes came coming keep keeps kept
        keeping let lets put puts putting set sets see sees saw seen seeing look looks looked looking seem seems seemed
        know knows knew known knowing think thinks thought thinking want wants wanted need needs needed needing like
        likes liked love loves loved hate become becomes became becoming find finds found finding help helps helped
        helping use uses used using try tries tried trying start starts started starting stop stops stopped begin begins
        began turn turns turned show shows showed shown showing mean means meant feel feels felt feeling leave leaves
        left bring brings brought happen happens happened work works worked call calls called provide provides provided
        providing include includes included including allow allows allowed ensure ensures choose chooses chose choosing
        learn learns learned learning read reads understand understanding consider considering add adds added adding
        avoid avoiding follow follows followed following improve improving increase increasing reduce reducing create
        creates created creating build builds built building become save saves saving offer offers offered hold holds
        held expect expected believe believes announce announces announced reveal reveals revealed explain explains
        explained warn warns warned claim claims claimed plan plans wrote writes written write writing buy buys bought
        pay pays paid win wins won lose loses lost run runs ran hit hits die dies died kill kills killed grow grows grew
        face faces faced end ends ended report reports reported discover discovering explore exploring introducing
        mastering preparing deserve deserves enjoy enjoying appear appears remain remains remained return returns returned
        new newest old latest last next first second third final early late former current recent good better great nice
        bad worse worst big bigger biggest small smaller large larger little long longer short high higher low lower
        hard easy easier simple sure able same different own certain various available possible important essential
        ultimate complete full whole entire top best right wrong real true key main major several many much more most
        few fewer less least enough lot lots plenty every each any all both another other others such only just also too
        very really quite rather even still yet already again once twice ever never always often sometimes usually
        maybe perhaps however therefore thus instead else otherwise almost about around away back off out up down over
        now then today tomorrow yesterday tonight soon later ago here there everywhere anywhere together away well
        actually finally probably especially particularly simply easily quickly likely currently recently exactly
        definitely literally basically generally absolutely certainly clearly nearly
        yes no not non one two three four five six seven eight nine ten hundred thousand million billion
        something anything nothing everything someone anyone everyone nobody somebody everybody
        mr mrs ms dr etc ie eg vs via per plus minus dear please click share subscribe continue reads according
        while because since until unless though although whether why how what when where which who whose
        related jan feb mar apr jun jul aug sep sept oct nov dec
    """,
    "de": """
        sagt sagte sagen macht machen gemacht machte geht gehen ging gibt geben gab kommt kommen kam nimmt nehmen nahm
        lasst lassen findet finden fand hilft helfen braucht brauchen zeigt zeigen bringt bringen halt halten steht stehen
        liegt liegen weiss wissen glaubt glauben denkt denken kennt kennen sieht sehen nutzt nutzen verwenden kaufen
        achten vermeiden wahlen richtig richtige richtigen gut gute guten besser beste besten bestes bester neu neue neuen
        neues alte alten gross grosse grossen klein kleine kleinen lang lange kurz erste ersten zweite letzte letzten
        nachste viel viele vielen mehr wenig weniger alle allen alles jede jeder jeden jedes andere anderen eigene eigenen
        heute gestern morgen jetzt dann hier dort oft immer nie niemals schon noch sehr ganz wirklich einfach etwa fast
        bereits wieder auch nur sogar jedoch deshalb daher trotzdem vielleicht besonders eigentlich endlich zwei drei vier
        funf sechs sieben acht neun zehn so wie was wann warum wieso wo wer welche welcher welches
    """,
    "es": """
        dice dijo decir hace hacer hizo hecho va ir fue da dar dio viene venir vino tiene tener tuvo puede poder pudo pone
        poner deja dejar encuentra encontrar ayuda ayudar necesita necesitar muestra mostrar lleva llevar sabe saber cree
        creer piensa pensar ve ver usa usar utilizar elegir comprar evitar conocer aprender mejor mejores peor bueno buena
        buenos buenas nuevo nueva nuevos nuevas viejo grande grandes gran pequeno pequena largo corto primer primero
        primera segundo ultimo ultima ultimos proximo proxima mucho mucha muchos muchas mas menos poco poca pocos todo
        toda todos todas cada otro otra otros otras propio propia hoy ayer manana ahora entonces aqui alli siempre nunca
        ya aun todavia muy tan tambien solo incluso quizas especialmente realmente simplemente casi dos tres cuatro cinco
        seis siete ocho nueve diez como que cuando donde por quien cual cuales
    """,
    "fr": """
        dit dire fait faire va aller donne donner vient venir prend prendre met mettre trouve trouver aide aider peut
        pouvoir veut vouloir doit devoir sait savoir voit voir croit croire pense penser utiliser choisir acheter eviter
        connaitre apprendre bon bonne bons bonnes meilleur meilleure meilleurs meilleures mieux pire nouveau nouvelle
        nouveaux nouvelles vieux grand grande grands grandes petit petite petits petites long court premier premiere
        deuxieme dernier derniere derniers prochain beaucoup plus moins peu tout toute tous toutes chaque autre autres
        propre aujourd'hui hier demain maintenant alors ici toujours jamais deja encore tres aussi seulement meme
        vraiment simplement presque surtout deux trois quatre cinq six sept huit neuf dix comment pourquoi quand ou qui
        que quoi quel quelle quels quelles
    """,
}
_START = {
    "en": frozenset(
        "best top new used free cheap cheapest high low long short small large big real hard back"
        " full early late learning working building running writing saving building work home".split()
    )
}
"""Weak at an end only: "best running shoes" and "cheap flights" are phrases that people look for."""
_ALONE = {
    "en": """
        thing things people person man woman men women way ways time times year years month months week weeks day days
        hour hours minute minutes part parts kind kinds sort sorts type types case cases point points fact facts example
        examples reason reasons step steps tip tips idea ideas guide guides list lists question questions answer answers
        problem problems result results number numbers level levels option options choice choices place places world
        life home area areas side group groups form forms order change changes use uses lot bit end start beginning
        beginner beginners basics benefits pros cons overview introduction conclusion summary review reviews news
        article articles post posts page pages blog story stories column update updates video photo photos image images
        table section chapter note notes source sources name names word words line lines state country city
        january february march april may june july august september october november december monday tuesday wednesday
        thursday friday saturday sunday company companies business team product products service services price cost
        costs system project projects user users customer customers member members official officials experience process
        quality information data features feature details detail issue issues support design
    """,
    "de": """
        ding dinge sache sachen mensch menschen leute mann frau zeit jahr jahre jahren monat monate woche wochen tag tage
        tagen stunde stunden minute minuten teil teile art arten fall falle punkt punkte beispiel beispiele grund grunde
        schritt schritte tipp tipps idee ideen ratgeber liste frage fragen antwort antworten problem probleme ergebnis
        zahl zahlen ort welt leben thema themen artikel beitrag seite ubersicht einfuhrung fazit anfang ende
        januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch
        donnerstag freitag samstag sonntag prozent euro
    """,
    "es": """
        cosa cosas gente persona personas hombre mujer tiempo vez veces ano anos mes meses semana semanas dia dias hora
        horas minuto minutos parte partes tipo tipos caso casos punto ejemplo ejemplos razon razones paso pasos consejo
        consejos idea ideas guia lista pregunta preguntas respuesta respuestas problema problemas resultado numero lugar
        mundo vida tema temas articulo pagina introduccion conclusion fin final forma manera
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles
        jueves viernes sabado domingo
    """,
    "fr": """
        chose choses gens personne personnes homme femme temps fois an ans annee annees mois semaine semaines jour jours
        heure heures minute minutes partie parties type types cas point points exemple exemples raison raisons etape etapes
        conseil conseils idee idees guide liste question questions reponse reponses probleme problemes resultat nombre
        lieu monde vie sujet article page introduction conclusion fin debut facon maniere
        janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
        vendredi samedi dimanche
    """,
}


@lru_cache(maxsize=32)
def weak_at_end(language: str) -> frozenset[str]:
    """Words that no keyphrase ends with."""
    return frozenset(_EDGE.get(language, "").split())


@lru_cache(maxsize=32)
def weak_at_start(language: str) -> frozenset[str]:
    """Words that no keyphrase begins with."""
    return weak_at_end(language) - _START.get(language, frozenset())


@lru_cache(maxsize=32)
def weak_alone(language: str) -> frozenset[str]:
    """Words that are no keyphrase by themselves."""
    return weak_at_end(language) | frozenset(_ALONE.get(language, "").split())


_LINKS = {
    "en": "of for in on and with at from the a an by vs versus",
    "de": "von vom fur in im am an und mit bei aus zum zur der die das des dem den",
    "es": "de del la el los las en con para por y sin al a un una",
    "fr": "de du des la le les l d en au aux avec pour et sans a sur un une",
}
"""Function words that stand within phrases: "cost of living", but not "hitler was born"."""
_BEFORE_NOUN = {
    "en": "the a an this that these those my your his her its our their of in on for with by from at about no every each",
    "de": "der die das den dem des ein eine einen einem einer eines diese dieser dieses kein keine mein dein sein ihr unser"
    " von mit fur im am beim zum zur aus bei uber",
    "es": "el la los las un una unos unas este esta estos estas mi tu su sus de del en con para por al sin",
    "fr": "le la les un une des ce cette ces mon ma ton ta son sa ses notre votre leur de du au aux en avec pour sans",
}
_BEFORE_VERB = {
    "en": "to i you we they he she it can could will would shall should may might must do does did don't doesn't didn't who"
    " and or not is are was were be been being have has had",
    "de": "zu ich du er sie es wir ihr man kann konnen will wollen soll sollte muss mussen wird werden wurde wurden",
    "es": "a yo tu el ella nosotros ellos se no puede pueden debe deben quiere que es son fue ha han",
    "fr": "je tu il elle on nous vous ils elles ne se peut peuvent doit doivent est sont ont pour",
}


@lru_cache(maxsize=32)
def links(language: str) -> frozenset[str]:
    """Function words that a keyphrase may hold; empty where the language has no list."""
    return frozenset(_LINKS.get(language, "").split())


@lru_cache(maxsize=32)
def before_noun(language: str) -> frozenset[str]:
    """Words after which a noun or its adjective stands."""
    return frozenset(_BEFORE_NOUN.get(language, "").split())


@lru_cache(maxsize=32)
def before_verb(language: str) -> frozenset[str]:
    """Words after which a verb is likelier than a noun."""
    return frozenset(_BEFORE_VERB.get(language, "").split())
