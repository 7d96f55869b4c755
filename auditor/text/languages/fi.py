"""Finnish."""

from auditor.text.languages.language import Abbreviations, Language, Signs

LANGUAGE = Language(
    "fi",
    "Finnish",
    signs=Signs(
        frequent={
            "Latin": "ja on ei että se hän oli mutta kun niin myös ovat joka kuin tai jos sen mitä ole vain nyt "
            "voi siitä mukaan tämä jo ennen kanssa jälkeen hyvin kaikki sitten sekä minä olla joita ne eivät vielä "
            "sitä mukana siis sillä saa",
        },
    ),
    joins_nouns=True,
    joins_by_colon=True,
    function_words="ei eivät ehkä ei ellei eli emme en enemmän ennen enää esimerkiksi että hän häntä he heidän "
    "hyvin ilman ja jo joiden jo joka jokin joko jolla jolloin jonka jos josta jota jotka jotta juuri kaikki kanssa "
    "kautta ketkä koko koska kuin kuinka kuitenkin kuka kun kuten lisäksi mahdollisesti me meidän mikä mikäli millä "
    "milloin minkä minun minä missä mitä mitään mukaan mutta muu muun muut myös ne niiden niin niitä noin nyt näin "
    "nämä oli olivat olla ole olemme olen olet olette on ovat paitsi pitää saa se sekä sen siellä siinä siis siitä "
    "sille sillä silloin sinä sitä sitten tai taas te tämä tämän tässä tätä tosin tuo vaan vai vaikka vain varten "
    "vielä voi voidaan voivat",
    stemmer="finnish",
    abbreviations=Abbreviations(
        continues="dos esim huom ks mm mrs ns prof toim tri ts vrt",
        before_number="klo n nro s puh",
    ),
    ease="lix",
)
