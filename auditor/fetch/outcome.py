"""What fetching hands from hand to hand: the sentence that says why something could not be had."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no page: a sentence for the reader of the report, with what to do about it."""

    reason: str


class BodyError(Exception):
    """The bytes of a body cannot be had whole; the message is a part of a sentence: "its gzip data breaks off"."""
