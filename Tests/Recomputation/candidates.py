"""Runs the query beside exported features in DuckDB, and prints the candidates as pairs of ids.

    python candidates.py FEATURES
"""

import csv
import os
import sys

import duckdb


def main(folder):
    os.chdir(folder)
    with open("candidates.sql", encoding="utf-8") as file:
        pairs = duckdb.sql(file.read()).fetchall()
    with open("initiatives.csv", encoding="utf-8", newline="") as file:
        ids = {int(row["position"]): row["id"] for row in csv.DictReader(file)}
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["id1", "id2"])
    out.writerows((ids[first], ids[second]) for first, second in pairs)


if __name__ == "__main__":
    main(sys.argv[1])
