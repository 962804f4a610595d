import Formats
import Model

/// All figures of the report for other programs: `data/report.json`.
struct ReportJSON {
  let report: SystemReport
  let mainPoints: [MainPoint]

  var file: ReportFile {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member(
        "program",
        object: {
          $0.member("name", "mainstream"); $0.member("version", report.programVersion)
        })
      json.member("year", report.year)
      json.release(report.release)
      json.member("framework", report.current?.framework.id)
      json.member("unofficial", true)
      json.member("fictional", report.isFictional)
      json.member("denominator", report.current?.framework.denominator.rawValue)
      json.member("main_points", array: mainPoints) { json, point in
        json.object { json in
          json.member("id", point.id)
          json.member("text", point.sentence.text)
          json.member("values", object: { json in for value in point.values { json.member(value.name, value.number) } })
        }
      }
      FigureTablesJSON(tables: report.tables).write(to: &json)
    }
    return ReportFile(path: "data/report.json", text: json.text + "\n")
  }
}
