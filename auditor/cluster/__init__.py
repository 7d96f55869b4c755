"""An audit on many machines: archives or a store in, rows of Parquet and a report out. It alone knows Spark."""
