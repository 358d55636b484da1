# The two commands: `make demo` and `make test`. Both set up what they need in folders of their own.
PYTHON ?= python3
AS_OF := 2026-11-22
ifeq ($(OS),Windows_NT)
BIN := Scripts
else
BIN := bin
endif
DEMO := .venv-demo
TEST := .venv
PEERS := .venv-peers

.PHONY: demo test test-all lint bench bench-peers docs lock format pictures clean help

help:  ## Show what can be made
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 14

demo: $(DEMO)/.ready  ## Set up, and show the register of this repository
	@$(DEMO)/$(BIN)/scrtrack status --as-of $(AS_OF)
	@mkdir -p build
	@echo
	@$(DEMO)/$(BIN)/scrtrack export --as-of $(AS_OF) -o build/thematic-tool.xlsx

test: lint  ## Set up, lint, check types and layers, and run the tests
	@$(TEST)/$(BIN)/python -m pytest -m "not slow" -n auto
	@echo "The slow tests were left out: make test-all runs them too."

test-all: lint  ## The same, and the slow tests; measures which branches are tested
	@$(TEST)/$(BIN)/python -m pytest -n auto --cov --cov-report=term

lint: $(TEST)/.ready
	@$(TEST)/$(BIN)/ruff check
	@$(TEST)/$(BIN)/ruff format --check
	@$(TEST)/$(BIN)/mypy
	@$(TEST)/$(BIN)/lint-imports

format: $(TEST)/.ready  ## Lay the code out
	@$(TEST)/$(BIN)/ruff check --fix
	@$(TEST)/$(BIN)/ruff format

# The locks hold the hash of every package, for every platform.
$(DEMO)/.ready: locks/demo.txt pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "scrtrack needs Python 3.11 or later: make PYTHON=python3.12 demo"; exit 1; }
	@echo "Setting up in $(DEMO) (a minute, once) ..."
	@$(PYTHON) -m venv --clear $(DEMO)
	@$(DEMO)/$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/demo.txt
	@$(DEMO)/$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(TEST)/.ready: locks/test.txt pyproject.toml
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "scrtrack needs Python 3.11 or later: make PYTHON=python3.12 test"; exit 1; }
	@echo "Setting up in $(TEST) (a minute or two, once) ..."
	@$(PYTHON) -m venv --clear $(TEST)
	@$(TEST)/$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/test.txt
	@$(TEST)/$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

docs: $(TEST)/.ready  ## Make scrtrack/docs/rules.md and the schemas anew
	@$(TEST)/$(BIN)/scrtrack explain --format markdown > scrtrack/docs/rules.md
	@$(TEST)/$(BIN)/scrtrack schema

pictures: $(TEST)/.ready  ## Draw the README's pictures (needs LibreOffice and pdftoppm)
	@$(TEST)/$(BIN)/python docs/pictures/draw.py

lock:  ## Make the locks anew (needs uv)
	uv pip compile --universal --no-emit-index-url --generate-hashes --python-version 3.11 --extra build --no-header -o locks/demo.txt pyproject.toml
	uv pip compile --universal --no-emit-index-url --generate-hashes --python-version 3.11 --extra build --extra test --no-header -o locks/test.txt pyproject.toml
	uv pip compile --universal --no-emit-index-url --generate-hashes --python-version 3.11 --no-header -o locks/peers.txt locks/peers.in

clean:  ## Delete what was set up and built
	rm -rf $(DEMO) $(TEST) $(PEERS) build

bench: $(TEST)/.ready  ## Measure against Python and against only loading the files (a few minutes)
	@$(TEST)/$(BIN)/python tests/bench/bench.py

bench-peers: $(TEST)/.ready $(PEERS)/.ready  ## Measure against check-jsonschema, doorstop, PyYAML and openpyxl (longer)
	@$(TEST)/$(BIN)/python tests/bench/peers.py --peers $(PEERS)

$(PEERS)/.ready: locks/peers.txt
	@echo "Setting up in $(PEERS) (a minute, once) ..."
	@$(PYTHON) -m venv --clear $(PEERS)
	@$(PEERS)/$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r locks/peers.txt
	@touch $@
