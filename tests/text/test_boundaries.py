"""Where sentences end: a table of own examples, an end marked by ``|``, and input from the world."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.text.boundaries import boundaries

EXAMPLES = {
    "en": """
Dr. Smith paid $3.50 for it.| "Why?" he asked.| "Because," she said, "it works."| He left.
He left…| And J. R. R. Tolkien stayed.
Well… I don't know.
Use tools, e.g. a hammer, i.e. something heavy.| Etc. is fine.
We sell hammers, nails, etc.| They are cheap.
The U.S. economy grew.| It did so in the U.S.| Then it stopped.
Mr. and Mrs. Jones live at 5 St. James St. in London.
See Fig. 3 and No. 5 on p. 12.
It rose by 2.5 %.| That is a lot!
Wait... what?| No way!!!| Really?!| Yes.
"Stop!" he cried.| "Stop!"| He cried.
She asked, "Is it safe?" and left.
(It was late.)| We went home.
We went home (it was late!) and slept.
Visit example.com.| It is good.
Visit www.example.com/a.html for more.| Ok.
Node.js is fast.| ASP.NET is not.
At 5 p.m. we left.| We arrived at 9 a.m.| It was cold.
Prices start at $5.| 10 of them cost more.
iPhone sales rose.| eBay fell.
He works at Apple Inc. in California.| He works at Apple Inc.| It pays well.
Yahoo! was sold.
Step 1.| Open the box.| Step 2.| Close it.
1. Open the box.| 2. Close it.
He was born on Jan. 5, 1990.| In Feb. he left.
George W. Bush was president.| Plan B.| It works.
Vitamin C.| It helps.
This is vitamin D.| It helps.
It happened in 2020.| "We won," he said.
He said: "We won."| 'Me too.'| Then he left.
She is a Ph.D. student.| He holds a Ph.D.| He teaches.
Is this true?| Who knows?| I do.
The end.|Next sentence begins.
Approx. 5 kg vs. 6 kg.| Dept. of Health.
Jr. players beat Martin Luther King Jr. High.
He paid 5 dollars .| Then he left .
Good morning!|😀 How are you?
Ask about X (e.g. "Why?").| Then go on.
The answer is no.¹| The question is why.
The answer is no.[1]| The question is why.[2]
This is important: do it.| Now.
Gov. Brown met Sen. Lee and Rep. Fox.| Gen. Hall left.
The company, founded in the U.K., sells cars.
“I can’t.”| “You can.”
‘I can’t.’| ‘You can.’
He said no!| And she? yes.
In the 5th c. BC it fell.
Cook at 350 °F.| Serve hot.
It costs approx. £3.| That's cheap.
One sentence; no, this is the same.
We love art.| They do too.
Do not miss.| Miss Gray will be there.
'Tis late.| We go.| It's John's.| The dogs' bowl is empty.
A 5" pipe is long.| It is cold.| A 6" pipe is good.
“It works.| It is good.| We love it.”| That was all.
(It is late.| We go home.| Now.)| Then we slept.
It was cold.1| The rest of it was warm.
i went home.| it was late.| we slept.
The paper (Smith et al. 2020) says so.
What a day!!!| Never again…
""",
    "de": """
Das ist z. B. ein Test.| Er kam am 3. Mai 2020 an.| Dr. Müller wohnt hier.
Das ist z.B. gut, d.h. sehr gut.| Usw. ist kurz.
Am 12. November kam Prof. Dr. Schmidt.| Er blieb ca. 5 Tage.
Er fragte: „Warum?“| Sie sagte: „Darum.“| Dann ging er.
„Warum?“, fragte er.| „Darum“, sagte sie.
Im 19. Jahrhundert war das so.| Karl der V. kam.
Die Nr. 1 ist gut.| Das kostet 1.000,50 Euro.| Gut so!
Äpfel, Birnen usw. sind gesund.| Iss sie!
Das gilt u. a. für Kinder.| Vgl. dazu Abb. 3 und S. 12.
Die Fa. Meyer GmbH & Co. KG ist groß.| Sie wächst.
Der 1. Platz ging an Anna.| Der 2. an Ben.
Er wohnt in der Hauptstr. 5 in Köln.| St. Pauli ist schön.
Wir treffen uns um 8.| Bring Geld mit.
Am 5. und 6. Juni ist frei.
Das war bzw. ist so.| Evtl. auch nicht.
Ludwig XIV. regierte lange.| Friedrich II. auch.
Seit 2010.| Das war gut.
Es waren 20.| Sie gingen.
z. B. so.| Inkl. MwSt. kostet es 5 Euro.
Sie fragte: „Wie geht das?“ und ging.
Mind. 5 Tage, max. 10 Tage.| Ggf. mehr.
""",
    "es": """
