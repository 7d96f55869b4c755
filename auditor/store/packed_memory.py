"""The shelf for a run of several processes that nobody keeps: as in memory, but packed.

What goes from one process to the other is bytes then: Python's own way to send a page's facts takes as long as finding
them out.
"""

from collections.abc import Sequence

from auditor.model import PageAudit
from auditor.store.memory_store import Memory
from auditor.store.packing import Packed


class PackedMemory(Memory):
    def __init__(self) -> None:
        super().__init__()
        self.packing = Packed()

    def pages(self) -> Sequence[PageAudit]:
        return tuple(self.packing.unpack(PageAudit, packed) for packed in super().pages())
