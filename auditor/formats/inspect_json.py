"""Facts in, one JSON document with what the auditor sees on each page out."""

from auditor.formats.json import inspect_json
from auditor.formats.json_text import document
from auditor.formats.registry import Inspection
from auditor.model import Facts


def page(facts: Facts) -> str:
    return document(inspect_json(facts), lines=True)


INSPECTION = Inspection(page, before="[\n", between=",\n", after="\n]\n")
