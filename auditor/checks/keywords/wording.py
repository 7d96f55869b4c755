"""Numbers in, the words that messages on keyphrases use for them out."""


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 time", "1,459 words"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def percent(value: float) -> str:
    """A percentage to one decimal: "1.2 %"; to two below 0.1."""
    return f"{value:.1f} %" if value >= 0.1 or not value else f"{value:.2f} %"
