import Model

/// Restores codes such as `6.e1` that a spreadsheet took for scientific notation and shows as `6.00E+01` or `60`.
enum SpreadsheetDamagedCode {
  /// The only code in `ids` that a spreadsheet would turn into `text`; nil if there is none or more than one.
  static func id(_ text: String, among ids: [String]) -> String? {
    guard text.first?.isNumber == true, let number = Double(text.replacing(",", with: ".")) else { return nil }
    let fitting = ids.filter { id in
      id.contains { $0 == "e" || $0 == "E" }
        && Double(id.replacing(".e", with: ".0e").replacing(".E", with: ".0e")) == number
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
