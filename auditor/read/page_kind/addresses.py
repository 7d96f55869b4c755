"""A page's address in, what its folders and parameters say of the page out, in the languages that sites are named in.

The words are those that WordPress, Ghost, Hugo, Drupal, Joomla and shops put into addresses, and their translations by
sites that translate them. A word counts as a whole folder or file name, never as a part of one: ``/tagesschau/`` is no
tag and ``/workshop/`` no shop.
"""

from collections.abc import Iterator
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from auditor.text.late_pattern import late_pattern

_LISTS: dict[str, str] = {
    "tag": """tag tags tagged label labels schlagwort schlagwörter schlagwoerter schlagworte stichwort stichworte
        stichwörter etiqueta etiquetas étiquette étiquettes etiquette etiquettes mot-cle mots-cles mot-clé mots-clés
        keyword keywords trefwoord trefwoorden etichetta etichette etiket etiketler tagi avainsana nyckelord
        тег теги метка метки мітка мітки ετικέτα ετικετα 标签 標籤 タグ 태그 وسم وسوم برچسب תג ธีม topics hashtag
        hashtags tagpage""",
    "category": """category categories categorie catégorie catégories kategorie kategorien kategori kategorier
        kategorija kategoria kategória kategorije kategoriler categoria categorias categoría categorías rubrik rubriken
        rubrique rubriques rubrika rubriky thema themen thème thèmes tema temas kategoriat luokka luokat рубрика рубрики
        категория категории категорія категорії κατηγορία κατηγορια 分类 分類 カテゴリー カテゴリ 카테고리 تصنيف
        تصنيفات دسته קטגוריה danh-muc chuyen-muc product-category produkt-kategorie categoria-producto
        categorie-produit collections""",
    "author": """author authors autor autoren autore autori auteur auteurs autora autores autorin autoři yazar yazarlar
        författare forfatter kirjoittaja автор авторы автори penulis tac-gia 作者 著者 作成者 작성자 كاتب الكاتب نویسنده
        contributor contributors profile profiles""",
    "search": "search suche recherche buscar busca cerca ricerca zoeken szukaj ara arama sök поиск 検索 搜索 بحث",
}
"""Folders with something named in them, or a last one: lists of the kind they are named for."""

_ARCHIVE = """archive archives archiv archivio archivo archivos arquivo arquivos archief arkiv arkisto arsiv arşiv
    archiwum архив архів アーカイブ 归档 歸檔 归档页 أرشيف الأرشيف"""
"""An archive where nothing but figures follows: newspapers have their stories below such a folder."""

_PAGE = """page pages pagina página pág pag seite strana strona sayfa sivu sida side stranica oldal страница сторінка
    σελίδα halaman trang 页 ページ 페이지 صفحة صفحه"""
"""The word before the number of a page."""

_LAST: dict[str, str] = {
    "list": """blog blogs news posts post articles article stories aktuelles nachrichten neuigkeiten beitraege beiträge
        artikel magazin magazine actualites actualités actualite articulos artículos noticias notizie articoli nieuws
        berichten artigos aktualnosci aktualności wpisy nyheter nyheder uutiset haberler yazilar yazılar новости статьи
        блог 新闻 文章 博客 ブログ 記事 お知らせ ニュース 블로그 뉴스 مقالات أخبار المدونة مدونة resources insights
        journal latest newsroom press presse blog-posts all-posts weblog""",
    "legal": """privacy privacy-policy privacypolicy privacy-notice privacy-statement data-protection data-privacy gdpr
        terms terms-of-service terms-of-use terms-and-conditions termsofservice terms-conditions tos conditions
        conditions-of-use legal legal-notice legal-notices legalnotice disclaimer cookies cookie-policy cookie-notice
        imprint impressum datenschutz datenschutzerklaerung datenschutzerklärung datenschutzhinweise agb
        nutzungsbedingungen rechtliches rechtliche-hinweise widerruf widerrufsrecht widerrufsbelehrung cookie-richtlinie
        mentions-legales mentions-légales politique-de-confidentialite politique-de-confidentialité confidentialite
        donnees-personnelles cgu cgv conditions-generales conditions-generales-de-vente politique-de-cookies
        aviso-legal politica-de-privacidad política-de-privacidad politica-de-cookies terminos-y-condiciones
        terminos-de-uso condiciones-de-uso condiciones-generales privacidad politica-de-privacidade termos-de-uso
        termos-de-servico termos-e-condicoes privacidade informativa-privacy note-legali termini-e-condizioni
        condizioni-di-vendita privacyverklaring privacybeleid privacy-verklaring algemene-voorwaarden cookiebeleid
        voorwaarden polityka-prywatnosci polityka-prywatności regulamin integritetspolicy villkor personvern
        privatlivspolitik tietosuojaseloste gizlilik gizlilik-politikasi gizlilik-politikası kvkk kullanim-kosullari
        zasady-ochrany-osobnich-udaju obchodni-podminky ochrana-osobnich-udaju adatvedelem aszf
        politika-konfidencialnosti privacy-policy-2 политика-конфиденциальности kebijakan-privasi syarat-dan-ketentuan
        chinh-sach-bao-mat 隐私政策 プライバシーポリシー 利用規約 개인정보처리방침 سياسة-الخصوصية accessibility
        accessibility-statement barrierefreiheit refund-policy return-policy returns shipping-policy shipping licence
        license eula dmca affiliate-disclosure editorial-policy""",
    "company": """about about-us aboutus about-me our-story our-team team company mission contact contact-us contactus
        contacts careers career jobs partners clients testimonials ueber-uns über-uns ueber-mich über-mich uber-uns
        unternehmen kontakt karriere referenzen leistungen leistung a-propos à-propos qui-sommes-nous nous-contacter
        contactez-nous equipe équipe prestations sobre sobre-nosotros quienes-somos quiénes-somos nosotros contacto
        contactenos equipo servicios sobre-nos quem-somos contato contactos servicos serviços chi-siamo contatti
        contattaci servizi over-ons over-mij diensten o-nas uslugi usługi om-oss om-os tjanster tjänster
        palvelut hakkimizda hakkımızda iletisim iletişim hizmetler о-нас контакты услуги tentang-kami hubungi-kami
        关于 关于我们 联系我们 会社概要 お問い合わせ 회사소개 من-نحن اتصل-بنا services service solutions pricing prices
        preise tarifs precios plans donate sponsor portfolio projects faq faqs login signin register signup
        subscribe newsletter support help""",
    "home": "home homepage startseite accueil inicio start",
}
"""Words that say it as the last folder or as the file's name alone."""

