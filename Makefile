# taolab: `make run` opens the lab, `make test` runs every test. `make help` lists the rest.

PREFIX ?= /usr/local
SWIFT ?= swift
RELEASE := .ci/release --product taolab
BINARY = $$($(RELEASE) --show-bin-path)/taolab
SOURCES := Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: run test check lint unreached coverage mutants format build install uninstall bench sanitize kills fuzz help

run: ## Install what is missing, build, and open the lab
	@.ci/require build
	@echo "Building taolab (the first time takes a few minutes) ..."
	@$(RELEASE)
	@.ci/open "$(BINARY)"

test: ## Install what the tests need and run every test
	@.ci/require build test
	@.ci/checkers
	$(SWIFT) test

check: lint test ## What .ci/run runs: lint, every test, nothing unreached, and the product's checks of its own content
	@.ci/unreached
	@.ci/check-content "$$($(SWIFT) build --show-bin-path)/taolab"

lint: ## Check the format of the sources, that the house is as drawn, and that faults can be planted
	$(SWIFT) format lint --strict --recursive $(SOURCES)
	@.ci/check-house
	@.ci/check-house --self-test
	@.ci/mutants --check

unreached: ## List public names that no program reaches
	@.ci/require build test
	$(SWIFT) build --build-tests
	@.ci/unreached

format: ## Format the sources in place
	$(SWIFT) format --in-place --recursive $(SOURCES)

build: ## Build the release binary
	@.ci/require build
	$(RELEASE)

install: build ## Copy the binary, man page and completions to PREFIX (default /usr/local)
	@PREFIX="$(DESTDIR)$(PREFIX)" .ci/install "$(BINARY)"

uninstall: ## Remove what install copied
	@PREFIX="$(DESTDIR)$(PREFIX)" .ci/install --remove

bench: build ## Measure, side by side with programs that do the same work
	@.ci/require bench
	@.ci/bench/run "$(BINARY)"

sanitize: ## Run the tests under the address and the thread sanitizer
	@.ci/require build test
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize=address --scratch-path .build-address
	$(SWIFT) test --sanitize=thread --scratch-path .build-thread

coverage: ## Run the tests and say how many lines of each room they run, programs they start counted in
	@.ci/require build test
	@.ci/coverage

mutants: ## Plant the faults of Tests/Mutants in one build; the fast tests must catch each
	@.ci/require build test
	@.ci/mutants --self-test
	@.ci/mutants $(MUTANTS)

kills: ## Kill updates and imports at KILL_ROUNDS=200 moments each: old or new, never half
	@.ci/require build test
	KILL_ROUNDS=$${KILL_ROUNDS:-200} $(SWIFT) test --filter 'HistoryKillTests|aKillLeavesOldOrNew'

fuzz: ## Look for inputs that break the readers, FUZZ_SECONDS=60 for each
	@.ci/require build test
	@.ci/fuzz $(FUZZ)

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
