# make report      write the system-wide report on the published ratings into reports/
# make install     put the program, its manual page and completions below PREFIX (default: /usr/local)
# make test        check the format, run all tests and fuzz briefly
# make fuzz        fuzz the readers for five minutes per format; MINUTES=10 changes the time
# make benchmarks  measure the speed that the documentation promises
# All of them install missing packages on a Debian machine with a Swift toolchain.

SHELL := /bin/bash
YEAR := 2025
SUBMISSIONS := Samples/un-swap
TOOL := .build/release/mainstream

# Swift's libraries are linked statically: the program starts faster and also runs on machines without Swift.
RELEASE := swift build -c release --static-swift-stdlib -Xswiftc -use-ld=lld

# Debian packages that the build and the tests need.
BUILD_PACKAGES := pkg-config libxml2-dev libzip-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libuchardet-dev
TEST_PACKAGES := $(BUILD_PACKAGES) python3 python3-venv libxml2-utils chromium chromium-driver

# The checks in a browser and in DuckDB run in a separate Python environment with axe-core, selenium and duckdb.
BROWSING := .build/accessibility
BROWSING_NEEDS := Tests/Accessibility/requirements.txt

# make test fuzzes with a fixed number of inputs; make fuzz runs for a fixed time.
FUZZ := .build/fuzz/release/Fuzz
MINUTES := 5

# The commit that run.json names. Without git, as in an archive of the sources, a digest of the files stands for it.
COMMIT = $(shell git describe --always --abbrev=40 --exclude='*' --dirty=+ 2>/dev/null \
  || { grep -q 'Format:' Sources/CBuild/build.c && echo "files-$$(find Package.swift Sources -type f | LC_ALL=C sort \
  | xargs sha256sum | sha256sum | cut -c1-12)"; })

# Where make install puts the program.
PREFIX := /usr/local
DESTDIR :=

.PHONY: report install uninstall test build lint format accept fuzz fuzz-briefly fuzz-build benchmarks clean install-for-build install-for-test

report: install-for-build build
	@$(TOOL) run --submissions $(SUBMISSIONS) --year $(YEAR) --output reports
	@echo "Open reports/$(YEAR)/index.html"

build: install-for-build
	@echo "Building the program (release)"
	@MAINSTREAM_COMMIT="$(COMMIT)" $(RELEASE) --product mainstream

# What is built already is installed as it is, so that another user may install it from a folder that is not theirs.
install: $(TOOL)
	@echo "Installing into $(DESTDIR)$(PREFIX)"
	@set -e; umask 022; to="$(DESTDIR)$(PREFIX)"; \
	install -D -m 755 $(TOOL) "$$to/bin/mainstream"; \
	for folder in share/man/man1 share/bash-completion/completions share/zsh/site-functions \
	  share/fish/vendor_completions.d share/doc/mainstream; do install -d "$$to/$$folder"; done; \
	rm -rf "$$to/share/mainstream/Indicators"; install -d "$$to/share/mainstream"; \
	cp -R Indicators "$$to/share/mainstream/"; chmod -R u+w,a+rX "$$to/share/mainstream/Indicators"; \
	install -m 644 README.md CHANGELOG.md LICENSE "$$to/share/doc/mainstream/"; \
	tool="$$to/bin/mainstream"; \
	"$$tool" manual >"$$to/share/man/man1/mainstream.1"; \
	"$$tool" --generate-completion-script bash >"$$to/share/bash-completion/completions/mainstream"; \
	"$$tool" --generate-completion-script zsh >"$$to/share/zsh/site-functions/_mainstream"; \
	"$$tool" --generate-completion-script fish >"$$to/share/fish/vendor_completions.d/mainstream.fish"

uninstall:
	@to="$(DESTDIR)$(PREFIX)"; rm -rf "$$to/bin/mainstream" "$$to/share/mainstream" "$$to/share/doc/mainstream" \
	  "$$to/share/man/man1/mainstream.1" "$$to/share/bash-completion/completions/mainstream" \
	  "$$to/share/zsh/site-functions/_mainstream" "$$to/share/fish/vendor_completions.d/mainstream.fish"

$(TOOL):
	@$(MAKE) --no-print-directory build

test: install-for-test lint $(BROWSING)/ready
	@echo "Running all tests"
	@python3 Tests/ExampleTests/copy-examples.py
	@swift test
	@$(MAKE) --no-print-directory fuzz-briefly

# axe-core is taken from a package for another browser driver; that driver itself is not installed.
$(BROWSING)/ready: $(BROWSING_NEEDS) | install-for-test
	@echo "Installing what the checks in a browser and in DuckDB need"
	@rm -rf $(BROWSING) && python3 -m venv $(BROWSING)
	@$(BROWSING)/bin/pip install -q --disable-pip-version-check --no-deps axe-playwright-python==$(call pinned,axe-playwright-python)
	@$(BROWSING)/bin/pip install -q --disable-pip-version-check selenium==$(call pinned,selenium) duckdb==$(call pinned,duckdb)
	@touch $@

