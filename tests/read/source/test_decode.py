"""Bytes become the text that their author wrote, whatever the page says of them."""

import pytest

from auditor.read.source.decode import decode

TEXTS = {
    "de": "Die Bäckerin öffnet früh, und süße Brötchen kühlen draußen. Für Gäste gibt es größere Stücke.",
    "fr": "La boulangère a préparé des pâtes à crêpes, et l’été dernier le café était déjà plein à côté.",
    "es": "El panadero abrió temprano; mañana habrá más pan, según dijo el señor Núñez a sus compañeros.",
    "pl": "Piekarz otwiera wcześnie, a świeże bułki stygną na półce. Każdy gość dostaje też kawałek ciasta.",
    "cs": "Pekař otevírá brzy ráno a čerstvé housky chladnou u okna. Každý host dostane kousek koláče zdarma.",
    "hu": "A pék korán nyit, és a friss zsemlék az ablak előtt hűlnek. Minden vendég kap egy szelet süteményt.",
    "tr": "Fırıncı erken açar, taze ekmekler pencerenin önünde soğur. Her müşteriye küçük bir dilim de verir.",
    "ru": "Пекарь открывает рано, и свежие булки остывают у окна. Каждый гость получает кусок пирога.",
    "uk": "Пекар відчиняє рано, і свіжі булки стигнуть біля вікна. Кожен гість отримує шматок пирога.",
    "el": "Ο φούρναρης ανοίγει νωρίς και τα φρέσκα ψωμιά κρυώνουν δίπλα στο παράθυρο για τους πελάτες.",
    "he": "האופה פותח מוקדם בבוקר והלחמניות הטריות מתקררות ליד החלון. כל אורח מקבל פרוסת עוגה.",
    "ar": "يفتح الخباز مبكرا في الصباح ويبرد الخبز الطازج قرب النافذة. كل ضيف يحصل على قطعة من الكعك.",
    "zh": "面包师很早就开门，新鲜的面包放在窗边冷却。每位客人都可以得到一块蛋糕，大家都说很好吃。",
    "zh-TW": "麵包師很早就開門，新鮮的麵包放在窗邊冷卻。每位客人都可以得到一塊蛋糕，大家都說很好吃。",
    "ja": "パン屋は朝早く店を開け、焼きたてのパンを窓のそばで冷ます。お客さんには小さなケーキも出している。",
    "ko": "빵집은 아침 일찍 문을 열고 갓 구운 빵을 창가에서 식힌다. 손님에게는 작은 케이크도 준다.",
}
CHARSETS = {
    "de": ["windows-1252", "iso-8859-15"], "fr": ["windows-1252"], "es": ["windows-1252"],
    "pl": ["windows-1250", "iso-8859-2"], "cs": ["windows-1250", "iso-8859-2"], "hu": ["windows-1250", "iso-8859-2"],
    "tr": ["windows-1254"], "ru": ["windows-1251", "koi8-r", "iso-8859-5"], "uk": ["windows-1251", "koi8-u"],
    "el": ["windows-1253", "iso-8859-7"], "he": ["windows-1255"], "ar": ["windows-1256"], "zh": ["gbk", "gb18030"],
    "zh-TW": ["big5"], "ja": ["shift_jis", "euc-jp", "iso-2022-jp"], "ko": ["euc-kr"],
}  # fmt: skip
EACH = [(language, charset) for language, charsets in CHARSETS.items() for charset in charsets]


def page(language: str, declared: str = "", *, lang: bool = True) -> str:
    named = f' lang="{language}"' if lang else ""
    head = f"<!doctype html><html{named}><head>{declared}<title>x</title></head>"
    return f"{head}<body><p>{TEXTS[language]}</p></body></html>"


def written(language: str, charset: str, declared: str = "", *, lang: bool = True) -> tuple[str, bytes]:
    """The page as far as the encoding has its letters, and its bytes."""
    body = page(language, declared, lang=lang).encode(charset, "ignore")
    return body.decode(charset), body


@pytest.mark.parametrize(("language", "charset"), EACH)
def test_what_is_declared_right_is_read_so(language: str, charset: str) -> None:
    text, body = written(language, charset, f'<meta charset="{charset}">')

    assert decode(body, "").text == text


@pytest.mark.parametrize(("language", "charset"), EACH)
@pytest.mark.parametrize("lang", [True, False], ids=["with lang", "without lang"])
def test_what_is_not_declared_is_told_by_its_letters(language: str, charset: str, lang: bool) -> None:  # noqa: FBT001
    text, body = written(language, charset, lang=lang)
    found = decode(body, "")

    assert found.text == text
    assert "(guessed" in found.encoding


