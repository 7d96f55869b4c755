"""Dutch."""

from auditor.text.languages.english_words import ENGLISH_WORDS
from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Shapes, Signs, Syllables

LANGUAGE = Language(
    "nl",
    "Dutch",
    signs=Signs(
        frequent={
            "Latin": "de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij of "
            "uit nog naar heeft hebben ze je wordt door over wat worden hij zo deze tot was meer kan geen dit al "
            "haar worden ik veel moet elke",
        },
        months="januari februari maart april mei juni juli augustus september oktober november december jan "
        "feb mrt apr mei jun jul aug sep okt nov dec",
        faq=Faq(
            titles=(
                "veel ?gestelde vragen",
                "meest ?gestelde vragen",
                "vragen en antwoorden",
            ),
            signs=("vragen",),
            asking="hoe wat waarom wanneer waar wie welk welke kan mag moet zijn heeft",
            calls=("(?:heb je )?(?:nog|meer) vragen",),
            question="vraag",
            answer="antwoord",
            more=(
                "lees (?:meer|verder)",
                "meer lezen",
            ),
        ),
        bylines=Bylines(
            published="gepubliceerd op|gepubliceerd|geplaatst op|publicatiedatum|geschreven op",
            modified="bijgewerkt op|bijgewerkt|laatst bijgewerkt|laatst bijgewerkt op|laatst gewijzigd|"
            "laatst gewijzigd op|gewijzigd op|laatste update",
            by="door|geschreven door|geplaatst door|auteur|tekst",
            roles="nagekeken door|beoordeeld door|gecontroleerd door|medisch beoordeeld door|"
            "geredigeerd door|bewerkt door|vertaald door|vertaling door|foto's door|foto door|beeld door|"
            "geïllustreerd door|illustraties door|vertaling|foto's|foto|fotografie|beeld|illustraties|"
            "illustratie|redactie|eindredactie",
            need_value="tekst",
        ),
    ),
    joins_nouns=True,
    function_words="aan achter al alle alleen alles als alsof altijd andere ander anders beide ben bent beter bij "
    "binnen boven buiten daar daarbij daarna daarom daarvan dan dat de deed der deze die dit doch doe doen door dus "
    "een eens eerst elk elke elkaar en er ergens erg even ge geen gewoon had hadden haar heb hebben hebt heeft hem "
    "hen het hetzelfde hier hij hoe hoewel hun iedere iedereen iemand iets ik in indien is ja je jij jou jouw jullie "
    "kan kon konden kunnen kunt langs maar mag me meer men met mij mijn minder misschien mocht moest moet moeten "
    "mogen na naar naast niet niets niemand nog nooit nu of om omdat omhoog onder ons onze ook op over per rond "
    "sinds soms spelen steeds tegen tenzij terwijl te ten ter tijdens toch toen tot tussen u uit uw vaak van vanaf "
    "veel via voor voordat vooral waar waarbij waardoor waarom waarop waarvan wanneer want was waren wat we weer wel "
    "welke werd werden wie wij wil willen word worden wordt zal zelf zelfs ze zich zij zijn zo zoals zodat zonder "
    "zou zouden zulke zullen 's 't",
    stemmer="dutch",
    irregular_forms="stad steden, schip schepen, kind kinderen, ei eieren, museum musea, lid leden, koe koeien, "
    "blad bladeren bladen",
    abbreviations=Abbreviations(
        continues="bijv dhr dr drs ds evt excl incl ing ir jhr mej mevr mld mln mr mw o.a prof resp st vgl "
        "vs d.w.z m.a.w",
        before_number="afb art blz ca fig hfst incl jan feb mrt apr jun jul aug sep sept okt nov dec max min nr "
        "p pag tel vol",
        are_complete=True,
    ),
    syllables=Syllables(
        nucleus="aai|ooi|oei|eeu|ëe|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouyéèêëïöüáóä]",
        changes=(
            ("qu", "kw"),
            ("^y(?=[aeiou])", "j"),
        ),
        more="eum$|^ge(?=in(?!d)|uit)",
        fewer=ENGLISH_WORDS,
    ),
    ease="flesch_reading_ease_douma",
    further_formulas="lix",
    shapes=Shapes(
        coordinators="of en",
        connectors="of en zoals als dan met zonder dankzij",
        openers="zelfs vooral zoals anders of en met zonder als",
        leads="als met zonder zoals voor dankzij bij wanneer of",
        determiners="de het een mijn jouw je uw zijn haar ons onze hun elke elk geen deze dit die dat twee "
        "drie vier vijf is welke",
        superlatives="beste goedkoopste",
        selling="beste goedkope goedkoop goedkoopste kopen aanbieding aanbiedingen online",
        near_me="bij mij in de buurt|in de buurt",
        strong="zelfs vooral anders",
        seeking="zoek zoekt zoek zoeken nodig",
    ),
    generic_links="hier|klik hier|hier klikken|lees meer|meer lezen|lees verder|verder lezen|meer|meer info|"
    "meer informatie|meer weten|link|deze link|deze pagina|dit artikel|artikel|pagina|details|bron|website",
)