¿Qué es esto?| ¡Es un gato!| El Sr. García vive aquí.
La Dra. López y el Dr. Pérez trabajan en EE. UU.| Son médicos.
Hay manzanas, peras, etc.| Son buenas.
«¿Por qué?», preguntó.| «Porque sí», dijo ella.
¿Vienes? —preguntó ella.| —No —dijo él.
El art. 5 de la ley, p. ej., dice eso.| Véase la pág. 12.
Cuesta 3,50 €.| Es barato.
Nació el 5 de enero de 1990 en la Av. Mayor, núm. 3.| Murió en 2010.
Ud. debe pagar aprox. 5 euros.| Gracias.
En el s. XIX no había luz.| J. L. Borges escribió mucho.
Bueno… no sé.| Tal vez…| Mañana veremos.
¡Hola!, ¿cómo estás?| Bien.
EE.UU. es grande.| Mide 9,8 millones de km².
""",
    "fr": """
M. Dupont habite ici.| Mme Martin aussi.| « Pourquoi ? » demanda-t-il.| « Parce que. »
Qu'est-ce que c'est ?| C'est un chat !| Vraiment ?
Le Dr Martin, le prof. Durand, etc. sont là.| Ils parlent.
Voir p. 12 et fig. 3.| C'est clair.
Il coûte 3,50 €.| C'est peu.| J.-P. Sartre a écrit cela.
Au XIXe s. c'était ainsi.| Av. J.-C. aussi.
« Viens ! » dit-elle.| « Non », répondit-il.
Il y a env. 5 personnes, c.-à-d. peu.| Bon.
N° 5 est là.| L'art. 3 dit non.
Hum… je ne sais pas.| Peut-être…| On verra.
Cf. le chap. 3.| MM. Durand et Petit sont là.
""",
    "it": """
Il Sig. Rossi abita qui.| La sig.ra Bianchi e il dott. Verdi lavorano.| Perché?
Ci sono mele, pere, ecc.| Sono buone.
«Perché?» chiese.| «Perché sì», rispose lei.
Costa 3,50 €.| È poco.| L'art. 5 dice di no.
Vedi pag. 12 e fig. 3.| È chiaro.
Nel sec. XIX non c'era luce.| Il prof. Neri insegna.
L'ing. Russo e l'avv. Conti arrivano.| S. Francesco era di Assisi.
Beh… non so.| Forse…| Vedremo.
Ad es. così.| P. es. anche.| A.C. Milan ha vinto.
Costa così.| Anche lui fa arte.| Era super.| Non dico di no.| Poi dormo.
""",
    "nl": """
Dhr. Jansen woont hier.| Mevr. De Vries ook.| Dr. Bakker komt om 8 uur.
Dit is bijv. een test.| Dat is o.a. goed, d.w.z. heel goed.
Appels, peren, enz. zijn gezond.| Eet ze!
"Waarom?" vroeg hij.| "Daarom," zei ze.
Het kost € 3,50.| Dat is weinig.| Zie p. 12 en afb. 3.
Op 5 jan. 2020 kwam prof. Smit.| Hij bleef ca. 5 dagen.
's Ochtends is het koud.| 's Avonds ook.
J.P. Balkenende was premier.| Het is m.a.w. klaar.
Dat geldt t.o.v. vorig jaar.| Min. 5, max. 10.
Nr. 1 is goed.| Incl. btw kost het 5 euro.
""",
    "pt": """
