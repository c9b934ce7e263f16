"""English sentences that a report repeats: what files, runs and models said, marked to be told again.

They are kept where they arose, in English; `retold` finds them here by their words, or by their template.
"""

from app.language import marked

OF_FILES = (
    marked("was compressed with loss"),
    marked("was compressed with loss: the edges of its segments are not exact"),
    marked("has text burned into its pixels, which may name the patient"),
    marked("has no SOP Instance UID: it cannot be told from a copy of itself"),
    marked("has pixels that are not numbers; they are shown black"),
    marked("shares its SOP Instance UID with another file"),
    marked("lacks the end mark of its compressed pixels; each of its pictures has its own"),
    marked("its pixel spacing is not usable: no millimetres"),
    marked("a window of it is not usable and is left out"),
    marked("its modality lookup table is damaged and is left out: its values are as stored"),
    marked("its rescale slope is zero and is left out"),
    marked("does not say what its values mean: they are shown as stored"),
    marked("has colours from a palette"),
    marked("has transparent parts; they are shown black"),
    marked("has no DICOM preamble"),
    marked("does not name its transfer syntax: it was found out from its first element"),
    marked("Its files name {count} different patients."),
    marked("{count} of its files share a SOP Instance UID with another file; each is shown by itself."),
    marked("Series {number} mixes slices of different orientation."),
    marked("Series {number} mixes slices of different frames of reference."),
    marked("The slices of series {number} are not evenly spaced."),
    marked("Series {number} mixes pictures of different sizes."),
)
OF_RUNS = (
    marked("This frame is unlike the images this model was trained on: do not rely on its answer."),
    marked("Whether this frame is like the images this model was trained on could not be checked."),
    marked("This model's probabilities are not calibrated: read them as scores."),
    marked("No label reached its threshold; the likeliest is shown."),
    marked("No label reached its threshold."),
    marked("The model calls this frame normal and not normal at once."),
    marked("Below the threshold, yet likely enough at coverage {coverage}: {labels}."),
    marked("Nothing that this model locates was found: what it calls absent may only be out of its reach."),
    marked("Explained by occlusion, since this model gives no gradient."),
    marked("Explained by its heatmap: that is what this model answers with."),
    marked("Explained by the label's own map: that is what this model answers with."),
    marked("Nothing was found that could be explained."),
    marked("There is no map of a finding that follows from another one: explain that one."),
    marked("There is no map of a finding that has no region."),
    marked("There is no heatmap of a finding that is no point."),
    marked("This model finds more regions than can be told: only the largest are shown."),
    marked("The kind of picture is not certain: choose the model yourself."),
    marked("No installed model reads this kind of picture."),
    marked("The picture looks inverted, its background is bright: the model was made for a dark one."),
    marked("The file does not say how the picture was made: check that it is of the kind this model reads."),
    marked("The header does not name the modality: check that this is {names}."),
    marked("The header does not name the body part: check that this is {names}."),
    marked("The header does not name the view: check that this is {names}."),
    marked("{model} needs {least} pixels or more; this has {size}."),
    marked("{model} reads {names}; the modality here is {found}."),
    marked("{model} reads {names}; the body part here is {found}."),
    marked("{model} reads {names}; the view here is {found}."),
    marked("a neighbouring slice shows this level elsewhere"),
    marked("the gaps to the neighbouring levels are uneven: check the numbering"),
    marked("{level} competes for this place: check the numbering"),
    marked("Numbering in doubt at {levels}: check the levels before they are used."),
    marked("{count} of {total} neighbouring slices agree"),
)
OF_READERS = (
    marked("Responsibility: I read this study"),
    marked("Review: I reviewed this report"),
    marked("Approval: I approve this report"),
    marked("Authorship: I wrote this report"),
    marked("Artefact"), marked("Normal anatomy"), marked("Wrong place"), marked("Wrong label"),
    marked("Known, unchanged"), marked("Not relevant"),
    marked("mild"), marked("moderate"), marked("severe"), marked("possible"), marked("probable"), marked("certain"),
    marked("easy"), marked("hard"),
)  # fmt: skip
OF_MEASUREMENTS = (
    marked("Length"), marked("Path"), marked("Angle"), marked("Cobb angle"), marked("Hallux valgus angle"),
    marked("Intermetatarsal angle"), marked("Rectangle"), marked("Ellipse"), marked("Polygon"), marked("Freehand"),
    marked("Mask"), marked("Point"), marked("Arrow"), marked("Calibration"), marked("Magnification"),
    marked("Area"), marked("Perimeter"), marked("Mean"), marked("SD"), marked("Min"), marked("Max"), marked("Cobb"),
    marked("pixel spacing unknown"), marked("calibrated by reader"), marked("at detector"),
    marked("magnification {factor} stated by reader"), marked("magnification {factor} by the file"),
    marked("on the scanned film"), marked("calibrated by the file ({kind})"), marked("spacing: {kind}"),
    marked("{series} frame {number}"),
)  # fmt: skip
OF_MODELS = (
    marked("Tooth {number}"), marked("peak"), marked("stratum"), marked("warning"), marked("slice"),
    marked("neighbours"), marked("area_px"), marked("research only"), marked("Hallux valgus"),
)  # fmt: skip
