"""The picture a radiologist reads: one frame, what was found in it, and the hands on it."""
