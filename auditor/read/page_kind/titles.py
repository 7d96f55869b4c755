"""A page's title and headlines in, what their words say of the page out: legal pages, archives, lists; by whole names.

A title counts in its parts, without the site's name: "Privacy policy – Example" is a legal page, "Facebook changes its
privacy policy" is news.
"""

import re
from collections.abc import Iterator, Sequence

_LEGAL = """privacy policy | privacy notice | privacy statement | privacy | cookie policy | cookies policy
    | cookie notice
    | terms of service | terms of use | terms and conditions | terms & conditions | terms
    | general terms and conditions
    | legal notice | legal | disclaimer | imprint | copyright | accessibility statement | data protection
    | impressum | datenschutz | datenschutzerklärung | datenschutzhinweise | agb | allgemeine geschäftsbedingungen
    | nutzungsbedingungen | cookie-richtlinie | widerrufsbelehrung | rechtliche hinweise | haftungsausschluss
    | mentions légales | politique de confidentialité | politique de cookies | conditions générales
    | conditions générales de vente | conditions générales d'utilisation | données personnelles
    | aviso legal | política de privacidad | política de cookies | términos y condiciones | condiciones de uso
    | términos de uso | política de privacidade | termos de uso | termos e condições | termos de serviço
    | informativa sulla privacy | informativa privacy | note legali | termini e condizioni | cookie policy
    | privacyverklaring | privacybeleid | algemene voorwaarden | cookiebeleid | polityka prywatności | regulamin
    | integritetspolicy | allmänna villkor | privatlivspolitik | personvernerklæring | tietosuojaseloste
    | gizlilik politikası | kullanım koşulları | zásady ochrany osobních údajů | obchodní podmínky
    | ochrana osobních údajů
    | adatvédelmi tájékoztató | politica de confidențialitate | πολιτική απορρήτου | όροι χρήσης
    | политика конфиденциальности | пользовательское соглашение | політика конфіденційності
    | kebijakan privasi | syarat dan ketentuan | chính sách bảo mật | điều khoản sử dụng | 隐私政策 | 隐私声明
    | 服务条款
    | 法律声明 | プライバシーポリシー | 個人情報保護方針 | 利用規約 | 特定商取引法に基づく表記
    | 개인정보처리방침 | 이용약관
    | سياسة الخصوصية | شروط الاستخدام | الشروط والأحكام | מדיניות פרטיות | תנאי שימוש | गोपनीयता नीति"""

_COMPANY = """about | about us | about me | our story | our team | team | contact | contact us | careers | jobs
    | services
    | our services | pricing | über uns | über mich | kontakt | leistungen | karriere | unternehmen | à propos
    | qui sommes-nous | nous contacter | contactez-nous | nos services | sobre nosotros | quiénes somos | contacto
    | servicios | sobre nós | quem somos | contato | contactos | serviços | chi siamo | contatti | servizi | over ons
    | contact opnemen | diensten | o nas | usługi | om oss | om os | kontakta oss | hakkımızda | iletişim | о нас
    | контакты | услуги | 关于我们 | 关于 | 联系我们 | 会社概要 | お問い合わせ | 회사소개 | من نحن | اتصل بنا
    | tentang kami
    | hubungi kami | faq | frequently asked questions"""

_LISTS = """blog | news | all posts | posts | articles | archive | archives | latest news | latest posts | newsroom
    | press
    | tags | categories | authors | aktuelles | neuigkeiten | archiv | beiträge | schlagwörter | kategorien
    | actualités
    | catégories | noticias | artículos | etiquetas | categorías | notizie | articoli | archivio | nieuws | notícias
    | artigos | aktualności | nyheter | haberler | новости | статьи | блог | архив | теги | категории | 新闻
    | 文章 | 标签
    | 分类 | 归档 | ブログ | 記事一覧 | タグ | カテゴリー | アーカイブ | 블로그 | مدونة | المدونة | مقالات
    | أخبار | وسوم | تصنيفات"""

# In small letters, as the texts are.
# "Tag: bicycles", "Category Archives: Linux", "Posts by Ann", "Page 3 of 9", in the words of WordPress's translations.
_NAMED = re.compile(
    r"(?:tag|tags|category|author|schlagwort|kategorie|autor|étiquette|catégorie|auteur|etiqueta|categoría|categoria"
    r"|tagged|tag archives?|category archives?|monthly archives?|author archives?|monat|mois|mes|archives? (?:for|by)"
    r"|метка|рубрика|автор|标签|分类|タグ|カテゴリー|태그|카테고리|الوسم|التصنيف|label|topic|month|year|day)\s?[:：]\s?\S"
    r"|(?:posts|articles|all posts|stories) (?:by|tagged|in|from|about) \S|.{1,80}\barchives?$|.{0,80}\bpage \d{1,4}\b"
    r"|(?:seite|página|pagina|strona|sayfa|страница) \d|第 ?\d{1,4} ?页|(?:search results|suchergebnisse)\b",
)
_PARTS = re.compile(r"\s[-–—|·•»«:/]\s|\s?[|»«]\s?|_|: ")
_LONGEST = 200


def _parts(title: str) -> list[str]:
    """The title without what separates its parts, such as the site's name."""
    return _PARTS.split(title[:_LONGEST])


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split("|"))


_KINDS = {"legal": _names(_LEGAL), "company": _names(_COMPANY), "list": _names(_LISTS)}


def title_signs(title: str, headlines: Sequence[str]) -> frozenset[str]:
    """``legal``, ``company``, ``list`` where a part of the title or a headline is such a name, ``named list`` where it
    names what is listed.
    """
    return frozenset(_signs([title[:_LONGEST], *(headline[:_LONGEST] for headline in headlines[:3])]))


def _signs(texts: Sequence[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        parts = [part.strip(" .!#").casefold() for part in _parts(text)] if number == 0 else [text.casefold()]
        for kind, names in _KINDS.items():
            if parts[0].strip() in names:
                yield kind
        if any(_NAMED.match(part) for part in (text.casefold(), *parts)):
            yield "named list"
