"""Norwegian."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Passive, Signs, Transitions

LANGUAGE = Language(
    "no",
    "Norwegian",
    signs=Signs(
        frequent={
            "Latin": "og i å det som en på er av for med den til ikke har de et om han men var seg fra vi så kan "
            "når år under også etter eller nå sin der ved mot skal skulle blir jeg mye alle hadde bare hver dem "
            "dette hva to ut over ble mer hvor",
        },
        months="januar februar mars april mai juni juli august september oktober november desember jan feb mar "
        "apr mai jun jul aug sep okt nov des jan febr mars apr mai juni juli aug sept okt nov des",
        faq=Faq(
            titles=(
                "ofte stilte sporsmal",
                "sporsmal (?:og|&) svar",
                "(?:vanlige|typiske) sporsmal",
            ),
            signs=("sporsmal",),
            asking="hvordan hva hvorfor nar hvor hvem hvilken hvilket hvilke kan ma skal bor er finnes har",
            calls=(
                "har du (?:flere |andre )?sporsmal",
                "flere sporsmal",
            ),
            interview="intervju",
            question="spørsmål",
            answer="svar",
            more=(
                "les (?:mer|videre)",
                "vis mer",
            ),
        ),
        bylines=Bylines(
            published="publisert|publisert den|utgitt|utgitt den|offentliggjort|publiseringsdato|skrevet den|opprettet",
            modified="oppdatert|oppdatert den|sist oppdatert|sist endret|endret den|siste oppdatering|revidert",
            by="av|skrevet av|tekst|tekst av|forfatter|publisert av|skribent|journalist",
            roles="gjennomgått av|faglig gjennomgått av|kvalitetssikret av|faktasjekket av|redigert av|oversatt av|"
            "oversettelse|foto|foto av|bilde|bilder|fotograf|illustrasjon|illustrasjoner|illustrasjon av|"
            "redaktør|redaksjon|korrektur",
            need_value="tekst",
            joining="og",
            relative=r"for \d{1,3}|i dag|i går",
            open_begins="siste sist",
            open_ends="den",
            date_words="dato",
            linking="av",
        ),
    ),
    joins_nouns=True,
    function_words="alle at av bare begge ble blei bli blir blitt både da de deg dem den denne der dere deres det "
    "dette di din disse du eller en enn er et etter for fordi fra før ha hadde han hans har hennes henne her hun hva "
    "hvem hver hvilken hvis hvor hvordan hvorfor i ikke ingen inn jeg kan kom kun kunne man mange med meg men mens "
    "mer mange mye må når nå ned noe noen nok og også om opp oss over på samme seg selv sin sine sitt skal skulle "
    "slik som så til um under ut var ved vi vil ville vår være vært",
    stemmer="norwegian",
    abbreviations=Abbreviations(
        continues="adr adm avd bl.a ca cand co dr dvs d.v.s e.kr e.l eks ekskl etc ev evt f.eks f.kr ff fr frk fvt "
        "gl hhv hr iflg ift inkl ing jf jfr jr kap kgl kr m.a.o m.fl m.m m.v mag maks mht mill mrd mv nåv o.a o.l "
        "osv pga p.g.a ph.d pr prof red sen st stk tidl tlf utg vedr vha vs",
        before_number="ca fig kap kl maks min nr s tab tlf pkt stk",
    ),
    ease="lix",
    articles="en ei et den det de denne dette disse",
    transitions=Transitions(
        anywhere="alltid når, allikevel, altså, av den grunn, bl.a., blant annet, da, deretter, derfor, derimot, "
        "dermed, derved, dessuten, det betyr, det vil si, dvs., ellers, en annen grunn, endelig, ettersom, f.eks., "
        "for at, for det andre, for det første, for det tredje, for eksempel, fordi, forutsatt at, framfor alt, "
        "fremfor alt, først og fremmest, følgelig, generelt, hvis, i motsetning til, i sammenligning med, i stedet, "
        "i stedet for, i tillegg, i virkeligheten, ifølge, imens, imidlertid, inntil, istedenfor, kort sagt, "
        "likevel, likeledes, liksom, med andre ord, med hensyn til, med mindre, men, mens, naturligvis, nemlig, når, "
        "når det gjelder, og så, også, oppsummert, omvendt, på den andre siden, på den annen side, på den ene siden, "
        "på grunn av, på samme måte, på tross av, samtidig, samt, selv om, selvfølgelig, selvsagt, siden, "
        "sist men ikke minst, som et resultat, som følge av, som regel, spesielt, særlig, så lenge, så snart, "
        "sånn at, slik at, takket være, til gjengjeld, til slutt, til tross for, tilsvarende, tvert imot, uansett, "
        "under alle omstendigheter, ut over, utover, uten tvil, vel å merke, videre, ytterligere, for øvrig",
        first="etterpå, nå, og, så, senere, først, eller, tidligere, plutselig, her, der",
    ),
    passive=Passive(
        auxiliaries="blir ble blei bli blitt vert vart verte vorte",
        weak_auxiliaries="er var være vært",
        participle="(?:av|an|be|for|fram|frem|inn|opp|ut|under|over|til|ned|gjen|mis|om)[a-zæøå]{3,}et|såret|"
        "pusset|[a-zæøå]*(?:ert|erte)|[a-zæøå]*(?:åpn|kast|hent|vask|rens|lukk|start|stopp|flytt|plant|behandl|"
        "benytt|fjern|forsink|hånd|kontakt|oppdag|saml|samml|utvikl|endr|ønsk|pakk|prøv|rydd|rett|sag|skift|slokk|"
        "slukk|støtt|tilpass|tegn|dann|dyrk|avslør|avslutt|straff|kåret?|kår|arrangert?|sprøyt|kutt|kopl|koblet?|"
        "kobl|skap|knus|pynt|merk|hogg|spyl|laget?|lag|stek|bak|elsk|kall|drep|tapp|tømm|vedta|trykk|lån|flytt|slipp|"
        "vurder|varsl|angrep|hindr|mål|tap|fang|arrest|ramm|brems|sperr|anklag|bevilg|bland|erstatt|farg|film|"
        "forhindr|hyll|jag|krydr|ledsag|myrd|oppfordr|opphev|opprett|overvåk|plukk|redd|sammenlign|slakt|slett|stans|"
        "sveis|tørk|utarbeid|utnytt|velt|sikt|fengsl|etterforsk|skad|anvend|nevn|tren|utpek|beskytt|hedr|omtal|bevar|"
        "forlat|avkreft|bekreft|underskrev|beskrev|oppgitt?|forlag|bruk)et|[a-zæøå]*(?:solgt|kjøpt|brukt|bygd|bygget|"
        "valgt|lagt|sagt|spurt|brakt|bragt|tenkt|vist|løst|lest|hørt|kjørt|lært|ført|gjort|satt|holdt|fanget|bedt|"
        "skutt|slått|drept|betalt|fortalt|delt|stilt|sendt|kjent|spist|vendt|dømt|tent|trykt|tømt|malt|støpt|bakt|"
        "tapt|ansatt|brent|fulgt|fylt|glemt|gjemt|hevet|hengt|klipt|knust|leid|lånt|møtt|målt|nevnt|rørt|ranet|skapt|"
        "spredt|styrt|sydd|senket|søkt|talt|testet|tolket|truffet|undersøkt|pekt|veid|vunnet|ødelagt|revet|drevet|"
        "grepet|skåret|båret|bundet|drukket|sunget|sett|budt|inngått|begått|omgått|overgått|belyst|bedømt|skrevet|"
        "brutt|avgjort|forbudt|funnet|tatt|gitt|trukket|stjålet|foreslått|dekket|dekt|stengt|kastet|åpnet|vedtatt|"
        "påstått|kritisert|vurdert|nektet|stekt|lagret|tvunget|utnevnt|innført|utført|oppført|gjennomført|avlyst|"
        "lyst|etablert|avvist|født|oppløst|rammet|løftet|hindret|spilt|anbefalt|avtalt|besvart|forlengt|fordelt|"
        "gjennomgått|innkalt|oppdelt|opplyst|overdratt|overfalt|overveid|skrelt|tildelt|tilføyd|tilkalt|utbetalt|"
        "utdelt|utgitt|utsendt|utstilt|utvalgt|utvist|økt|skadd|tiltalt|frikjent|avhørt|oppfunnet|mottatt|overtatt|"
        "foretatt|avtatt|frigitt|gjengitt|oppdratt|angitt|innlagt|utlagt|pålagt|forklart|lagd|varslet|"
        "oversatt)(?:e)?|[a-zæøå]*(?:skrevne|funnede|stjålne|solgte|valgte|sendte|drepte|åpna|kasta|henta|vaska|"
        "stoppa|flytta)",
        never="interessert|interesserte|irritert|irriterte|skuffet|skuffede|imponert|sjokkert|forlovet|forsinket|"
        "forelsket|forelskede|overrasket|overraskede|gift|kjent|kjente|skilt|separert|pensjonert|motivert|engasjert|"
        "stresset|frustrert|deprimert|inspirert|provosert|sjenert|bekymret|bekymrede|utmattet|berettiget|begavet|"
        "utdannet|erfaren|besatt|basert|relatert|kvalifisert|avansert|komplisert|begrenset|plassert|lukket|orientert|"
        "isolert|bestemt|bestemte|vendt|forvirret|fascinert|beveget|rørt|forbauset|påvirket|kledd|smigret|lettet|"
        "født|fornøyd|opptatt|opptatte|involvert|informert|nysgjerrig|meget|noe|annet|intet|eget|hvilket|blitt|vært|"
        "huset|året|været|arbeidet|landet|folket|barnet|brevet|livet|målet|taket|stedet|problemet|budsjettet|"
        "universitet|kvalitet|lite|godt|vondt|hardt|fett|kort|stort|sort|svart|hvitt|rødt|fast|mest|best|først|sist|"
        "nest|trist|gjest|vest|øst|post|kost|rest|test|fest|fullt|kaldt|vilt|mildt|helt|alt|vidt|fritt|lyst|ekte|"
        "riktig|viktig|dårlig|sært|surt|dyrt|klart|bart|rart|snart|fart|kvart|start|mulig|lett|rett|tett|hett|sett|"
        "mett|trett|bratt|platt|ært|verter?t?|hvert|hvort|ert|konsert|desert|dessert|ekspert|hverte|lert|skjorte|"
        "borte|hjerte|smerte|støtte|verte|vertet|sjette|planet|poet|diskret|konkret|sverte|alert|svært|vert",
        agents="av",
        not_agents="tre stål glass plast papir stein metall ull bomull teglstein betong gull sølv lær naturen å leire",
        not_after="i på av for med til fra om under over ved mot en et ei den det de denne dette disse min mitt "
        "mine din ditt sin sitt sine vår vårt våre deres hans hennes hver hvert noen noe ingen veldig svært så "
        "altfor ganske litt mer mest",
        is_framed=True,
        between_pattern="[a-zåäöæø]{3,}(?:ligt|ligen|igt|vis|tvis)",
        following="i på av for med til fra om under over mellom mot etter innen før hos uten gjennom via langs "
        "blant ved rundt ifølge allerede igjen raskt sent tidlig her der ikke ned opp ut inn hjem bort sammen to tre "
        "fire flere mange hver hele siste neste forrige enstemmig straks nå endelig først også bare nylig senere "
        "deretter og men eller som at når da",
        ends="og men eller som at når hvis fordi mens før da har hadde kan kunne skal skulle vil ville må måtte "
        "bør får fikk er var blir ble",
        passive_form="[a-zæøå]{2,}(?:[bdfgklmnprstvøå]|er)es",
        never_a_form="finnes|fantes|synes|syntes|lykkes|lyktes|mislykkes|mislyktes|møtes|møttes|trives|trivdes|"
        "lenges|minnes|mintes|ferdes|undres|gledes|ses|høres|hørtes|føles|føltes|slåss|kjennes|kjentes|samles|samlet|"
        "skilles|kappes|brytes|eldes|nærmes|ryktes|således|likeledes|annerledes|hvorledes|fremdeles|framleis|"
        "særdeles|aldeles|felles|deres|alles|begges|andres|manges|noens|dennes|hvis|ens|enes|[a-zæøå]+(?:ernes|enes)|"
        "barnas|hennes|diabetes|herpes|omgås|vemmes|egnes|skjemmes|unges|eldres|voksnes|fremmedes|ansattes|kvies|"
        "tykkes|lyktes|trengs|behøves|innes|kjeledes|kvinnes|minstes|samtidens|fattes|kjekles|krangles|kles|åndes|"
        "pustes|forandres|frykte?s|dages|stundes",
    ),
    generic_links="her|klikk her|klikk|trykk her|les mer|les mer her|les videre|les hele|mer|mer info|"
    "mer informasjon|se mer|vis mer|fortsett å lese|fortsett|lenke|lenken|denne lenken|link|linken|denne siden|"
    "denne artikkelen|artikkel|artikkelen|side|siden|detaljer|kilde|nettside|hjemmeside|finn ut mer|gå hit|se her",
)
