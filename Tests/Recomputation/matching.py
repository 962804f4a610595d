"""Works out the scores of pairs of initiatives a second time, from the stated weights.

    matching.py WEIGHTS INITIATIVES PAIRS

WEIGHTS is weights.yaml. INITIATIVES is a CSV with the columns id, entities, countries, title, description, programme,
partners, start, end, budget, currency, parent; several values are divided by `;`. PAIRS is a CSV with id1, id2. Prints
id1,id2,score and the evidence. It needs the standard library only.
"""

import collections
import csv
import math
import sys
import unicodedata

MOST_TERMS = 2000
STEM = 6
SMALL_WORDS = set(
    "de des du la le les of and for para y e et do da dos del los las the el en in a au aux pour por to on".split())


def folded(char):
    if ord(char) < 0x250:
        char = unicodedata.normalize("NFD", char)[0]
    lower = char.lower()
    return lower if len(lower) == 1 else char


def script(char):
    code = ord(char)
    if 0x3040 <= code <= 0x30FF or 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF:
        return 1
    return 2 if 0x0600 <= code <= 0x06FF or 0x0750 <= code <= 0x077F else 0


class Token:
    __slots__ = ("text", "script", "capital", "capitals", "digits", "gap")

    def __init__(self, script, gap):
        self.text, self.script, self.capital, self.capitals, self.digits, self.gap = "", script, False, 0, 0, gap


def tokens(text):
    """Words of `text`; `gap` says what stands before: 0 spaces or hyphens, 1 one comma or full stop, 2 other."""
    found, token, gap, signs, capitals, small = [], None, 2, 0, 0, 0
    for char in text:
        category = unicodedata.category(char)
        if category in ("Mn", "Mc", "Me", "Cf"):
            continue
        if category[0] == "L" or category == "Nd":
            kind = script(char)
            if token is None or token.script != kind:
                if len(found) >= MOST_TERMS:
                    break
                gap = 2 if not found else (0 if token is not None or signs == 0 else gap)
                token = Token(kind, gap)
                found.append(token)
                token.capital = category in ("Lu", "Lt")
            token.text += folded(char)
            if category in ("Lu", "Lt"):
                token.capitals += 1
                capitals += 1
            elif category == "Ll":
                small += 1
            elif category == "Nd":
                token.digits += 1
            signs = 0
        else:
            token = None
            if char in " -\u00a0\t\n\r":
                if signs == 1 and gap == 1:
                    gap = 2
            else:
                gap = 1 if signs == 0 and char in ",." else 2
                signs += 1
    return found, capitals < small


def terms(found):
    result = []
    for token in found:
        text = token.text
        size = (0, 2, 3)[token.script]
        if not size:
            result.append(text[:STEM])
        else:
            result += [text[i : i + size] for i in range(max(1, len(text) - size + 1))]
    return result[:MOST_TERMS]


def stripped(found, agencies):
    """A title without its number at the beginning and without agencies at its end."""
    start = 0
    if len(found) > 1 and found[0].text in LABELS and found[1].digits:
        start = 1
    while start < len(found) and start < 8 and found[start].digits and len(found[start].text) - found[start].digits <= 2:
        start += 1
    end = len(found)
    while end > start + 3:
        if found[end - 1].text in agencies:
            end -= 1
        elif found[end - 2].text + found[end - 1].text in agencies:
            end -= 2
        else:
            break
    return found[start:end] if start < end else found


LABELS = set("output outputs product producto produto produit extrant subproducto subproduto subproduct activite".split())


def names(found, is_mixed, agencies):
    result = set()
    if not is_mixed:
        return result
    long = [t for t in found if len(t.text) > 3]
    titled = len(long) >= 5 and 2 * sum(t.capital for t in long) > len(long)
    last = None
    for token in found:
        if token.capitals >= 2 and token.capital and len(token.text) >= 3 and token.text not in agencies:
            result.add(token.text)
        if last is not None and token.gap:
            last = None
        if token.capital:
            if last is not None and not titled:
                result.add(last + " " + token.text)
            last = token.text
        elif token.text not in SMALL_WORDS:
            last = None
    return result


