"""Checks a file of ratings with frictionless against those rules of `mainstream check` that it can express.

Usage: check_ratings.py ENTITIES RATINGS
In addition to the types in ratings-schema.json: entities must be listed, years and indicators must be those of the
framework, "not applicable" needs a justification, and levels above the lowest need evidence.
"""

import json
import os
import sys

from frictionless import Checklist, Package, checks, system

RULES = [
    "rating != 'not-applicable' or justification",
    "rating == 'missing' or rating == 'not-applicable' or evidence",
    "framework != 'un-swap-2.0' or year <= 2024",
    "framework != 'un-swap-3.0' or year >= 2025",
    "framework != 'un-swap-2.0' or indicator <= 17",
]

entities, ratings = sys.argv[1:]
with open(os.path.join(os.path.dirname(__file__), "ratings-schema.json")) as file:
    schema = json.load(file)
schema["foreignKeys"] = [{"fields": ["entity"], "reference": {"resource": "entities", "fields": ["code"]}}]
with system.use_context(trusted=True):
    package = Package.from_descriptor({
        "resources": [
            {"name": "ratings", "path": ratings, "schema": schema},
            {"name": "entities", "path": entities},
        ]
    })
    checklist = Checklist(checks=[checks.row_constraint(formula=rule) for rule in RULES])
    report = package.get_resource("ratings").validate(checklist)
for number, note in report.flatten(["rowNumber", "note"])[:10]:
    print(number, note)
sys.exit(0 if report.valid else 1)
