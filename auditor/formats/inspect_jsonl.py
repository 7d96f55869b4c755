"""Facts in, what the auditor sees on each page out: a JSON object a line."""

from auditor.formats.json import inspect_json
from auditor.formats.json_text import document
from auditor.formats.registry import Inspection
from auditor.model import Facts


def page(facts: Facts) -> str:
    return document(inspect_json(facts)) + "\n"


INSPECTION = Inspection(page)
