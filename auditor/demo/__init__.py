"""A small magazine with the faults that real blogs have: what ``auditor demo`` serves, crawls and audits."""

from auditor.demo.resource import Resource
from auditor.demo.server import DemoServer, serve
from auditor.demo.site import HOST, PUBLIC_URL, build

__all__ = ["HOST", "PUBLIC_URL", "DemoServer", "Resource", "build", "serve"]
