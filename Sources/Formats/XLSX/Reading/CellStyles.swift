/// The formats of cells, by the number that cells give.
final class CellStyles: PartHandler {
  struct Style {
    var format = NumberFormat.plain
    var isStruck = false
    /// Whether the cell has a colour behind its text.
    var isFilled = false
  }

  private enum Section { case other, fonts, fills, formats }

  private var codes: [Int: NumberFormat] = [:]
  private var struckFonts: Set<Int> = []
  private var filled: Set<Int> = []
  private var section = Section.other
  /// The number of the font or fill that is being read.
  private var index = -1
  private var styles: [Style] = []
  @exclusivity(unchecked) private(set) var problem: XLSXProblem? { didSet { isDone = true } }
  @exclusivity(unchecked) private(set) var isDone = false

  /// The style with a number; nil if there is none.
  ///
  /// A workbook without styles has only number 0.
  func style(_ number: Int) -> Style? {
    if number < styles.count { return styles[number] }
    return number == 0 ? Style() : nil
  }

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt": takeFormat(attributes)
    case "fonts": begin(.fonts)
    case "fills": begin(.fills)
    case "cellXfs": begin(.formats)
    case "cellStyleXfs", "borders", "dxfs", "cellStyles": begin(.other)
    case "font" where section == .fonts: index += 1
    case "fill" where section == .fills: index += 1
    case "strike" where section == .fonts:
      var isOff = false
      for attribute in attributes where attribute.isNamed("val") { isOff = !attribute.isTrue }
      if !isOff, index < XLSXLimits.maxStyles { struckFonts.insert(index) }
    case "patternFill" where section == .fills: takeFill(attributes)
    case "gradientFill" where section == .fills: if index < XLSXLimits.maxStyles { filled.insert(index) }
    case "xf" where section == .formats: takeStyle(attributes)
    default: break
    }
  }

  func end(_ name: PartName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private func begin(_ next: Section) {
    section = next
    index = -1
  }

  private func takeFormat(_ attributes: XMLAttributes) {
    var number: Int?
    var code = ""
    for attribute in attributes {
      if attribute.isNamed("numFmtId") { number = attribute.number }
      if attribute.isNamed("formatCode") { code = attribute.text }
    }
    if let number, codes.count < XLSXLimits.maxStyles { codes[number] = NumberFormat(code: code) }
  }

  private func takeFill(_ attributes: XMLAttributes) {
    for attribute in attributes where attribute.isNamed("patternType") {
      // Every workbook has the fills none and gray125 at the beginning.
      let isPattern = !attribute.value.elementsEqual("none".utf8) && !attribute.value.elementsEqual("gray125".utf8)
      if isPattern, index < XLSXLimits.maxStyles { filled.insert(index) }
    }
  }

  private func takeStyle(_ attributes: XMLAttributes) {
    guard styles.count < XLSXLimits.maxStyles else {
      problem = .tooLarge(.init("workbook-limit-styles"), XLSXLimits.count(XLSXLimits.maxStyles))
      return
    }
    var style = Style()
    for attribute in attributes {
      guard let number = attribute.number else { continue }
      if attribute.isNamed("numFmtId") {
        style.format = codes[number] ?? NumberFormat(builtIn: number) ?? .plain
      } else if attribute.isNamed("fontId") {
        style.isStruck = struckFonts.contains(number)
      } else if attribute.isNamed("fillId") {
        style.isFilled = filled.contains(number)
      }
    }
    styles.append(style)
  }
}
