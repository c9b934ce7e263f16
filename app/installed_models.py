"""The models of this installation: those that ship, and the site's own laid over them."""

from app.paths import AppPaths, resource
from inference.catalog import Catalog, load_catalog


def installed_catalog(paths: AppPaths) -> Catalog:
    """Read both catalogues; raises CatalogError, which names the key and the line."""
    shipped, own = resource("models.toml"), paths.user_catalog
    return load_catalog([shipped, own] if own.is_file() else [shipped])
