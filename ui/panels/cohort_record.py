"""How a cohort was read: the accept rate of each model by month, and minutes per case, from the record."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cohort.reading_record import IDLE_MINUTES, ModelRecord, ReadingRecord
from ui.bridge import Bridge, Result
from ui.panels.cohort_plots import LINE_COLOURS, bare_plot
from ui.panels.parts import PlainLabel
from ui.theme import Theme

_MOST = 6
_MARKS = 8
_APART = 0.07


class RecordPlot(QWidget):
    """The share of each model's findings that readers accepted, by month, with its 95 % interval; words above it."""

    def __init__(self, theme: Theme, bridge: Bridge) -> None:
        super().__init__()
        self._theme, self._bridge = theme, bridge
        self.words = PlainLabel("", "muted")
        self.plot = bare_plot(theme)
        self.plot.addLegend(labelTextColor=theme.colours.text, offset=(10, 6))
        self.plot.getAxis("left").setLabel(self.tr("Findings accepted, %"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.plot, 1)

    def take(self, work: Callable[[], ReadingRecord]) -> None:
        """Show what `work`, done aside, finds in the record."""
        self.words.say(self.tr("Looking into the record..."))
        self._bridge.run_aside(work, self._show)

    def _show(self, found: Result) -> None:
        self.plot.clear()
        is_known = not isinstance(found, Exception) and bool(found.models)
        self.plot.setVisible(is_known)
        if isinstance(found, Exception):
            self.words.say(self.tr("The record cannot be read now."))
            return
        told = [self._accepted(one) for one in found.models]
        if not told:
            told = [self.tr("No reader has decided on a finding of this cohort's studies yet.")]
        self.words.say("\n".join((*told, self._minutes(found))))
        if is_known:
            self._draw(found)

    def _accepted(self, one: ModelRecord) -> str:
        whole = one.whole
        told = self.tr("{0} {1}: {2:,} of {3:,} findings accepted, {4:.0f} % (95 % interval {5:.0f} to {6:.0f})")
        return told.format(
            one.model_id, one.version, whole.accepted, whole.decided, 100 * whole.rate.value, 100 * whole.rate.low,
            100 * whole.rate.high,
        )  # fmt: skip

    def _minutes(self, found: ReadingRecord) -> str:
        if found.quartiles is None:
            return self.tr("None of its studies is signed, so the minutes per case are not known.")
        low, middle, high = found.quartiles
        return self.tr(
            "Minutes per case: median {0:.1f} (quartiles {1:.1f} and {2:.1f}) of {3:,} signed studies; "
            "a pause counts as {4:.0f} at most."
        ).format(middle, low, high, len(found.minutes), IDLE_MINUTES)

    def _draw(self, found: ReadingRecord) -> None:
        import pyqtgraph

        months = sorted({month.month for one in found.models for month in one.months})
        step = max(1, len(months) // _MARKS)
        self.plot.getAxis("bottom").setTicks([[(at, month) for at, month in enumerate(months) if at % step == 0]])
        for at, one in enumerate(found.models[:_MOST]):
            colour = QColor(getattr(self._theme.colours, LINE_COLOURS[at % len(LINE_COLOURS)]))
            xs = [months.index(month.month) + _APART * at for month in one.months]  # intervals beside each other
            rates = [month.rate for month in one.months]
            ys = [100 * rate.value for rate in rates]
            self.plot.plot(
                xs, ys, pen=colour, symbol="o", symbolSize=7, symbolBrush=colour, symbolPen=None,
                name=f"{one.model_id} {one.version}",
            )  # fmt: skip
            self.plot.addItem(
                pyqtgraph.ErrorBarItem(
                    x=_floats(xs), y=_floats(ys), pen=colour, beam=0.08,
                    top=_floats([100 * (rate.high - rate.value) for rate in rates]),
                    bottom=_floats([100 * (rate.value - rate.low) for rate in rates]),
                )
            )  # fmt: skip
        self.plot.setXRange(-0.5, len(months) - 0.5)
        self.plot.setYRange(0, 100)


def _floats(values: list[float]) -> object:
    import numpy as np

    return np.asarray(values, np.float64)
