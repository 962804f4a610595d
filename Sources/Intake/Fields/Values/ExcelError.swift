/// The error values that Excel and other spreadsheet programs show in cells, in several languages.
///
/// A row of signs `#` is what they show where a column is too narrow for a number or a date.
///
/// ```swift
/// print(ExcelError.isError("#REF!"))  // true
/// print(ExcelError.isError("The sheet shows #REF! here."))  // false
/// ```
enum ExcelError {
  /// Whether the whole text is an error value, ignoring case and surrounding spaces.
  static func isError(_ text: String) -> Bool {
    guard text.utf8.count <= limit else { return false }
    let bare = Array(text.unicodeScalars.filter { !$0.isInvisible })
    if bare.first == "E" || bare.first == "e" { return isNumbered(bare) }
    guard bare.first == "#" else { return false }
    if bare.count > 1, bare.allSatisfy({ $0 == "#" }) { return true }
    return values.contains(String(String.UnicodeScalarView(bare)).uppercased())
  }

  /// Whether the text is an error with a number, such as `Err:502`, as other spreadsheets than Excel show it.
  private static func isNumbered(_ text: [Unicode.Scalar]) -> Bool {
    let digits = text.dropFirst(4)
    return text.count > 4 && String(String.UnicodeScalarView(text.prefix(4))).lowercased() == "err:"
      && digits.count <= 4 && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether bytes can be an error value.
  ///
  /// This quick test avoids converting them to text.
  @inline(__always)
  static func mayBeError(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first | 0x20 == 0x65 { return bytes.count > 4 && bytes[3] == 0x3A }
    // A space or an invisible character may precede the sign.
    return first == 0x23 || (first <= 0x20 || first >= 0x80) && bytes.prefix(12).contains(0x23)
  }

  private static let limit = 64

  private static let values: Set<String> = Set(
    languages.flatMap { $0.split(separator: " ").map { "#" + $0 } })

  /// English, German, French, Spanish, Portuguese, Italian, Dutch and Nordic, Russian.
  private static let languages = [
    "N/A REF! VALUE! DIV/0! NAME? NUM! NULL! SPILL! CALC! FIELD! BLOCKED! CONNECT! UNKNOWN! BUSY! GETTING_DATA ERROR!",
    "NV BEZUG! WERT! ZAHL! ÜBERLAUF! KALK!",
    "VALEUR! NOM? NOMBRE! NUL! PROPAGATION! CALCUL!",
    "N/D ¡REF! ¡VALOR! ¡DIV/0! ¿NOMBRE? ¡NUM! ¡NÚM! ¡NULO! ¡DESBORDAMIENTO! ¡CALC! VALOR! NOMBRE?",
    "NOME? NÚM! NULO! DESPEJAR!",
    "RIF! VALORE! NULLO! ESPANSIONE!",
    "N/B VERW! WAARDE! DEEL/0! NAAM? GETAL! LEEG! SAKNAS! VÄRDEFEL! REFERENS! DIVISION/0! NAMN? OGILTIGT! SKÄRNING!",
    "I/T REFERENCE! VÆRDI! VERDI! NAVN? TALL! NUM.FEJL!",
    "Н/Д ССЫЛКА! ЗНАЧ! ДЕЛ/0! ИМЯ? ЧИСЛО! ПУСТО! ПЕРЕНОС!",
    "ADR! ARG! LICZBA! NAZWA? ZERO! BRAK",
  ]
}