def numbers(found):
    result, digits = set(), ""
    for token in found + [Token(0, 2)]:
        pure = token.script == 0 and token.digits == len(token.text) > 0
        if pure and digits and token.gap == 1 and len(token.text) == 3:
            digits += token.text
            continue
        significant = digits.lstrip("0")
        is_year = len(digits) == 4 and digits[:2] in ("19", "20")
        if len(digits) >= 4 and not is_year and len(significant.rstrip("0")) >= 3:
            result.add(significant)
        digits = token.text if pure else ""
        if not pure and token.digits >= 5:
            result.add(token.text)
    return result


def mentioned(found, agencies):
    result = set()
    for i, token in enumerate(found):
        for text in (token.text, token.text + found[i + 1].text if i + 1 < len(found) else ""):
            if text in agencies:
                result.add(agencies[text])
    return result


def plain(text):
    return "".join(t.text for t in tokens(text)[0])


class Row:
    def __init__(self, record, agencies):
        title, mixed_title = tokens(record["title"])
        title = stripped(title, agencies)
        text, mixed_text = tokens(record["description"])
        self.id = record["id"]
        self.country = ";".join(record["countries"])
        self.entities = {agencies.get(plain(e), plain(e)) for e in record["entities"]}
        self.title, self.text = terms(title), terms(text)
        self.title_key, self.text_key = " ".join(self.title), " ".join(self.text)
        self.parent = " ".join(terms(stripped(tokens(record["parent"])[0], agencies)))
        self.title_names, self.text_names = names(title, mixed_title, agencies), names(text, mixed_text, agencies)
        self.numbers = numbers(title) | numbers(text)
        if plain(record["programme"]):
            self.numbers.add("programme " + plain(record["programme"]))
        self.mentioned = mentioned(title, agencies) | mentioned(text, agencies)
        self.mentioned |= {agencies.get(plain(p), plain(p)) for p in record["partners"]}
        self.dates = (record["start"], record["end"]) if record["start"] and record["end"] else None
        self.money = record["money"]


def shingles(words):
    return [tuple(words[i : i + 4]) for i in range(len(words) - 3)]


def rarity(count, few, many):
    return 1.0 if count <= few else max(0.0, 1 - math.log(count / few) / math.log(many / few))


def product(a, b):
    a, b = (a, b) if len(a) <= len(b) else (b, a)
    return sum(value * b[term] for term, value in sorted(a.items()) if term in b)


def longest_run(a, b):
    places = collections.defaultdict(list)
    for i, word in enumerate(b):
        if word is not None:
            places[word].append(i)
    best, before = 0, {}
    for word in a:
        now = {i: before.get(i - 1, 0) + 1 for i in places.get(word, ())}
        best = max(best, max(now.values(), default=0))
        before = now
    return best