O Sr. Silva mora aqui.| A Sra. Costa também.| O Dr. Lima trabalha.
Há maçãs, peras, etc.| São boas.
"Por quê?" perguntou ele.| "Porque sim", disse ela.
Custa R$ 3,50.| É pouco.| O art. 5 diz não.
Ver p. 12 e fig. 3.| A Profa. Dias ensina.
No séc. XIX não havia luz.| D. Pedro II era imperador.
Bem… não sei.| Talvez…| Veremos.
Os EUA têm aprox. 330 milhões de habitantes.| A Av. Paulista fica em São Paulo.
— Você vem? — perguntou ela.| — Não.
P. ex. assim.| Por ex. também.
""",
    "pl": """
Dr Nowak mieszka tutaj.| Prof. Kowalski też.| Inż. Lis pracuje.
To jest np. test.| Tzn. bardzo dobry, m.in. dla dzieci.
Jabłka, gruszki itd. są zdrowe.| Jedz je!
Są jabłka, gruszki itp.| Są dobre.
„Dlaczego?” zapytał.| „Bo tak” – odpowiedziała.
Kosztuje 3,50 zł.| To mało.| Zob. s. 12 i rys. 3.
W 2010 r. było inaczej.| Od 1990 r. mieszka tu.| Urodził się w 1990 r.| Zmarł w 2010 r.
W XIX w. nie było prądu.| Ul. Długa 5 jest tu.
Mieszka przy ul. Długiej 5.| Ma ok. 5 kotów.
No… nie wiem.| Może…| Zobaczymy.
Św. Jan i ks. Lis.| Tj. dwaj.
3 maja 2020 r. przyszedł mgr Lis.| 5. miejsce zajął Jan.
""",
    "ru": """
Г-н Иванов живёт здесь.| Проф. Петров тоже.| Почему?
Это, напр., тест.| Т. е. очень хороший, т.е. отличный.
Яблоки, груши и т. д. полезны.| Ешьте их!
Есть яблоки, груши и т.п.| Они вкусные.
«Почему?» — спросил он.| «Потому», — ответила она.
Стоит 3,50 руб.| Это мало.| См. стр. 12 и рис. 3.
В 2010 г. было иначе.| Он родился в 1990 г. в Москве.
В XIX в. не было света.| Живёт на ул. Ленина, д. 5.
А. С. Пушкин писал много.| Л.Н. Толстой тоже.
Ну… не знаю.| Может быть…| Посмотрим.
Это стоит 5 млн руб. в год.| 5 тыс. человек пришли.
— Ты придёшь? — спросила она.| — Нет.
""",
    "ja": """
今日は寒い。|明日は暖かいですか？|はい。
""",
    "zh": """
今天很冷。|明天呢？|很好！
""",
    "hi": """
वह घर गया।| मैं सो गया।
""",
    "ar": """
كيف حالك؟| أنا بخير.
""",
    "sv": """
Hon bor i t.ex. Lund.| Det är bra.| Kl. 8 åt vi.
""",
    "tr": """
