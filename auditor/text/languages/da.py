"""Danish."""

from auditor.text.languages.language import Abbreviations, Language, Signs

LANGUAGE = Language(
    "da",
    "Danish",
    signs=Signs(
        frequent={
            "Latin": "og i at det som en på er af for med den til ikke har de et om han men var sig fra vi så kan "
            "når år under også efter eller nu sin der ved mod skal skulle bliver jeg meget alle havde bare hver dem "
            "dette hvad to ud over blev mere hvor",
        },
        months="januar februar marts april maj juni juli august september oktober november december jan feb "
        "mar apr maj jun jul aug sep okt nov dec",
    ),
    joins_nouns=True,
    function_words="af alle at bare blev blive bliver da de dem den denne der deres det dette dig din disse dog "
    "du efter eller en end er et for fordi fra før går gør ham han hans har have havde hele hende hendes her hun "
    "hvad hvem hver hvilken hvis hvor hvordan hvorfor i ikke ind jeg jer jeres jo kan kom kunne man mange med meget "
    "men mens mere mig min mod må nej nogen noget nogle nok nu når og også om op os over på samme selv ser sig sin "
    "sine skal skulle som så sådan til ud under var ved vi vil ville vor være været",
    stemmer="danish",
    abbreviations=Abbreviations(
        continues="bl.a ca dr dvs f.eks fr hr ing jf mht pga prof skt vedr",
        before_number="ca fig kap kl max min nr s tel",
    ),
    ease="lix",
)
