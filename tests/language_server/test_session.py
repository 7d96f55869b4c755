"""A session of a real client over standard input and output: open, change, diagnostics, code action, save, close."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from tests.fix.broken_pages import SHOWN, TEXT, draft, page

WAIT = 30.0


class Editor:
    """A client that holds one document, as an editor does."""

    def __init__(self, client: LanguageClient, path: Path) -> None:
        self.client, self.path, self.uri = client, path, path.as_uri()
        self.text, self.version = "", 0
        self.published: asyncio.Queue[lsp.PublishDiagnosticsParams] = asyncio.Queue()

    async def open(self, text: str, language: str) -> list[lsp.Diagnostic]:
        self.text = text
        item = lsp.TextDocumentItem(self.uri, language, 0, text)
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(item))
        return await self.diagnostics()

    async def change(self, text: str) -> list[lsp.Diagnostic]:
        self.text, self.version = text, self.version + 1
        self.client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(self.version, self.uri),
                [lsp.TextDocumentContentChangeWholeDocument(text)],
            )
        )
        return await self.diagnostics()

    async def save(self) -> list[lsp.Diagnostic]:
        self.path.write_text(self.text, encoding="utf-8")
        self.client.text_document_did_save(lsp.DidSaveTextDocumentParams(lsp.TextDocumentIdentifier(self.uri)))
        return await self.diagnostics()

    async def diagnostics(self) -> list[lsp.Diagnostic]:
        while True:  # what is published of an earlier state is passed over
            found = await asyncio.wait_for(self.published.get(), WAIT)
            if found.version in (None, self.version):
                return list(found.diagnostics)

    async def actions(self, where: lsp.Range, *only: str) -> list[lsp.CodeAction]:
        found = await self.client.text_document_code_action_async(
            lsp.CodeActionParams(
                lsp.TextDocumentIdentifier(self.uri), where, lsp.CodeActionContext([], only=list(only) or None)
            )
        )
        return [one for one in found or [] if isinstance(one, lsp.CodeAction)]

    def applied(self, action: lsp.CodeAction) -> str:
        """The text after the action, with positions counted in UTF-16 as the protocol has them."""
        assert action.edit
        assert action.edit.changes
        units = self.text.encode("utf-16-le")
        lines = [0, *(at + 2 for at in range(0, len(units), 2) if units[at : at + 2] == b"\n\0")]
        for edit in sorted(action.edit.changes[self.uri], key=lambda one: one.range.start, reverse=True):
            start, end = (lines[at.line] + 2 * at.character for at in (edit.range.start, edit.range.end))
            units = units[:start] + edit.new_text.encode("utf-16-le") + units[end:]
        return units.decode("utf-16-le")


Work = Callable[[Editor], Awaitable[None]]
Session = Callable[[Path, Work], None]


@asynccontextmanager
async def server(folder: Path) -> AsyncIterator[Callable[[Path, Work], Awaitable[None]]]:
    """One that runs for several tests, each with a document of its own: starting it takes longer than they do."""
    client = LanguageClient("test", "1")
    editors: dict[str, Editor] = {}

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)  # type: ignore[untyped-decorator]
    def published(params: lsp.PublishDiagnosticsParams) -> None:
        editors[params.uri].published.put_nowait(params)

    async def edit(path: Path, what: Work) -> None:
        editor = editors[path.as_uri()] = Editor(client, path)
        await what(editor)

    await client.start_io(sys.executable, "-m", "auditor", "lsp", cwd=folder)
    try:
        await asyncio.wait_for(
            client.initialize_async(lsp.InitializeParams(lsp.ClientCapabilities(), root_uri=folder.as_uri())), WAIT
        )
        client.initialized(lsp.InitializedParams())
        yield edit
        await asyncio.wait_for(client.shutdown_async(None), WAIT)
        client.exit(None)
    finally:
        await client.stop()  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Lets a test edit a document."""
    folder = tmp_path_factory.getbasetemp()
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(server(folder)) as edit:
        yield lambda path, what: portal.call(edit, path, what)


