"""A run or its box in, how it is made out: whether it ends as a sentence, leads elsewhere, stands beside a picture."""

from auditor.read.boxes import Box, Run

_PICTURE_UP = 3
"""Boxes up in which it is looked for."""
_STOPS = frozenset(".!?…。！？؟۔।॥።։»”\"'’)」』")
_LEAD = 5
"""Words before a link that goes on to the end, as in "Read also: ..."."""


def picture_box(box: Box) -> Box | None:
    """The smallest box around with a picture in it, if it is near."""
    above: Box | None = box
    for _ in range(_PICTURE_UP):
        if above is None or above.pictures:
            return above
        above = above.parent
    return None


def end(text: str) -> str:
    """How it ends: as a sentence does, with a colon, or with a word."""
    last = text[-1]
    return "stop" if last in _STOPS else "colon" if last in ":：" else "word"


def leads_elsewhere(run: Run) -> bool:
    """Whether it is a few words with a colon and a link: an invitation to read something else."""
    if len(run.anchors) != 1:
        return False
    start, after, _ = run.anchors[0]
    before = "".join(run.pieces[:start]).strip()
    rest = "".join(run.pieces[after:]).strip()
    return len(rest) < _LEAD and before[-1:] in {":", "：", "»", ">", "→"} and len(before.split()) <= _LEAD
