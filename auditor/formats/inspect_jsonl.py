"""Facts in, what the auditor sees on each page out: a JSON object a line."""

from auditor.formats.json import document, inspect_json
from auditor.formats.registry import Inspection
from auditor.model import Facts


def page(facts: Facts) -> str:
    return document(inspect_json(facts)) + "\n"


INSPECTION = Inspection(page)
