"""Shows which part of a frame drove an answer."""
