import csv
import sys

rows = 0
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for row in csv.reader(file):
        rows += 1
print(rows)
