"""What the reader sees, and the only room in which Qt appears."""
