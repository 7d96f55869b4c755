"""Danish."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Passive, Signs, Transitions

LANGUAGE = Language(
    "da",
    "Danish",
    signs=Signs(
        frequent={
            "Latin": "og i at det som en på er af for med den til ikke har de et om han men var sig fra vi så kan "
            "når år under også efter eller nu sin der ved mod skal skulle bliver jeg meget alle havde bare hver dem "
            "dette hvad to ud over blev mere hvor",
        },
        months="januar februar marts april maj juni juli august september oktober november december jan feb mar "
        "apr maj jun jul aug sep okt nov dec jan febr marts apr maj juni juli aug sept okt nov dec",
        faq=Faq(
            titles=(
                "ofte stillede sporgsmal",
                "sporgsmal (?:og|&) svar",
                "(?:typiske|hyppige|almindelige) (?:stillede )?sporgsmal",
            ),
            signs=("sporgsmal",),
            asking="hvordan hvad hvorfor hvornar hvor hvem hvilken hvilket hvilke kan ma skal bor er findes har",
            calls=(
                "har du (?:flere |andre )?sporgsmal",
                "flere sporgsmal",
            ),
            interview="interview",
            question="spørgsmål",
            answer="svar",
            more=(
                "laes (?:mere|videre)",
                "vis mere",
            ),
        ),
        bylines=Bylines(
            published="publiceret|publiceret den|udgivet|udgivet den|offentliggjort|offentliggjort den|"
            "udgivelsesdato|skrevet den|oprettet den",
            modified="opdateret|opdateret den|senest opdateret|sidst opdateret|sidst ændret|senest ændret|"
            "ændret den|seneste opdatering|revideret",
            by="af|skrevet af|tekst|tekst af|forfatter|publiceret af|udgivet af|skribent",
            roles="gennemgået af|fagligt gennemgået af|faktatjekket af|redigeret af|oversat af|oversættelse|foto|"
            "foto af|billede|billeder|fotograf|illustration|illustrationer|illustration af|redaktør|redaktion|"
            "korrektur",
            need_value="tekst",
            joining="og",
            relative=r"for \d{1,3}|i dag|i går",
            open_begins="seneste senest sidst",
            open_ends="den",
            date_words="dato",
            linking="af",
        ),
    ),
    joins_nouns=True,
    function_words="af alle at bare blev blive bliver da de dem den denne der deres det dette dig din disse dog "
    "du efter eller en end er et for fordi fra før går gør ham han hans har have havde hele hende hendes her hun "
    "hvad hvem hver hvilken hvis hvor hvordan hvorfor i ikke ind jeg jer jeres jo kan kom kunne man mange med meget "
    "men mens mere mig min mod må nej nogen noget nogle nok nu når og også om op os over på samme selv ser sig sin "
    "sine skal skulle som så sådan til ud under var ved vi vil ville vor være været",
    stemmer="danish",
    abbreviations=Abbreviations(
        continues="adr afd alm anm bl.a ca cand co dr dvs d.v.s e.kr e.l eks ekskl etc evt f.eks f.kr ff fmd fr "
        "frk ggr hhv hr iflg ift inkl ing jf jvf jr kgl kr kap lign m.fl m.m m.v mag maks mht mia mio mv nuv o.a o.l "
        "osv pga p.g.a ph.d pr prof red sen skt spec stk tdl tidl tlf udg vedr vha",
        before_number="ca fig kap kl max maks min nr s sml tab tel tlf pkt stk",
    ),
    ease="lix",
    articles="en et den det de denne dette disse",
    transitions=Transitions(
        anywhere="alligevel, altså, også selvom, bl.a., blandt andet, da, derefter, derfor, derimod, dermed, "
        "derudover, desuden, det betyder, det vil sige, dog, dvs., efter at, eftersom, eksempelvis, ellers, endelig, "
        "endvidere, ergo, f.eks., for at, for det andet, for det første, for det tredje, for eksempel, fordi, "
        "forudsat at, foruden, frem for alt, først og fremmest, følgelig, generelt, hvis, hvorimod, "
        "i det hele taget, i modsætning til, i sammenligning med, i stedet, i stedet for, i virkeligheden, ifølge, "
        "idet, imens, imidlertid, indtil, især, kort sagt, ligesom, ligeledes, med andre ord, med hensyn til, "
        "med mindre, medmindre, men, mens, naturligvis, nemlig, når, når det gælder, når alt kommer til alt, og så, "
        "også, omvendt, på den anden side, på den ene side, på grund af, på samme måde, på trods af, samtidig, samt, "
        "sammenfattende, selv om, selvfølgelig, selvom, som følge af, som regel, som resultat, "
        "sidst men ikke mindst, siden, særligt, så at, sådan at, så længe, så snart, tilsvarende, til gengæld, "
        "til sidst, tværtimod, trods, uanset, under alle omstændigheder, ud over, udover, uden tvivl, vel at mærke, "
        "ydermere, yderligere",
        first="bagefter, nu, og, så, senere, først, eller, tidligere, til slut, her, der, pludselig",
    ),
    passive=Passive(
        auxiliaries="bliver blev blive blevet",
        weak_auxiliaries="er var være været",
        participle="(?:af|an|be|for|frem|ind|op|ud|under|over|til|ned|gen|mis|om)[a-zæøå]{3,}et|såret|skadet|"
        "pudset|[a-zæøå]*(?:eret|erede)|[a-zæøå]*(?:åbn|mal|bygg|lav|kast|hent|vask|rens|lukk|start|stopp|flytt|"
        "plant|kald|betragt|behandl|benytt|fjern|forberedt?|forsin|god?kend|gentag|gemm|hånd|håndter|inviter|kontakt|"
        "kraft|opdag|anmeld|indsaml|saml|snitt|smadr|udvikl|udvid|ændr|ønsk|pakk|prøv|rødd|rydd|ram|rettet?|rett|sav|"
        "skift|slukk|støtt|tilpass|tegn|tømm|tygg|udgiv|undersøg|vist|vurder|vedtag|dann|dyrk|fremstill|forfulgt?|"
        "afvist?|afslør|afgør|kopier|bagt?|knus|måln?|afhold|overrask|ordn|omtal|opført?|opdater|straff|tvung|optag|"
        "tag|giv|skrev|fund|stjål|brudt?|skår|drukk|sung|bund|vund|trukk|grebt?|strøg|spist|sprung|bedr|overtag|"
        "anhold|fastsl|anbefal|anklag|anvis|afslutt|aftal|begrund|belønn|benævn|beskad|bevilg|bland|blokk|erstatt|"
        "farv|film|fordel|foretag|forhindr|forklar|forlæng|fortolk|forvandl|frigiv|fremhæv|fængsl|hejs|hugg|hyld|"
        "indfang|indram|jag|kapr|krydr|ledsag|list|mishandl|modtag|myrd|mærk|omdann|opdel|opdrag|opdyrk|opfordr|"
        "ophæv|oprett|overdrag|overhal|overvåg|overvej|pensl|plag|plyndr|plukk|pynt|redd|sammenlign|skræll|slagt|"
        "slett|støv|svejs|tilføj|tildel|tørr|udarbejd|udbygg|uddel|udnytt|udpeg|udstyr|udvis|vælt|øg|kår|nævn|træn|"
        "opbevar|tilberedt?|sigt|tiltal|afhør|opfund|udgiv|bjærg|skad|dækk|ramm|hædr|kritiser|underskrev|beskrev|"
        "sprøjt|pudd?s|beskytt|opgiv|tilgiv|angreb|overvund)et|[a-zæøå]*(?:solgt|købt|brugt|bygget|valgt|lagt|sagt|"
        "spurgt|bragt|tænkt|vist|løst|læst|hørt|kørt|lært|ført|gjort|sat|holdt|fanget|bedt|skudt|slået|dræbt|betalt|"
        "fortalt|delt|stillet|stillt|sendt|kendt|spist|vendt|dømt|tændt|trykt|tømt|malt|støbt|bagt|tabt|ansat|hentet|"
        "brændt|fulgt|fyldt|glemt|gemt|hævet|hængt|klippet|knust|lejet|lånt|mødt|målt|nævnt|rørt|røvet|røget|skabt|"
        "smidt|spredt|strakt|styret|støttet|svigtet|syet|sænket|søgt|talt|testet|tolket|truffet|trådt|undersøgt|"
        "udpeget|vejet|vundet|ødelagt|ændret|spillet|anbefalt|aftalt|besvaret|forlænget|gennemgået|indkaldt|tilkaldt|"
        "opfyldt|oplyst|opløst|overfaldet|tilbudt|udbetalt|udsendt|udstillet|udvalgt|frikendt|afhørt|nedlagt|indlagt|"
        "pålagt|gennemført|indført|udført|opført|afprøvet|revet|drevet|grebet|skåret|båret|bundet|drukket|sunget|ædt|"
        "set|budt|aflyst|oplyst|belyst|indgået|begået|omgået|overgået|bedømt|beskrevet|afbrudt|afgjort|forbudt|"
        "opfundet|overdraget|arresteret|opsagt|foreslået|dækket)(?:e)?|[a-zæøå]*(?:skrevne|fundne|stjålne|tagne|"
        "givne|budne|brudte|solgte|valgte|sendte|dræbte|kårede|åbnede|malede|byggede)",
        never="interesseret|interesserede|irriteret|irriterede|skuffet|skuffede|imponeret|chokeret|forlovet|"
        "forsinket|forelsket|forelskede|overrasket|overraskede|gift|kendt|kendte|skilt|separeret|pensioneret|"
        "motiveret|engageret|stresset|frustreret|deprimeret|inspireret|provokeret|generet|bekymret|bekymrede|"
        "udmattet|berettiget|begavet|uddannet|erfaret|besat|baseret|relateret|kvalificeret|avanceret|kompliceret|"
        "begrænset|placeret|lukket|tilfredsstillet|orienteret|isoleret|bestemt|bestemte|vendt|forvirret|fascineret|"
        "bevæget|rørt|forbavset|oprevet|afklaret|påvirket|klædt|smigret|lettet|meget|noget|andet|intet|eget|hvilket|"
        "lidet|blevet|været|hele?t|huset|året|vejret|arbejdet|landet|folket|barnet|brevet|livet|målet|stedet|"
        "problemet|budget|buffet|universitetet|selskabet|kvalitet|universitet|lidt|godt|ondt|hårdt|fedt|kort|stort|"
        "sort|hvidt|rødt|fast|mest|bedst|først|sidst|næst|just|trist|frist|gæst|vest|øst|post|kost|rest|test|fest|"
        "fuldt|koldt|vildt|mildt|helt|alt|vidt|frit|lyst|tørst|ægte|rigtigt|vigtigt|dårligt|farligt|svært|surt|dyrt|"
        "klart|bart|rart|snart|fart|kvart|start|muligt|kendskab|set|planet|poet|diskret|konkret|hemmelighed|tilsat|"
        "klokket|kabinet|tablet|ticket|markedet",
        agents="af",
        not_agents="træ stål glas plast papir sten metal uld bomuld tegl beton guld sølv læder naturen at ler",
        not_after="i på af for med til fra om under over ved mod en et den det de denne dette disse min mit mine "
        "din dit sin sit sine vores jeres hans hendes deres hver nogen noget nogle ingen intet meget så alt ret lidt "
        "mere mest",
        is_framed=True,
        between_pattern="[a-zåäöæø]{3,}(?:ligt|ligen|igt|vis|tvis)",
        following="i på af for med til fra om under over mellem mod efter inden før hos uden gennem via langs "
        "blandt ved omkring ifølge allerede igen hurtigt sent tidligt her der ikke ned op ud ind hjem bort sammen to "
        "tre fire flere mange hver hele sidste næste enstemmigt straks nu endelig igår først også kun nyligt nylig "
        "senere derefter og men eller som at når da",
        ends="og men eller som at når hvis fordi mens før da har havde kan kunne skal skulle vil ville må måtte "
        "bør får fik er var bliver blev",
        passive_form="[a-zæøå]{2,}edes|[a-zæøå]{2,}(?:[bdfgklmnprstvøå]|er)es",
        never_a_form="findes|fandtes|synes|syntes|lykkes|lykkedes|mislykkes|mislykkedes|mødes|mødtes|trives|"
        "trivedes|skændes|skændtes|længes|længtes|væmmes|væmmedes|enes|enedes|mindes|mindedes|færdes|færdedes|"
        "opholdes|undres|undredes|glædes|glædedes|ses|høres|føles|føltes|slås|kendes|kendtes|mangles|forandres|"
        "samles|samledes|skilles|skiltes|kappes|kappedes|nappes|brydes|ældes|ældedes|lides|tykkes|dages|dagedes|"
        "nærmes|rygtes|fornemmes|fattes|dristes|vredes|krummes|således|ligeledes|anderledes|hvorledes|fremdeles|"
        "særdeles|aldeles|undertiden|fælles|deres|vores|jeres|alles|begges|andres|andens|manges|nogles|dennes|disses|"
        "hvis|samtidiges|indes|ens|[a-zæøå]+(?:ernes|enes|ternes)|børnenes|menneskenes|kvindes|familjes|familjes|"
        "familiers|pigens|drenges|kolleges|kendtes|kvinders|uges|sidestes|endeligtes|hendes|herredes|mandes|diabetes|"
        "herpes|kollegaes|stykkes|ligesindedes|voksnes|unges|ældres|fremmedes|involveredes|ansattes|hinandens|jordes",
    ),
    generic_links="her|klik her|klik|tryk her|læs mere|læs mere her|læs videre|læs hele|mere|mere info|"
    "mere information|se mere|vis mere|fortsæt med at læse|fortsæt|link|linket|dette link|denne side|denne artikel|"
    "artikel|artiklen|side|siden|detaljer|kilde|hjemmeside|webside|find ud af mere|gå hertil|se her",
)
