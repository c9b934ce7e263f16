"""The models of this installation: those that ship, the site's own laid over them, and what was said of each since."""

from dataclasses import replace
from functools import partial

from app.model_status import quarantine, read_statuses, with_statuses
from app.paths import AppPaths, resource
from inference.catalog import Catalog, load_catalog


def installed_catalog(paths: AppPaths) -> Catalog:
    """Read both catalogues and the statuses; raises CatalogError, which names the key and the line.

    A model that is found altered is quarantined.
    """
    shipped, own = resource("models.toml"), paths.user_catalog
    catalog = load_catalog([shipped, own] if own.is_file() else [shipped])
    said = with_statuses(catalog, read_statuses(paths.model_statuses))
    return replace(said, distrust=partial(quarantine, paths.model_statuses))


def own_ids(paths: AppPaths) -> frozenset[str]:
    """The ids in the site's own catalogue, also those that stand in the place of a model that ships."""
    own = paths.user_catalog
    return frozenset(card.id for card in load_catalog([own]).cards) if own.is_file() else frozenset()
