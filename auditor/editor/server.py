"""A language server: an editor's documents in, diagnostics and code actions out (the protocol is pygls's work)."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

import auditor
from auditor.config import Config
from auditor.editor.document import Document
from auditor.fetch.files import is_page_name
from auditor.fix import Edit
from auditor.model import Finding, Level

_PAUSE: Final = 0.15
"""Seconds without a key pressed, after which a text is looked at again."""
_SEVERITIES: Final[dict[Level, lsp.DiagnosticSeverity]] = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "note": lsp.DiagnosticSeverity.Information,
}
_ENDINGS: Final = {"html": ".html", "markdown": ".md", "mdx": ".mdx"}
"""Of documents that have no file yet, by their language."""


def server(config_of: Callable[[str], Config]) -> LanguageServer:
    """``config_of`` has the settings that hold for a path."""
    made = LanguageServer("auditor", auditor.__version__)
    ours = _Documents(made, config_of)

    @made.feature(lsp.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: lsp.DidOpenTextDocumentParams) -> None:
        ours.publish(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: lsp.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        await asyncio.sleep(_PAUSE)
        document = made.workspace.text_documents.get(uri)
        if document is not None and document.version == version:
            ours.publish(uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_SAVE)
    def saved(params: lsp.DidSaveTextDocumentParams) -> None:
        ours.forget(params.text_document.uri)
        ours.publish(params.text_document.uri)

    @made.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: lsp.DidCloseTextDocumentParams) -> None:
        ours.forget(params.text_document.uri)
        made.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(params.text_document.uri, []))

    kinds = [lsp.CodeActionKind.QuickFix, lsp.CodeActionKind.SourceFixAll]

    @made.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions(code_action_kinds=kinds))
    def actions(params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        return ours.actions(params)

    return made


class _Documents:
    def __init__(self, made: LanguageServer, config_of: Callable[[str], Config]) -> None:
        self._server = made
        self._config_of = config_of
        self._last: dict[str, tuple[int | None, Document]] = {}

    def forget(self, uri: str) -> None:
        self._last.pop(uri, None)

    def publish(self, uri: str) -> None:
        held = self._server.workspace.get_text_document(uri)
        document = self._document(held)
        found = [_diagnostic(document, held, one) for one in document.findings] if document else []
        self._server.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, held.version))

    def actions(self, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
        uri, only = params.text_document.uri, params.context.only
        held = self._server.workspace.get_text_document(uri)
        document = self._document(held)
        found: list[lsp.CodeAction] = []
        if document is None:
            return found
        if _is_asked(lsp.CodeActionKind.QuickFix, only):
            near = document.around(params.range.start.line, params.range.end.line)
            found += [action for one in near if (action := _action(document, held, one))]
        if _is_asked(lsp.CodeActionKind.SourceFixAll, only) and (edit := document.all_fixes()):
            title, kind = "Fix all that is safe to fix", lsp.CodeActionKind.SourceFixAll
            found.append(lsp.CodeAction(title, kind=kind, edit=_edit(document, held, (edit,))))
        return found

    def _document(self, held: TextDocument) -> Document | None:
        """The state that the editor has now; None for what is no page and no draft."""
        version, document = self._last.get(held.uri, (None, None))
        if document is None or version != held.version:
            path = held.path if held.uri.startswith("file:") else f"untitled{_ENDINGS.get(held.language_id or '', '')}"
            if not is_page_name(path) or path.lower().endswith(".docx"):
                return None
            document = Document(path, held.source, self._config_of(path))
            self._last[held.uri] = (held.version, document)
        return document


def _action(document: Document, held: TextDocument, finding: Finding) -> lsp.CodeAction | None:
    """The change that removes the finding; None where only a human can make one."""
    fix = document.fix_of(finding.mark)
    if fix is None:
        return None
    return lsp.CodeAction(
        f"Fix: {finding.title or finding.check}",
        kind=lsp.CodeActionKind.QuickFix,
        diagnostics=[_diagnostic(document, held, finding)],
        is_preferred=True,
        edit=_edit(document, held, fix.edits),
    )


def _is_asked(kind: lsp.CodeActionKind, only: Sequence[lsp.CodeActionKind | str] | None) -> bool:
    return not only or any(kind == one or kind.startswith(f"{one}.") for one in only)


def _diagnostic(document: Document, held: TextDocument, finding: Finding) -> lsp.Diagnostic:
    page = _documentation(document, finding.check)
    return lsp.Diagnostic(
        _range(document, held, *document.span(finding)),
        f"{finding.message}\n{finding.fix}" if finding.fix else finding.message,
        severity=_SEVERITIES[finding.level],
        code=finding.check,
        code_description=lsp.CodeDescription(page) if page else None,
        source="auditor",
    )


def _documentation(document: Document, check_id: str) -> str:
    """The check in our documentation where it is here; else what it rests on."""
    pages = Path(auditor.__file__).parents[1] / "docs" / "checks.md"
    if pages.is_file():
        return f"{pages.as_uri()}#{check_id}"
    rule = document.rule(check_id)
    return rule.source if rule else ""


def _edit(document: Document, held: TextDocument, edits: "tuple[Edit, ...]") -> lsp.WorkspaceEdit:
    changes = [lsp.TextEdit(_range(document, held, edit.start, edit.end), edit.new) for edit in edits]
    return lsp.WorkspaceEdit(changes={held.uri: changes})


def _range(document: Document, held: TextDocument, start: int, end: int) -> lsp.Range:
    return lsp.Range(_position(document, held, start), _position(document, held, end))


def _position(document: Document, held: TextDocument, at: int) -> lsp.Position:
    """As the editor counts: most count halves of characters beyond the first plane."""
    line, start = document.line_and_start(at)
    return lsp.Position(line, held.position_codec.client_num_units(document.text[start:at]))
