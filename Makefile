.DEFAULT_GOAL := help
VENV := .venv
BIN := $(VENV)/bin
ENGINES_VENV := .venv-engines
ENGINES_BIN := $(ENGINES_VENV)/bin
CLIENTS_VENV := .venv-clients
CLIENTS_BIN := $(CLIENTS_VENV)/bin
NODE_MODULES := tests_clients/node_modules
PYTHON ?= python3
PROMPT ?= a red fox in the snow
export PROMPT

.PHONY: help demo serve test test-engines test-clients fuzz lint types sheet clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 22

demo: $(VENV)/.base ## draw PROMPT ("a red fox in the snow") into out/
	@$(BIN)/openimagen generate "$$PROMPT" --output out/

serve: $(VENV)/.base ## answer the Imagen API on http://127.0.0.1:8080
	@$(BIN)/openimagen serve

test: lint types ## lint, check the types and run every test without torch
	$(BIN)/python -m pytest

test-engines: $(ENGINES_VENV)/.ready ## run the tests that need torch, in an environment of their own
	$(ENGINES_BIN)/python -m pytest tests_engines

test-clients: $(CLIENTS_VENV)/.ready $(NODE_MODULES)/.ready ## run LiteLLM, LangChain and the JavaScript clients (needs Node.js)
	$(CLIENTS_BIN)/python -m pytest tests_clients

fuzz: $(VENV)/.dev ## feed mutated image files to the decoder and random words to the reader, a minute each
	$(BIN)/python -m tests.fuzz_decoding --seconds 60
	$(BIN)/python -m tests.fuzz_reading --seconds 60

lint: $(VENV)/.dev ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.dev ## mypy, strict
	$(BIN)/mypy

sheet: $(VENV)/.base ## draw the sheets of docs/ anew
	$(BIN)/python tools/contact_sheet.py docs/engines/prompts.txt docs/illustrator.jpg
	$(BIN)/python tools/contact_sheet.py docs/engines/styles.txt docs/styles.jpg --seed 5 --kilobytes 400
	$(BIN)/python tools/contact_sheet.py docs/engines/places.txt docs/places.jpg --size 256 --columns 8 --kilobytes 400
	$(BIN)/python tools/contact_sheet.py docs/engines/aspect-ratios.txt docs/aspect-ratios.jpg --ratios --kilobytes 300
	$(BIN)/python tools/contact_sheet.py docs/engines/seeds.txt docs/seeds.jpg --seeds 4 --kilobytes 300
	$(BIN)/python tools/prop_sheet.py docs/props.jpg --size 112

clean: ## remove what the commands above made
	rm -rf $(VENV) $(ENGINES_VENV) $(CLIENTS_VENV) $(NODE_MODULES) out fuzz-failure.bin .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(VENV)/.base: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@ $(VENV)/.base

# spandrel without its dependencies: torchvision has no build for torch without CUDA (tests_engines/stand_ins)
$(ENGINES_VENV)/.ready: pyproject.toml constraints.txt constraints-engines.txt
	$(PYTHON) -m venv $(ENGINES_VENV)
	$(ENGINES_BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -c constraints-engines.txt \
	  -e . torch==2.13.0 diffusers transformers accelerate safetensors einops torchao pytest
	$(ENGINES_BIN)/pip install --quiet --disable-pip-version-check -c constraints-engines.txt --no-deps spandrel
	@touch $@

$(CLIENTS_VENV)/.ready: pyproject.toml constraints.txt constraints-clients.txt
	$(PYTHON) -m venv $(CLIENTS_VENV)
	$(CLIENTS_BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -c constraints-clients.txt \
	  -e '.[dev]' litellm langchain-google-vertexai
	@touch $@

$(NODE_MODULES)/.ready: tests_clients/package.json
	npm install --prefix tests_clients --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@
