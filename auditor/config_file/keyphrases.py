"""A table of addresses and their keyphrases in, as spreadsheets write it; what each page is to be found for out.

Rows are: address or path, keyphrase, synonyms. Commas, semicolons or tabs, with or without a row of names.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field

from auditor.config import few, page_key
from auditor.config_file.error import ConfigError
from auditor.facts.keyphrases import LONGEST, MOST
from auditor.model.record import record

_ADDRESS = frozenset(
    {"address", "url", "page", "path", "link", "file", "source", "landing page", "adresse", "seite", "page url",
     "dirección", "página", "indirizzo", "pagina", "endereço", "adres", "strona"}
)  # fmt: skip
_KEYPHRASE = frozenset(
    {"keyphrase", "keyphrases", "keyword", "keywords", "focus keyphrase", "focus keyword", "main keyword", "phrase",
     "query", "mot-clé", "mot clé", "mots-clés", "palabra clave", "parola chiave", "palavra-chave", "schlüsselwort",
     "suchbegriff", "zoekwoord", "słowo kluczowe"}
)  # fmt: skip
_SYNONYMS = frozenset(
    {"synonym", "synonyms", "synonyme", "synonymes", "sinónimos", "sinonimi", "sinônimos", "variants", ""}
)
_LOOKED_AT = 500
"""Rows that decide which letter separates cells."""
_SEPARATORS = ",;\t"
_FIRST_SEPARATOR = re.compile(r'[ \t]*(?:"(?:[^"]|"")*"|[^,;\t"]*)([,;\t])')
_EXCEL = re.compile(r'"?sep=([,;\t|])"?\r?\n?')
"""The line by which Excel lets a file say what separates its cells."""
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f]")


@record
class KeyphraseTable:
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """A page's name (see ``page_key``) to its keyphrases, best first."""
    rows: Mapping[str, int] = field(default_factory=dict)
    """How many rows name the page."""
    file: str = ""
    notes: tuple[str, ...] = ()
    """What was not used, and why."""


def decoded(data: bytes, file: str) -> tuple[str, str]:
    """The text, and a note where its encoding is a guess. Raises ConfigError for what is no text."""
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise ConfigError(f"{file} cannot be read: it is a workbook; save the sheet as CSV (UTF-8)")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif data[:1000].count(0) * 5 > len(data[:1000]):  # every other byte of plain letters
        encoding = "utf-16-le" if data[1:1000:2].count(0) >= data[:1000:2].count(0) else "utf-16-be"
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding), ""
    except UnicodeDecodeError as error:
        if encoding != "utf-8-sig":
            raise ConfigError(f"{file} cannot be read: it is broken UTF-16; save it as CSV (UTF-8)") from error
    note = f"{file} is not UTF-8 and was read as Windows-1252; save it as CSV (UTF-8) if letters in it come out wrong"
    try:
        return data.decode("cp1252"), note
    except UnicodeDecodeError:
        return data.decode("latin-1"), note.replace("Windows-1252", "Latin-1")


def keyphrase_map(text: str, where: str) -> KeyphraseTable:
    """The table; a page may have several rows. Raises ConfigError with the line of a row that says nothing."""
    rows = _rows(text, where)
    first = next(rows, None)
    if first is None:
        return KeyphraseTable(file=where, notes=(f"{where} holds no rows",))
    columns = _columns(first[1])
    notes = []
    if columns is None:
        columns, body = _Columns(0, 1, None), _with(first, rows)
    else:
        body = rows
        if unused := columns.unused(first[1]):
            notes.append(f"{where}: not used: {few(unused, len(unused), 'column')}")
    inner = re.compile("," if _separator(text) == ";" else ";")
    found: dict[str, dict[str, None]] = {}
    times: Counter[str] = Counter()
    for number, cells in body:
        address, phrase, synonyms = columns.of(cells)
        if not address or not phrase:
            raise ConfigError(
                f"{where}, line {number}: needs an address and a keyphrase, separated by a comma, semicolon or tab"
            )
        key = page_key(address)
        times[key] += 1
        phrases = found.setdefault(key, {})
        if len(phrases) > MOST:
            continue
        phrases[phrase] = None
        for word in (word.strip() for cell in synonyms for word in inner.split(cell)):
            if word and len(phrases) <= MOST:
                phrases[word] = None
    many = [key for key, phrases in found.items() if len(phrases) > MOST]
    if many:
        notes.append(f"{where}: only the first {MOST} keyphrases of a page are used; more are given for: "
                     f"{few(many, len(many), 'page')}")  # fmt: skip
    long = [name for phrases in found.values() for name in phrases if name.count(" ") >= LONGEST]
    if long:
        notes.append(f"{where}: only the first {LONGEST} words of a keyphrase are used; longer ones: "
                     f"{few([name[:60] for name in long], len(long), 'keyphrase')}")  # fmt: skip
    listed = {key: tuple(phrases)[:MOST] for key, phrases in found.items()}
    return KeyphraseTable(listed, dict(times), where, tuple(notes))


