"""An SEO content audit that an editor believes: crawl, read, measure, judge, report."""

__version__ = "0.1.0"
