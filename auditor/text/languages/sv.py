"""Swedish."""

from auditor.text.languages.language import Abbreviations, Language, Signs

LANGUAGE = Language(
    "sv",
    "Swedish",
    signs=Signs(
        frequent={
            "Latin": "och i att det som en på är av för med den till inte har de ett om han men var sig från vi så "
            "kan när år under också efter eller nu sin där vid mot ska skulle blir jag mycket alla hade bara varje "
            "dem detta vad två ut över",
        },
        months="januari februari mars april maj juni juli augusti september oktober november december jan feb "
        "mar apr maj jun jul aug sep okt nov dec",
    ),
    joins_nouns=True,
    joins_by_colon=True,
    function_words="alla allt andra att av bara bland blev bli blir båda de dem den denna deras dess dessa det "
    "detta dig din ditt du där då efter ej eller en er ett fick finns fram från får före för genom ger gör ha hade "
    "han hans har hennes henne hon honom hur här i icke ingen inom inte in jag ju kan kom kommer kunde man med medan "
    "mellan men mer mig min mina mitt mot mycket måste många ned ni nu när något någon några och också om oss på "
    "redan samma sedan ser sig sin sina sitt ska skall skulle som så sådan till under upp ut utan vad var vara "
    "varför varit varje vem vi vid vilka vilken vill vår våra än är åt över",
    stemmer="swedish",
    abbreviations=Abbreviations(
        continues="bl.a ca dr dvs d.v.s fr hr ing jfr prof s.k st t.ex t.o.m",
        before_number="ca fig kap kl max min nr s sid tel",
    ),
    ease="lix",
)
