"""Spark's daemon of Python workers, which has loaded our steps before it makes any: each is then ready at once."""

from importlib import import_module

from pyspark import daemon

if __name__ == "__main__":
    import_module("auditor.cluster.row_steps")
    import_module("auditor.cluster.archives")
    daemon.manager()
