"""A picture in, what its attributes tell out: whether it is content, its file's name, whether its alt is one."""

import re
from urllib.parse import unquote, urlsplit

from auditor.model import Image
from auditor.text.late_pattern import late_pattern

ICON = 48
"""Pixels; a picture narrower and lower than that is an icon."""

# Addresses of pictures that count visits or hold a place. Must not match such a word inside another ("pixelated").
_NO_CONTENT = late_pattern(
    r"(?<![a-z])(?:pixel|beacon|spacer|blank|transparent|tracking|1x1|facebook\.com/tr|doubleclick|scorecardresearch|"
    r"placeholder|loading|lazy)(?![a-z])",
    re.IGNORECASE,
)

_EXTENSION = late_pattern(r"\.(?:jpe?g|png|gif|webp|svg|avif|bmp|tiff?|heic)$", re.IGNORECASE)
# What cameras, phones and editors name a picture. Must not match a sentence, nor "image of the bridge in 1932".
_CAMERA = late_pattern(
    r"(?:img|dsc[nf]?|pxl|p|screen ?shot|screenshot|image|photo|picture|foto|bild|untitled|unnamed|unknown|scan|"
    r"whatsapp image|capture|design|copy of|kopie von|gopr|mvi)?[\s_-]*(?:\(?\d[\d\s_.,:x()-]*\)?)?"
    r"(?:wa\d+| at [\d. ]+(?:am|pm)?| ?\(\d+\))?",
    re.IGNORECASE,
)
_EMPTY_WORDS = frozenset(
    {"image", "img", "photo", "picture", "pic", "foto", "bild", "imagen", "immagine", "afbeelding", "imagem", "zdjęcie",
     "фото", "untitled", "unnamed", "screenshot", "alt", "alt text", "null", "undefined", "none", "thumbnail",
     "featured image", "placeholder", "placeholder image", "image placeholder", "video player", "youtube video player",
     "blog image", "blog post image", "header image", "banner image", "hero image", "cover image", "banner", "graphic"}
)  # fmt: skip
"""What a template or a hurry writes where a description belongs."""
# Words in small letters joined by hyphens or underscores, as addresses are written. Must not match words with spaces.
_SLUG = late_pattern(r"[a-z\d]+(?:[-_]+[a-z\d]+)+")
_HASH = late_pattern(r"(?=[^\s]*\d)(?:[\da-f]{8,64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})", re.IGNORECASE)
# The size that a CMS adds to a file's name: rye-300x200, rye@2x, rye-scaled.
_SIZE = late_pattern(r"(?:[-_]\d{2,4}x\d{2,4}|@\dx|-scaled|-e\d{8,})+$")

_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)", re.IGNORECASE)
# "Button for slide 3", "Next slide". Must not match "Next to the mill".
_CONTROL = late_pattern(
    r"\s*(?:(?:button|thumbnail|link) (?:for|to) slide|go to slide|slide \d"
    r"|(?:next|previous|prev)(?: slide| image)?\s*$)",
    re.IGNORECASE,
)
# "web-banner-500x200.gif", "ad_mill.jpg". Must not match "adventure.jpg", nor a banner that names no size.
_ADVERTISEMENT = late_pattern(
    r"(?<![a-z])(?:ads?|advert(?:isement)?|sponsor(?:ed)?|werbung|publicidad)(?![a-z])|banner.*\d{2,4}x\d{2,4}",
    re.IGNORECASE,
)
# Folders of galleries and films. Must not match "/photography-tips/".
_OF_PICTURES = late_pattern(
    r"/(?:[a-z]+-)?(?:fotos?|photos?|gallery|galleries|galerie|galeria|bilder|bildergalerie|fotostrecke|pictures?|videos?"
    r"|slideshows?|foto-[a-z]+)/",
    re.IGNORECASE,
)


def is_picture(address: str) -> bool:
    """Whether the address is that of a picture's file."""
    return _FILE.search(address) is not None


def file_name(src: str) -> str:
    """The last part of the address without its query; empty for a picture that is written into the page."""
    if src.startswith("data:"):
        return ""
    try:
        path = urlsplit(src[:2000]).path
    except ValueError:
        return ""
    return unquote(path).rstrip("/").rsplit("/", 1)[-1][:120]


def stem(src: str) -> str:
    """The file's name without extension and size, in small letters."""
    return _SIZE.sub("", _EXTENSION.sub("", file_name(src))).lower()


def is_content(image: Image, smallest: int) -> bool:
    """Whether a reader would miss the picture: no icon, no counter, no place-holder."""
    if 0 < image.width < smallest and 0 < image.height < smallest:
        return False
    if (image.width == 1 or image.height == 1) and image.width <= 1 and image.height <= 1:
        return False
    return bool(image.src) and not (image.alt is None and _NO_CONTENT.search(image.src[:2000]))


def is_file_name(alt: str, src: str) -> bool:
    """Whether an alt is the name of a file: by its extension, a camera's numbers, or words joined for an address.

    "t-shirt" and "x-ray" are words: one hyphen counts only where the picture's own file is called so.
    """
    text = alt.strip()
    if not text or len(text) > 200:
        return False
    if _EXTENSION.search(text) and len(text.split()) <= 6:
        return True
    if _HASH.fullmatch(text):
        return True
    if _CAMERA.fullmatch(text) and any(sign.isdigit() for sign in text) and not _is_plain_number(text):
        return True
    if _SLUG.fullmatch(text):
        parts = re.split(r"[-_]+", text)
        return len(parts) > 2 or "_" in text or text == stem(src)
    return False


def says_nothing(alt: str) -> bool:
    """Whether an alt only says that there is a picture."""
    return alt.strip().lower() in _EMPTY_WORDS


def _is_plain_number(text: str) -> bool:
    """A year or a step is a description of sorts; what a camera writes has letters or many digits."""
    return text.isdigit() and len(text) <= 4


def is_beside(image: Image) -> bool:
    """Whether it is a control of a slide show, or an advertisement by its file's name: no picture of the article."""
    return _CONTROL.match(image.alt or "") is not None or _ADVERTISEMENT.search(file_name(image.src)) is not None


def is_gallery(address: str) -> bool:
    """Whether a page's address says that it shows pictures or a film."""
    return _OF_PICTURES.search(address) is not None