# The pinned version of a package for the browser checks.
pinned = $(shell sed -n 's/^$(1)==//p' $(BROWSING_NEEDS))

lint:
	@echo "Checking the format of the sources"
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

# Accept the current output for the samples as the expected output, and generate the guides' tables of findings; review
# the difference before committing.
accept:
	MAINSTREAM_ACCEPT=1 swift test --filter 'ExpectedResultsTests|BrokenSamplesTests|GuideTablesTests'

# Fixed seeds make every run try the same inputs.
fuzz-briefly: fuzz-build
	@echo "Fuzzing the readers briefly"
	@$(call fuzz,csv,-seed=1 -runs=3000)
	@$(call fuzz,xml,-seed=1 -runs=6000)
	@$(call fuzz,zip,-seed=1 -runs=40000)

# Inputs that reach new code are kept in .build/fuzz/corpus for the next run.
fuzz: fuzz-build
	@mkdir -p .build/fuzz/corpus/csv .build/fuzz/corpus/xml .build/fuzz/corpus/zip
	@$(call fuzz,csv,-max_total_time=$$(($(MINUTES) * 60)) .build/fuzz/corpus/csv)
	@$(call fuzz,xml,-max_total_time=$$(($(MINUTES) * 60)) .build/fuzz/corpus/xml)
	@$(call fuzz,zip,-max_total_time=$$(($(MINUTES) * 60)) .build/fuzz/corpus/zip)

# A separate build with coverage instrumentation. The C library for checksums takes a minute less without optimisation.
fuzz-build: install-for-build
	@echo "Building the fuzzer"
	@MAINSTREAM_FUZZ=1 swift build -c release --sanitize fuzzer -Xcc -O0 --scratch-path .build/fuzz --product Fuzz

# BENCHMARKS="size large" chooses among size, reading, check, criteria, figures, loading, report, initiatives, growth; `large` adds files of 2 GB.
BENCHMARKS :=

benchmarks: install-for-test .build/benchmarks-venv
	@$(RELEASE) --product mainstream
	@$(RELEASE) --product Benchmarks
	@.build/release/Benchmarks $(BENCHMARKS)

# The tools that the benchmarks compare with, from PyPI. If they cannot be installed, the benchmarks say so.
.build/benchmarks-venv:
	@echo "Installing DuckDB, frictionless, scikit-learn and datasketch into $@"
	@mkdir -p .build
	@python3 -m venv $@ || true
	@$@/bin/pip install -q --disable-pip-version-check duckdb frictionless scikit-learn datasketch || true

clean:
	rm -rf .build reports/[0-9]*

install-for-build: ; @$(call install,$(BUILD_PACKAGES))
install-for-test: ; @$(call install,$(TEST_PACKAGES))

# Runs the fuzzer on the format $(1) with the options $(2), starting from the samples; shows its output only when it finds something.
define fuzz
READER=$(1) SWIFT_BACKTRACE=enable=no $(FUZZ) -max_len=8192 -timeout=10 -rss_limit_mb=1024 \
  -dict=Tests/Fuzz/words.dict -artifact_prefix=.build/fuzz/found-$(1)- \
  -seed_inputs=$$(find Tests/Fuzz/Seeds Samples/broken Samples/agencies -name '*.$(1)' | LC_ALL=C sort | paste -sd,) \
  $(2) >.build/fuzz/$(1).log 2>&1 || { tail -n 40 .build/fuzz/$(1).log; exit 1; }; \
grep '^Done' .build/fuzz/$(1).log | sed 's/^Done/  $(1):/'
endef

# Installs the packages in $(1) that are missing, or prints the command to type if the user may not install packages.
define install
set -e; missing=; \
for package in $(1); do \
  case $$package in \
    pkg-config) command -v pkg-config >/dev/null || missing="$$missing $$package" ;; \
    libxml2-dev) pkg-config --exists libxml-2.0 2>/dev/null || missing="$$missing $$package" ;; \
    libzip-dev) pkg-config --exists libzip 2>/dev/null || missing="$$missing $$package" ;; \
    libcmark-gfm-dev) pkg-config --exists libcmark-gfm 2>/dev/null || missing="$$missing $$package" ;; \
    libyaml-dev) pkg-config --exists yaml-0.1 2>/dev/null || missing="$$missing $$package" ;; \
    libuchardet-dev) pkg-config --exists uchardet 2>/dev/null || missing="$$missing $$package" ;; \
    libxml2-utils) command -v xmllint >/dev/null || missing="$$missing $$package" ;; \
    python3) command -v python3 >/dev/null || missing="$$missing $$package" ;; \
    python3-venv) python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing $$package" ;; \
    chromium) command -v chromium >/dev/null || missing="$$missing $$package" ;; \
    chromium-driver) command -v chromedriver >/dev/null || missing="$$missing $$package" ;; \
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
