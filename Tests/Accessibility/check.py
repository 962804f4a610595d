"""Checks the pages of reports in a browser.

    python check.py REPORT|PAGE [REPORT|PAGE...]

For every kind of page, in wide and narrow windows and in both themes: axe-core finds no violations, the landmarks
exist, nothing makes the page wider than its window, ratings can be distinguished in greyscale, and the browser logs no
errors. Then the scripts are tested, and every link on every page is followed. Prints each problem; exits with 1 if there are
any, and with 2 if no browser can be started.
"""

import os
import sys

import browsing
import links
import scripts
import tones

WIDTHS = (1280, 390)
SCHEMES = ("light", "dark")
LANDMARKS = {"header.site": 1, "header.site nav[aria-label]": 1, "main": 1, "footer.site": 1, "h1": 1, "html[lang]": 1}


def main(places):
    try:
        browser = browsing.start()
    except Exception as error:
        print(f"No browser could be started, so nothing was checked: {error}", file=sys.stderr)
        return 2
    problems, looked = [], 0
    try:
        for page in [place for place in places if os.path.isfile(place)]:
            for width in WIDTHS:
                for scheme in SCHEMES:
                    problems += look(browser, *os.path.split(page), width, scheme, landmarks={"main": 1, "h1": 1})
                    looked += 1
        for folder in [place for place in places if not os.path.isfile(place)]:
            pages = links.pages(folder)
            problems += links.problems(folder, pages)
            for path in kinds(pages):
                for width in WIDTHS:
                    for scheme in SCHEMES:
                        problems += look(browser, folder, path, width, scheme)
                        looked += 1
            problems += scripts.problems(browser, folder)
    finally:
        browser.quit()
    for problem in problems:
        print(problem)
    if not problems:
        print(f"{looked} views of pages looked at, no problem")
    return 1 if problems else 0


def kinds(pages):
    """One page of each kind: all pages in the top folder, and the largest and smallest in each other folder."""
    chosen = [path for path in pages if "/" not in path]
    for folder in sorted({path.split("/")[0] for path in pages if "/" in path}):
        within = sorted((path for path in pages if path.startswith(folder + "/")), key=lambda path: pages[path].size)
        chosen += {within[0]: None, within[-1]: None}
    return chosen


def look(browser, folder, path, width, scheme, landmarks=LANDMARKS):
    """The problems of one page in one window."""
    browsing.show(browser, os.path.join(folder, path), width, scheme)
    name = f"{path} ({width} px, {scheme})"
    found = [f"{name}: {text}" for text in browsing.axe(browser) + tones.problems(browser)]
    for selector, count in landmarks.items():
        there = browsing.count(browser, selector)
        if there != count:
            found.append(f"{name}: {there} of {selector}, wanted {count}")
    overflow = browsing.overflow(browser)
    if overflow > 0:
        found.append(f"{name}: {overflow} px wider than the window")
    return found + [f"{name}: {text}" for text in browsing.complaints(browser)]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
