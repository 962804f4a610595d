import Formats
import Model

/// All final ratings for all years in compact form, for the script of the comparison page.
///
/// Control characters in texts are made visible, since the script shows the texts unchanged. `<` never occurs, so no
/// text can close the element that holds the data.
struct ComparisonData {
  let view: ReportView

  var text: String {
    var json = JSONWriter()
    json.object { json in
      json.member("words", object: { json in for (name, text) in words { json.member(name, text) } })
      json.member("editions", array: view.editions) { json, edition in
        json.object { json in
          json.member("framework", visible(edition.framework.id))
          json.member("year", edition.year)
        }
      }
      json.member("frameworks", object: frameworks)
      // What the digits of `inputs` mean; the first stands for no mark.
      json.member("inputs", strings: [""] + InputMark.symbols(view).map(visible))
      json.member("entities", array: view.report.entityCodes, entity)
    }
    var text = ""
    for scalar in json.text.unicodeScalars {
      if scalar == "<" { text += "\\u003c" } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private func frameworks(_ json: inout JSONWriter) {
    for framework in view.editions.map(\.framework.id).removingDuplicates.compactMap({ view.report.frameworks[$0] }) {
      json.member(
        visible(framework.id),
        object: { json in
          json.member("title", visible(framework.title))
          json.member("met", framework.scale.lowestMetLevel)
          json.member("indicators", strings: framework.indicators.map { visible("\($0.number) \($0.title)") })
          json.member("together", CompactRatings.ratingsPerCharacter(framework.scale))
          json.member("levels", framework.scale.levels.count)
          json.member("marks", array: RatingMark.order(framework.scale)) { json, rating in
            let mark = RatingMark(rating, scale: framework.scale)
            json.object { json in
              json.member("symbol", visible(mark.symbol))
              json.member("title", visible(mark.title))
              json.member("tone", mark.tone)
            }
          }
        })
    }
  }

  private func entity(_ json: inout JSONWriter, _ code: String) {
    json.object { json in
      json.member("code", visible(code))
      json.member("type", visible(view.report.entities[code: code]?.type ?? ""))
      // One string for each edition; a space means that the entity did not report.
      json.member(
        "ratings",
        view.editions.map { edition in
          view.card(edition, code).map {
            CompactRatings.text($0.ratings.map(\.final), scale: edition.framework.scale)
          } ?? " "
        }.joined())
      // A text for each edition: a digit for each rating. It is empty if no rating of the edition has a mark.
      json.member("inputs", strings: view.editions.map { inputs($0, code) })
    }
  }

  private func inputs(_ edition: ReportEdition, _ code: String) -> String {
    guard let card = view.card(edition, code) else { return "" }
    let digits = card.ratings.enumerated().map { position, rating in
      view.inputMark(edition, code, at: position, rating.final)?.place ?? 0
    }
    return digits.allSatisfy { $0 == 0 } ? "" : digits.map(String.init).joined()
  }

  /// The texts that the script shows, with placeholders for counts.
  private var words: [(String, String)] {
    let names = [
      "whole-system", "compare-type", "compare-all", "compare-both", "compare-years", "compare-entities",
      "compare-higher",
    ]
    .map {
      ($0, view.words.say($0))
    }
    let columns = [
      ("column-indicator", view.words.say("column-indicator")), ("column-rating", view.words.say("column-rating")),
      ("column-met", view.words.say("column-met")), ("compare-beside", view.words.say("compare-beside")),
      ("compare-same", view.words.say("compare-same")), ("compare-not", view.words.say("compare-not")),
      ("part-of-whole", view.words.say("part-of-whole", ["part": .text("{part}"), "whole": .text("{whole}")])),
      (
        "compare-caption-two",
        view.words.say(
          "compare-caption-two", ["one": .text("{one}"), "other": .text("{other}"), "framework": .text("{framework}")])
      ),
      (
        "compare-summary",
        view.words.say(
          "compare-summary",
          [
            "one": .text("{one}"), "other": .text("{other}"), "higher": .text("{higher}"), "same": .text("{same}"),
            "lower": .text("{lower}"), "not": .text("{not}"),
          ])
      ),
      (
        "compare-summary-group",
        view.words.say(
          "compare-summary-group",
          [
            "one": .text("{one}"), "part": .text("{part}"), "whole": .text("{whole}"), "percent": .text("{percent}"),
            "other": .text("{other}"), "n": .text("{n}"),
          ])
      ),
      (
        "compare-summary-both",
        view.words.say(
          "compare-summary-both",
          [
            "one": .text("{one}"), "part": .text("{part}"), "whole": .text("{whole}"), "type": .text("{type}"),
            "share": .text("{share}"), "members": .text("{members}"), "other": .text("{other}"),
            "percent": .text("{percent}"), "n": .text("{n}"),
          ])
      ),
    ]
    return (names + columns).map { ($0.0, visible($0.1)) }
  }

  private func visible(_ text: String) -> String { VisibleText.escaped(text) }
}
