"""Report -> one HTML file to send by mail or to show where a strict policy forbids scripts and further files."""

from collections.abc import Iterable

from auditor.formats.html.render import mail_parts
from auditor.model import Report


def report_parts(report: Report) -> Iterable[str]:
    return mail_parts(report)
