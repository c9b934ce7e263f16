"""Cohorts: many studies read by the same engine with nobody at the screen, and what is made of their answers."""
