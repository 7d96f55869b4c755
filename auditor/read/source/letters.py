"""The letters beyond ASCII of each language, and the encodings of its older pages: data for encoding_guess.py."""

from typing import NamedTuple


class Writing(NamedTuple):
    """How pages in one language look in the encodings that came before UTF-8."""

    language: str
    encodings: tuple[str, ...]
    """Python's names, likeliest first."""
    letters: str
    """Small letters beyond ASCII; where the language is written in them alone, most frequent first."""
    latin: bool = True
    """Whether these letters stand between ASCII ones."""


_WEST = ("windows-1252",)
_CENTRAL = ("windows-1250", "iso-8859-2")
_CYRILLIC = ("windows-1251", "koi8-r", "iso-8859-5", "cp866", "mac-cyrillic")

SINGLE_BYTE = (
    Writing("en", _WEST, "é"),
    Writing("de", _WEST, "äöüß"),
    Writing("fr", (*_WEST, "iso-8859-15"), "éèàêçùâîôûëïœü"),
    Writing("es", _WEST, "áéíóúñü¿¡ªº"),
    Writing("pt", _WEST, "ãçáéóíêâõúàôªº"),
    Writing("it", _WEST, "àèéìòù"),
    Writing("ca", _WEST, "àèéíòóúçïü·"),
    Writing("nl", _WEST, "éëïèöü"),
    Writing("sv", _WEST, "åäöé"),
    Writing("da", _WEST, "åæøé"),
    Writing("is", _WEST, "áðéíóúýþæö"),
    Writing("pl", _CENTRAL, "ąćęłńóśźż"),
    Writing("cs", _CENTRAL, "áčďéěíňóřšťúůýž"),
    Writing("sk", _CENTRAL, "áäčďéíĺľňóôŕšťúýž"),
    Writing("hu", _CENTRAL, "áéíóöőúüű"),
    Writing("ro", ("windows-1250", "iso-8859-2", "iso-8859-16"), "ăâîşţșț"),
    Writing("hr", _CENTRAL, "čćđšž"),
    Writing("tr", ("windows-1254",), "çğıöşü"),
    Writing("lt", ("windows-1257", "iso-8859-13"), "ąčęėįšųūž"),
    Writing("lv", ("windows-1257", "iso-8859-13"), "āčēģīķļņšūž"),
    Writing("et", ("windows-1257", "iso-8859-15"), "äöõüšž"),
    Writing("vi", ("windows-1258",), "ăâđêôơưàáéèíìóòúùýãõ\u0300\u0301\u0303\u0309\u0323"),
    Writing("ru", _CYRILLIC, "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", latin=False),
    Writing("uk", ("windows-1251", "koi8-u", "cp1125"), "оаинвтеірсклудмпязгьбчхцйюжїшєщґф", latin=False),
    Writing("bg", _CYRILLIC, "аоиетнрсвлкдпмзгъубячцжйщшхюьф", latin=False),
    Writing("sr", ("windows-1251", "iso-8859-5"), "аоиенрстувдклпмјзгбњчшцжћљхђфџ", latin=False),
    Writing("el", ("windows-1253", "iso-8859-7"), "αοιετσνηυρπκμλςωγδάίόθχέφβήύξώζψϊϋΐΰ", latin=False),
    Writing("he", ("windows-1255",), "יולאהמברתשנדחקעפגטסזכצםןךףץ\u05b8\u05b7\u05b4\u05b5\u05b6\u05bc", latin=False),
    Writing("ar", ("windows-1256", "iso-8859-6"), "اليمنتروبعدسفحهةقجكأصخطضشذغئزثإىءظؤآًٌٍَُِّ", latin=False),
    Writing("fa", ("windows-1256",), "ايرندمهوستبشکازلخفگعكپقحجچطضغصثآژذئظىءأ‌", latin=False),
    Writing("th", ("cp874",), "านรกเงมยลวดตสทคบปหอแจพชขใไโซธศผณถภฟษฐญฝ่้ัิีืุูำ็์ึะๆ", latin=False),
)  # fmt: skip

MULTI_BYTE = (
    Writing("zh", ("gb18030",),
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
        "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
        "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
        "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
        "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
        "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
        "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运",
    ),
    Writing("zh-hant", ("big5hkscs",),
        "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡"
        "用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實"
        "日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政"
        "美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員"
        "解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件"
        "計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象"
        "完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運",
    ),
    Writing("ja", ("cp932", "euc_jp"),
        "のにはをたがでてとしれさいなるあっからもこうよくまりすどきんつらだ日一人年大国本中上時分生出見行会前"
        "後長間新地方者月水学語物東京高気手子店食作家話思",
    ),
    Writing("ko", ("cp949",),
        "이다의는에가을로하고은지를기한도사리서인어자나스있과정그시아대수으부보일전라제해게만동여주상구조들장"
        "와공안마성원소면니것까우할위비했었될",
    ),
)  # fmt: skip
"""The most frequent signs of these languages, whose encodings take two bytes to a sign."""
