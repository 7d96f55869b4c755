"""The gate's verdict in, JUnit's XML out: a suite a page, a case a finding; what closes the gate is a failure."""

from collections.abc import Iterator

from auditor.formats.gate_places import annotation, clean, cut
from auditor.formats.xml_text import attribute, content
from auditor.gate import GateVerdict, Judged
from auditor.model import PageAudit


def verdict_parts(verdict: GateVerdict, *, width: int = 80, color: bool = False) -> Iterator[str]:
    """The suites, page by page. A page without a finding is a case that passed."""
    del width, color
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="auditor">\n'
    for page in verdict.report.pages:
        yield from _page(verdict, page)
    if verdict.report.site_findings:
        found = [verdict.of_site(finding) for finding in verdict.report.site_findings]
        yield from _suite(verdict, "pages together", found, [])
    for unread in verdict.report.unread:
        yield from _suite(verdict, clean(unread.url), [], [("could not be checked", cut(unread.reason))])
    yield "</testsuites>\n"


def _page(verdict: GateVerdict, page: PageAudit) -> Iterator[str]:
    found = [verdict.of_page(page, finding) for finding in page.findings]
    broken = [(failed.check, cut(f"the check broke: {failed.error}")) for failed in page.failed]
    yield from _suite(verdict, clean(verdict.path_of(page) or page.source), found, broken)


def _suite(verdict: GateVerdict, name: str, found: list[Judged], broken: list[tuple[str, str]]) -> Iterator[str]:
    failures = sum(one.blocks for one in found)
    tests = max(1, len(found) + len(broken))
    yield f'<testsuite name={attribute(name)} tests="{tests}" failures="{failures}" errors="{len(broken)}">\n'
    for judged in found:
        one = annotation(verdict, judged)
        case = f"<testcase classname={attribute(name)} name={attribute(f'{one.check} ({one.line})')}"
        if one.blocks:
            yield (
                f"{case}><failure type={attribute(one.level)} message={attribute(one.message)}>"
                f"{content(f'{one.name}:{one.line}: {one.text}')}</failure></testcase>\n"
            )
        else:
            yield f"{case}><system-out>{content(f'{one.level}: {one.text}')}</system-out></testcase>\n"
    for check, error in broken:
        yield (
            f"<testcase classname={attribute(name)} name={attribute(check)}><error message={attribute(error)}/>"
            "</testcase>\n"
        )
    if not found and not broken:
        yield f'<testcase classname={attribute(name)} name="checked"/>\n'
    yield "</testsuite>\n"
