"""Polish."""

from auditor.text.languages.language import (
    Abbreviations,
    Bylines,
    Faq,
    Language,
    Passive,
    Signs,
    Syllables,
    Transitions,
)

LANGUAGE = Language(
    "pl",
    "Polish",
    signs=Signs(
        frequent={
            "Latin": "i w na z się do nie że o to jest jak za od po ale przez co czy dla tego są przy już tylko "
            "jego jej być może który która które ich oraz był lub tak ze gdy bardzo jeszcze można także więc pod "
            "przed ten tym kto",
        },
        months="stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada "
        "grudnia sty lut mar kwi maj cze lip sie wrz paź lis gru",
        faq=Faq(
            titles=(
                "(?:naj)?czes(?:ciej|to) zadawane pytania",
                "pytania i odpowiedzi",
                "najczestsze pytania",
            ),
            signs=("pytania",),
            asking="jak co czy dlaczego kiedy gdzie kto ile jaki jaka jakie ktory ktora ktore",
            calls=("masz (?:jeszcze |inne )?pytania",),
            interview="wywiad",
            question="pytanie",
            answer="odpowiedz odpowiedź",
            more=(
                "czytaj (?:dalej|wiecej)",
                "dowiedz sie wiecej",
            ),
        ),
        bylines=Bylines(
            published="opublikowano|opublikowany|data publikacji|data dodania|dodano|utworzono",
            modified="zaktualizowano|aktualizacja|ostatnia aktualizacja|data aktualizacji|zmodyfikowano",
            by="autor|autorka|napisał|napisała|tekst|przez",
            roles="zweryfikował|zweryfikowała|zredagował|zredagowała|sprawdził|sprawdziła|recenzował|"
            "recenzowała|przetłumaczył|przetłumaczyła|tłumaczył|tłumaczyła|tłumaczenie|przekład|korekta|redakcja|"
            "zdjęcia|zdjęcie|fot|foto|ilustracje|ilustracja|opracowanie graficzne",
            need_value="tekst",
            joining="i",
            relative="dzisiaj|dziś|wczoraj",
            open_begins="ostatnia",
            date_words="data",
        ),
    ),
    function_words="a aby albo ale ani az aż bardziej bardzo bez bo bowiem by być był była było były będą będzie "
    "bądź cała całe cały chociaż ci cię co coś czego czemu czy czyli dla dlaczego dlatego do dobrze dość dużo dwa "
    "gdy gdyby gdyż gdzie go i ich ile im inna inne inny innych iż ja ją jak jakaś jaki jakich jakie jako jakoś je "
    "jeden jedna jednak jedno jego jej jemu jest jestem jesteś jeszcze jeśli jeżeli już każda każde każdy kiedy "
    "kilka kim ktoś która które którego której który których którym którzy kto ku lecz lub ma mają mam mi mimo "
    "między mną mnie mogą moim może można mój moja moje mu musi my na nad nam nami nas nasz nasza nasze naszego "
    "natomiast nawet nic nich nie niego niej niemu nigdy nim nimi niż no o obok od około on ona one oni ono oraz pan "
    "po pod podczas ponad ponieważ poza prawie przed przede przez przy raz razie również sam sama są się sobą sobie "
    "swoje swoich swojej swój ta tak taka taki takie także tam te tego tej ten teraz też to tobą tobie trzeba tu "
    "tutaj twoja twoje twój ty tych tylko tym u w wam wami was we według wiele wielu więc wszystko wszystkie "
    "wszystkich wtedy wy z za zawsze ze że żeby żadna żadne żaden",
    stemmer="polish",
    abbreviations=Abbreviations(
        continues="al bp bł dr gen godz hab im inż kpt ks mgr mjr m.in np os pl por prof płk przew red śp św "
        "tj tys tzn tzw ul wg zob",
        before_number="art fig ok maks min nr pkt por poz r rozdz rys s str tab tel ust wyd zob",
        may_end="r w",
        are_complete=True,
    ),
    # i before a vowel only softens the consonant: nie, sia-no.
    syllables=Syllables(
        nucleus="[aeouyąęóé]|i(?![aeiouąęó])",
        changes=(("^(?:au|eu)|(?<![nzow])au(?=[tgsdz])|(?<=st)au(?=r)", "a"),),
    ),
    ease="fog_pl",
    further_formulas="pisarek",
    articles="ten ta to te ci tego tej tych",
    transitions=Transitions(
        anywhere="a mianowicie, ale, aby, albowiem, analogicznie, ani, ażeby, bo, bowiem, chociaż, choć, chyba że, "
        "co więcej, czyli, dlatego, dlatego że, do tego, dopóki, dzięki temu, gdy, gdyż, głównie, i tak, "
        "inaczej mówiąc, innymi słowy, jednak, jednakże, jednocześnie, jeśli, jeżeli, każdorazowo, krótko mówiąc, "
        "kiedy, lecz, mianowicie, mimo to, mimo że, na przykład, na skutek, na początku, na koniec, natomiast, "
        "niemniej jednak, niemniej, np., ogólnie rzecz biorąc, oprócz tego, po drugie, po pierwsze, po trzecie, "
        "pod warunkiem że, podczas gdy, podobnie, podobnie jak, podsumowując, poza tym, pomimo, ponadto, ponieważ, "
        "przede wszystkim, przeciwnie, przykładowo, przy tym, rzeczywiście, skoro, szczególnie, ściślej mówiąc, "
        "tak więc, tak samo, także, toteż, tym samym, tymczasem, to znaczy, tzn., tj., w konsekwencji, "
        "w każdym razie, w końcu, w porównaniu, w przeciwieństwie do, w rezultacie, w rzeczywistości, w skrócie, "
        "w szczególności, w tym celu, w związku z tym, wobec tego, więc, wprawdzie, wreszcie, z drugiej strony, "
        "z jednej strony, z kolei, z powodu, z tego powodu, z tego względu, zamiast, zanim, zaś, zatem, zwłaszcza, "
        "że tak powiem, żeby",
        first="a, dalej, i, lub, najpierw, następnie, oto, oraz, potem, później, też, teraz, wtedy, wcześniej, tak",
    ),
    passive=Passive(
        auxiliaries="został została zostało zostali zostały zostanie zostaną zostać zostałby zostałaby zostałyby "
        "jest są był była było byli były będzie będą być byłby byłaby byłyby bywa bywają bywał bywała bywały będąc",
        soft="jest są był była było byli były będzie będą",
        ends="i a oraz ale lub albo że gdy",
        sure="został została zostało zostali zostały zostanie zostaną zostać",
        participle="[a-ząćęłńóśźż]{2,}(?:[aoe]n[yae]|[ae]ni|ę[tc][yaei]|[uyi]t[yae]|[uyi]ci|art[yae]|arci)",
        states="(?:zadowol|niezadowol|zmęcz|zainteresow|znan|przekon|zdecydow|przyzwyczaj|położ|przeznacz|poświęc|"
        "uzależni|związ|złoż|podziel|wyposaż|ubr|zakoch|zdenerwow|wzrusz|zaskocz|oburz|zdziwi|zmartwi|załam|opanow|"
        "zadb|doświadcz|ogranicz|uzdolni|wykształc|zrelaksow|spóźni|zajęt|zamknięt|otwart|uśmiechnięt|zagubi|"
        "zrozpacz|rozczarow|przygotow|odd|umówi|skomplikow|zróżnicow|umiarkow|zaawansow|zatłocz|opuszcz|oddal|zbliż|"
        "spokrewni|spragni|wygłodz|przezięb|obraż|zaprzyjaźni|zaręcz|rozwiedzi|ożeni|wyczerp|zestresow|zafascynow|"
        "zniecierpliwi|zagrac|upoważni|zobowiąz|zmusz|pewn|uprawni|wyspa|zaniedb|oczywist|wypoczęt|opalo|oparty?|"
        "przejęt|nadęt|zaangażow|zmotywow|sfrustrow|zasmuc|zakłopot|zawstydz|przestrasz|przeraż|zachwyc|rozbawi|"
        "usatysfakcjonow|niespodziew|uszcz|zróżnicow)(?:[aoe]n)?[yaei]|znan[yaei]|zajęci|zamknięci|otwarci|"
        "uśmiechnięci|przejęci|wypoczęci|oparci",
        never="nie[a-ząćęłńóśźż]+|stron[ay]|żon[ay]|zon[ay]|ścian[ay]|zmian[ay]|rany|(?:zi|cz)el?on[yae]|"
        "zielon[yae]|czerwon[yae]|słon[yae]|szalon[yae]|ulubion[yaei]|ulubieni|kochan[yaei]|ukochan[yaei]|"
        "pijan[yaei]|pijani|rumian[yae]|(?:drewni|szkl|glini|słomi|wełni|lni|cegl|blasz|róż|owsi|skórz|miedzi|"
        "ziemniacz|cyn|orzech|pozłac|bawełni|ceglan)an[yae]|obron[ay]|ochron[ay]|zasłon[ay]|koron[ay]|opon[ay]|"
        "ton[yae]|milion[yae]|balkony|sezony|telefony|plany|stany|ekrany|buty|luty|minut[ya]|syt[yae]|szczyty|"
        "wizyt[ya]|obfit[yae]|pospolit[yae]|znakomit[yae]|rozmait[yae]|elit[ya]|święt[yae]|święci|kręt[yae]|"
        "upart[yae]|uparci|wart[yae]|warci|kart[ya]|żarty|party|żonat[yae]|bogat[yae]|akurat|onanie|tani[ae]|sami|"
        "liczn[yae]|jedyn[yae]|pewn[yae]|zdani[ae]|granic[ae]|kobieta|cenn[yae]|samotn[yae]|okolice|inne|ich|pani|"
        "panie|wspan[a-z]*|wspaniał[yae]|ostatni[ae]?|minione|rodzice|dzieci|zimne|różn[yae]|ważn[yae]|ciekawe|ceny|"
        "ściany|renesans[a-z]*|wykwint[a-z]*|wiosen[a-z]*|ciepła|odmienn?[yae]|wzajemn[yae]|zakręty|studen[a-z]*|"
        "trudn[a-z]*|nieznośn[a-z]*|organy|wzięci[ae]|życi[ae]|picie|zajęcia|zdjęci[ae]|pojęcie|ujęci[ae]|"
        "przyjęci[ae]|święcie|narzuty|dyskont[a-z]*|płyt[ya]|koryt[ao]",
        agents="przez",
        not_agents="cały całą całe lata dwa trzy cztery pięć wiele chwilę godzinę tydzień miesiąc rok lat długi",
        between="już jeszcze nie też także tylko bardzo często nigdy zawsze dawno niedawno wcześniej później wtedy "
        "potem ostatecznie właśnie dobrze źle szybko ponownie również w roku zatem więc jednak natychmiast wreszcie "
        "dopiero dziś wczoraj tu tam najpierw następnie po raz pierwszy",
        between_pattern=r"[a-ząćęłńóśźż]{3,}(?:nie|wie|cie|ale|rze|ko|wo|no|ło)|\d{1,4}",
        not_before="to tym",
        not_after="ten ta te ci tych tym moja moje mój twoja nasza nasze nasz jego jej ich jedna jeden jedno każda "
        "każdy bardzo tak zbyt całkiem dość",
    ),
    generic_links="tutaj|tu|kliknij tutaj|kliknij tu|kliknij|czytaj więcej|czytaj dalej|więcej|więcej informacji|"
    "dowiedz się więcej|zobacz więcej|zobacz|link|ten link|tym linkiem|ta strona|ten artykuł|artykuł|strona|"
    "szczegóły|źródło",
)
