"""What a run has read, measured and judged: in memory for one file, in one SQLite file for a site."""
