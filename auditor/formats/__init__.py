"""Report in, text out; one format a file. A format prints what the report holds and judges nothing."""
