"""Writes what the code says about itself into docs/; with --check it only says what is stale.

docs/messages.md has every sentence that the program can say to people, so that an editor can read them in one go.
"""

import json
import sys
from pathlib import Path

from languages import languages_page, signs_module
from messages import messages_page
from pydantic import TypeAdapter

from auditor.catalogue import checks_page
from auditor.config_file.schema import schema_text
from auditor.formats.json_names import InspectJson, ReportJson

ROOT = Path(__file__).resolve().parent.parent


def generated() -> dict[Path, str]:
    """Every generated file with the text it should hold."""
    return {
        ROOT / "docs" / "checks.md": checks_page(),
        ROOT / "docs" / "languages.md": languages_page(),
        ROOT / "docs" / "messages.md": messages_page(),
        ROOT / "auditor" / "text" / "languages" / "signs_of_all.py": signs_module(),
        ROOT / "docs" / "report.schema.json": schema(ReportJson, "report.json"),
        ROOT / "docs" / "inspect.schema.json": schema(InspectJson, "One line of inspect --format jsonl"),
        ROOT / "docs" / "settings.schema.json": schema_text(),
    }


def schema(kind: type, title: str) -> str:
    made = TypeAdapter(kind).json_schema()
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": title}
    return json.dumps(made, indent=2) + "\n"


def stale() -> list[Path]:
    return [path for path, text in generated().items() if not path.exists() or path.read_text(encoding="utf-8") != text]


def main() -> int:
    if "--check" in sys.argv[1:]:
        for path in stale():
            print(f"{path.relative_to(ROOT)} is stale; run: python docs/generate.py")
        return 1 if stale() else 0
    for path in stale():
        path.write_text(generated()[path], encoding="utf-8")
        print(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