@pytest.mark.parametrize(("language", "charset"), EACH)
def test_what_is_declared_utf_8_and_is_not_is_told_by_its_letters_and_the_report_says_so(
    language: str, charset: str
) -> None:
    text, body = written(language, charset, '<meta charset="utf-8">')
    found = decode(body, "")

    assert found.text == text
    assert charset == "iso-2022-jp" or found.encoding.endswith("(guessed; the meta says utf-8)")


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("wrong", ["gbk", "euc-jp", "iso-8859-15", "windows-1252", "utf-16", "shift_jis", "no-such"])
def test_utf_8_with_letters_beyond_ascii_is_utf_8_whatever_the_meta_tag_says(language: str, wrong: str) -> None:
    body = page(language, f'<meta http-equiv="Content-Type" content="text/html; charset={wrong}">').encode()

    assert TEXTS[language] in decode(body, "").text
    assert TEXTS[language] in decode(body[:-17], "").text


def test_a_header_that_contradicts_utf_8_bytes_is_named() -> None:
    found = decode(page("de").encode(), "text/html; charset=ISO-8859-1")

    assert TEXTS["de"] in found.text
    assert found.encoding == "utf-8 (its bytes; the header says windows-1252)"


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("cut", range(1, 5))
def test_a_page_that_ends_within_a_character_is_still_utf_8(language: str, cut: int) -> None:
    body = page(language).encode().partition(b"</p>")[0]

    assert decode(body[:-cut], "").text.startswith(page(language)[:60])
    assert decode(body[:-cut], "").encoding.startswith("utf-8")


def test_one_broken_comment_makes_no_other_encoding_of_a_page() -> None:
    body = page("de").encode().replace(b"</body>", b"<p>Gr\xfc\xdfe</p></body>")
    found = decode(body * 3, "")

    assert TEXTS["de"] in found.text
    assert found.encoding.startswith("utf-8")


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="x" data-charset="gbk">',
        '<meta name="description" content="text/html; charset=gbk">',
        "<!-- <meta charset=gbk> -->",
        "<script>document.write('<meta charset=gbk>')</script>",
        "<title>How to write <meta charset=gbk></title>",
        '<meta name="charset=gbk">',
        '<div charset="gbk">',
        "<meta charset=no-such-label>",
    ],
)
def test_what_is_no_declaration_declares_nothing(head: str) -> None:
    body = page("de", head).encode("windows-1252")
    found = decode(body, "")

    assert found.encoding == "windows-1252 (guessed)"


@pytest.mark.parametrize(
    "head",
    [
        "<meta charset=koi8-r>",
        "<META CHARSET = 'KOI8-R' >",
        '<meta charset="koi8-r"/>',
        '<meta content="text/html; charset=koi8-r" http-equiv="content-type">',
        '<meta name="a" content="1 > 0"><meta charset="koi8-r">',
        "<!-- <meta charset=gbk> --><meta charset=koi8-r>",
    ],
)
def test_declarations_are_read_in_every_way_to_write_them(head: str) -> None:
    assert decode(page("ru", head).encode("koi8-r"), "").encoding == "koi8-r (meta)"


def test_a_declaration_far_down_the_page_counts_no_more() -> None:
    body = page("de", f"<!--{'x' * 5000}--><meta charset=utf-8>").encode("windows-1252")

    assert decode(body, "").encoding == "windows-1252 (guessed)"


def test_gb2312_means_gb18030() -> None:
    rare = "镕㐂"
    body = page("zh", "<meta charset=gb2312>").replace("面包师", rare).encode("gb18030")

    assert rare in decode(body, "").text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_zeros(codec: str) -> None:
    assert TEXTS["de"] in decode(page("de").encode(codec), "").text


def test_plain_ascii_is_utf_8() -> None:
    assert decode(b"<p>Bread</p>", "").encoding == "utf-8 (guessed)"
    assert decode(b"<meta charset=gbk><p>Bread</p>", "").encoding == "gbk (meta)"


def test_a_header_comes_before_a_meta_tag() -> None:
    text, body = written("ru", "koi8-r", "<meta charset=windows-1251>")

    assert decode(body, "text/html; charset=koi8-r").text == text


@pytest.mark.parametrize("body", [b"", b"\xff", b"\x1b$", b"<meta", b"<meta charset=", b"\xfc" * 50, bytes(range(256))])
def test_any_bytes_give_a_text(body: bytes) -> None:
    assert isinstance(decode(body, "").text, str)


@pytest.mark.parametrize(
    ("body", "is_kept"),
    [
        (page("de").encode(), True),
        (b"<p>Rye and water</p>", True),
        (page("de").encode() * 3 + b"\xc3", False),
        (page("de").encode("windows-1252"), False),
        (b"\xef\xbb\xbf" + page("de").encode(), False),
    ],
    ids=["UTF-8", "ASCII", "cut within a letter", "another encoding", "a mark of its order"],
)
def test_bytes_are_handed_on_where_they_are_the_text(body: bytes, is_kept: bool) -> None:  # noqa: FBT001
    found = decode(body, "")

    assert found.utf_8 == (body if is_kept else b"")
    assert not found.utf_8 or found.utf_8.decode("utf-8") == found.text
