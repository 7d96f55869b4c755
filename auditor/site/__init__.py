"""Notes in, the site out, and an article as one of its site's: what no page can say by itself."""