def of(check: str, found: list[lsp.Diagnostic]) -> lsp.Diagnostic:
    return next(one for one in found if one.code == check)


def codes(found: list[lsp.Diagnostic]) -> set[Any]:
    return {one.code for one in found}


@pytest.mark.parametrize(
    ("name", "language", "broken", "fixed"),
    [
        ("a.md", "markdown", draft(f"## 🚲 Oil\n\n{TEXT}\n\n#### Thin 🛢 oil\n\n{TEXT}"), "\n### Thin 🛢 oil\n"),
        ("a.html", "html", page(f"<b>🚲</b><h2>Oil</h2><p>{TEXT}</p>🚲<h4>Thin</h4><p>{TEXT}</p>"), "🚲<h3>Thin</h3>"),
    ],
    ids=["markdown", "html"],
)
def test_a_finding_is_shown_fixed_by_its_action_and_gone(
    session: Session, tmp_path: Path, name: str, language: str, broken: str, fixed: str
) -> None:
    async def work(editor: Editor) -> None:
        found = of("heading-order", await editor.open(broken, language))
        assert found.severity == lsp.DiagnosticSeverity.Information
        assert found.source == "auditor"
        assert found.code_description
        assert found.code_description.href.endswith("checks.md#heading-order")
        (action,) = await editor.actions(found.range, "quickfix")
        assert action.title == "Fix: Heading level skipped"
        after = editor.applied(action)
        assert fixed in after
        assert "heading-order" not in codes(await editor.change(after))
        assert "heading-order" not in codes(await editor.save())

    session(tmp_path / name, work)


def test_all_that_is_safe_is_fixed_in_one_action(session: Session, tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        broken = page(f"<h2> </h2><p>{TEXT}</p><h4>Oil 🛢</h4><p>{TEXT}</p>{SHOWN}", html="html")
        before = codes(await editor.open(broken, "html"))
        (action,) = await editor.actions(lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0)), "source.fixAll")
        after = codes(await editor.change(editor.applied(action)))
        assert {"heading-empty", "heading-order", "faq-unmarked", "language"} <= before
        assert before - after == {"heading-empty", "heading-order", "faq-unmarked", "language"}
        assert after <= before

    session(tmp_path / "a.html", work)


def test_half_a_document_ends_nothing(session: Session, tmp_path: Path) -> None:
    whole = page(f"<h2> </h2><p>{TEXT}</p>")

    async def work(editor: Editor) -> None:
        assert await editor.open("", "html") == []
        for length in (1, 20, len(whole) // 3, len(whole) // 2, whole.index("</h2>") - 1):
            await editor.change(whole[:length])
            await editor.actions(lsp.Range(lsp.Position(0, 0), lsp.Position(99, 0)))
        assert "heading-empty" in codes(await editor.change(whole))

    session(tmp_path / "a.html", work)


def test_a_document_that_is_closed_or_no_page_has_no_findings(session: Session, tmp_path: Path) -> None:
    async def work(editor: Editor) -> None:
        assert await editor.open("def page(): ...", "python") == []

    session(tmp_path / "a.py", work)


def test_the_settings_beside_the_file_hold_and_broken_ones_end_nothing(session: Session, tmp_path: Path) -> None:
    settings = tmp_path / "auditor.toml"
    settings.write_text('[checks.heading-empty]\nlevel = "note"\n')
    broken = page(f"<h2> </h2><p>{TEXT}</p>")

    async def work(editor: Editor) -> None:
        milder = of("heading-empty", await editor.open(broken, "html"))
        settings.write_text("[checks\n")
        usual = of("heading-empty", await editor.save())
        assert milder.severity == lsp.DiagnosticSeverity.Information
        assert usual.severity == lsp.DiagnosticSeverity.Error

    session(tmp_path / "a.html", work)
