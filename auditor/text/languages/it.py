"""Italian."""

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
    "it",
    "Italian",
    signs=Signs(
        frequent={
            "Latin": "di e il la che in un a per è una sono mi ho non ma lo ha le si con da cosa come se io del i "
            "al della nel alla più anche dei delle gli questo o ci suo sua dal ed questa loro molto essere fatto "
            "stato quando sono era degli chi",
        },
        months="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
        "gen feb mar apr mag giu lug ago set ott nov dic",
        faq=Faq(
            titles=(
                "domande (?:piu )?(?:frequenti|comuni)",
                "domande e risposte",
            ),
            signs=("domande",),
            asking="come cosa perche dove quando chi quale quali quanto quanti posso",
            asking_together=(
                "si puo",
                "e possibile",
            ),
            calls=("hai (?:ancora|altre) domande",),
            interview="intervista",
            question="domanda d",
            answer="risposta",
            more=(
                "leggi (?:tutto|di piu|altro)",
                "scopri di piu",
            ),
        ),
        bylines=Bylines(
            published="pubblicato il|pubblicato|pubblicata il|data di pubblicazione|scritto il",
            modified="aggiornato il|aggiornato|aggiornata il|ultimo aggiornamento|modificato il|ultima modifica",
            by="di|scritto da|pubblicato da|a cura di|autore|autrice|testo",
            roles="revisionato da|revisionata da|verificato da|verificata da|rivisto da|tradotto da|"
            "tradotta da|traduzione di|foto di|fotografie di|immagini di|illustrato da|illustrazioni di|"
            "illustrazione di|video di|revisione di|revisione|traduzione|foto|fotografie|illustrazioni|"
            "illustrazione",
            need_value="testo",
            joining="e",
            relative="oggi|ieri",
            open_begins="ultimo ultima",
            open_ends="il",
            date_words="data",
            linking="da di",
        ),
    ),
    elides=True,
    function_words="a abbastanza abbia abbiamo ad agli ai al all alla alle allo allora altra altre altri altro "
    "anche ancora anzi appena attraverso avere aveva avevano avete ben bene c'è che chi ci ciascuno cioè ciò coi col "
    "come con contro così cui da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro "
    "deve di dietro dopo dove dunque durante e è ed egli era erano essa esse essere essi esso fa fino forse fosse "
    "fra fu gli ha hai hanno ho i il in infatti inoltre insieme invece io l la là le lei li lo loro lui ma mai me "
    "meno mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nell nella nelle nello nessun "
    "nessuna nessuno niente no noi non nostra nostre nostri nostro nulla o od ogni ognuno oltre oppure per perché "
    "perciò però più poca poche pochi poco poi poiché possono prima proprio pur pure può qual quale quali qualche "
    "qualcosa qualcuno qualsiasi quando quanta quante quanti quanto quasi quei quegli quel quella quelle quelli "
    "quello questa queste questi questo qui quindi sarà saranno se sé sei sempre senza si sia siamo siano sino solo "
    "sono sopra soprattutto sotto sta stata state stati stato stessa stesse stessi stesso su sua subito sugli sui "
    "sul sull sulla sulle sullo suo suoi tale tali tanta tante tanti tanto te ti tra tramite troppo tu tua tue tuo "
    "tuoi tutta tutte tutti tutto un un' una uno va verso vi via voi vostra vostre vostri vostro",
    stemmer="italian",
    irregular_forms="uomo uomini, uovo uova, dito dita, braccio braccia, ginocchio ginocchia, labbro labbra, "
    "osso ossa, paio paia, mano mani, dio dei, bue buoi, tempio templi, centinaio centinaia, migliaio migliaia, "
    "lenzuolo lenzuola",
    abbreviations=Abbreviations(
        continues="arch avv cap cf cfr col dott ecc.ma es geom gen ing mons on p.es prof proff rag s sig "
        "sigg sen ss vs",
        before_number="art artt c ca cap circa fig figg max min n nn num p pag pagg pp sec tel vol",
        are_complete=True,
    ),
    # i and u beside another vowel make one syllable with it, but where they bear the stress: mi-o, far-ma-ci-a.
    syllables=Syllables(
        nucleus="[iu]{0,2}[aeoàèéòó](?:[iu](?![aeoàèéòóiu]))?|[iu]?[ìùíú]|[iu]{1,2}",
        changes=(("qu", "k"),),
        more="^[^aeiouàèéìòùg]*[iu](?=[aeo][ie]?$)|(?:log|graf|nom|tom|erg|alg|metr|sof|fon|terap|crazz?|strateg|"
        "mag|farmac)i(?=[ae]$)|(?:tt|zz|ll|br|st|ch|gl|nd)eri(?=[ae]$)|(?:allegr|teor|categor|malatt|compagn|garanz|"
        "fantas|simpat|poes)i(?=[ae]$)|^pau(?=r)|^bi(?=o)|^riu(?=s|n)",
    ),
    ease="flesch_reading_ease_vacca",
    further_formulas="gulpease",
    long_sentence=25,
    articles="il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei quegli quelle",
    transitions=Transitions(
        anywhere="a causa di, a condizione che, a differenza di, a meno che, ad esempio, affinché, al contrario, "
        "allo stesso modo, allo stesso tempo, anche se, anzi, anziché, appena, benché, che cosa significa, cioè, "
        "ciononostante, come conseguenza, così, d'altra parte, d'altronde, da un lato, dall'altro, dal momento che, "
        "dato che, di conseguenza, di fatto, di solito, dopo, dopo che, dunque, e così, ecco perché, finché, "
        "fino a quando, grazie a, in altre parole, in breve, in caso di, in conclusione, in effetti, in generale, "
        "in ogni caso, in particolare, in primo luogo, in realtà, in secondo luogo, in sintesi, in tal modo, "
        "in totale, infatti, infine, innanzitutto, inoltre, insomma, intanto, invece, ma, malgrado, mentre, "
        "naturalmente, nel complesso, nel frattempo, nonostante, oltre a, oltre che, ossia, ovvero, ovviamente, "
        "per cominciare, per concludere, per contro, per esempio, per questa ragione, per questo, per questo motivo, "
        "per riassumere, perciò, perché, però, pertanto, piuttosto che, poiché, prima di, prima di tutto, "
        "principalmente, purché, pure, quando, quindi, se, sebbene, secondo, senza dubbio, sia, siccome, "
        "soprattutto, talvolta, tranne che, tuttavia, ugualmente, un altro motivo, una volta che, viceversa, "
        "visto che",
        first="allora, ancora, anche, e, ecco, ma, né, o, oppure, ora, poi, prima, primo, secondo, terzo, "
        "successivamente, adesso, più tardi, finalmente, alla fine",
    ),
    passive=Passive(
        auxiliaries="è sono sei siamo siete era erano ero eravamo fu furono sarà saranno sarebbe sarebbero sia "
        "siano fosse fossero essere esser essendo stato stata stati state viene vengono veniva venivano venne "
        "vennero verrà verranno verrebbe verrebbero venga vengano venisse venissero venire venendo",
        sure="viene vengono veniva venivano venne vennero verrà verranno verrebbe verrebbero venga vengano venisse "
        "venissero",
        participle="[a-z]{2,}[aui]t[oaie]|(?:(?:ri|dis|contraf|sopraf|soddis)?fatt|(?:ri|pre|contrad|bene|"
        "male)?dett|(?:de|pre|i|in|tra|ri|sotto|pro)?scritt|(?:ri)?e?lett|(?:inter)?rott|(?:ri|pro|intro|con|de|in|"
        "se|tra|re)dott|ridott|cott|protett|corrett|dirett|distrutt|strutt|affitt|sconfitt|inflitt|(?:ri|com|sor|"
        "intra|ap)?pres|(?:ri|com|pro|per|am|tras|di|s|im|sotto|e)?mess|spes|sospes|appes|difes|offes|intes|acces|"
        "res|arres|pers|(?:ri|con|in|es|rac)?chius|(?:con|in|es)clus|decis|divis|uccis|incis|condivis|(?:ri|pro|"
        "com)?moss|scoss|(?:di)?scuss|(?:es|im|com|re|op|sop)press|(?:ri|s)?copert|apert|riapert|offert|soffert|"
        "(?:ri)?chiest|rispost|(?:pro|com|es|im|dis|op|sotto|pre|de|ap|sup|tras|inter|contrap)?post|(?:pre|ri|"
        "intra)?vist|raccolt|accolt|tolt|coltt?|(?:ri|dis)?solt|sciolt|(?:ri|scon|coin|ca)volt|sepolt|(?:pre)?scelt|"
        "vint|spint|respint|dipint|tint|(?:ri)?strett|costrett|assunt|aggiunt|raggiunt|congiunt|punt|trafitt|(?:in|"
        "per|dif|con)fus|invas|persuas|corros|esclus|espuls|sommers|immers|espert|estratt|attratt|tratt|ritratt|"
        "sottratt|disfatt|mors|spars|cospars|dipes)[oaie]",
        states="(?:situ|abitu|am|interess|spos|fidanz|preoccup|dedic|bas|dot|leg|colleg|destin|viet|obblig|limit|"
        "complic|affoll|illumin|ammal|innamor|arrabbi|emozion|mancat|adegu|dispost|priv|delic|sal|ubriac|fortun|educ|"
        "moder|sofistic|elev|avanz|ordin|disordin|raffin|antiqu|inaspett|ingr|be|gr|mal|affam|dettagli|svari|varieg|"
        "pregi|appassion|stress|rilass|annoi|sed|separ|divorzi|laure|qualific|special|specializz|agit|spavent|delud|"
        "depress|occup|prepar|motiv|orient|consigli|impegn|abbandon|isol|accident|armat|ammirat|stim|assicur|"
        "autorizz|bloccat|concentr|convinc|dat|defin|diffid|disper|distacc|esager|fond|formul|frequent|imbarazz|"
        "incant|inclin|indic|indispens|inform|intens|invit|iscr|liber|mot|nomin|not|ostin|paraliz|parcheggi|pel|"
        "piegat|prov|prelib|riserv|riservat|sat|scont|sper|sprovved|tent|trascur|tranquill|turb|ved|vari)at[oaie]|"
        "(?:infin|un|squis|grad|favor|prefer|ard|forn|mun|pul|vest|sbalord|smarr|sold|indeb|prov)it[oaie]|(?:ac|m|"
        "min|conosc|sconosc|dov|tem|barb|cres|cont|ten|sed)ut[oaie]|(?:chius|apert|convint|sorpres|confus|delus|"
        "diffus|espert|immers|dispost|oppost|strett|dirett|corrett|rott|pers|offes|rivolt|esclus|compres|accort|"
        "sospes)[oaie]",
        soft="è sono era erano ero sia siano",
        ends="e ed ma o oppure perché che quando se",
        perfects="compost[oaie]|costituit[oaie]|format[oaie]|(?:ri)?andat[oaie]|arrivat[oaie]|(?:ri)?partit[oaie]|"
        "(?:ri)?nat[oaie]|rimast[oaie]|diventat[oaie]|cadut[oaie]|(?:ri)?uscit[oaie]|(?:ri)?entrat[oaie]|"
        "(?:ri)?tornat[oaie]|(?:ri)?salit[oaie]|cresciut[oaie]|piaciut[oaie]|costat[oaie]|durat[oaie]|esistit[oaie]|"
        "sembrat[oaie]|scappat[oaie]|fuggit[oaie]|passat[oaie]|cambiat[oaie]|aumentat[oaie]|diminuit[oaie]|"
        "migliorat[oaie]|peggiorat[oaie]|iniziat[oaie]|cominciat[oaie]|finit[oaie]|terminat[oaie]|bastat[oaie]|"
        "servit[oaie]|accadut[oaie]|avvenut[oaie]|capitat[oaie]|scoppiat[oaie]|guarit[oaie]|dimagrit[oaie]|"
        "ingrassat[oaie]|invecchiat[oaie]|volat[oaie]|saltat[oaie]|vissut[oaie]|venut[oaie]|(?:di|inter|per|s|pro|av|"
        "ri|so|con)venut[oaie]|fallit[oaie]|sparit[oaie]|volut[oaie]|potut[oaie]|dovut[oaie]|bisognat[oaie]|"
        "calat[oaie]|scaduto|scadut[oaie]|accadut[oaie]|slittat[oaie]|affondat[oaie]|emigrat[oaie]|atterrat[oaie]|"
        "decollat[oaie]|mancat[oaie]|restat[oaie]|toccat[oaie]|",
        no_perfect="stato stata stati state viene vengono veniva venivano venne vennero verrà verranno verrebbe "
        "verrebbero venga vengano venisse venissero",
        never="stat[oaie]|(?:in|im|il|ir)(?:aspettat|desiderat|adeguat|alterat|mutat|variat|limitat|previst|"
        "esplorat|compiut|giustificat|controllat|usat|usitat|fondat|appagat|attes|visibilit|animat|terminat|definit|"
        "determinat)[oaie]|soldat[oi]|candidat[oaie]|avvocat[oaie]|deputat[oaie]|impiegat[oaie]|abito|subito|solito|"
        "marito|vita|lato|prato|gelato|mercato|senato|affatto|infatti|difatti|tutt[oaie]|moltitudine|minuto|aiuto|"
        "tributo|istituto|contenuto|appetito|invito|debito|credito|merito|limite|dati|data|date|strade|estate|salute|"
        "virtute|gratuit[oaie]|politica|compit[oaie]|spirit[oaie]|margherita|gravit[aà]|quantit[aà]",
        agents="da dal dalla dallo dai dagli dalle dall'",
        not_agents="tempo sempre anni molto poco allora ieri oggi quando due tre quattro cinque dieci solo sola "
        "soli casa anno mesi",
        between="non già sempre mai ancora più molto poco ben bene male spesso subito poi anche solo così quasi "
        "appena presto tutti tutto tutte stato stata stati state",
        between_pattern="[a-z]{3,}mente",
        not_before="mi ti si ci vi me te se ce ve",
        not_after="un una uno il lo la i gli le molto troppo abbastanza poco",
    ),
    shapes=Shapes(
        coordinators="o e oppure ed",
        connectors="o e oppure come che con senza tramite",
        openers="anche specialmente soprattutto come con senza quando se",
        leads="quando se con senza come per grazie mentre",
        determiners="il lo la i gli le l un uno una mio tuo suo mia tua sua nostro nostra questo questa quel "
        "quella ogni nessun nessuna del dello della dei degli delle al alla due tre quattro cinque e sono",
        superlatives="miglior migliore migliori",
        selling="miglior migliore migliori economico economica economici economiche comprare offerta offerte online",
        near_me="vicino a me",
        strong="anche specialmente soprattutto",
        seeking="cerchi cerca cercate cercando vuoi volete",
    ),
    generic_links="qui|clicca qui|cliccando qui|fai clic qui|leggi tutto|leggi di più|leggi|leggi qui|"
    "continua a leggere|continua|scopri di più|per saperne di più|di più|altro|link|questo link|questa pagina|"
    "questo articolo|articolo|pagina|dettagli|maggiori informazioni|fonte|sito web",
)
