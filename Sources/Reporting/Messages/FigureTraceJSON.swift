import Formats
import Model

extension FigureTrace {
  /// The trace from the figure to its rows as JSON, for other programs.
  package var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("figure", figure.id)
      json.member("value", figure.value)
      json.member("numerator", figure.numerator)
      json.member("denominator", figure.denominator)
      json.member("counts", strings: figure.counts)
      json.member("of", strings: figure.of)
      json.member("definitions", array: definitions) { json, definition in
        json.object {
          $0.member("indicator", definition.indicator)
          $0.member("file", definition.file)
          $0.member("sha256", definition.sha256)
        }
      }
      json.member("cells", array: cells) { json, cell in
        json.object {
          $0.member("year", cell.rating.year)
          $0.member("entity", cell.rating.entity)
          $0.member("indicator", cell.rating.indicator.isEmpty ? nil : cell.rating.indicator)
          $0.member("rating", cell.rating.code)
          $0.member("part", cell.part.rawValue)
          $0.members(of: cell.rating.place, withColumn: false)
          $0.member("file_sha256", cell.rating.sha256)
          $0.spreadsheetMembers(of: cell.rating.place)
          $0.sheetMember(of: cell.rating.place)
        }
      }
      if !movements.isEmpty { json.member("movements", array: movements) { $0.movement($1) } }
      if !units.isEmpty { json.member("units", array: units) { $0.unit($1) } }
      json.member("recounted", recounted?.plainText)
      json.member("agrees", differences.isEmpty)
      json.member("differences", array: differences) { json, difference in
        json.object {
          $0.member("file", difference.file)
          $0.member("line", difference.line)
          $0.member("published", difference.published)
          $0.member("recounted", difference.recounted)
        }
      }
    }
    return json.text + "\n"
  }
}

extension JSONWriter {
  fileprivate mutating func unit(_ unit: FigureTrace.Unit) {
    object { json in
      json.member("judge", unit.judge)
      json.member("entities", strings: unit.entities)
      json.member("difference", unit.difference)
      json.member("part", unit.part.rawValue)
    }
  }

  fileprivate mutating func movement(_ movement: FigureMovement) {
    object { json in
      json.member("entity", movement.entity)
      json.member("indicator", movement.indicator)
      json.member("before", movement.before)
      json.member("after", movement.after)
      json.member("outcome", movement.outcome.measure.text)
      if case .notComparable(let reason) = movement.outcome {
        json.member("reason", reason.rawValue)
      }
      json.member("part", movement.part.rawValue)
    }
  }
}
