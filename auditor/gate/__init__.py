"""What the gate says of a report: whether a publication may go on."""

from auditor.gate.verdict import GateVerdict, Judged, Outcome, verdict

__all__ = ["GateVerdict", "Judged", "Outcome", "verdict"]
