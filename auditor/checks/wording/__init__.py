"""What several checks say in the same words, and how they show their evidence."""
