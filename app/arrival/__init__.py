"""Import by folder watch: files that settle in a watched folder become studies of the record by themselves."""
