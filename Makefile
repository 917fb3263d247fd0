# Doelnet: what a person or a machine can ask of this checkout. `make` alone lists it.
# PYTHON=python3.11 chooses an interpreter, PORT=8001 another port.

PYTHON ?=
PORT ?= 8000
UPGRADE ?=
export PYTHON

SET_UP = python=$$(sh scripts/machine.sh) && "$$python" scripts/set_up.py
BIN = .venv/bin
COMPILE = $(BIN)/uv pip compile --quiet --generate-hashes --no-emit-index-url --python-version 3.11 $(if $(UPGRADE),--upgrade)
CHECKS = lint types contracts unit unit-postgres browser

.DEFAULT_GOAL = help
.PHONY: help setup run test $(CHECKS) bench pins messages clean

help: ## List what can be made
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

setup: ## Install and build what the site needs; quick when nothing changed
	@$(SET_UP) run

run: ## Set up, read the examples in, and serve the site (PORT=8001 for another port)
	@$(SET_UP) run && exec $(BIN)/doelnet run --port $(PORT)

test: ## Set up what tests need and run every check; this is what CI runs
	@$(SET_UP) test && exec $(BIN)/python scripts/check.py

lint: ## Style and complexity (ruff)
types: ## Types (mypy, strict)
contracts: ## Which folder may import which (import-linter)
unit: ## Tests on SQLite
unit-postgres: ## Tests of stored data on PostgreSQL, which comes from a wheel
browser: ## Tests that drive the site in Chromium

$(CHECKS):
	@$(SET_UP) test && exec $(BIN)/python scripts/check.py $@

bench: ## Measure reading speed and page times
	@$(SET_UP) test && for script in benchmarks/*_speed.py benchmarks/pages.py benchmarks/confidence.py; do \
	  printf '\n── %s ──\n' "$$script" && $(BIN)/python "$$script" || exit 1; done
	@printf '\n── what a review costs, by a model ──\n' && $(BIN)/python -m benchmarks.review_effort
	@printf '\n── what the site adds to it ──\n' && $(BIN)/python -m benchmarks.review_keys

pins: ## Compile requirements/*.in into pinned, hashed lists (UPGRADE=1 for newer versions)
	@$(SET_UP) run
	$(COMPILE) requirements/tools.in -o requirements/tools.txt
	$(COMPILE) requirements/base.in -o requirements/base.txt
	$(COMPILE) requirements/dev.in -c requirements/base.txt -o requirements/dev.txt

messages: ## Gather the texts to translate into the catalogues
	@$(SET_UP) run && exec $(BIN)/python scripts/messages.py

clean: ## Remove what was made, except var/ with its data
	rm -rf .venv node_modules build src/doelnet/site/static/build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
