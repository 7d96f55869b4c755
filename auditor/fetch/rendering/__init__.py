"""Pages that show nothing without JavaScript, read after their scripts have run in a browser that reaches nothing."""
