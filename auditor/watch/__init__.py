"""A writer's file while it is written: each save audited, and what moved since the one before."""

from auditor.watch.moved import Moved, moved
from auditor.watch.saves import PAUSE, SHORT_PAUSE, Saves, read_saved

__all__ = ["PAUSE", "SHORT_PAUSE", "Moved", "Saves", "moved", "read_saved"]
