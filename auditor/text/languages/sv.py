"""Swedish."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Passive, Signs, Transitions

LANGUAGE = Language(
    "sv",
    "Swedish",
    signs=Signs(
        frequent={
            "Latin": "och i att det som en på är av för med den till inte har de ett om han men var sig från vi så "
            "kan när år under också efter eller nu sin där vid mot ska skulle blir jag mycket alla hade bara varje "
            "dem detta vad två ut över",
        },
        months="januari februari mars april maj juni juli augusti september oktober november december jan feb mar "
        "apr maj jun jul aug sep okt nov dec jan febr mars apr maj juni juli aug sept okt nov dec",
        faq=Faq(
            titles=(
                r"vanliga (?:\w+ )?fragor",
                "fragor (?:och|&) svar",
                "ofta stallda fragor",
            ),
            signs=("fragor",),
            asking="hur vad varfor nar var vem vilken vilket vilka kan far maste ska bor ar finns har",
            calls=(
                "(?:har du|har ni) (?:fler |andra )?fragor",
                "fler fragor",
            ),
            interview="intervju",
            question="fråga",
            answer="svar",
            more=(
                "las (?:mer|vidare)",
                "fortsatt lasa",
                "visa mer",
            ),
        ),
        bylines=Bylines(
            published="publicerad|publicerad den|publicerat|publicerat den|publiceringsdatum|skriven den|utgiven|"
            "upplagd",
            modified="uppdaterad|uppdaterad den|uppdaterat|senast uppdaterad|senast uppdaterat|senast ändrad|"
            "senast ändrat|ändrad den|senaste uppdatering|reviderad",
            by="av|skriven av|text|text av|skrivet av|författare|publicerad av|skribent",
            roles="granskad av|faktagranskad av|medicinskt granskad av|redigerad av|översatt av|översättning|foto|"
            "foto av|bild|bilder|fotograf|illustration|illustrationer|illustration av|redaktör|redaktion|"
            "faktagranskning|korrektur",
            need_value="text",
            joining="och",
            relative=r"för \d{1,3}|i dag|idag|i går|igår",
            open_begins="senaste senast",
            open_ends="den",
            date_words="datum",
            linking="av",
        ),
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
        continues="adj adm anm art bl.a ca co dr d.v.s dvs eg enl etc ev f.d f.ö fr fr.o.m följ hr inkl ing jfr jr "
        "kap kl m.a.o m.fl m.m max min mom mm moms nuv o.d o.s.v obs omkr osv p.g.a pga prof ref resp s.a.s s.k st "
        "sthlm t.ex t.h t.o.m t.v tel tf tekn ung vard vol äv ö",
        before_number="ca fig kap kl max min nr s sid st tel vol art tab",
    ),
    ease="lix",
    articles="en ett den det de denna detta dessa",
    transitions=Transitions(
        anywhere="alltså, annars, att börja med, av den anledningen, bland annat, bl.a., d.v.s., dels, dessutom, "
        "det vill säga, däremot, därefter, därför, därför att, därigenom, därmed, därutöver, eftersom, emellertid, "
        "enligt, ett annat skäl, exempelvis, fastän, för att, för det andra, för det första, för det tredje, "
        "förutom, för övrigt, följaktligen, gällande, helt enkelt, i jämförelse med, i likhet med, i motsats till, "
        "i sin tur, i slutändan, i själva verket, i stället, istället, ifall, innan, inte minst, istället för, "
        "jämfört med, kort sagt, liksom, likväl, men, med andra ord, med tanke på, medan, mot bakgrund av, "
        "naturligtvis, nämligen, när, när det gäller, nu när, om, också, oavsett, på grund av, på så sätt, "
        "på samma sätt, så att, så länge, samtidigt, sammanfattningsvis, sannerligen, särskilt, sedan dess, "
        "slutligen, snarare, som en följd av, som ett resultat, t.ex., t.o.m., tack vare, till exempel, "
        "till följd av, till skillnad från, till slut, till sist, trots, trots att, tvärtom, under tiden, utan, "
        "utöver, vare sig, vidare, vilket innebär, visserligen, å andra sidan, å ena sidan, ändå, även om, även",
        first="då, först, nu, och, sedan, senare, så, tidigare, eller, plötsligt, sist, här, där",
    ),
    passive=Passive(
        auxiliaries="blir blev bli blivit bliva blevo",
        weak_auxiliaries="är var vara varit",
        participle="[a-zåäöé]{2,}(?:ad|ade|at|erad|erat|erade)|[a-zåäöé]*(?:bygg|döm|stäng|följ|höj|ställ|fyll|"
        "skild?|använd|kör|hör|lär|för|ställ|väl|val|såld?|sål|gjor|käns?|ledd?|sän|sprid|bränn?|drab|ryck|märk|läs|"
        "mät|hjälp|köp|släpp|upptäck|täck|tryck|sök|tänk|löst?|mist|böt|styr|rör|smörj|skäm|glöm|göm|tvätt|töm|berör|"
        "utför|avbild|förstör|avgör|bestäm|beröm|behandl|godkän|bemöt|besök|begräns|anställ|utnäm|spel|skjut|tvung|"
        "dräp|häng|tänd|vänd|sänk|länk|stek|bemann)(?:d|t|da|ta|de|te|dd|dda|tt)|[a-zåäöé]*(?:skriv|tag|giv|gev|funn|"
        "bjud|drag|bur|brut|slag|stul|vunn|håll|fång|grip|skjut|bund|tvung|huggn?|bit|skur|sprung|släpp|lurad|riv|"
        "driv|utgiv|frys|rid|stuck|tvung|sjung|sung|dricks|druck|spunn|slit|stryk|struk|knut|kastad|ät|bed)(?:en|et|"
        "na|it)|[a-zåäöé]*(?:sedd|sett|sedda|klädd|klätt|klädda|sådd|bebodd|utsedd|lagd|lagt|lagda|satt|satta|sagd|"
        "sagt|sagda|skött|skötta|mött|mötta|uppfödd|född|fött|födda|såld|sålt|sålda|vald|valt|valda|bränt|bränd|"
        "brända|smält|smälta|byggt|gjord|gjort|gjorda|köpt|köpta|sänt|sända)",
        never="(?:intresser|irriter|besvik|imponer|chock|förlov|försen|skad|fascin|engager|motiver|stress|"
        "över?rask|förvån|oro|för?älsk|separer|pension|utmatt|allergi|frustrer|deprimer|inspirer|provocer|generad|"
        "gener|fundersam|bekymr|lättad|lätt|talangfull|begåv|utbild|erfar|avund|vetenskap|smickr|utmat|exalter|rad|"
        "ensam|berus|älsk|uppskatt|belåt|välsign|besatt|orienter|isoler|situer|baser|relater|kvalificer|sofistiker|"
        "avancer|komplicer|begräns|ened?)(?:ad|at|ade|en|et|na|er|t)?(?:ad|at|ade)?|gift|gifta|känd|känt|kända|nöjd|"
        "nöjt|nöjda|skild|skilda|skilt|född|fött|födda|klädd|klätt|klädda|döpt|uppfödd|rädd|van|trött|lagd|vänd|"
        "begåvad|berörd|beläget|belägen|fångad|överraskad|överväldigad|rörd|rört|rörda|upprörd|upprört|upprörda|"
        "hungrad|bestämd|bestämt|bestämda|försvunn(?:en|et|na)|vuxen|vuxna|komplett|glad|bad|rad|stad|grad|mad|månad|"
        "skillnad|mat|fat|annat|hat|prat|resultat|privat|klimat|format|tomat|salat|sallad|choklad|kanad|grad|byggnad|"
        "kostnad|marknad|månad|dukat|plats|apparat|stat|kamrat|soldat|kandidat|advokat|automat|citat|debatt|plakat|"
        "certifikat|sådan[at]?|saknad|huvudstad|glatt|mycket|folket|vatten|året|sett|rätt|lätt|trött|fritt|vitt|"
        "blött|platt|hett|kort|stort|svart|hårt|fort|start|kvart|klart|rört|snart|vackert|säkert|bäst|värst|först|"
        "sist|helt|allt|kallt|fullt|vilt|tomt|dumt|varmt|ljust|friskt|starkt|sjukt|mörkt|tjockt|rikt|snabbt|svagt|"
        "trist|tyst|kvalitet|universitet|möjlighet[a-z]*|[a-z]{3,}heten|enighet|laget|taget|slaget|folken|jobbat|"
        "kosta[td]|stund|hund|grund|sent|hänt|land|hand|blond|rund|ond|god|röd|död|blöd|ful|bild|mild|vild|måned|vid|"
        "tid|färd|värd|hård|lång|bord|nord|jord|ord|mord|sport|transport|konkret|diskret|hemlighet|fet|vet|het|poet|"
        "planet|vana|rena|fina|hållet|kort|bort|dålig[a-z]*|vänlig[a-z]*|kvar|borta|hemma|stora|goda|sjuka|trötta|"
        "rädda|glada|kända",
        agents="av",
        not_agents="trä stål glas plast papper sten metall ull bomull tegel betong guld silver läder naturen att "
        "ren vatten mjölk ägg",
        not_after="i på av för med till från om under över vid mot en ett den det de denna detta dessa min mitt "
        "mina din ditt sin sitt sina vår vårt våra er ert hans hennes deras dess varje någon något några ingen inget "
        "inga mycket väldigt så alltför ganska lite mer mest vilken",
        is_framed=True,
        between_pattern="[a-zåäöæø]{3,}(?:ligt|ligen|igt|vis|tvis)",
        following="i på av för med till från om under över mellan mot efter innan före hos utan genom via längs "
        "bland vid kring enligt redan igen snabbt sent tidigt idag igår imorgon här där inte två tre flera många "
        "förra nästa varje hela bara nyligen samma ut in upp ned ner bort fram ihop sönder nya och men eller som att "
        "när",
        ends="och men eller som att när om därför medan innan eftersom har hade kan kunde ska skulle vill ville "
        "måste bör får fick är var blir blev",
        passive_form="[a-zåäö]{2,}(?:ades|ats)|[a-zåäö]*(?:byggdes|såldes|gjordes|användes|köptes|löstes|ställdes|"
        "fördes|kördes|valdes|stängdes|följdes|höjdes|dömdes|fylldes|ledde?s|sändes|spreds|brändes|trycktes|släpptes|"
        "upptäcktes|täcktes|söktes|lästes|mättes|sköttes|styrdes|rördes|glömdes|gömdes|tömdes|bestämdes|avgjordes|"
        "anställdes|utnämndes|nämndes|tändes|vändes|sänktes|stektes|lades|sattes|sades|drabbades|krävdes|skrevs|togs|"
        "gavs|drogs|bars|bröts|sköts|ströks|hölls|skars|bjöds|vanns|drevs|stals|sjöngs|revs|bands|frystes|dracks|åts|"
        "greps|fångades|förstördes|nåddes|nås|uppnås|uppnåddes|begicks|ingicks|skrivits|tagits|givits|dragits|burits|"
        "brutits|hållits|skurits|bjudits|vunnits|drivits|stulits|byggts|sålts|gjorts|använts|köpts|lösts|ställts|"
        "förts|körts|valts|stängts|dömts|fyllts|tryckts|upptäckts|lästs|bestämts|sagts|lagts|satts|setts|rivits|"
        "skjutits|gripits)|(?:an|ut|in|av|upp|över|under|om|ned|ner|till|från|fram|för|be|genom|efter|före|sammman?|"
        "åter|bort|lös|god|färdig|fast|skjut|ihop)?(?:används|byggs|säljs|köps|skrivs|läses|läsas|görs|sägs|hålls|"
        "tas|ges|dras|förs|sätts|läggs|ställs|leds|styrs|körs|löses|skrivs|stäms|döms|fylls|följs|höjs|sänks|stängs|"
        "trycks|töms|väljs|vänds|värms|skärs|mäts|nämns|drivs|bärs|binds|bryts|ingås|anses|begås|äts|dricks|sprids|"
        "bränns|täcks|söks|skickas|glöms|göms|tänds|kännsigen|steks|rivs|skjuts|grips|fryses|fryss|utses|sys|hängs)|"
        "(?:bestäms|beskrivs|bedöms|genomförs|bedrivs|behandlas|tillåts|godkänns|fastställs|framställs|upprätthålls|"
        "berörs|förstörs|avgörs|erbjuds|förbjuds|betraktas|erhålls|upptäcks|behålls)|"
        "[a-zåäö]{2,}(?:[bdfgklmnprtvxjs]|er)as|(?:av|an|upp|ned|in|ut|för|över)slogs|(?:av|upp|in|an|till|för|be|"
        "över|fram|ut|ned)(?:bröts|stogs|ficks|lästes|hördes|ropades|lyfts|byts|byttes)",
        never_a_form="hoppa(?:de)?s|vintras|somras|våras|höstas|julas|påskas|natras|morgonas|hoppats|lycka(?:de)?s|"
        "lyckats|anda(?:de)?s|andats|låtsa(?:de)?s|låtsats|sakna(?:de)?s|saknats|fatta(?:de)?s|fattats|vista(?:de)?s|"
        "vistats|svetta(?:de)?s|svettats|ångra(?:de)?s|brotta(?:de)?s|träffa(?:de)?s|träffats|skilja(?:de)?s|samlas|"
        "samlades|samlats|kriga(?:de)?s|trängas|enas|enades|enats|misslycka(?:de)?s|misslyckats|envisa(?:de)?s|"
        "åldra(?:de)?s|åldrats|försvaga(?:de)?s|kramas|kramades|pussa(?:de)?s|förändra(?:de)?s|förändrats|"
        "utveckla(?:de)?s|utvecklats|fördjupa(?:de)?s|öka(?:de)?s|kretsa(?:de)?s|nalkas|nalkades|synas|finnas|trivas|"
        "minnas|kännas|blygas|umgås|behövas|höras|tyckas|mötas|skämmas|vänjas|färdas|färdades|färdats|bevärdigas|"
        "[a-zåäö]*plats|[a-zåäö]*sats|spats|palats|schlats|insats|hos|deras|allas|bådas|mammas|pappas|flickas|"
        "kvinnas|människas|mannas|andras|alltsammans|tillsammans|annars|kalas|vardagas|madras|madrass|tass|grannas|"
        "fyras|egnas|ras|ananas|atlas|kompas|terras|pizzas|kass|nästas|dagas|[a-zåäö]+ornas|[a-zåäö]+arnas|"
        "[a-zåäö]+ernas|barnas|fastas|matats|familjas|lättas|retas|retades|bråkas|roas|roades|oroas|oroades|glädjas|"
        "grämas|skyndas|intressera(?:de)?s|tröttas|slutas|vidgas|ljusna(?:de)?s|nypas|slåss|luktas|förtas|tjatas|"
        "lossna(?:de)?s",
    ),
    generic_links="här|klicka här|klicka|tryck här|läs mer|läs mer här|läs vidare|läs hela|mer|mer info|"
    "mer information|se mer|visa mer|fortsätt läsa|fortsätt|länk|länken|denna länk|den här länken|den här sidan|"
    "denna sida|den här artikeln|denna artikel|artikel|sida|sidan|detaljer|källa|hemsida|webbplats|ta reda på mer|"
    "gå hit|se här",
)
