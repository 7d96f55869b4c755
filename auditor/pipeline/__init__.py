"""A run from its pages to the findings: the stages, the steps of one page, and what of the last run holds."""
