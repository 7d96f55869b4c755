"""Addresses in, pages out, politely; everything that knows HTTP. Imported only when an address is to be asked."""
