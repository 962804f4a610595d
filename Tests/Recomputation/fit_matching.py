"""Fits the weights of the comparison of initiatives on pairs that were judged by reading.

    fit_matching.py FOLDER WEIGHTS

FOLDER holds joint-work-plans-2024.csv and labelled-pairs.csv, which are not part of this project. Prints the weights,
and figures that are cross-validated: each country's pairs are scored with weights fitted on all others. It needs numpy.
"""

import collections
import csv
import sys

import matching
import numpy as np

TARGETS = {"same": 1, "part": 1, "overlap": 0.45, "related": 0.1, "different": 0}
# Chosen among 0.05 to 3 by the same cross-validation; from 0.05 to 1 average precision differs by 0.015.
RIDGE = 0.1
# Few of the pairs share an amount, and a negative weight would make no sense.
UNFITTED = {"money"}


def read_plans(path, agencies):
    records = {}
    for row in csv.DictReader(open(path, encoding="utf-8", newline="")):
        record = records.setdefault(row["id"], {
            "id": row["id"], "countries": [row["country"]], "entities": [], "title": row["title"],
            "description": row["description"], "programme": "", "partners": [], "start": row["start"],
            "end": row["end"], "parent": row["output"], "money": set()})
        record["entities"].append(row["agency"])
        if len(row["required_usd"].rstrip("0")) >= 3:
            record["money"].add(row["required_usd"])
    return [matching.Row(record, agencies) for record in records.values()]


def fitted(x, y):
    """Logistic regression with shares instead of yes and no, and a small penalty on large weights."""
    a = np.c_[np.ones(len(x)), x]
    weights, penalty = np.zeros(a.shape[1]), np.eye(a.shape[1]) * RIDGE
    penalty[0, 0] = 1e-6
    for _ in range(20):
        p = 1 / (1 + np.exp(-a @ weights))
        curvature = (a * (p * (1 - p))[:, None]).T @ a + penalty
        weights = weights - np.linalg.solve(curvature, a.T @ (p - y) + penalty @ weights)
    return weights


def cross_validated(x, y, groups):
    scores = np.zeros(len(y))
    for group in sorted(set(groups)):
        held = groups == group
        weights = fitted(x[~held], y[~held])
        scores[held] = weights[0] + x[held] @ weights[1:]
    return scores


def average_precision(scores, right):
    """Precision at each right pair, averaged; pairs with one score count together."""
    order = np.argsort(-scores, kind="stable")
    hits, total, before, seen = 0, 0.0, 0, 0
    for value, group in groupby(scores[order], right[order]):
        seen += len(group)
        hits += sum(group)
        total += (hits - before) * hits / seen
        before = hits
    return total / hits


def groupby(scores, right):
    groups = collections.OrderedDict()
    for score, value in zip(scores, right):
        groups.setdefault(score, []).append(bool(value))
    return groups.items()


def recall(scores, right, precision):
    hits, seen, best = 0, 0, 0
    order = np.argsort(-scores, kind="stable")
    for _, group in groupby(scores[order], right[order]):
        seen += len(group)
        hits += sum(group)
        if hits >= precision * seen:
            best = hits
    return best / sum(right)


def figures(scores, labels, kept):
    one = np.isin(labels, ["same", "part"])[kept]
    with_overlap = np.isin(labels, ["same", "part", "overlap"])[kept]
    return (average_precision(scores[kept], one), average_precision(scores[kept], with_overlap),
            recall(scores[kept], one, 0.8))


def main():
    weights = matching.read_weights(sys.argv[2])
    rows = read_plans(sys.argv[1] + "/joint-work-plans-2024.csv", weights["agencies"])
    comparison = matching.Comparison(rows, weights)
    by_id = {row.id: row for row in rows}
    pairs = list(csv.DictReader(open(sys.argv[1] + "/labelled-pairs.csv", encoding="utf-8", newline="")))
    found = [comparison.features(by_id[p["id1"]], by_id[p["id2"]]) for p in pairs]
    names = [n for n in found[0] if n not in UNFITTED]
    x = np.array([[f[n] for n in names] for f in found])
    labels = np.array([p["label"] for p in pairs])
    y = np.array([TARGETS[label] for label in labels])
    groups = np.array([p["workspace"] for p in pairs])
    across = np.array([not by_id[p["id1"]].entities & by_id[p["id2"]].entities for p in pairs])
    scores = cross_validated(x, y, groups)
    for title, kept in (("all pairs", across | ~across), ("across entities", across)):
        print("# %s (%d): average precision of same and part %.3f, with overlap %.3f; recall at precision 0.8 %.3f" % (
            title, sum(kept), *figures(scores, labels, kept)))
    final = fitted(x, y)
    print("intercept: %.2f\nweights:" % final[0])
    for name, weight in zip(names, final[1:]):
        print("  %s: %.2f" % (name, weight))
    for name in sorted(UNFITTED):
        print("  %s: 0" % name)
    return names, x, y, labels, groups, across, pairs, rows, comparison


if __name__ == "__main__":
    main()
