"""What pages said to the checks across pages in, by key; what those checks find out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from auditor.model import Facts, Failed, Level, SiteFinding, Unread
from auditor.pipeline.site_findings import fewest, found_by
from auditor.site.linked import Linked
from auditor.site_check import Offer, SiteCheck, asks_for_links, said_of_unread


class Across:
    """Of one run. A check that breaks is told of and ends no run."""

    def __init__(
        self, levels: Mapping[str, Level], linked: Linked, groups: Callable[..., Iterator[list[Any]]],
        look: Callable[[str], Facts], unread: Mapping[str, Unread], *, interrupted: bool,
    ) -> None:  # fmt: skip
        """``groups`` has what was said under each key to the check of an id; ``look`` has a page's facts by its
        identity."""
        self._levels, self._linked, self._groups, self._look = levels, linked, groups, look
        self._unread, self._interrupted = unread, interrupted
        self._one_page: dict[str, str] = {}
        """Identity of a page, and of the one that it is nearly the same as."""
        self.found: list[SiteFinding] = []
        self.failed: list[Failed] = []
        self.unasked: list[str] = []
        """Checks that did not run, each with its reason in a line."""

    def said_of_unread(self, check: SiteCheck) -> Iterable[tuple[str, Offer]]:
        """What addresses that are no pages say to the check."""
        try:
            return list(said_of_unread(check, self._unread.values()))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the wall between one check and the run
            self._broke(check, error)
            return ()

    def run(self, check: SiteCheck) -> None:
        if asks_for_links(check) and self._is_unasked(check):
            return
        try:
            found = list(self._findings(check, self._levels.get(check.rule.id)))
        except (Exception, SystemExit) as error:  # noqa: BLE001 - the wall between one check and the run
            self._broke(check, error)
        else:
            self.found += sorted(found, key=lambda finding: (-len(finding.urls), finding.fingerprint))

    def _broke(self, check: SiteCheck, error: BaseException) -> None:
        self.failed.append(Failed(check.rule.id, f"{type(error).__name__}: {error}"))

    def _findings(self, check: SiteCheck, level: Level | None) -> Iterator[SiteFinding]:
        offered: Iterable[Sequence[Offer]] = self._groups(check.rule.id, Offer, fewest(check))
        if asks_for_links(check):
            offered = (check.unlinked(offers, self._linked.by_others) for offers in offered)
        groups = (alike for offers in offered for alike in check.alike(offers))
        return found_by(check, groups, self._one_page, self._look, level)

    def _is_unasked(self, check: SiteCheck) -> bool:
        """Whether nobody knows what the check must know of the whole site; the reason is said where there is one."""
        reason = self._linked.unknown(self._unread.values(), interrupted=self._interrupted)
        self.unasked += [f"{check.rule.id} did not run: {reason}."] if reason else []
        return reason is not None
