"""The auditor's questions and answers as tools of the Model Context Protocol (the protocol is the library's work)."""

from typing import Annotated, Literal

from mcp.server import MCPServer
from mcp.types import ToolAnnotations
from pydantic import Field

from auditor import __version__
from auditor.agent.answers import NOTICE, Answer, Answers

_READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)
Name = Annotated[str, Field(description="A .md or .html file, by its path below the root folder.", max_length=4000)]


def server(answers: Answers) -> MCPServer:
    made = MCPServer(
        "auditor", version=__version__, log_level="WARNING",
        instructions=f"Audits articles: keyphrases, readability, headings, FAQ markup. It changes nothing. {NOTICE}",
    )  # fmt: skip

    @made.tool(annotations=_READS)
    def audit_file(path: Name) -> Answer:
        """Audit an article: its score and its findings, worth most first."""
        return answers.audit_file(path)

    @made.tool(annotations=_READS)
    def audit_text(text: str, kind: Literal["markdown", "html"] = "markdown") -> Answer:
        """Audit an article that is in no file yet."""
        return answers.audit_text(text, kind)

    @made.tool(annotations=_READS)
    def verify(path: Name, marks: Annotated[list[str], Field(max_length=1000)]) -> Answer:
        """After a change: which findings, named by their marks from an earlier audit, are gone, still there, new."""
        return answers.verify(path, marks)

    @made.tool(annotations=_READS)
    def explain(check: str) -> Answer:
        """What a check looks for, why, on what it rests, and its settings."""
        return answers.explain(check)

    @made.tool(annotations=_READS)
    def findings(path: Name, check: str = "", level: Literal["", "error", "warning", "note"] = "") -> Answer:
        """Findings of one check, or of one level and graver ones."""
        return answers.findings(path, check, level)

    return made
