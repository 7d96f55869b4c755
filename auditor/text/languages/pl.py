"""Polish."""

from auditor.text.languages.language import Abbreviations, Bylines, Faq, Language, Signs, Syllables

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
    generic_links="tutaj|tu|kliknij tutaj|kliknij tu|kliknij|czytaj więcej|czytaj dalej|więcej|więcej informacji|"
    "dowiedz się więcej|zobacz więcej|zobacz|link|ten link|tym linkiem|ta strona|ten artykuł|artykuł|strona|"
    "szczegóły|źródło",
)
