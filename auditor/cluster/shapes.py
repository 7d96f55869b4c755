"""The columns of every data set of a run on a cluster. What is binary is packed as in the store of a site."""

import pyarrow as pa

_POSITION = ("position", pa.int64())
"""Order of coming: the source's number, then the page's within it."""
_PAGE = (_POSITION, ("identity", pa.string()), ("source", pa.string()), ("url", pa.string()))
_CLAIMS = pa.list_(pa.struct([("key", pa.string()), ("said", pa.binary())]))
_UNREAD = ("unread", pa.binary())

ARCHIVES = pa.schema([_POSITION, ("path", pa.string()), ("name", pa.string()), ("content", pa.binary())])
RAW = pa.schema([_POSITION, ("page", pa.binary())])
"""A page as bytes, or why there is none."""
READ = pa.schema(
    [
        *_PAGE,
        ("article", pa.binary()),
        ("note", pa.binary()),
        ("claims", _CLAIMS),
        _UNREAD,
        ("answers", pa.list_(pa.binary())),
    ]
)
"""``answers`` are addresses that are no pages, as Unread: they redirect here, or fail."""
STEMS = pa.schema([("stems", pa.list_(pa.string()))])
MEASURED = pa.schema(
    [
        *_PAGE,
        ("facts", pa.binary()),
        ("habit", pa.binary()),
        ("claims", _CLAIMS),
        ("offers", pa.list_(pa.struct([("check", pa.string()), ("key", pa.string()), ("said", pa.binary())]))),
        _UNREAD,
    ]
)
SAID = pa.schema(
    [("check", pa.string()), ("key", pa.string()), ("source", pa.string()), _POSITION, ("said", pa.binary())]
)
"""What one page says under a key."""
ALIKE = pa.schema(
    [
        ("check", pa.string()),
        ("key", pa.string()),
        ("number", pa.int64()),
        ("members", pa.list_(pa.binary())),
        ("identities", pa.list_(pa.string())),
        ("error", pa.string()),
    ]
)
DISPUTED = pa.schema([("identity", pa.string())])
CANONICAL = pa.schema([("identity", pa.string()), ("said", pa.binary())])
_REASON = pa.list_(pa.struct([("check", pa.string()), ("reason", pa.string())]))
PAGES = pa.schema(
    [
        ("url", pa.string()),
        ("source", pa.string()),
        ("host", pa.string()),
        ("title", pa.string()),
        ("language", pa.string()),
        ("is_article", pa.bool_()),
        ("words", pa.int64()),
        ("reading_ease", pa.float64()),
        ("score", pa.float64()),
        ("areas", pa.list_(pa.struct([("area", pa.string()), ("score", pa.float64())]))),
        ("keyphrases", pa.list_(pa.string())),
        (
            "findings",
            pa.list_(
                pa.struct(
                    [
                        *((name, pa.string()) for name in ("check", "level", "title", "message")),
                        ("line", pa.int64()),
                        *((name, pa.string()) for name in ("quote", "fix", "fingerprint")),
                        ("evidence", pa.list_(pa.string())),
                        ("points", pa.float64()),
                    ]
                )
            ),
        ),
        ("skipped", _REASON),
        ("failed", _REASON),
    ]
)
"""What is left of a run; docs/scale.md says what each column is."""
JUDGED = pa.schema(
    [
        *PAGES,
        _POSITION,
        ("identity", pa.string()),
        ("drawn", pa.int64()),
        *((name, pa.binary()) for name in ("audit", "brief", "state", "unread")),
    ]
)
"""``drawn`` is a digest of the identity: the smallest are the report's pages where there are too many."""
SITE_FINDINGS = pa.schema(
    [
        *((name, pa.string()) for name in ("check", "level", "title", "message", "fix", "fingerprint")),
        ("urls", pa.list_(pa.string())),
        ("evidence", pa.list_(pa.string())),
    ]
)
UNREAD = pa.schema([("url", pa.string()), ("reason", pa.string()), ("status", pa.int64())])
