"""A small magazine with the faults that real blogs have: what ``auditor demo`` serves, crawls and audits."""

from auditor.demo.resource import HOST, PUBLIC_URL, Resource
from auditor.demo.server import DemoServer, serve
from auditor.demo.site import build

__all__ = ["HOST", "PUBLIC_URL", "DemoServer", "Resource", "build", "serve"]
