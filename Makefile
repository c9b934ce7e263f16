# Two commands do everything on a fresh machine: `make demo` and `make test`.
VENV ?= .venv
PYTHON := $(VENV)/bin/python
READY := $(VENV)/.ready
DATA ?= ../shared/data

.PHONY: demo run test lint bench durability screenshots samples models evaluate format clean

$(READY): pyproject.toml packaging/prepare.sh
	bash packaging/prepare.sh $(VENV)

demo: $(READY)  ## the window on the bundled samples; without a display, the same headless into out/
	$(PYTHON) packaging/demo.py

run: $(READY)  ## the window where the reader left off
	$(PYTHON) -m app

test: $(READY)  ## every test but the benchmarks, on all cores
	$(PYTHON) -m pytest -m "not benchmark" -n auto --maxprocesses 8

lint: $(READY)  ## style and types, without exemptions
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy

bench: $(READY)  ## measured figures and ratios, never judged by the clock
	$(PYTHON) -m pytest tests/benchmarks -m benchmark -s -q

durability: $(READY)  ## 200 kills in mid-review, 1,000 simulated power losses, 100 kills of a cohort (over an hour)
	$(PYTHON) tests/durability/killed_review.py --kills 200
	$(PYTHON) tests/durability/power_loss.py --losses 1000
	$(PYTHON) -m tests.durability.killed_cohort 100

screenshots: $(READY)  ## the pictures of the README, made from the samples
	$(PYTHON) packaging/screenshots.py --out resources/screenshots

samples: $(READY)  ## draw the bundled sample studies again
	$(PYTHON) packaging/samples/draw.py --out resources/samples

models: $(READY)  ## train the bundled models again (hours on two cores)
	$(PYTHON) packaging/models/chest_pneumonia.py --data $(DATA)
	$(PYTHON) packaging/models/brain_tumour.py --data $(DATA)
	$(PYTHON) packaging/models/router.py --data $(DATA)
	$(PYTHON) packaging/models/pano_teeth.py --data $(DATA)
	$(PYTHON) packaging/models/pneumonia_28.py --data $(DATA)
	$(PYTHON) packaging/models/lumbar_levels.py --data $(DATA)

translations: $(READY)  ## collect every text into resources/translations/*.ts, and compile what is translated
	$(PYTHON) packaging/translations.py

evaluate: $(READY)  ## measure the bundled models on DATA and write resources/models/README.md
	$(PYTHON) packaging/models/evaluate.py --data $(DATA)

format: $(READY)
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

clean:
	rm -rf build dist out .mypy_cache .pytest_cache .ruff_cache
