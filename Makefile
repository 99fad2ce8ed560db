# Everything one does with Rotonde; `make help` lists it.

PREFIX ?= /usr/local
EXAMPLE ?= buurthuis-de-linde
SWIFT ?= swift
# A release needs nothing but libc and ncurses, and starts a millisecond sooner for it: the libraries
# of Swift and C++ are linked into it. lld, because gold warns of what Foundation leaves unused.
CXXLIB := .build/static-cxx
# Relocations packed, a megabyte less to read at each start, where the C library knows how (2.36).
PACKED := $(shell printf '%s\n' 2.36 "$$(getconf GNU_LIBC_VERSION | cut -d' ' -f2)" | sort -VC && \
  echo -Xlinker -z -Xlinker pack-relative-relocs)
RELEASE := -c release --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld \
  -Xlinker --gc-sections -Xlinker -s \
  $(PACKED) -Xswiftc -L$(CURDIR)/$(CXXLIB) -Xswiftc -Xclang-linker -Xswiftc -static-libgcc
BINARY := .build/release/rotonde

.DEFAULT_GOAL := help

.PHONY: help
help: ## Show what there is to do
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# The linker looks for libstdc++ here first, and finds only the static one.
$(CXXLIB)/libstdc++.a:
	@mkdir -p $(CXXLIB)
	@file=$$(clang -print-file-name=libstdc++.a) && [ -e "$$file" ] && ln -sf "$$file" $@ || \
	  echo "No static libstdc++ found; the program will need the shared one." >&2

.PHONY: run
run: packages $(CXXLIB)/libstdc++.a ## Open the board full screen, on a copy of the example (EXAMPLE=riverside-library for English)
	@$(SWIFT) build $(RELEASE) --product rotonde
	@folder=$$(mktemp -d) && trap 'rm -rf "$$folder"' EXIT HUP INT TERM && \
	  cp data/examples/$(EXAMPLE).json "$$folder/board.json" && chmod 600 "$$folder/board.json" && \
	  $(BINARY) --board "$$folder/board.json"

.PHONY: build
build: packages $(CXXLIB)/libstdc++.a ## Build the program for use: .build/release/rotonde
	$(SWIFT) build $(RELEASE) --product rotonde

.PHONY: test
test: testpackages ## Run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

.PHONY: kill
kill: testpackages ## Kill writers at 500 random moments (KILLS=500), and see that nothing is lost
	$(SWIFT) build --build-tests
	ROTONDE_KILLS=$(or $(KILLS),500) $(SWIFT) test --skip-build --disable-xctest --filter KillTests

.PHONY: fuzz
fuzz: ## Fuzz the reader of board files, guided by coverage (FUZZ_SECONDS=600, FUZZ_JOBS=1)
	Tests/Fuzzing/fuzz

.PHONY: screens
screens: testpackages ## Draw every view anew as pictures for the documentation, docs/screens
	$(SWIFT) build --build-tests
	@ROTONDE_RECORD=1 $(SWIFT) test --skip-build --disable-xctest --filter PictureTests >/dev/null || true
	$(SWIFT) test --skip-build --disable-xctest --filter PictureTests

.PHONY: lint
lint: ## Check how the code is written
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

.PHONY: format
format: ## Write the code the way the lint wants it
	$(SWIFT) format -i -r -p Package.swift Sources Tests

.PHONY: bench
bench: benchpackages build ## Measure the program, and the limits of this machine beside it
	python3 Tests/Benchmarks/bench.py $(BINARY)

.PHONY: install
install: build ## Install below PREFIX (/usr/local)
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/rotonde
	install -d $(DESTDIR)$(PREFIX)/share/rotonde/examples
	install -m 644 data/examples/*.json $(DESTDIR)$(PREFIX)/share/rotonde/examples/
	install -m 644 data/board.schema.json $(DESTDIR)$(PREFIX)/share/rotonde/

# In English, as the parser makes it; the plugin comes with swift-argument-parser.
.PHONY: man
man: packages ## Make the manual page, from the help of every command
	LC_ALL=C $(SWIFT) package generate-manual --configuration debug
	@echo "man -l .build/plugins/GenerateManual/outputs/rotonde/rotonde.1"

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf .build .build-*

# What Debian packages hold that the program or its tests need, and the file by which one sees them.
.PHONY: packages
packages:
	@.ci/packages libncurses-dev=/usr/include/ncurses.h \
	  libtomlplusplus-dev=/usr/include/toml++/toml.h

.PHONY: benchpackages
benchpackages:
	@.ci/packages python3=/usr/bin/python3

.PHONY: testpackages
testpackages:
	@.ci/packages libncurses-dev=/usr/include/ncurses.h \
	  libtomlplusplus-dev=/usr/include/toml++/toml.h libvterm-dev=/usr/include/vterm.h \
	  strace=/usr/bin/strace jq=/usr/bin/jq \
	  python3-jsonschema=/usr/lib/python3/dist-packages/jsonschema/__init__.py
