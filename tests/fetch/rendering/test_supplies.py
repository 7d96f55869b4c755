"""What scripts of a page are given, and what is kept of it for the pages to come."""

from collections import Counter

from auditor.fetch.rendering.supplies import Supplies
from auditor.fetch.settings import FetchSettings
from auditor.fetch.web.exchange import Refused, Wanted

HOSTS = frozenset({"shop.example"})


def test_addresses_without_end_that_a_script_makes_up_do_not_stay_in_memory() -> None:
    asked: Counter[str] = Counter()

    def ask(address: str, _: Wanted) -> Refused:
        asked[address] += 1
        return Refused("not found", 404)

    supplies = Supplies(ask, FetchSettings())
    addresses = [f"https://shop.example/stock?{number}={'x' * 1_500}" for number in range(40_000)]
    for address in addresses:
        supplies.get(address, HOSTS)
    assert set(asked.values()) == {1}

    for address in (addresses[0], addresses[-1]):
        assert supplies.get(address, HOSTS).status == 404
    assert asked[addresses[0]] == 1, "what many pages ask for comes first and is kept"
    assert asked[addresses[-1]] == 2
