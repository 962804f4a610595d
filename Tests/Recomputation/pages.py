"""Reads what a page states about changes and groups."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """The main points, headings and sentences about change on a page, each with the name of its place."""

    def __init__(self, path):
        super().__init__()
        self.sentences, self.changes = [], []
        self.place, self.text, self.table, self.heading = None, "", None, None
        with open(path, encoding="utf-8") as file:
            self.feed(file.read())

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        name = attributes.get("id", "")
        if tag in ("h2", "h3") or name.startswith("point-") or attributes.get("class") == "change" and tag == "p":
            self.place, self.text = (tag, name or "change" if tag == "p" else name), ""
        elif tag == "table":
            self.table = name
            # The heading of a chapter has no name; its table has one.
            if self.heading is not None and name in ("trend", "decomposition"):
                self.sentences[self.heading] = (name, self.sentences[self.heading][1])
        elif tag == "tr" and self.table == "table-change":
            self.changes.append([])
        elif tag in ("td", "th") and self.table == "table-change":
            self.changes[-1].append("")

    def handle_endtag(self, tag):
        if self.place and tag == self.place[0]:
            self.heading = len(self.sentences) if tag == "h3" else None
            self.sentences.append((self.place[1], " ".join(self.text.split())))
            self.place = None
        elif tag == "table":
            self.table = None

    def handle_data(self, data):
        if self.place:
            self.text += data
        elif self.table == "table-change" and self.changes and self.changes[-1]:
            self.changes[-1][-1] += data.strip()
