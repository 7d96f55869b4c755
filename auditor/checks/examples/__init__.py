"""Pages and texts for the good and the bad example of rules; all of them were written for this."""