class Comparison:
    SMOOTHING = 20
    TEMPLATE = 5

    def __init__(self, rows, weights):
        self.rows, self.weights = rows, weights
        texts = {(r.country, r.title_key, r.text_key): r for r in rows}
        self.count = len(texts)
        self.per_country = collections.Counter(key[0] for key in texts)
        self.frequency = collections.Counter()
        self.local = collections.Counter()
        for key, r in texts.items():
            words = set(r.title) | set(r.text)
            self.frequency.update(words)
            self.local.update((key[0], w) for w in words)
        titled = {}
        for r in rows:
            for shingle in shingles(r.text):
                titled.setdefault((r.country, shingle), set()).add(r.title_key)
        self.template = {key for key, titles in titled.items() if len(titles) >= self.TEMPLATE}
        self.names = self.distinct((n, r) for r in rows for n in r.title_names | r.text_names)
        self.numbers = self.distinct((n, r) for r in rows for n in r.numbers)
        self.dates = self.distinct(((r.country, r.dates), r) for r in rows if r.dates)
        self.titles = collections.Counter(c for c, _ in {(r.country, r.title_key) for r in rows})
        for r in rows:
            self.prepare(r)

    @staticmethod
    def distinct(pairs):
        return collections.Counter(value for value, _ in {(value, (r.country, r.title_key)) for value, r in pairs})

    def weight(self, word, country):
        n = self.SMOOTHING
        return max(0.0, min(
            math.log((n + self.count) / (1 + self.frequency[word])),
            math.log((n + self.per_country[country]) / (1 + self.local[country, word]))))

    def prepare(self, r):
        own = list(r.text)
        for i, shingle in enumerate(shingles(r.text)):
            if (r.country, shingle) in self.template:
                own[i : i + 4] = [None] * 4
        r.own = own
        r.title_vector = {w: self.weight(w, r.country) for w in r.title}
        r.text_vector = {w: self.weight(w, r.country) for w in r.text}
        kept = set(own)
        r.own_vector = {w: v for w, v in r.text_vector.items() if w in kept}
        r.vector = {**r.title_vector, **r.text_vector}
        r.lengths = [math.sqrt(sum(v * v for _, v in sorted(x.items()))) for x in (r.title_vector, r.text_vector, r.vector)]

    @staticmethod
    def cosine(a, b, first, second):
        return product(a, b) / (first * second) if first * second > 0 else 0.0

    def features(self, a, b):
        title = self.cosine(a.title_vector, b.title_vector, a.lengths[0], b.lengths[0])
        text = self.cosine(a.own_vector, b.own_vector, a.lengths[1], b.lengths[1])
        sibling = a.country == b.country and a.parent == b.parent != ""
        both = min(title, text) if a.text and b.text else title
        shared = (a.text_names & b.text_names if sibling and title > 0.8
                  else (a.title_names | a.text_names) & (b.title_names | b.text_names))
        named = sum(rarity(self.names[n], 2, 20) for n in sorted(shared))
        numbers = max((rarity(self.numbers[n], 8, 40) for n in a.numbers & b.numbers), default=0.0)
        partner = (a.mentioned & b.entities) - a.entities or (b.mentioned & a.entities) - b.entities
        dates = 0.0
        if a.dates and a.dates == b.dates and a.country == b.country:
            dates = max(0.0, 1 - math.log(self.dates[a.country, a.dates]) / math.log(
                self.SMOOTHING + self.titles[a.country]))
        return {
            "text": self.cosine(a.vector, b.vector, a.lengths[2], b.lengths[2]),
            "phrase": min(1.0, longest_run(a.own, b.own) / 15),
            "title-elsewhere": 0.0 if sibling else title * title,
            "title-and-text": both if sibling else 0.0,
            "length": min(1.0, min(len(a.title) + len(a.text), len(b.title) + len(b.text)) / 60),
            "names": min(1.0, named / 5),
            "numbers": numbers,
            "partner": float(bool(partner)),
            "dates": dates,
            "money": float(bool(a.money & b.money)),
        }

    def score(self, features):
        total = self.weights["intercept"] + sum(self.weights["weights"][name] * v for name, v in features.items())
        return 1 / (1 + math.exp(-total))


def read_weights(path):
    """The few lines of weights.yaml that are needed: numbers, and tables of numbers or of lists."""
    result, section = {}, None
    for line in open(path, encoding="utf-8"):
        line = line.split("#")[0].rstrip()
        if not line:
            continue
        key, _, value = line.strip().partition(":")
        value = value.strip()
        if value.startswith("["):
            value = [v.strip() for v in value.strip("[]").split(",")]
        elif value.replace(".", "").replace("-", "").isdigit():
            value = float(value)
        if line.startswith(" "):
            result[section][key] = value
        elif value == "":
            section = key
            result[key] = {}
        else:
            result[key] = value
    result["agencies"] = {plain(n): plain(code) for code, other in result["agencies"].items() for n in [code] + other}
    return result


def read_initiatives(path, agencies):
    rows = []
    for record in csv.DictReader(open(path, encoding="utf-8", newline="")):
        for key in ("entities", "countries", "partners"):
            record[key] = sorted(filter(None, record[key].split(";")))
        record["money"] = {(record["budget"], record["currency"])} if len(record["budget"].rstrip("0")) >= 3 else set()
        rows.append(Row(record, agencies))
    return rows


def main():
    weights = read_weights(sys.argv[1])
    rows = read_initiatives(sys.argv[2], weights["agencies"])
    comparison = Comparison(rows, weights)
    by_id = {row.id: row for row in rows}
    for pair in csv.DictReader(open(sys.argv[3], encoding="utf-8", newline="")):
        one, other = by_id[pair["id1"]], by_id[pair["id2"]]
        if not (one.title or one.text) or not (other.title or other.text):
            print(f"{pair['id1']},{pair['id2']},{0:.6f},")
            continue
        found = comparison.features(one, other)
        evidence = " ".join(f"{name}={value:.6f}" for name, value in found.items())
        print(f"{pair['id1']},{pair['id2']},{comparison.score(found):.6f},{evidence}")


if __name__ == "__main__":
    main()
