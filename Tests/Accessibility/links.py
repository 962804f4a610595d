"""Reads the pages of a report and checks their links.

    python links.py REPORT

Prints each link without a target, and exits with 1 if there are any.
"""

import html.parser
import os
import posixpath
import sys
import urllib.parse


class Page(html.parser.HTMLParser):
    """Collects the links and ids of one page."""

    def __init__(self, text):
        super().__init__()
        self.size = len(text)
        self.links, self.ids = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in ("href", "src"):
            if name in attributes:
                self.links.append(attributes[name])


def pages(folder):
    """All pages of the report by path."""
    found = {}
    for place, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if name.endswith(".html"):
                path = os.path.join(place, name)
                with open(path, encoding="utf-8") as file:
                    found[os.path.relpath(path, folder)] = Page(file.read())
    return found


def problems(folder, known):
    """Links to other sites, links without a target in the report, and pages to which no link leads."""
    found, reached = [], {"index.html"}
    for path, page in known.items():
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc:
                found.append(f"{path}: {link} leaves the report")
                continue
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), parts.path)) if parts.path else path
            reached.add(target)
            if not os.path.isfile(os.path.join(folder, target)):
                found.append(f"{path}: {link} leads nowhere")
            elif parts.fragment and (target not in known or parts.fragment not in known[target].ids):
                found.append(f"{path}: {link} leads to no place of that page")
    return found + [f"{path}: no link leads here" for path in known if path not in reached]


if __name__ == "__main__":
    problems_found = problems(sys.argv[1], pages(sys.argv[1]))
    print(*problems_found, sep="\n")
    sys.exit(1 if problems_found else 0)
