"""The keys of other viewers, for hands that learnt them there: data, so that a set is a table.

A set names what differs from Overread's own keys, by command. OHIF: `platform/core/src/defaults/hotkeyBindings.ts` of
version 3. Weasis: `ActionW`, `EventManager`, `BuiltinGraphicTools` and `presets.xml` of version 4. What of theirs has
no counterpart here is told in the README; a key of theirs that would do harm here, as X that rejects a finding, is
given up rather than left.
"""

from collections.abc import Mapping
from types import MappingProxyType

OVERREAD = "overread"
_OHIF = {
    "rotate-back": ("L",),
    "hold-lens": ("T",),
    "next-viewport": ("Right",),
    "previous-viewport": ("Left",),
    "cine-faster": ("Shift+.",),
    "cine-slower": ("Shift+,",),
    # 1 to 4 are soft tissue, lung, bone and brain there; they stand in another order in a list of presets here.
    "window-5": ("1",),
    "window-3": ("2",),
    "window-4": ("3",),
    "window-2": ("4",),
    "window-own": ("5",),
    "tool-eraser": ("E",),
    "edit": ("F4",),
    "previous-case": ("Ctrl+PgUp",),
    "next-case": ("Ctrl+PgDown", "D"),
}
_WEASIS = {
    "tool-pan": ("T",),
    "tool-ruler": ("D", "M"),
    "tool-polyline": ("Y",),
    "tool-ellipse": ("E",),
    "tool-angle": ("A",),
    "tool-arrow": ("B",),
    "tool-brush": ("Shift+Z",),
    "map": ("J",),
    "edit": ("F4",),
    "reject": ("U",),
    "previous-case": ("Ctrl+PgUp",),
    "next-case": ("Ctrl+PgDown",),
    "flip-horizontal": ("Alt+F",),
    "rotate": ("Alt+R",),
    "rotate-back": ("Alt+L",),
    "actual-size": ("Shift+Space",),
    # 0 is automatic, 1 and 2 are the file's own; 3 to 8 are brain, abdomen, mediastinum, bone, lung, and one more.
    "window-own": ("1",),
    "window-own-2": ("2",),
    "window-2": ("3",),
    "window-5": ("4",),
    "window-6": ("5",),
    "window-4": ("6",),
    "window-3": ("7",),
    "window-7": ("8",),
    "window-8": ("9",),
    "window-9": (),
}
KEY_SETS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {OVERREAD: MappingProxyType({}), "ohif": MappingProxyType(_OHIF), "weasis": MappingProxyType(_WEASIS)}
)
