# Two commands do everything: "make run" and "make test". "make help" lists the rest.

SHELL := /bin/bash
PREFIX ?= /usr/local
DOSSIER ?= Data/meldkamer
DESTDIR ?=

# Arrows between rooms are checked by every build; the installed program carries its Swift along
# and is built in a folder of its own, because other builds would relink it dynamically.
CHECKED := --explicit-target-dependency-import-check error
RELEASE := -c release --static-swift-stdlib --scratch-path .build-release
PROGRAM := .build-release/release/vervolg

BUILD_PACKAGES := libncurses-dev g++
TEST_PACKAGES := tmux python3-jsonschema strace
TORTURE_PACKAGES := strace e2fsprogs git
BENCH_PACKAGES := jq miller python3

.PHONY: run build test check lint bench torture install uninstall clean help packages swift

run: build
	@$(PROGRAM) $(DOSSIER)

build: swift
	@$(MAKE) --no-print-directory packages PACKAGES="$(BUILD_PACKAGES)"
	@swift build $(RELEASE) --product vervolg

test: swift
	@$(MAKE) --no-print-directory packages PACKAGES="$(BUILD_PACKAGES) $(TEST_PACKAGES)"
	@swift test $(CHECKED)

check: lint test

lint: swift
	@swift format lint --strict --recursive Package.swift Sources Tests

bench: build
	@$(MAKE) --no-print-directory packages PACKAGES="$(BENCH_PACKAGES)"
	@swift build $(RELEASE) --product Benchmarks
	@.build-release/release/Benchmarks $(or $(PARTS),$(PROGRAM) Data/meldkamer)

torture: build
	@$(MAKE) --no-print-directory packages PACKAGES="$(BUILD_PACKAGES) $(TORTURE_PACKAGES)"
	@swift build $(RELEASE) --product Torture
	@.build-release/release/Torture $(ROWS)

install: build
	install -Dm755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/vervolg
	mkdir -p $(DESTDIR)$(PREFIX)/share/vervolg
	cp -R Data/meldkamer Data/schema $(DESTDIR)$(PREFIX)/share/vervolg/
	@set -e; for page in vervolg.1 vervolg-attenderingen.7; do \
	  folder=$(DESTDIR)$(PREFIX)/share/man/man$${page##*.}; mkdir -p $$folder; \
	  $(PROGRAM) manual $${page%.*} > $$folder/$$page; done
	mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	mkdir -p $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	mkdir -p $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(PROGRAM) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vervolg
	$(PROGRAM) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vervolg
	$(PROGRAM) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vervolg.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/vervolg
	rm -rf $(DESTDIR)$(PREFIX)/share/vervolg
	rm -f $(DESTDIR)$(PREFIX)/share/man/man1/vervolg.1
	rm -f $(DESTDIR)$(PREFIX)/share/man/man7/vervolg-attenderingen.7
	rm -f $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vervolg
	rm -f $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vervolg
	rm -f $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vervolg.fish

clean:
	rm -rf .build .build-release

swift:
	@command -v swift > /dev/null || { \
	  echo "Swift is missing: install Swift 6.2 or later from https://www.swift.org/install/linux/ and try again." >&2; \
	  exit 69; }

# Installs those of PACKAGES that are missing; asks for rights only when something is.
packages:
	@missing=; for package in $(PACKAGES); do \
	  dpkg-query --show --showformat='$${db:Status-Status}' $$package 2> /dev/null | grep -qx installed \
	    || missing="$$missing $$package"; done; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as=; \
	elif command -v sudo > /dev/null; then as=sudo; \
	else echo "Missing packages and no right to install them: ask your administrator for$$missing." >&2; exit 77; fi; \
	echo "Installing$$missing"; \
	{ $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -qq -y --no-install-recommends $$missing; } > /dev/null \
	  || { echo "Could not install$$missing: check the network and the package sources, then try again." >&2; exit 69; }

help:
	@echo "make run               build the program and open the shipped dossier"
	@echo "make run DOSSIER=DIR   the same with another dossier"
	@echo "make test              run every test"
	@echo "make check             format lint, arrows between rooms, every test"
	@echo "make bench             measure speed, beside jq, python3 and mlr; PARTS=million: a long journal"
	@echo "make torture           kill, starve, cut and race the journal; ROWS=… does some rows"
	@echo "make install PREFIX=…  put program, dossier, manual and completions in place (now $(PREFIX))"
	@echo "make uninstall         take them away again"
	@echo "make clean             remove what was built"
