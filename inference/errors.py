"""The failures that are the world's fault, each with advice for the reader.

Anything that is not an `OverreadError` is a bug.
"""


class OverreadError(Exception):
    """A failure that the reader can do something about.

    `str(error)` is one plain sentence without identity of a patient; `advice` says what to do next.
    """

    default_advice = ""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice or self.default_advice


class Cancelled(Exception):  # noqa: N818 - an outcome, not an error
    """The work was asked to stop and did."""


class CatalogError(OverreadError):
    """`models.toml` does not say what it must; the message names the key and the line."""

    default_advice = "Correct the entry in models.toml, then reload the catalogue."


class ModelRefusedError(OverreadError):
    """The model's file is missing, altered, or of a kind that is never loaded."""

    default_advice = "Install the model again, or run `overread models check` to see what differs."


class ModelAlteredError(ModelRefusedError):
    """The model is not the one that the catalogue describes: its checksum or its golden sample differs."""

    default_advice = "It is quarantined. Install it again, then `overread models activate` checks it and lets it run."


class InputRefusedError(OverreadError):
    """The frame is not of the kind that the model was made for."""

    default_advice = "Choose a model made for this kind of image."


class DeviceMemoryError(OverreadError):
    """The device ran out of memory."""

    default_advice = "Use a smaller model, close other programs on the device, or run on the CPU."


class ModelOutputError(OverreadError):
    """The model answered with a shape or with values that no task can read."""

    default_advice = "Do not use this model; report the failure to whoever supplied it."