@record
class _Columns:
    address: int
    phrase: int
    synonyms: tuple[int, ...] | None
    """None: all the others."""
    width: int = 0
    """Columns that have a name; all behind them are synonyms."""

    def of(self, cells: Sequence[str]) -> tuple[str, str, Sequence[str]]:
        """Address, keyphrase and cells of synonyms; empty where the row is too short."""
        if len(cells) == 2 and self.address + self.phrase == 1:
            return cells[self.address], cells[self.phrase], ()
        rest = [
            cell
            for at, cell in enumerate(cells)
            if at not in (self.address, self.phrase)
            and (self.synonyms is None or at in self.synonyms or at >= self.width)
        ]
        address, phrase = (cells[at] if at < len(cells) else "" for at in (self.address, self.phrase))
        return address, phrase, rest

    def unused(self, names: Sequence[str]) -> list[str]:
        used = {self.address, self.phrase, *(self.synonyms or ())}
        return [name for at, name in enumerate(names) if at not in used and name]


def _columns(names: Sequence[str]) -> _Columns | None:
    """What a row of names says; None where the row is none."""
    folded = [" ".join(name.casefold().replace("_", " ").split()) for name in names]
    addresses = [at for at, name in enumerate(folded) if name in _ADDRESS]
    phrases = [at for at, name in enumerate(folded) if name in _KEYPHRASE]
    if not phrases or len(names) < 2:
        return None
    if not addresses:
        # Another word for the first column, as long as it is no page's: `/keyword,keyword` is a row.
        if phrases[0] != 1 or set(names[0]) & set("/.:"):
            return None
        addresses = [0]
    synonyms = tuple(at for at, name in enumerate(folded) if name in _SYNONYMS)
    return _Columns(addresses[0], phrases[0], synonyms, len(names))


def _rows(text: str, where: str) -> Iterator[tuple[int, list[str]]]:
    """Line and cells of every row that holds something."""
    if controls := _CONTROLS.search(text):
        line = text.count("\n", 0, controls.start()) + 1
        raise ConfigError(
            f"{where}, line {line}: has control characters, so it is not CSV; save the sheet as CSV (UTF-8)"
        )
    separator = _separator(text)
    said = _EXCEL.match(text)
    lines = text[said.end() :] if said else text
    before = 1 if said else 0
    source = io.StringIO(lines, newline="")
    reader = csv.reader(source, delimiter=separator, skipinitialspace=separator != "\t", strict=True)
    while True:
        start = reader.line_num + 1 + before
        try:
            cells = list(map(str.strip, next(reader)))
        except StopIteration:
            return
        except csv.Error as error:
            raise ConfigError(f"{where}, line {start}: cannot be read: {error}; look at its quotes") from error
        if any(cells):
            yield start, cells


def _separator(text: str) -> str:
    """What stands behind the first cell of most rows."""
    if said := _EXCEL.match(text):
        return said[1]
    votes = Counter(
        found[1] for line in text.split("\n", _LOOKED_AT)[:_LOOKED_AT] if (found := _FIRST_SEPARATOR.match(line))
    )
    return max(_SEPARATORS, key=lambda each: (votes[each], -_SEPARATORS.index(each)))


def _with(first: tuple[int, list[str]], rest: Iterable[tuple[int, list[str]]]) -> Iterator[tuple[int, list[str]]]:
    yield first
    yield from rest
