"""Norwegian."""

from auditor.text.languages.language import Abbreviations, Language, Signs

LANGUAGE = Language(
    "no",
    "Norwegian",
    signs=Signs(
        frequent={
            "Latin": "og i å det som en på er av for med den til ikke har de et om han men var seg fra vi så kan "
            "når år under også etter eller nå sin der ved mot skal skulle blir jeg mye alle hadde bare hver dem "
            "dette hva to ut over ble mer hvor",
        },
        months="januar februar mars april mai juni juli august september oktober november desember jan feb "
        "mar apr mai jun jul aug sep okt nov des",
    ),
    joins_nouns=True,
    function_words="alle at av bare begge ble blei bli blir blitt både da de deg dem den denne der dere deres det "
    "dette di din disse du eller en enn er et etter for fordi fra før ha hadde han hans har hennes henne her hun hva "
    "hvem hver hvilken hvis hvor hvordan hvorfor i ikke ingen inn jeg kan kom kun kunne man mange med meg men mens "
    "mer mange mye må når nå ned noe noen nok og også om opp oss over på samme seg selv sin sine sitt skal skulle "
    "slik som så til um under ut var ved vi vil ville vår være vært",
    stemmer="norwegian",
    abbreviations=Abbreviations(
        continues="bl.a ca dr dvs f.eks fr hr ing jf prof st vedr",
        before_number="ca fig kap kl maks min nr s tlf",
    ),
    ease="lix",
)
