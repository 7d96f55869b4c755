"""Italian."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Shapes, Signs, Syllables

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
