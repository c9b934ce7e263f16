"""What opens above the window; never for a failure that was to be expected."""
