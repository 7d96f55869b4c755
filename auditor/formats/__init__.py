"""Report in, text out; one format a file, all named in ``registry``. A format judges nothing."""
