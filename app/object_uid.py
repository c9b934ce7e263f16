"""UIDs that follow from what is told: the same study and words give the same UID at every workstation."""

import hashlib
import re
import uuid

_LONGEST = 64  # PS3.5 9.1
_ROOT = re.compile(r"(0|[1-9]\d*)(\.(0|[1-9]\d*)){0,52}")


def uid_below(root: str, study_uid: str, *words: str) -> str:
    """A UID below the site's root, or below 2.25 where it has none (PS3.5 B.2), from a study and some words.

    Raises ValueError for a root that is none.
    """
    plain = root.rstrip(".")
    if not plain:
        # Below 2.25 a UID is a UUID as a number; this one is that of a name (RFC 4122 4.3).
        return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, chr(0).join((study_uid, *words))).int}"
    if not _ROOT.fullmatch(plain) or len(plain) > _LONGEST - 11:
        raise ValueError("not a root of UIDs")
    # As pydicom's generate_uid makes them of entropy, so that what was exported before keeps its UID.
    number = int(hashlib.sha512("".join((study_uid, *words)).encode()).hexdigest(), 16)
    return f"{plain}.{number}"[:_LONGEST]
