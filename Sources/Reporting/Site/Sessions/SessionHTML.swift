import Formats

/// The values of a document for its template.
struct SessionHTML {
  let document: SessionDocument

  private static let maxLandmarks = 12

  var context: [String: Any] {
    [
      "title": document.title, "subtitle": document.subtitle,
      "sections": document.sections.map(section), "markdown": "\(document.name).md",
    ]
  }

  private func section(_ section: SessionDocument.Section) -> [String: Any] {
    [
      "id": section.id, "heading": section.heading,
      // A page with very many landmarks cannot be browsed by them.
      "is-landmark": document.sections.count <= Self.maxLandmarks, "is-first": section.isFirst,
      "paragraphs": section.paragraphs.map(line), "items": section.items.map(line), "has-items": !section.items.isEmpty,
      "table": section.table.map { table($0, section.id) } ?? false,
      "has-sources": !section.sources.isEmpty,
      "sources": section.sources.enumerated().map {
        ["file": $1, "is-last": $0 == section.sources.count - 1] as [String: Any]
      },
    ]
  }

  private func table(_ table: SessionDocument.Table, _ id: String) -> [String: Any] {
    [
      "caption": table.caption, "caption-id": "\(id)-caption", "more": table.more ?? false,
      // A table of two columns fits a narrow window.
      "class": table.columns.count <= 2 ? "counts" : "text",
      "columns": table.columns.map { ["label": $0.label, "is-number": $0.isNumber] as [String: Any] },
      "rows": table.rows.map { row in
        [
          "anchor": row.first?.anchor ?? false,
          "cells": zip(row, table.columns).enumerated().map { index, cell in
            ["is-head": index == 0, "is-number": cell.1.isNumber, "line": line(cell.0)] as [String: Any]
          },
        ] as [String: Any]
      },
    ]
  }

  private func line(_ line: SessionDocument.Line) -> [String: Any] {
    [
      "anchor": line.anchor ?? false,
      "pieces": line.pieces.map { ["text": $0.text, "link": $0.link ?? false] as [String: Any] },
    ]
  }
}