Bugün hava soğuk.| Yarın nasıl?| Bilmiyorum.
""",
}

each = pytest.mark.parametrize(
    ("language", "marked"),
    [(language, line) for language, lines in EXAMPLES.items() for line in lines.strip().splitlines()],
)


@each
def test_a_sentence_ends_where_a_reader_ends_it(language: str, marked: str) -> None:
    expected = [sentence.strip() for sentence in marked.split("|")]
    text = marked.replace("|", "")

    assert expected == [text[start:end] for start, end in boundaries(text, language)]


@given(st.text(), st.sampled_from(["", "en", "de", "ru", "zh", "x-klingon"]))
def test_ranges_hold_all_that_is_not_white_space_in_order(text: str, language: str) -> None:
    ranges = list(boundaries(text, language))
    between = [0, *(edge for pair in ranges for edge in pair), len(text)]

    assert between == sorted(between)
    assert not any(text[end:start].strip() for end, start in zip(between[::2], between[1::2], strict=True))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in ranges)


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u3000", "\u0085"])
def test_spaces_of_several_bytes_are_spaces(space: str) -> None:
    text = f"One ends.{space}Two begins.{space}…{space}Three?"

    assert [text[start:end] for start, end in boundaries(text, "en")][:2] == ["One ends.", "Two begins."]


@given(st.text(alphabet="aB.!?…\"'“”() 1\u00a0", max_size=400))
def test_punctuation_in_any_order_is_no_error(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in boundaries(text, "en"))


@pytest.mark.parametrize(
    "unit", ["a. ", '"a" ', "(", "“a", "« a. ", "'a. '", "Dr. ", "A.", "…A ", "word ", ".", "a.😀"]
)
def test_time_grows_with_length_and_not_faster(unit: str) -> None:
    text = (unit * 30_000)[:30_000]
    began = time.process_time()

    assert list(boundaries(text, "en"))
    assert time.process_time() - began < 2, "a tenth of that on a quiet machine; minutes if it grew with the square"


ENDS_AFTER_ALL = [
    ("en", "The shop is on Main St.", "It opens at nine."),
    ("en", "Turn left on 5th Ave.", "The shop is there."),
    ("en", "Write to the dept.", "They will call you."),
    ("en", "She works at Acme Inc.", "He does not."),
    ("en", "They moved to the U.S.", "It was cold."),
    ("en", "We sell rolls, buns, etc.", "Ask for more."),
    ("en", "She has a Ph.D.", "Her brother has none."),
    ("en", "We met Bob Jr.", "He was late."),
    ("en", "Take vitamin C.", "Lemons have it."),
    ("en", "We chose plan B.", "Nobody liked it."),
    ("en", "Is it safe?", "No."),
    ("en", "No.", "Cooking kills it."),
    ("en", "No.", "I think not."),
    ("en", "The short answer is no.", "Five people need one."),
    ("en", "We open at 9 a.m.", "Bring a bag."),
    ("en", "We close at 5 P.M.", "The baker sleeps."),
    ("de", "Das ist Vitamin B.", "Es hilft allen."),
    ("de", "Sie spielt in Gruppe A.", "Die Gruppe ist klein."),
    ("de", "Das war Plan B.", "Niemand mochte ihn."),
    ("de", "Wir kaufen Mehl, Salz usw.", "Das Brot ist gut."),
]
GOES_ON = [
    ("en", "We went to St. Louis by train."),
    ("en", "The Dept. Head was there."),
    ("en", "The U.S. Army left the town."),
    ("en", "See No. 5 on the list."),
    ("en", "He lives at No. 10 Downing Street."),
    ("en", "The shop opens at 9 a.m. Monday."),
    ("en", "It ends at 5 p.m. EST today."),
    ("en", "It ends at 5 p.m. Eastern time."),
    ("en", "Call before 9 A.M. Saturday at the latest."),
    ("en", "It was 7 a.m. GMT when she woke."),
    ("en", "George W. Bush won the vote."),
    ("en", "J. S. Bach wrote it."),
    ("de", "Prof. Dr. rer. nat. Anna Roth kam."),
    ("de", "Dr. med. Eva Kurz half uns."),
    ("de", "Dipl.-Ing. Karl Berg kam."),
    ("de", "Dr. phil. habil. Uwe Stein sprach."),
    ("de", "Wir fahren z. B. nach Rom."),
    ("de", "Am 3. Mai kam er."),
    ("de", "Thomas B. Schmidt kam."),
    ("de", "Siehe Nr. 5 und Abb. 3 dazu."),
]


@pytest.mark.parametrize(("language", "first", "second"), ENDS_AFTER_ALL)
def test_an_abbreviation_a_letter_or_an_answer_may_end_its_sentence(language: str, first: str, second: str) -> None:
    text = f"{first} {second}"

    assert [text[start:end] for start, end in boundaries(text, language)] == [first, second]


@pytest.mark.parametrize(("language", "text"), GOES_ON)
def test_and_does_not_where_a_name_a_number_a_day_or_a_zone_follows(language: str, text: str) -> None:
    more = f"{text} {'Danach nichts.' if language == 'de' else 'Then nothing.'}"

    start, end = next(boundaries(more, language))
    assert more[start:end] == text
