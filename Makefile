# make report   write the system-wide report for the published ratings into reports/
# make test     run everything that checks the product
# make benchmarks  measure the speed that is promised
# Both install what is missing on a Debian machine that has a Swift toolchain.

SHELL := /bin/bash
YEAR := 2025
SUBMISSIONS := Samples/un-swap
TOOL := .build/release/mainstream

# Debian packages: what the build needs, and what the tests need beside it.
BUILD_PACKAGES := pkg-config libxml2-dev
TEST_PACKAGES := $(BUILD_PACKAGES) python3 libxml2-utils

.PHONY: report test build lint format accept benchmarks clean install-for-build install-for-test

report: install-for-build build
	@$(TOOL) run --submissions $(SUBMISSIONS) --year $(YEAR) --output reports
	@echo "Open reports/$(YEAR)/index.html"

build: install-for-build
	@echo "Building the program (release)"
	@swift build -c release --product mainstream

test: install-for-test lint
	@echo "Running all tests"
	@swift test

lint:
	@echo "Checking the format of the sources"
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Take what the program gives for the samples as what it must give from now on; review the difference.
accept:
	MAINSTREAM_ACCEPT=1 swift test --filter 'ExpectedResultsTests|BrokenSamplesTests'

# BENCHMARKS="size large" chooses among size, reading, check, criteria, loading, report; `large` adds files of 2 GB.
BENCHMARKS :=

benchmarks: install-for-test .build/benchmarks-venv
	@swift build -c release --product mainstream
	@swift build -c release --product Benchmarks
	@.build/release/Benchmarks $(BENCHMARKS)

# What the program is compared with, from PyPI; benchmarks say so where it cannot be installed.
.build/benchmarks-venv:
	@echo "Installing DuckDB and frictionless into $@"
	@mkdir -p .build
	@python3 -m venv $@ || true
	@$@/bin/pip install -q --disable-pip-version-check duckdb frictionless || true

clean:
	rm -rf .build reports/[0-9]*

install-for-build: ; @$(call install,$(BUILD_PACKAGES))
install-for-test: ; @$(call install,$(TEST_PACKAGES))

# Installs those of the packages $(1) that are missing; without the right to do so, says what to type.
define install
set -e; missing=; \
for package in $(1); do \
  case $$package in \
    pkg-config) command -v pkg-config >/dev/null || missing="$$missing $$package" ;; \
    libxml2-dev) pkg-config --exists libxml-2.0 2>/dev/null || missing="$$missing $$package" ;; \
    libxml2-utils) command -v xmllint >/dev/null || missing="$$missing $$package" ;; \
    python3) command -v python3 >/dev/null || missing="$$missing $$package" ;; \
    *) dpkg -s $$package >/dev/null 2>&1 || missing="$$missing $$package" ;; \
  esac; \
done; \
if [ -n "$$missing" ]; then \
  if ! command -v apt-get >/dev/null; then echo "Please install:$$missing" >&2; exit 1; fi; \
  if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as=sudo; else \
    echo "These packages are missing. As an administrator, type:" >&2; \
    echo "  apt-get update && apt-get install -y$$missing" >&2; exit 1; fi; \
  echo "Installing$$missing"; \
  export DEBIAN_FRONTEND=noninteractive; \
  $$as apt-get update -qq; $$as apt-get install -y -qq --no-install-recommends$$missing >/dev/null; \
fi
endef
