"""What fetching hands from hand to hand when there is no page: the sentence that says why."""

from auditor.model.record import record


@record
class Failure:
    """Why something could not be had: a sentence for the reader of the report, with what to do about it."""

    reason: str


@record
class Forbidden(Failure):
    """Robots.txt does not want us to ask."""


@record
class Challenge(Failure):
    """A wall against robots stands where the page was asked for."""

    name: str = ""
    """Whose it is."""


class BodyError(Exception):
    """The bytes of a body cannot be had whole; the message is such a sentence."""
