"""German."""

from auditor.text.languages.english_words import ENGLISH_WORDS
from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Shapes,
    Signs,
    Sources,
    Syllables,
    Transitions,
    WeakWords,
    WordyPhrases,
)

LANGUAGE = Language(
    "de",
    "German",
    signs=Signs(
        frequent={
            "Latin": "der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
            "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben "
            "nur oder aber vor zur bis ich",
        },
        months="januar februar märz april mai juni juli august september oktober november dezember jan feb "
        "mär apr mai jun jul aug sep okt nov dez jänner feber märz april mai juni juli august september oktober "
        "november dezember jän feb mrz apr mai jun jul aug sept okt nov dez",
        faq=Faq(
            titles=(
                r"(?:haufig|oft|meist) ?gestellte (?:\w+ )?fragen",
                r"(?:haufige|typische|wichtige|wichtigste) (?:\w+ )?fragen",
                "fragen (?:und|&) antworten",
                "haufigste fragen",
                "fragen rund um",
            ),
            signs=("fragen",),
            asking="wie was warum wieso weshalb wann wo wer wen wem welche welcher welches welchen welchem "
            "kann konnen darf muss soll ist sind gibt hat",
            calls=(
                "(?:noch|weitere) fragen",
                "haben sie (?:noch )?(?:weitere )?fragen",
            ),
            interview="gesprach",
            question="frage f",
            answer="antwort",
            more=(
                "mehr (?:lesen|erfahren|anzeigen)",
                "weiter ?lesen",
            ),
        ),
        bylines=Bylines(
            published="veröffentlicht am|veröffentlicht|erschienen am|publiziert am|erstellt am|"
            "veröffentlichungsdatum|vom",
            modified="aktualisiert am|aktualisiert|zuletzt aktualisiert|zuletzt aktualisiert am|"
            "letzte aktualisierung|geändert am|zuletzt geändert am|letzte änderung|stand",
            by="von|geschrieben von|verfasst von|veröffentlicht von|ein beitrag von|ein artikel von|autor|"
            "autorin|autoren|text",
            roles="geprüft von|medizinisch geprüft von|fachlich geprüft von|überprüft von|redigiert von|"
            "bearbeitet von|lektoriert von|übersetzt von|übersetzung von|fotos von|foto von|fotografiert von|"
            "bilder von|bild von|video von|illustriert von|illustration von|illustrationen von|gesprochen von|"
            "gelesen von|mitarbeit von|grafik von|faktencheck von|lektorat|übersetzung|fotos|foto|bilder|bild|"
            "illustration|illustrationen|grafik|mitarbeit|redaktion|bearbeitung|faktencheck|bildnachweis|"
            "bildquelle|fotograf|fotografin|übersetzer|übersetzerin",
            need_value="vom|stand|text",
            joining="und",
            relative="vor|heute|gestern",
            open_begins="letzte",
            open_ends="am",
            date_words="datum",
            linking="von",
        ),
    ),
    capital_nouns=True,
    joins_nouns=True,
    function_words="ab aber all alle allem allen aller alles als also am an ander andere anderem anderen anderer "
    "anderes auch auf aus außer bei beim bevor bin bis bist da dabei dadurch dafür dagegen daher damit danach dann "
    "daran darauf daraus darf darin darüber darum das dass davon davor dazu dein deine deinem deinen deiner dem den "
    "denen denn dennoch der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort "
    "du durch dürfen ein eine einem einen einer eines einige einigen einiger er es etwa etwas euch euer eure für "
    "gegen gewesen gibt hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer "
    "im in indem ins ist ja je jede jedem jeden jeder jedes jedoch jener jetzt kann kannst kein keine keinem keinen "
    "keiner können könnte konnte man manche mehr mein meine meinem meinen meiner mich mir mit muss müssen musste "
    "nach nachdem neben nein nicht nichts noch nun nur ob obwohl oder ohne schon sehr sei seid sein seine seinem "
    "seinen seiner seit selbst sich sie sind so sogar solche solcher soll sollen sollte somit sondern sonst soweit "
    "sowie über um und uns unser unsere unseren unserer unter viel viele vielen vom von vor während wann war waren "
    "warum was wegen weil weiter welche welchem welchen welcher welches wenn wer werde werden wie wieder will wir "
    "wird wirst wo wobei wodurch wofür wollen worden wurde wurden würde würden zu zum zur zwar zwischen",
    stemmer="german",
    irregular_forms="thema themen themas, museum museen, firma firmen, konto konten, kaktus kakteen, "
    "risiko risiken, praxis praxen, zentrum zentren, datum daten, studium studien, album alben, drama dramen, "
    "villa villen, pizza pizzen pizzas, globus globen, rhythmus rhythmen, virus viren, radius radien, "
    "gymnasium gymnasien, stadion stadien, lexikon lexika, antibiotikum antibiotika, praktikum praktika, visum visa, "
    "material materialien, prinzip prinzipien, atlas atlanten",
    abbreviations=Abbreviations(
        continues="abzgl agr allg bspw bzw ca co dipl dr dt ehem engl entspr etw evtl exkl fa fam frl franz "
        "geb gegr gem gest ggf hl hr hrn hrsg ing inkl insb jmd jr jun lt mag max mind mio mrd o od pat prof rd s "
        "sen sog sr st str svw tsd u ursprgl urspr verh verl vgl vs z zw zzgl z.b d.h u.a i.d.r o.g z.t rer nat med "
        "phil jur oec pol habil theol vet dent pharm h.c dipl.-ing dipl.-kfm dipl.-päd dipl.-psych",
        before_number="abb abs art bd bde bsp ca evtl etwa fig ggf kap max mind min nr rd s tab tel vol zirka",
        starters="Aber Alle Allerdings Als Also Am An Auch Auf Aus Außerdem Bei Beide Bis Da Dabei Dadurch "
        "Dafür Daher Damit Danach Dann Daran Darauf Darum Das Dass Dazu Denn Dennoch Der Des Deshalb Die Dies Diese "
        "Dieser Dieses Doch Dort Du Durch Ein Eine Einen Einer Er Erst Es Für Hier Hinter Ich Ihr Ihre Im In Ist "
        "Jede Jeder Jedes Jedoch Jetzt Kein Keine Man Mit Nach Nicht Noch Nun Nur Ob Oder Ohne Seine Seit Sie Sind "
        "So Sondern Trotzdem Über Um Und Unser Unsere Unter Viele Vom Von Vor Wann War Warum Was Weil Wenn Wer "
        "Werden Wie Wir Wird Wo Zu Zudem Zum Zur Zwar",
        designators="abschnitt anhang block buchstabe buchstaben fall gate gleis gruppe halle hepatitis "
        "kategorie klasse lösung modell note option plan plänen punkt raum reihe sektor stufe team teil terminal ton "
        "typ variante vitamin vitamine zone",
        ordinal_before="am beim dem den der des die das im ins vom zum zur bis ab jeder jedes jede ihr ihre ihrem "
        "ihren ihrer sein seine seinem seinen seiner mein meine meinem meinen meiner unser unsere unserem unseren "
        "erste zweite und oder",
        are_complete=True,
    ),
    # After Duden's division: Na-ti-on, Fa-mi-li-en, be-en-den, The-a-ter.
    syllables=Syllables(
        nucleus="aa|ai|au|äu|ee|ei|eu|ey|ay|ie|oo|oi|oy|[aeiouyäöüéèêáàóâ]",
        changes=(
            ("qu", "k"),
            ("^y(?=[aeiou])|(?<=[aeo])y(?=[aeiou])", "j"),
        ),
        more="een$|eum$|^(?:be|ge)(?=en|eh|er[bd]|irr|impf)|(?<=.[drmlnbtv])ien$(?<!verdien)(?<!bedien)|oo(?=p|rd)",
        fewer=ENGLISH_WORDS,
    ),
    ease="flesch_reading_ease_amstad",
    further_formulas="wiener_sachtextformel lix",
    articles="der die das den dem des ein eine einer einem einen eines dieser diese dieses diesen diesem",
    transitions=Transitions(
        anywhere="aber, allerdings, also, andererseits, anschließend, auch wenn, auf diese weise, aufgrund, "
        "aus diesem grund, außerdem, beispielsweise, bevor, bis dahin, dabei, dadurch, dafür, dagegen, daher, damit, "
        "danach, dann, darüber hinaus, darum, das heißt, davor, demnach, denn, dennoch, deshalb, desto, deswegen, "
        "doch, ebenfalls, ebenso, einerseits, endlich, entweder, erstens, falls, ferner, folglich, genauso, "
        "gleichzeitig, hingegen, im gegensatz, im grunde, im übrigen, im vergleich, in der tat, indem, infolge, "
        "insbesondere, insgesamt, inzwischen, jedoch, kurz gesagt, letztendlich, mit anderen worten, nachdem, "
        "nämlich, nichtsdestotrotz, obgleich, obwohl, ohnehin, schließlich, seitdem, sobald, sodass, so dass, "
        "sofern, solange, somit, sondern, sowohl, statt dessen, stattdessen, trotz, trotzdem, um so, umso, "
        "unter anderem, vor allem, vorausgesetzt, während, weder, weil, weiterhin, wenn, wenngleich, wie gesagt, "
        "wohingegen, z.b., d.h., m.a.w., u.a., v.a., zudem, zuerst, zuletzt, zum beispiel, zunächst, "
        "zusammenfassend, zusätzlich, zwar, zweitens, drittens",
        first="auch, da, dazu, ein weiterer, eine weitere, erst, hierbei, hierfür, jetzt, nun, so, später, "
        "und, vielmehr, vorher, darauf, deren, dessen ungeachtet",
    ),
    passive="german",
    wordy=WordyPhrases(
        phrases="aufgrund der tatsache dass: weil, aus dem grund dass: weil, bezüglich: zu, "
        "dementsprechend: also, demzufolge: also, dergestalt: so, diesbezüglich: dazu, hinsichtlich: zu, "
        "im anschluss an: nach, im bereich der: in der, im falle dass: wenn, im hinblick auf: für, "
        "im nachgang zu: nach, im rahmen der: in der, im rahmen des: im, im vorfeld: vorher, "
        "in anbetracht der tatsache dass: weil, in bezug auf: zu, infolgedessen: deshalb, käuflich erwerben: kaufen, "
        "mittels: mit, nichtsdestotrotz: trotzdem, obliegt: ist aufgabe von, partizipieren: teilnehmen, "
        "seitens: von, unter berücksichtigung: mit, unter zuhilfenahme: mit, vermittels: mit, vollumfänglich: ganz, "
        "zeitnah: bald, zum jetzigen zeitpunkt: jetzt, zur anwendung kommen: angewendet werden, zwecks: für",
    ),
    weak_words=WeakWords(
        at_end="sagt sagte sagen macht machen gemacht machte geht gehen ging geben gab kommt kommen kam "
        "nimmt nehmen nahm lasst lassen findet finden fand hilft helfen braucht brauchen zeigt zeigen bringt bringen "
        "halt halten steht stehen liegt liegen weiss wissen glaubt glauben denkt denken kennt kennen sieht sehen "
        "nutzt nutzen verwenden kaufen achten vermeiden wahlen richtig richtige richtigen gut gute guten besser "
        "beste besten bestes bester neu neue neuen neues alte alten gross grosse grossen klein kleine kleinen lang "
        "lange kurz erste ersten zweite letzte letzten nachste wenig weniger eigene eigenen heute gestern morgen oft "
        "immer nie niemals ganz wirklich einfach fast bereits trotzdem vielleicht besonders eigentlich endlich zwei "
        "drei vier funf sechs sieben acht neun zehn wieso",
        alone="ding dinge sache sachen mensch menschen leute mann frau zeit jahr jahre jahren monat "
        "monate woche wochen tag tage tagen stunde stunden minute minuten teil teile art arten fall falle punkt "
        "punkte beispiel beispiele grund grunde schritt schritte tipp tipps idee ideen ratgeber liste frage fragen "
        "antwort antworten problem probleme ergebnis zahl zahlen ort welt leben thema themen artikel beitrag seite "
        "ubersicht einfuhrung fazit anfang ende januar februar marz april mai juni juli august september oktober "
        "november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag prozent euro",
        links="vor gegen ohne uber von vom fur in im am an und mit bei aus zum zur der die das des dem den",
        before_noun="der die das den dem des ein eine einen einem einer eines diese dieser dieses kein keine "
        "mein dein sein ihr unser von mit fur im am beim zum zur aus bei uber",
        before_verb="zu ich du er sie es wir ihr man kann konnen will wollen soll sollte muss mussen wird "
        "werden wurde wurden",
        empty_heads="tipps wege schritte grunde ratgeber liste rest anzahl art teil beispiel beispiele "
        "einfuhrung ubersicht ideen",
    ),
    shapes=Shapes(
        coordinators="oder und",
        connectors="oder und wie als mit ohne durch dank",
        openers="auch selbst besonders vor wie anders als oder und ob mit ohne sogar wenn",
        leads="wenn ob mit ohne anders wie dank wer bei fur falls",
        determiners="der die das den dem des ein eine einen einem einer eines mein dein sein ihr unser meine "
        "deine seine ihre unsere meinen deinen seinen ihren unseren meiner deiner seiner ihrer unserer jede jeder "
        "jedes kein keine keinen diese dieser dieses diesen zwei drei vier funf am im zum zur beim vom ist sind "
        "welche welcher welches",
        superlatives="beste besten bester bestes gunstigste gunstigsten gunstigster billigste billigsten",
        selling="beste besten bester bestes gunstig gunstige gunstigen gunstiger billig billige billigen "
        "billiger kaufen",
        near_me="in meiner nahe|in der nahe",
        strong="auch selbst besonders vor anders sogar inklusive",
        seeking="suchen suchst sucht brauchen brauchst mochten",
    ),
    generic_links="hier|hier klicken|klick hier|klicken sie hier|klicke hier|hier entlang|hier lesen|mehr|"
    "mehr lesen|mehr erfahren|mehr dazu|mehr infos|mehr informationen|weiterlesen|weiter|weitere informationen|"
    "weitere infos|details|link|dieser link|diesem link|diesen link|dieser artikel|diese seite|zum artikel|zur seite|"
    "jetzt lesen|quelle|webseite|website",
    sources=Sources(
        classes={
            "many": "neue neuere viele mehrere zahlreiche aktuelle verschiedene wissenschaftliche klinische einige "
            "manche führende",
            "studies": "studien untersuchungen",
            "show": "zeigen belegen beweisen bestätigen deuten legen~nahe haben~gezeigt",
            "according to": "laut",
            "such": "einer einigen vielen neuen neuer aktuellen aktueller den",
            "authority": "studie studien experten ärzten forschern wissenschaftlern fachleuten medizinern",
            "experts": "experten ärzte mediziner forscher wissenschaftler fachleute ernährungsberater "
            "physiotherapeuten finanzexperten",
            "say": "sagen empfehlen raten warnen meinen bestätigen glauben",
            "a": "ein eine",
            "expert": "arzt ärztin wissenschaftler wissenschaftlerin physiotherapeut physiotherapeutin experte "
            "expertin ernährungsberater ernährungsberaterin apotheker apothekerin",
            "says": "sagt warnt empfiehlt rät erklärt",
            "scholars": "forscher wissenschaftler forscherinnen wissenschaftlerinnen psychologen ökonomen",
            "found": "fanden~heraus haben~herausgefunden haben~festgestellt haben~entdeckt haben~gezeigt entdeckten",
            "proven": "wissenschaftlich~erwiesen wissenschaftlich~bewiesen wissenschaftlich~belegt "
            "klinisch~erwiesen klinisch~belegt klinisch~nachgewiesen medizinisch~erwiesen",
        },
        grave={
            "health": "schmerz schmerzen symptom symptome arzt ärztin ärzte medizin medizinisch medikament "
            "medikamente patient patienten behandlung therapie krankheit erkrankung diagnose gesundheit gesund "
            "verletzung muskel muskeln blut blutdruck krebs diabetes ernährung vitamin vitamine dosis "
            "schwangerschaft allergie infektion impfung herz angst depression schlaf gewicht chronisch operation "
            "entzündung immunsystem",
            "money": "geld investieren investition anlage aktien aktie kredit darlehen schulden steuer steuern "
            "versicherung rente sparen zinsen zins bank fonds bitcoin einkommen inflation altersvorsorge depot",
            "safety": "feuer brand rauch gift giftig gefahr gefährlich strom stromschlag kohlenmonoxid helm bremse "
            "bremsen rückruf asbest ertrinken ersticken notfall sicherheit verbrennung",
        },
    ),
)
