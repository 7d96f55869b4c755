"""Names in, whether somebody is called so, or an account is, out."""

ACCOUNTS = frozenset(
    {"admin", "administrator", "adminn", "administrador", "root", "user", "editor", "webmaster", "wordpress", "author",
     "test", "default", "wpadmin", "siteadmin", "superadmin", "anonymous"}
)  # fmt: skip
"""What a CMS calls its first account; nobody is called so."""
SHORT = 8
"""Letters of a first name that somebody writes small, as "will" does; longer ones in one piece are log-in names."""


def is_person(name: str) -> bool:
    """Whether it is what readers may call an author: no number, address, key of a template or name to log in with."""
    text = name.strip()
    if not any(map(str.isalpha, text)) or any(sign in text for sign in "/@_{}<>"):
        return False
    in_one_piece = " " not in text and text.isascii() and text == text.lower()
    return not in_one_piece or (len(text) <= SHORT and text.isalpha())
