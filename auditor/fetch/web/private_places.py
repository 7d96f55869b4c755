"""Addresses connected to in, whether they are meant: a public site must not lead us into the network that we run in.

A name is no protection, as its owner says where it leads and may say something else each time; so the address of the
connection itself is looked at, before anything is sent.
"""

import ipaddress
import threading

from auditor.fetch.web.answer_head import AnswerError

_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class PrivatePlaceError(AnswerError):
    """The connection leads to a private address, and was closed before anything was sent."""


class PrivatePlaces:
    """For one run. A site that the user named may be anywhere, once and for all: one that was public first and is
    private then changed its name's address under our hands."""

    def __init__(self, *, allowed: bool) -> None:
        self._allowed = allowed
        self._lock = threading.Lock()
        self._named: set[str] = set()
        self._is_private: dict[str, bool] = {}

    def named(self, site: str) -> None:
        """The user named it."""
        with self._lock:
            self._named.add(site)

    def check(self, site: str, address: str) -> None:
        """Raises PrivatePlaceError unless ``site`` may be read at this IP address."""
        if self._allowed:
            return
        private = is_private(address)
        with self._lock:
            if site in self._named:
                meant = private <= self._is_private.setdefault(site, private)
            else:  # a redirect, a sitemap or a page's script led here
                meant = not private or (any(self._is_private.values()) and not is_of_the_machine(address))
        if not meant:
            raise PrivatePlaceError(
                f"the name leads to {address}, a private address, which a public site has no business with; set "
                "allow_private = true if that is your own network"
            )


_OF_THE_MACHINE = frozenset(map(ipaddress.ip_address, ("100.100.100.200", "fd00:ec2::254", "fd20:ce::254")))
"""Where clouds tell a machine its own secrets, beside 169.254.169.254: Alibaba, AWS and Google document them."""


def is_of_the_machine(address: str) -> bool:
    """Whether an IP address is link-local, or one at which a cloud tells a machine its secrets. No site is there, a
    private one neither."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return True
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        return is_of_the_machine(str(ip.ipv4_mapped))
    return ip.is_link_local or ip in _OF_THE_MACHINE


def is_private(address: str) -> bool:
    """Whether an IP address is no place of the public internet: loopback, link-local, private, reserved."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return True
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if inner is None and ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_private(str(inner))
    return not ip.is_global or ip.is_multicast
