/// The name of a sheet, as programs allow it.
package enum SheetName {
  /// `text` without the signs that a name must not have, at most 31 characters long, and different from `others` in
  /// more than capital letters.
  ///
  /// ```swift
  /// print(SheetName.allowed("data: [2025]", besides: []))  // data 2025
  /// ```
  package static func allowed(_ text: String, besides others: [String]) -> String {
    let plain = String(text.unicodeScalars.filter { $0.value >= 0x20 && !"[]:*?/\\".unicodeScalars.contains($0) })
    var name = cut(plain, to: 31)
    while name.first == "'" || name.first == " " { name.removeFirst() }
    while name.last == "'" || name.last == " " { name.removeLast() }
    if name.isEmpty { name = "Sheet" }
    let taken = Set(others.map { $0.lowercased() })
    var unique = name
    var number = 2
    while taken.contains(unique.lowercased()) || unique.lowercased() == "history" {
      unique = cut(name, to: 31 - String(number).count - 1) + " \(number)"
      number += 1
    }
    return unique
  }

  /// The name as a formula refers to it: in apostrophes unless it is a plain word.
  package static func quoted(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x5F } && !name.isEmpty
    return isPlain ? name : "'" + name.replacing("'", with: "''") + "'"
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var kept = ""
    for character in text where kept.utf16.count + character.utf16.count <= limit { kept.append(character) }
    return kept
  }
}
