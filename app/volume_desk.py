"""The volume that the reader waits for: asked for once, and told of while it is made."""

from app.ports import ReadingPort
from app.reading.service import VolumeMade, VolumeProgress
from app.study import Series
from app.volume import check_series


class VolumeDesk:
    """At most one volume is on its way; wanting another one gives up the last."""

    def __init__(self, reading: ReadingPort) -> None:
        self._reading = reading
        self._request_id = ""
        self.progress: VolumeProgress | None = None

    def want(self, series: Series) -> None:
        """Ask for a series; raises VolumeError where its headers say already that it is no volume."""
        check_series(series)
        self.cancel()
        self._request_id = self._reading.volume(series)
        self.progress = VolumeProgress(self._request_id, 0, series.frame_count)

    def cancel(self) -> None:
        """Give up what is on its way."""
        request_id, self._request_id, self.progress = self._request_id, "", None
        if request_id:
            self._reading.cancel(request_id)

    def advanced(self, event: VolumeProgress) -> None:
        """Some more slices are there."""
        if event.request_id == self._request_id:
            self.progress = event

    def arrived(self, event: VolumeMade) -> bool:
        """The volume is made; False if it is not wanted any more."""
        return self.ended(event.request_id)

    def ended(self, request_id: str) -> bool:
        """A request came to its end; whether it was for the volume that is wanted."""
        if not request_id or request_id != self._request_id:
            return False
        self._request_id, self.progress = "", None
        return True
