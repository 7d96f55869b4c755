"""Which names of parameters in addresses say that their value is nobody else's business; one list for all outputs."""

import re
from functools import lru_cache
from urllib.parse import unquote

WHOLE = frozenset(
    """
    apikey assertion auth authkey authorization awsaccesskeyid bearer cfid code codeverifier credential credentials csrf
    hmac invite jwt key magiclink nonce oauth otp pass passcode passphrase passwd password phpsessid pin pw pwd
    samlrequest samlresponse secret sess sessid session sid sig signature ticket token xsrf
    """.split()  # noqa: SIM905 - as a list it would take a line a name
)
"""Names that are a secret's when nothing else is in them; letters and digits only, lower case."""
LAST_WORD = frozenset(
    """
    apikey auth cookie credential credentials csrf hmac jwt nonce otp passcode passphrase passwd password pwd secret
    sess sessid session sessionid sid sig signature ticket token xsrf
    """.split()  # noqa: SIM905 - as a list it would take a line a name
)
"""Words that make a secret of every name that ends in one: ``X-Amz-Signature``, ``user[password]``."""
ENDINGS = (
    "accesskey", "apikey", "authkey", "consumerkey", "credential", "encryptionkey", "licensekey", "nonce", "passphrase",
    "passwd", "password", "privatekey", "secret", "secretkey", "sessid", "sessionid", "sharedkey", "signature",
    "signingkey", "subscriptionkey", "token",
)  # fmt: skip
"""The same where the words are written together: ``accessToken``, ``authenticity_token``, ``api-key``. Long enough that
no ordinary word ends so, as "design" does in "sig"."""
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=4096)
def is_secret(name: str, more: frozenset[str] = frozenset()) -> bool:
    """Whether the value of a parameter of this name (as written in the address) is to be hidden. ``more`` holds
    further names, as ``plain_name`` writes them."""
    words = [word for word in _NOT_PLAIN.split(unquote(name).lower()) if word]
    plain = "".join(words)
    if not plain:
        return False
    return (
        plain in WHOLE or plain in more or words[-1] in LAST_WORD or plain.endswith(ENDINGS) or "aspsessionid" in plain
    )


def plain_name(name: str) -> str:
    """A name as it is compared: ``API-Key`` and ``api_key`` are one."""
    return _NOT_PLAIN.sub("", unquote(name).lower())
