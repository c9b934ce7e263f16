"""Keys that do something while they are held down, and stop when they are let go."""

from dataclasses import dataclass

from ui.language import translate


@dataclass(frozen=True, slots=True)
class HeldKey:
    """One of them; it is bound, listed and changed like the key of a command."""

    id: str
    text: str
    keys: tuple[str, ...]
    menu: str = "View"

    @property
    def plain_name(self) -> str:
        """What holding it does, in the language of the window."""
        return translate("Word", self.text)


PEEK = HeldKey("hold-peek", "Hold to see the frame with nothing on it", ("`",))
LENS = HeldKey("hold-lens", "Hold to magnify under the mouse; the wheel: 2 to 4 times", ("L",))
HELD_KEYS = (PEEK, LENS)
