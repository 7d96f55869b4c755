"""Names of months by which dates are written; data for ``dates.py``."""

from collections.abc import Mapping

_NAMES = {
    "en": "january february march april may june july august september october november december "
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "de": "januar februar märz april mai juni juli august september oktober november dezember "
    "jan feb mär apr mai jun jul aug sep okt nov dez",
    "de-AT": "jänner feber märz april mai juni juli august september oktober november dezember "
    "jän feb mrz apr mai jun jul aug sept okt nov dez",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre "
    "ene feb mar abr may jun jul ago sept oct nov dic",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre "
    "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december "
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro "
    "jan fev mar abr mai jun jul ago set out nov dez",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia "
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
    "янв фев мар апр мая июн июл авг сен окт ноя дек",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december "
    "jan feb mar apr maj jun jul aug sep okt nov dec",
    "no": "januar februar mars april mai juni juli august september oktober november desember "
    "jan feb mar apr mai jun jul aug sep okt nov des",
    "da": "januar februar marts april maj juni juli august september oktober november december "
    "jan feb mar apr maj jun jul aug sep okt nov dec",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince "
    "led úno bře dub kvě čvn čvc srp zář říj lis pro",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня "
    "січ лют бер кві тра чер лип сер вер жов лис гру",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık "
    "oca şub mar nis may haz tem ağu eyl eki kas ara",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember "
    "jan feb mar apr mei jun jul agu sep okt nov des",
}
"""Twelve names in the form that follows a day, then twelve abbreviations, by language."""


def _months() -> Mapping[str, int]:
    found: dict[str, int] = {"sept": 9, "setiembre": 9, "juill": 7, "fév": 2}
    for names in _NAMES.values():
        for place, name in enumerate(names.split()):
            found.setdefault(name, place % 12 + 1)
    return found


MONTHS: Mapping[str, int] = _months()
"""Number of the month by its name in small letters. No name above means different months in two languages."""
