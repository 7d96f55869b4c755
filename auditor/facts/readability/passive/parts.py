"""Passives by the parts they are built of: auxiliary and participle, or a verb with a passive ending."""

import re
from dataclasses import dataclass
from functools import partial

from auditor.facts.readability.passive.clause import Clause, Finder
from auditor.facts.readability.word_list import word_list
from auditor.text.languages.language import Passive

_NOTHING = r"(?!)"
REACH = 4
"""Words from an auxiliary to its participle at most, where only adverbs come between."""
FRAME = 25
"""The same, where all of a clause may."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Parts:
    """A ``Passive`` record, ready for use."""

    known: Passive
    auxiliaries: frozenset[str]
    weak: frozenset[str]
    soft: frozenset[str]
    sure: frozenset[str]
    no_perfect: frozenset[str]
    agents: frozenset[str]
    not_agents: frozenset[str]
    between: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    following: frozenset[str]
    ends: frozenset[str]
    participle: re.Pattern[str]
    states: re.Pattern[str]
    perfects: re.Pattern[str]
    never: re.Pattern[str]
    between_pattern: re.Pattern[str]
    passive_form: re.Pattern[str]
    never_a_form: re.Pattern[str]


def finder(known: Passive) -> Finder:
    """Positions of auxiliary and participle are found, or twice that of a passive form."""
    parts = _Parts(
        known=known,
        auxiliaries=word_list(known.auxiliaries),
        weak=word_list(known.weak_auxiliaries),
        soft=word_list(known.soft),
        sure=word_list(known.sure),
        no_perfect=word_list(known.no_perfect),
        agents=word_list(known.agents),
        not_agents=word_list(known.not_agents),
        between=word_list(known.between),
        not_before=word_list(known.not_before),
        not_after=word_list(known.not_after),
        following=word_list(known.following),
        ends=word_list(known.ends),
        participle=_pattern(known.participle),
        states=_pattern(known.states),
        perfects=_pattern(known.perfects),
        never=_pattern(known.never),
        between_pattern=_pattern(known.between_pattern),
        passive_form=_pattern(known.passive_form),
        never_a_form=_pattern(known.never_a_form),
    )
    return Finder(partial(_find, parts), None if known.passive_form else parts.auxiliaries | parts.weak)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text or _NOTHING)


def _find(parts: _Parts, clause: Clause) -> tuple[int, int] | None:
    for index, word in enumerate(clause.words):
        if _is_form(parts, clause, index):
            return index, index
        if word not in parts.auxiliaries and word not in parts.weak:
            continue
        if clause.at(index - 1) in parts.not_before and not clause.breaks(index - 1):
            continue
        place = _framed(parts, clause, index) if parts.known.is_framed else _close(parts, clause, index)
        if place is not None:
            return index, place
    return None


def _is_form(parts: _Parts, clause: Clause, index: int) -> bool:
    word = clause.words[index]
    return (
        parts.passive_form.fullmatch(word) is not None
        and parts.never_a_form.fullmatch(word) is None
        and _is_small(clause, index)
        and not _is_after_determiner(parts, clause, index)
    )


def _close(parts: _Parts, clause: Clause, index: int) -> int | None:
    """A participle behind the auxiliary, adverbs between them at most."""
    for place in range(index + 1, min(index + 1 + REACH, len(clause.words))):
        if clause.breaks(place - 1):
            return None
        if _is_participle(parts, clause, place, index):
            return place
        word = clause.words[place]
        if word not in parts.between and parts.between_pattern.fullmatch(word) is None:
            return None
    return None


def _framed(parts: _Parts, clause: Clause, index: int) -> int | None:
    """A participle behind the auxiliary in the same clause, or right before it."""
    before = index - 1
    first = parts.known.may_come_first and index > 0 and not clause.breaks(before)
    if first and _is_participle(parts, clause, before, index):
        return before
    for place in range(index + 1, min(index + 1 + FRAME, len(clause.words))):
        if clause.breaks(place - 1) or clause.words[place] in parts.ends:
            return None
        if _ends_frame(parts, clause, place) and _is_participle(parts, clause, place, index):
            return place
    return None


def _ends_frame(parts: _Parts, clause: Clause, place: int) -> bool:
    """Whether no noun follows that the word could belong to: "the painted house"."""
    following = clause.at(place + 1)
    return (
        clause.breaks(place)
        or following in parts.following
        or following in parts.ends
        or following[:1].isdigit()
        or parts.between_pattern.fullmatch(following) is not None
    )


def _is_participle(parts: _Parts, clause: Clause, place: int, auxiliary: int) -> bool:
    word = clause.words[place]
    if parts.participle.fullmatch(word) is None or not _is_small(clause, place):
        return False
    if parts.never.fullmatch(word) or _is_after_determiner(parts, clause, place):
        return False
    by = clause.words[auxiliary]
    if parts.perfects.fullmatch(word) and by not in parts.no_perfect:
        return False
    if by in parts.soft and place == auxiliary + 1 and (clause.breaks(place) or clause.at(place + 1) in parts.ends):
        return False
    is_state = parts.states.fullmatch(word) is not None
    if by in parts.weak:
        return not is_state and _has_agent(parts, clause, auxiliary, place)
    return not is_state or by in parts.sure or _has_agent(parts, clause, auxiliary, place)


def _has_agent(parts: _Parts, clause: Clause, auxiliary: int, place: int) -> bool:
    """Whether somebody who does it is named right behind the participle, or in its frame."""
    places = [place + 1] if not clause.breaks(place) else []
    if parts.known.is_framed:
        places += range(auxiliary + 1, place)
    return any(
        clause.at(at) in parts.agents
        and not clause.breaks(at)
        and clause.at(at + 1) not in parts.not_agents
        and not clause.at(at + 1)[:1].isdigit()
        for at in places
    )


def _is_small(clause: Clause, place: int) -> bool:
    """Whether the word is written as no name is; the first of a sentence may have a capital."""
    return place == 0 or clause.initial(place).islower()


def _is_after_determiner(parts: _Parts, clause: Clause, place: int) -> bool:
    return place > 0 and not clause.breaks(place - 1) and clause.words[place - 1] in parts.not_after
