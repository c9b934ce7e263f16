"""Layer of the session between marks and readers: the frames that the reader wants to see in the report."""

from collections.abc import Callable
from dataclasses import replace

from app.chosen_frame import CAPTION_LIMIT, ChosenFrame, Overlays, moved
from app.session_angles import AnglesInView
from inference.frame import FrameKey, LookupTable, Window


class KeyFramesInView(AnglesInView):
    """Marks frames as key frames, orders and describes them; each is one step of the review, and can be undone."""

    @property
    def key_frames(self) -> tuple[ChosenFrame, ...]:
        """The key frames that the reader chose in the study in view, in the order of the report."""
        return self.review.key_frames

    @property
    def chosen_in_view(self) -> ChosenFrame | None:
        """The frame in view as a key frame; None where it is not marked."""
        view = self._list.in_view
        return self.review.chosen(view.place.key) if view is not None else None

    def toggle_key_frame(self, window: Window | LookupTable | None = None, *, is_inverted: bool = False) -> None:
        """Mark the frame in view as a key frame, seen like this; a marked one is no longer one."""
        view = self._list.in_view
        if view is None:
            return
        if self.chosen_in_view is not None:
            self.remove_key_frame(view.place.key)
        else:
            made = ChosenFrame(view.place.key, window=window, is_inverted=is_inverted)
            self._choose_frames((*self.key_frames, made))

    def remove_key_frame(self, key: FrameKey) -> None:
        """Mark a frame no longer."""
        self._choose_frames(tuple(one for one in self.key_frames if one.key != key))

    def move_key_frame(self, key: FrameKey, step: int) -> None:
        """Let a key frame come later in the report, or earlier with a negative step."""
        self._choose_frames(moved(self.key_frames, key, step))

    def show_overlays_of(self, key: FrameKey, overlays: Overlays) -> None:
        """Say what the report lays over a key frame."""
        self._change_frame(key, lambda one: replace(one, overlays=overlays))

    def caption_key_frame(self, key: FrameKey, caption: str) -> None:
        """Write under a key frame."""
        self._change_frame(key, lambda one: replace(one, caption=caption.strip()[:CAPTION_LIMIT]))

    def window_key_frame(
        self, key: FrameKey, window: Window | LookupTable | None, *, is_inverted: bool = False
    ) -> None:
        """Let the report show a key frame with another window."""
        self._change_frame(key, lambda one: replace(one, window=window, is_inverted=is_inverted))

    def next_key_frame(self) -> None:
        """Bring the key frame into view that follows the one in view; after the last, the first."""
        keys = [one.key for one in self.key_frames]
        view = self._list.in_view
        if keys and view is not None:
            at = keys.index(view.place.key) + 1 if view.place.key in keys else 0
            self.show_frame_of(keys[at % len(keys)])

    def marked_in(self, study_uid: str, series_uid: str) -> tuple[int, ...]:
        """The 0-based places of the key frames in a series of an open study."""
        study = next((one for one in self.studies if one.uid == study_uid), None)
        if study is None:
            return ()
        places = self._places_of(study)
        found = (places.get(one.key) for one in self._reviews.review(study_uid).key_frames)
        return tuple(sorted(place[1] for place in found if place is not None and place[0] == series_uid))

    def _change_frame(self, key: FrameKey, change: Callable[[ChosenFrame], ChosenFrame]) -> None:
        self._choose_frames(tuple(change(one) if one.key == key else one for one in self.key_frames))

    def _choose_frames(self, chosen: tuple[ChosenFrame, ...]) -> None:
        if self.study is not None and self._reviews.choose_frames(self.study.uid, chosen):
            self.review_changed.emit()
