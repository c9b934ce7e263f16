"""What an object beside the pictures can hold."""

from app.document import PagedDocument
from app.parametric_map import ParametricMap
from app.presentation import PresentationState
from app.segmentation import Segmentation
from app.structured_report import StructuredReport

Content = PresentationState | Segmentation | ParametricMap | StructuredReport | PagedDocument
