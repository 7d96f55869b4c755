"""``auditor demo``: serve the magazine on loopback, audit it as any site, write the report, stop serving."""

from dataclasses import replace
from pathlib import Path

from auditor.cli.audit_command import audit_to
from auditor.config import Config
from auditor.demo.adapter import adapter
from auditor.demo.server import serve
from auditor.demo.site import PUBLIC_URL
from auditor.formats.registry import named


def run(out: Path) -> None:
    """Audit the demo site; ends the program unless all went well."""
    with serve() as server:
        config = Config()
        config = replace(config, fetch=replace(config.fetch, delay=0.0))
        address = f"{PUBLIC_URL}/"
        print(f"Serving a small magazine on 127.0.0.1:{server.port} as {address} and auditing it.\n", flush=True)
        audit_to(
            out, [address], config, [named("html"), named("json")], name=address,
            adapters={address: adapter(server.port)},
        )  # fmt: skip