_WITHIN: dict[str, str] = {
    "blog": """blog blogs news newsroom article articles story stories post posts magazine magazin opinion features
        aktuelles nachrichten artikel beitrag beitraege actualites actualité actualites articulo articulos noticias
        noticia notizie articoli nieuws artigos nyheter haber haberler yazi новости news-and-events insights journal
        columns column politics sport sports world business""",
    "company": """services service solutions solution leistungen prestations servicios servizi diensten uslugi servicos
        careers jobs pricing locations practice-areas industries use-cases case-studies about about-us company
        ueber-uns unternehmen campaigns lp landing""",
    "product": """product products produkt produkte produit produits producto productos prodotto prodotti produto
        produtos shop store item items dp cart checkout basket warenkorb panier carrito carrello boutique tienda negozio
        winkel loja sklep collection catalog catalogue buy""",
    "documentation": """docs doc documentation reference api apis apidocs manual manuals handbook latest stable
        user-guide userguide developer-guide javadoc getting-started how-to-contribute contributing dokumentation
        documentacion documentação kb knowledge-base help-center hc sdk master docs-stable spec specs""",
    "forum": """forum forums thread threads topic t questions question discussion discussions viewtopic showthread
        viewforum showtopic community communities r comments boards board foros foro phpbb bbs forumdisplay
        talk qa answers q-and-a""",
}
"""Words that say it as a folder with more behind it."""


def _of(words: dict[str, str]) -> dict[str, str]:
    return {word: kind for kind, names in words.items() for word in names.split()}


_LIST_WORDS, _LAST_WORDS, _WITHIN_WORDS = _of(_LISTS), _of(_LAST), _of(_WITHIN)
_ARCHIVE_WORDS, _PAGE_WORDS = frozenset(_ARCHIVE.split()), frozenset(_PAGE.split())

