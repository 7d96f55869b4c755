"""Takes the README's pictures: the top of the example report and a text in it, as headless Chromium shows them."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = "reports/example/pages/ride-best-waterproof-bicycle-pannier.html"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def main() -> int:
    chromium = shutil.which("chromium")
    if chromium is None:
        print("needs Debian's chromium")
        return 1
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1200, "height": 900}, color_scheme="light", reduced_motion="reduce")
        page.goto((ROOT / "reports" / "example" / "index.html").as_uri())
        page.screenshot(path=ROOT / "docs" / "report.png")
        page.set_viewport_size({"width": 1200, "height": 620})
        page.goto(f"{(ROOT / ARTICLE).as_uri()}#text")
        page.screenshot(path=ROOT / "docs" / "article.png")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
