"""The record: append-only decisions, results and audit trail in one SQLite file. `service.py` is its one writer."""
