"""Copies the examples in doc comments to Tests/ExampleTests/Copied, one file for each target, for the compiler.

A line that prints a value and states it in a comment, such as `print(share.percent)  // 67`, becomes a check of this
value. Examples that use a value of GivenValues.swift without making it, and those of targets that read whole folders,
are compiled and not run.
"""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
COMPILED_ONLY = {"Audit", "Pipeline"}
GIVEN = re.findall(r"^  let (\w+):", (HERE / "GivenValues.swift").read_text("utf-8"), re.M)
PRINTED = re.compile(r"( *)print\((.*)\)  // (.*)")


def examples(source):
    """The lines of each block of Swift code in the doc comments of a file."""
    blocks, block = [], None
    for line in source.split("\n"):
        text = re.match(r" *///(?: (.*))?$", line)
        text = text and (text[1] or "")
        if text == "```swift":
            block = []
        elif block is not None and text == "```":
            blocks.append(block)
            block = None
        elif block is not None:
            block.append(text or "")
    return blocks


def is_given(lines):
    """Whether an example uses a given value."""
    code = re.sub(r'"(\\.|[^"\\])*"|//.*', "", "\n".join(lines))
    return any(
        re.search(rf"(?<![\w.]){name}\b(?!:)", code) and not re.search(rf"\b(let|var) {name}\b", code)
        for name in GIVEN)


def copied(target, found):
    """The Swift file with the examples of a target, each with its source file."""
    imports = sorted({"Formats", "Model", "Words"} - {target}) + (["Logging"] if target == "Pipeline" else [])
    text = f"// swift-format-ignore-file\n// “make test” copies the doc comments of Sources/{target} into this file.\n"
    text += "".join(f"import {name}\n" for name in imports) + f"import Testing\n\n@testable import {target}\n"
    for path, lines in found:
        if lines[0].startswith("struct "):
            text += f"\n// {path}\n" + "\n".join(lines) + "\n"
    text += "\nextension GivenValues {\n"
    names, run = [], []
    for path, lines in found:
        if lines[0].startswith("struct "):
            continue
        stem = re.sub(r"\W", "", Path(path).stem)
        names.append(stem)
        name = f"example{names.count(stem)}Of{stem}"
        is_run = target not in COMPILED_ONLY and not is_given(lines)
        if is_run:
            run.append(name)
            lines = [PRINTED.sub(r'\1expectPrinted(\2, is: ##"\3"##)', line) for line in lines]
        text += f"  // {path}\n  {'static ' if is_run else ''}func {name}() throws {{\n"
        text += "".join(f"    {line}".rstrip() + "\n" for line in lines) + "  }\n\n"
    text += f"  static var examplesOf{target}: [() throws -> Void] {{\n    [\n"
    return text + "".join(f"      {name},\n" for name in run) + "    ]\n  }\n}\n"


def main():
    by_target = {}
    for path in sorted((ROOT / "Sources").rglob("*.swift")):
        for lines in examples(path.read_text("utf-8")):
            by_target.setdefault(path.relative_to(ROOT / "Sources").parts[0], []).append(
                (str(path.relative_to(ROOT)), lines))
    files = {HERE / "Copied" / f"{target}Examples.swift": copied(target, found) for target, found in by_target.items()}
    lists = "".join(f"      examplesOf{target},\n" for target in sorted(by_target))
    files[HERE / "Copied" / "AllExamples.swift"] = (
        "// swift-format-ignore-file\n\nextension GivenValues {\n"
        f"  /// The examples that are run.\n  static var allExamples: [[() throws -> Void]] {{\n    [\n{lists}    ]\n  }}\n}}\n")
    for path, text in files.items():
        # Files that do not change are not compiled again.
        if not path.exists() or path.read_text("utf-8") != text:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
    for path in (HERE / "Copied").iterdir():
        if path not in files:
            path.unlink()


main()
