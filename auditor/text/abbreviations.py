"""Abbreviations that sentence splitting must know, by language: those that go on and those that may end a sentence."""

from functools import cache

CONTINUES = {
    "da": "bl.a ca dr dvs f.eks fr hr ing jf mht pga prof skt vedr",
    "de": "abzgl agr allg bspw bzw ca co dipl dr dt ehem engl entspr etw evtl exkl fa fam frl franz geb gegr gem "
    "gest ggf "
    "hl hr hrn hrsg ing inkl insb jmd jr jun lt mag max mind mio mrd o od pat prof rd s sen sog sr st str svw tsd u "
    "ursprgl urspr verh verl vgl vs z zw zzgl z.b d.h u.a i.d.r o.g z.t rer nat med phil jur oec pol habil theol "
    "vet dent "
    "pharm h.c dipl.-ing dipl.-kfm dipl.-päd dipl.-psych",
    "en": "approx capt col dept dr e.g fr gen gov hon i.e lt messrs mlle mme mr mrs ms mt prof rep rev sen sgt st vs",
    "es": "arq av avda cap cía d dir dña dr dra dres ee ej excma excmo fr gral ilma ilmo ing lic mtra mtro p.ej prof "
    "profa sr sra sras sres srta sta sto tte ud uds vd vds vid vs",
    "fi": "dos esim huom ks mm mrs ns prof toim tri ts vrt",
    "fr": "av boul cf chap dir dr drs ex m me mgr mlle mlles mm mme mmes p.ex pr prof ss st ste vs",
    "it": "arch avv cap cf cfr col dott ecc.ma es geom gen ing mons on p.es prof proff rag s sig sigg sen ss vs",
    "nb": "bl.a ca dr dvs f.eks fr hr ing jf prof st vedr",
    "nl": "bijv dhr dr drs ds evt excl incl ing ir jhr mej mevr mld mln mr mw o.a prof resp st vgl vs d.w.z m.a.w",
    "pl": "al bp bł dr gen godz hab im inż kpt ks mgr mjr m.in np os pl por prof płk przew red śp św tj tys tzn tzw "
    "ul wg zob",
    "pt": "av cap cf d dir dr dra dras drs eng ex exma exmo gen pe prof profa r sr sra sras srs srta sta sto trav vs",
    "ru": "акад г-жа г-н гр доц д-р им млн млрд напр наб о пер пл пр просп проф св см ср тов тыс ул т.е т.н",
    "sv": "bl.a ca dr dvs d.v.s fr hr ing jfr prof s.k st t.ex t.o.m",
}
"""The sentence goes on after these, capital letter or not: Dr. Smith, z. B. Anna, ul. Długa."""

BEFORE_NUMBER = {
    "da": "ca fig kap kl max min nr s tel",
    "de": "abb abs art bd bde bsp ca evtl etwa fig ggf kap max mind min nr rd s tab tel vol zirka",
    "en": "approx art ca cap ch chap cf col ed est eq fig figs incl max min no nos p par pp pt ref sec tel vol vols",
    "es": "aprox art arts c cap fig máx mín n núm núms p pág págs pp s sec tel vol",
    "fi": "klo n nro s puh",
    "fr": "art chap env fig max min no p pp réf tél vol",
    "it": "art artt c ca cap circa fig figg max min n nn num p pag pagg pp sec tel vol",
    "nb": "ca fig kap kl maks min nr s tlf",
    "nl": "afb art blz ca fig hfst incl jan feb mrt apr jun jul aug sep sept okt nov dec max min nr p pag tel vol",
    "pl": "art fig ok maks min nr pkt por poz r rozdz rys s str tab tel ust wyd zob",
    "pt": "aprox art arts cap fig figs máx mín n núm p pág págs pp séc tel vol",
    "ru": "гл г д ил кв л макс мин ок п прим рис с ср ст стр табл тел т",
    "sv": "ca fig kap kl max min nr s sid tel",
}
"""What comes after belongs to it when it is a number: fig. 3, approx. $5, séc. XIX."""

