"""A page as judged in, what later runs remember of it out; what two runs remember in, what changed out."""

from auditor.history.compare import Pair, compare
from auditor.history.made import made
from auditor.history.remember import page_state, run_summary

__all__ = ["Pair", "compare", "made", "page_state", "run_summary"]
