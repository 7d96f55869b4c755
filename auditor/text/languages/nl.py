"""Dutch."""

from auditor.text.languages.english_words import ENGLISH_WORDS
from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Passive,
    Shapes,
    Signs,
    Syllables,
    Transitions,
)

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
            joining="en",
            relative="vandaag|gisteren",
            open_begins="laatste",
            open_ends="op",
            date_words="datum",
            linking="door",
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
    articles="de het een dit deze die dat",
    transitions=Transitions(
        anywhere="aangezien, aan de andere kant, aan de ene kant, al met al, allereerst, als gevolg van, "
        "als het ware, als, alhoewel, anders gezegd, anderzijds, bijgevolg, bijvoorbeeld, bovenal, bovendien, bijv., "
        "d.w.z., daarbij, daardoor, daarentegen, daarna, daarnaast, daarom, daartoe, daarvoor, dankzij, "
        "dat betekent, dat wil zeggen, desalniettemin, desondanks, deze reden, dit betekent, doordat, dus, echter, "
        "eerst, eindelijk, enerzijds, evenals, eveneens, evenmin, evenwel, gelijktijdig, gezien, hierdoor, hierna, "
        "hoewel, immers, in het algemeen, in het bijzonder, in feite, in plaats van, in tegenstelling tot, "
        "in vergelijking met, indien, inmiddels, integendeel, intussen, kortom, kort gezegd, later, maar, "
        "met andere woorden, met name, m.a.w., mits, nadat, namelijk, net als, net zoals, niettemin, noch, ofschoon, "
        "om te beginnen, om te, omdat, ondanks, ondertussen, onder andere, onlangs, ook al, ook, op die manier, "
        "op deze manier, ten derde, ten eerste, ten gevolge van, ten slotte, ten tweede, tegelijkertijd, tenminste, "
        "tenslotte, tenzij, terwijl, tevens, toch, toen, totdat, uiteindelijk, uiteraard, vanwege, vandaar, "
        "vervolgens, voordat, vooral, waardoor, wanneer, want, weliswaar, wegens, zoals, zodat, zodoende, zodra, "
        "zolang, zowel",
        first="dan, en, nu, of, straks, verder, voorts, zo, samenvattend, concluderend, vroeger, daar",
    ),
    passive=Passive(
        auxiliaries="wordt word worden werd werden",
        weak_auxiliaries="is zijn was waren",
        participle="(?:op|aan|af|uit|in|mee|door|over|voor|bij|na|om|toe|terug|weg|vast|samen|los|neer|binnen|rond|"
        "vrij|plaats|bekend|goed|klaar|open|dicht|stil|deel|schoon|leeg|groot|tegen|tentoon|teweeg|thuis|waar|"
        "ter)?ge[a-zëïé]{2,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-zëï]{3,}[dt]|(?:onder|over|voor|door|om|mis|vol|"
        "weer)(?!dat)[a-zëï]{3,}[dt]|aanvaard|aanbeden|besproken|beschreven|bewezen|begrepen|begonnen|besloten|"
        "bevolen|bedrogen|behouden|bevonden|bewogen|bedolven|verboden|verloren|vergeten|verkozen|verslagen|verdreven|"
        "verborgen|verbonden|vergeven|verwezen|verkregen|vergeleken|vervangen|verzonden|verstaan|verworpen|verlaten|"
        "ontvangen|ontslagen|ontnomen|onthouden|ontworpen|ontbonden|ontdaan|herschreven|herzien|hernomen|onderbroken|"
        "ondernomen|onderhouden|onderwezen|onderschreven|onderworpen|overwogen|overwonnen|doorbroken|omgeven|"
        "omschreven|voldaan|gedaan|(?:op|aan|af|uit|mee|na)gedaan|bezien|voorzien",
        states="bekend|bereid|beroemd|berucht|bewust|verliefd|verkouden|verrast|verbaasd|verslaafd|vermoeid|gewond|"
        "geïnteresseerd|gescheiden|getrouwd|gehuwd|gewend|gezond|gerust|gehaast|geschikt|gepast|gespannen|geliefd|"
        "gewild|verward|bezorgd|beperkt|bezet|verwant|verkeerd|opgewonden|ontroerd|geïrriteerd|gefrustreerd|benieuwd|"
        "bedroefd|bevriend|verloofd|geschokt|geboren|gehecht|gevestigd|gelegen|verstandig|verlamd|vervuild|bevroren|"
        "gekleed|ervaren|verwaand|ontspannen|gemotiveerd|gefascineerd|verbonden|gedesillusioneerd|ontevreden|"
        "gehandicapt|voorzien|overtuigd|geëmotioneerd|vervelend",
        perfects="geworden|gebleven|gebeurd|gelukt|geweest|gegaan|gekomen|gestorven|gevallen|gegroeid|gestegen|"
        "gedaald|(?:over|door|mee|uit|terug|weg|af|aan|op|na|in|binnen|voort|om|toe)ge(?:gaan|komen|vallen|groeid|"
        "bleven|reisd)|mislukt|overleden|verdwenen|ontstaan|verschenen|vertrokken|verhuisd|veranderd|vergroot|"
        "begonnen|beland",
        no_perfect="wordt word worden werd werden",
        never="geleden|gebied|geweld|geld|geduld|gezicht|gevecht|gewicht|gedicht|gerecht|geluid|gebit|gebed|gewest|"
        "geslacht|getuigen|gebruiken|gebeuren|genieten|geloven|gelden|geraken|gevoelens|gegevens|gedachten|gebouwen|"
        "gebieden|gezinnen|gesprekken|gemeenten|gewoonten|gemiddeld|gehalten|gezelschappen|gedragen|bericht|besluit|"
        "bestand|beest|bewind|verband|verbod|verstand|verlies|verkeer|overheid|overzicht|overwicht|overlast|"
        "voorbeeld|voorraad|voorrecht|voordat|doordat|omdat|onderwijst|onderscheid|ondergrond|misschien|bestaat|"
        "ontstaat|verstaat|begint|verdient|betekent|bestond|ontstond|weerstand|wederom|erfenis|gerechten|geheimen|"
        "gezichten|beneden|tegemoet|verleden|vergaderingen|voortaan|beleid|overkant|verjaard|voorhoofd|gemoed|gelaat|"
        "gevaren|gewassen|gezant|omstreden|overeind",
        agents="door",
        not_agents="de-week",
        not_after="van aan op in met voor bij tot naar uit over de een deze onze uw mijn geen elk elke hun haar "
        "heel erg zeer te zo meer steeds veel",
        is_framed=True,
        may_come_first=True,
        following="in op aan door voor met van tot naar uit bij over om onder tussen tegen tijdens na als dan en "
        "of maar te zonder binnen buiten volgens per sinds vanaf vanwege wegens rond worden wordt werd werden",
        ends="want omdat dat die als terwijl toen nadat voordat zodat wanneer hoewel indien heeft hebben had "
        "hadden is was waren zal zullen zou zouden kan kunnen kon konden moet moeten moest mag mogen wil willen wilde",
    ),
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
