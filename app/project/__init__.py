"""Annotating for research: a project's labels, its queue of cases, and how far a reader agrees with themselves."""
