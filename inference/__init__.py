"""Takes frames and gives findings: no study, no database, no screen."""
