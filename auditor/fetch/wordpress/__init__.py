"""The export of a WordPress site in, its posts as pages out; published ones and drafts."""
