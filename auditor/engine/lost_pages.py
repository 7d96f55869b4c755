"""What is said of a page that ended the process which worked on it."""

from auditor.model import Page, Unread


def lost(name: str) -> Unread:
    return Unread(
        name,
        "Could not be checked: the process that worked on it was ended, by this page or for lack of memory. Run it"
        " again with this page alone; if it happens again, please report the page to us.",
    )


def lost_page(page: Page | Unread) -> Unread:
    return lost(page.source) if isinstance(page, Page) else page
