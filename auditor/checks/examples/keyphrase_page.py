"""The body of an example in, a whole page out that gives its keyphrase, as a CMS does."""


def example_page(body: str, *, title: str = "Caring for a proofing basket", description: str = "") -> str:
    """A page on "proofing basket"."""
    described = f'<meta name="description" content="{description}">' if description else ""
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title><meta name="keyphrase" content="proofing basket">'
        f"{described}</head><body><main><article>{body}</article></main></body></html>"
    )
