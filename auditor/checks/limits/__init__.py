"""When a number is beyond its limit: by more than its noise, and for whom."""
