"""The workstation without its screen: studies, reviews, the store, reports, the command line."""

__version__ = "0.1.0"
