"""De-identification by DICOM PS3.15 Annex E: the Basic Application Level Confidentiality Profile and some options."""