MAY_END = {
    "en": "ala ark art ave cal cap del etc gal ken man mar mass min miss ore pen rep sat sec sun wash",
    "es": "uu ee.uu",
    "pl": "r w",
    "ru": "т.п т.д п д г гг в вв",
}
"""Short or dotted, or an English word that is an abbreviation with a capital only, and still the sentence ends there
when a capital letter follows: в 2010 г. Потом. We love art. They do too."""

STARTERS = {
    "de": "Aber Alle Allerdings Als Also Am An Auch Auf Aus Außerdem Bei Beide Bis Da Dabei Dadurch Dafür Daher "
    "Damit Danach "
    "Dann Daran Darauf Darum Das Dass Dazu Denn Dennoch Der Des Deshalb Die Dies Diese Dieser Dieses Doch Dort Du "
    "Durch Ein "
    "Eine Einen Einer Er Erst Es Für Hier Hinter Ich Ihr Ihre Im In Ist Jede Jeder Jedes Jedoch Jetzt Kein Keine "
    "Man Mit Nach "
    "Nicht Noch Nun Nur Ob Oder Ohne Seine Seit Sie Sind So Sondern Trotzdem Über Um Und Unser Unsere Unter Viele "
    "Vom Von Vor "
    "Wann War Warum Was Weil Wenn Wer Werden Wie Wir Wird Wo Zu Zudem Zum Zur Zwar",
    "en": "A After Again All Also Although An Another Any Are As At Because Before Both But By Can Did Do Does "
    "Don't Each Even "
    "Every For From Had Has Have He Her Here His How However I If In Instead Is It It's Its Just Let Many Most My "
    "No Not Now On "
    "Once One Only Or Other Our Perhaps She Since So Some Sometimes Still Such Than That That's The Their Then "
    "There There's "
    "These They They're This Those Though Thus To Today Tomorrow Under Until Was We We're Were What When Where "
    "Whether Which "
    "While Who Why Will With Without Would Yet You You're Your",
}
"""Words that begin a sentence and no name: what ends before them is a sentence, an abbreviation or a letter too.
"of" and "and" are left out, with which names of firms and courts go on."""

ENDS_BEFORE_STARTERS = frozenset({"dept", "st"})
"""English abbreviations that go on before a name (St. Louis, Dept. Store) and may end a sentence before a starter."""

DESIGNATORS = {
    "de": "abschnitt anhang block buchstabe buchstaben fall gate gleis gruppe halle hepatitis kategorie klasse "
    "lösung modell "
    "note option plan plänen punkt raum reihe sektor stufe team teil terminal ton typ variante vitamin vitamine zone",
    "en": "appendix block building category class exhibit gate grade group hepatitis influenza level line model "
    "option part "
    "plan point room row schedule section series size step team terminal type variant vitamin vitamins zone",
}
"""Words that a letter names one of: Vitamin B, Plan A. With the letter a sentence may end."""

OWN = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt", "ru"})
"""Languages in which these lists are the authority on words of two letters or more. sentencex takes "so", "super" or
"arte" for Italian abbreviations and lets no sentence end with them; its English is better than ours."""

ORDINAL_BEFORE = {
    "de": "am beim dem den der des die das im ins vom zum zur bis ab jeder jedes jede ihr ihre ihrem ihren ihrer sein "
    "seine seinem seinen seiner mein meine meinem meinen meiner unser unsere unserem unseren erste zweite und oder",
}
"""Words after which a number with a full stop is an ordinal: der 1. Platz, im 19. Jahrhundert."""


@cache
def continues(language: str) -> frozenset[str]:
    """Abbreviations without their full stop, in lower case, as in all functions here."""
    return frozenset(CONTINUES.get(language, "").split())


@cache
def before_number(language: str) -> frozenset[str]:
    return frozenset(BEFORE_NUMBER.get(language, "").split())


@cache
def may_end(language: str) -> frozenset[str]:
    return frozenset(MAY_END.get(language, "").split())


@cache
def ordinal_before(language: str) -> frozenset[str]:
    return frozenset(ORDINAL_BEFORE.get(language, "").split())


@cache
def starters(language: str) -> frozenset[str]:
    """With their capital."""
    return frozenset(STARTERS.get(language, "").split())


@cache
def designators(language: str) -> frozenset[str]:
    return frozenset(DESIGNATORS.get(language, "").split())
