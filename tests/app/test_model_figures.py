"""The table of all figures says of every bundled model what its entry says."""

from pathlib import Path

import pytest

from inference.catalog import load_catalog

ROOT = Path(__file__).resolve().parents[2]
CARDS = load_catalog([ROOT / "models.toml"]).cards
PAGE = (ROOT / "resources" / "models" / "README.md").read_text("utf-8")


def stated(card):
    """The rows of one model: pictures and figure to the value."""
    section = PAGE.split(f"(`{card.id}` {card.version})\n", 1)[1].split("\n## ", 1)[0]
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in section.splitlines() if line.startswith("| ")]
    return {(row[0].removesuffix(" (external)"), row[1]): row[3] for row in cells if row[0] != "pictures"}


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.id)
def test_every_figure_of_the_entry_is_in_the_table(card):
    found = stated(card)

    for one in card.metrics:
        assert float(found[one.dataset, one.name]) == pytest.approx(one.value, abs=0.01), (one.dataset, one.name)


def test_the_models_together_are_as_small_as_promised():
    sizes = [card.file.path.stat().st_size / 1e6 for card in CARDS]

    assert max(sizes) < 15
    assert sum(sizes) < 45
