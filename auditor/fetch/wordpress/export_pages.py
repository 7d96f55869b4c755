"""An export's file in, its posts as pages out, with one line on what was no post and one on what broke."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from auditor.fetch.address import canonical
from auditor.fetch.decompress import limited
from auditor.fetch.failure import BodyError
from auditor.fetch.files import file_chunks, known_as
from auditor.fetch.scope import Scope
from auditor.fetch.settings import MEGABYTE, FetchSettings
from auditor.fetch.wordpress.export import ExportError, Post, posts
from auditor.fetch.wordpress.post_page import PUBLISHED, post_page
from auditor.model import Page, Unread
from auditor.wording import counted

LIMIT: Final = 2_048 * MEGABYTE
"""Bytes of an export, unpacked."""
_POSTS: Final = frozenset({"page", "post"})
_UNPUBLISHED: Final = frozenset({"draft", "future", "pending"})
_OF_PLUGINS: Final = frozenset(
    {"elementor_library", "e-landing-page", "et_pb_layout", "fl-builder-template", "wp_block"}
)
_NAMES: Final = {
    "attachment": ("attachment", "attachments"), "revision": ("revision", "revisions"),
    "nav_menu_item": ("menu item", "menu items"),
}  # fmt: skip
_MOST_KINDS: Final = 6


class ExportFile:
    """One export. ``notes`` and ``limited`` are right once ``pages`` has ended."""

    def __init__(self, name: str, settings: FetchSettings) -> None:
        self._path = Path(name)
        self._settings = settings
        self._scope = Scope(settings)
        self._read: Counter[str] = Counter()
        self._skipped: Counter[str] = Counter()
        self.limited = False

    def pages(self) -> Iterator[Page | Unread]:
        """Posts and pages in the order of the file; what breaks ends it with a line."""
        name = known_as(self._path)
        seen: set[str] = set()
        try:
            chunks = limited(
                file_chunks(self._path), LIMIT, f"it is larger than {LIMIT // MEGABYTE:,} MB; export parts"
            )
            for channel, post in posts(chunks):
                if why := self._unwanted(post):
                    self._skipped[why] += 1
                    continue
                if self._read.total() >= self._settings.max_pages:
                    self.limited = True
                    yield Unread(name, f"only its first {self._read.total():,} posts were read (max_pages); raise that")
                    return
                address = canonical(post.address)
                page = post_page(post, channel, name, addressed=address not in seen)
                seen.add(address)
                if len(page.body) > self._settings.max_bytes:
                    yield Unread(page.source, self._settings.too_large)
                    continue
                self._read[post.status] += 1
                yield page
        except (BodyError, ExportError) as error:
            read = self._read.total()
            done = f" {read:,} posts before that were read." if read else ""
            yield Unread(
                name, f"the export was not read to its end: {error}.{done}".removesuffix("." if not done else "")
            )
        except OSError as error:
            yield Unread(
                name, f"the file cannot be read ({error.strerror or error}); check its permissions and the disk"
            )
        else:
            if not self._read and not self._skipped:
                yield Unread(name, "the export has no posts; export “All content” in WordPress under Tools")

    @property
    def notes(self) -> tuple[str, ...]:
        """One line with how many posts of each state were read, and what was not."""
        if not self._read and not self._skipped:
            return ()
        drafts = self._read.total() - self._read[PUBLISHED]
        states = ", ".join(f"{status} {number:,}" for status, number in self._read.items() if status != PUBLISHED)
        published = counted(self._read[PUBLISHED], "published post")
        said = f"{known_as(self._path)}: {published} and {drafts:,} unpublished were read"
        said += f" ({states})" if states else ""
        skipped = self._skipped.most_common(_MOST_KINDS)
        rest = self._skipped.total() - sum(number for _, number in skipped)
        names = [f"{number:,} {_named(kind, number)}" for kind, number in skipped]
        names += [f"{rest:,} others"] if rest else []
        return (f"{said}; skipped: {', '.join(names)}." if names else f"{said}.",)

    def _unwanted(self, post: Post) -> str:
        """What it is, where it is no text for readers; empty where it is one."""
        address = canonical(post.address)
        if post.kind not in _POSTS:
            # A plugin's own kind is for readers where it has an address of its own: forms and orders have none.
            own = post.kind not in _OF_PLUGINS and post.kind not in _NAMES and "?" not in address and address
            if not (own and post.status == PUBLISHED and post.content.strip()):
                return post.kind[:40]
        if post.status != PUBLISHED and post.status not in _UNPUBLISHED:
            return f"of status {post.status[:40]}"
        if post.protected:
            return "behind a password"
        if not post.content.strip():
            return "without text"
        return "" if not address or self._scope.wants(address) else "excluded by the settings"


def _named(kind: str, number: int) -> str:
    one, many = _NAMES.get(kind, (kind, kind))
    return one if number == 1 else many
