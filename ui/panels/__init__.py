"""What stands around the frame: worklist, series, model, findings, explanation, impression."""
