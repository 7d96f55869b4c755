"""Archives of a crawl (WARC): their pages in, and the pages of a crawl of ours out."""
