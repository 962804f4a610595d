/// Why a file cannot come back as a marked workbook.
package enum MarkingRefusal: Hashable, Sendable {
  /// It has a digital signature, which any change would break.
  case signed
  /// No sheet can be added, because the structure of the workbook is locked.
  case locked
  /// A part that must be changed is not understood; its name.
  case part(String)
  /// A document has no cells.
  case document
  /// Several files of which one is a workbook; its name.
  case several(String)
  /// The name of the output must end as the workbook's kind asks for.
  case ending(String)
  /// A table has more rows than a sheet; the name of its file.
  case rows(String)
  /// It cannot be read, as the findings say.
  case unreadable
}