_PARAMETERS = {
    "cat": "category", "category": "category", "category_name": "category", "product_cat": "category", "tag": "tag",
    "label": "tag", "author": "author", "author_name": "author", "paged": "paged", "page": "paged", "s": "search",
    "q": "search", "search": "search", "m": "archive", "add-to-cart": "product", "post_type": "list",
    "page_id": "company",
}  # fmt: skip
"""Parameters of WordPress and others that name a list; ``?p=12`` is a single post and says nothing."""
_ONE_TEXT = (
    "id",
    "p",
    "article",
    "articleid",
    "aid",
    "newsid",
    "artid",
    "storyid",
    "nid",
    "itemid",
    "idx",
    "idxno",
    "seq",
)
"""Parameters whose number names one text; what else is asked for is only where it stands."""
_FORUM_FILES = ("viewtopic", "showthread", "viewforum", "forumdisplay", "showtopic")
_THREAD = late_pattern(r"(?:thread|topic)s?[-_.]?\d{2,}")
_FILE = (".html", ".htm", ".xhtml", ".shtml", ".php", ".aspx", ".asp", ".jsp", ".cfm", ".do")
_INDEX = frozenset({"index", "default", "home"})
# A folder that is a language: "en", "pt-br", "zh_hans". Must not take "blog" or "posts".
_LANGUAGE = late_pattern(r"[a-z]{2}(?:[-_][a-z]{2,4})?$")
_PAGE_FILE = late_pattern(r"(?P<word>[^\W\d_]+)[-_]?\d{1,4}$")
_DATE_FOLDER = late_pattern(r"(?:19|20)\d\d(?:[-_]?(?:0?[1-9]|1[0-2])(?:[-_]?[0-3]?\d)?)?(?=[-_]|$)")
_MONTHS = frozenset(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"])
_WORD = late_pattern(r"[^\W\d_]{2,}")
# A number that a system gave to one text: "12345678", "content_128712", "ar-1234567", not a year or a date.
_NUMBER = late_pattern(r"(?<!\d)\d{5,}(?!\d)")
_LONGEST = 2_000
_MOST_FOLDERS = 20


def address_signs(url: str) -> frozenset[str]:
    """What the address says: names of kinds of pages, of which several may hold, and ``blog`` (below a blog or news),
    ``paged`` (a second or later page), ``dated`` (a text below a date), ``sentence`` (four words or more for a name),
    ``number`` (a name with a long number of its own), ``query`` and ``deep``. Empty for an address nobody knows.
    """
    try:
        parts = urlsplit(url[:_LONGEST])
        host = parts.hostname or ""
    except ValueError:  # "http://[": an address that somebody mistyped in the page's canonical
        return frozenset()
    if not host:
        return frozenset()
    return frozenset(_signs(parts, host.lower()))


def _signs(parts: SplitResult, host: str) -> Iterator[str]:
    asked = dict(parse_qsl(parts.query))
    names_one = any(asked.get(name, "").isdigit() for name in _ONE_TEXT)
    if names_one:
        yield "number"
    else:
        yield from (_PARAMETERS[name] for name, value in asked.items() if name in _PARAMETERS and value)
    yield from _of_host(host)
    yield from (sign for sign in _of_path(parts.path, is_all=not parts.query) if sign != "list" or not names_one)


def _of_host(host: str) -> Iterator[str]:
    labels = host.split(".")
    if labels[0] in {"docs", "doc", "documentation", "developer", "developers", "help", "support", "api"} or (
        "readthedocs" in host
    ):
        yield "documentation"
    if labels[0] in {"forum", "forums", "community", "discuss", "discourse", "bbs", "answers", "stackoverflow"}:
        yield "forum"
    if labels[0] in {"shop", "store"}:
        yield "product"
    if labels[0] in {"blog", "news"}:
        yield "blog"


def _of_path(path: str, *, is_all: bool) -> Iterator[str]:
    folders = [unquote(folder).lower() for folder in path.split("/") if folder][:_MOST_FOLDERS]
    is_file = bool(folders) and not path.endswith("/") and folders[-1].endswith(_FILE)
    if is_file:
        folders[-1] = folders[-1].rpartition(".")[0]
        if folders[-1] in _INDEX:
            folders.pop()
    while folders and _LANGUAGE.match(folders[0]) and len(folders[0]) != len("news"):
        folders.pop(0)
    if not folders:
        if is_all:
            yield "home"
        return
    if len(folders) > 1 and folders[-2] in _PAGE_WORDS and folders[-1].isdigit():
        yield "paged"
        folders = folders[:-2]
    elif (match := _PAGE_FILE.match(folders[-1])) and match["word"] in _PAGE_WORDS:
        yield "paged"
        folders = folders[:-1]
    if not folders:
        return
    yield from _of_folders(folders, is_file=is_file)


def _is_part_of_date(folder: str) -> bool:
    return (folder.isdigit() and len(folder) <= 2) or folder[:3] in _MONTHS


def _of_folders(folders: list[str], *, is_file: bool) -> Iterator[str]:
    last = folders[-1]
    for number, folder in enumerate(folders):
        behind = len(folders) - 1 - number
        if folder in _LIST_WORDS and behind <= 1 + (_LIST_WORDS[folder] == "category"):
            yield _LIST_WORDS[folder]
        elif folder in _ARCHIVE_WORDS and all(other.isdigit() for other in folders[number + 1 :]):
            yield "archive"
        elif behind and folder in _WITHIN_WORDS:
            yield _WITHIN_WORDS[folder]
    if last in _LAST_WORDS:
        yield _LAST_WORDS[last]
    elif last in _WITHIN_WORDS and _WITHIN_WORDS[last] != "blog":
        yield _WITHIN_WORDS[last]
    if last.startswith(_FORUM_FILES) or _THREAD.match(last):
        yield "forum"
    dates = [number for number, folder in enumerate(folders) if _DATE_FOLDER.match(folder)]
    if dates:
        after = folders[dates[0] + 1 :]
        own = _DATE_FOLDER.sub("", folders[dates[0]], count=1).strip("-_")
        if not own and not is_file and len(after) <= 2 and all(map(_is_part_of_date, after)):
            yield "archive"
        else:
            yield "dated"
    if len(_WORD.findall(last)) >= 4:
        yield "sentence"
    if _NUMBER.search(last) and not _DATE_FOLDER.fullmatch(last):
        yield "number"
