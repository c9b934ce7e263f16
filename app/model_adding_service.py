"""Adding a model, as the window asks for it; imported when it is first asked for, since it brings the converters."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.installed_models import installed_catalog
from app.model_adding import Added, Proposal, Report, add, propose
from app.paths import AppPaths
from app.recipes import SUFFIXES, Recipe, recipes
from inference.catalog import Catalog
from inference.request import CancelToken


class ModelAddingService:
    """Adds models to the catalogue below `paths`; `propose` and `add` take their time, and may be cancelled."""

    suffixes = SUFFIXES

    def __init__(self, paths: AppPaths) -> None:
        self._paths = paths

    def recipes(self) -> tuple[Recipe, ...]:
        """What is known beforehand of the weights of some services."""
        return recipes()

    def propose(
        self, files: Sequence[Path], recipe: str, answers: Mapping[str, str], progress: Report, token: CancelToken
    ) -> tuple[Proposal, ...]:
        """Read the files and propose an entry for each model among them; raises OverreadError, Cancelled."""
        return propose(files, recipe=recipe, answers=answers, progress=progress, token=token)

    def add(
        self, proposals: Sequence[Proposal], *, is_replacing: bool, progress: Report, token: CancelToken
    ) -> tuple[Added, Catalog]:
        """Test and write; also the catalogue with the new models. Raises OverreadError, Cancelled."""
        added = add(proposals, self._paths, is_replacing=is_replacing, progress=progress, token=token)
        return added, installed_catalog(self._paths)
