/// A submission with ratings, fields as attributes or elements, and the places of its fields.
struct WrittenDocument {
  private(set) var text = ""
  private(set) var places: [String] = []
  private var line = 1
  private var column = 1

  private static let scalars: [Unicode.Scalar] = [
    "a", "é", "𝄞", "中", "&", "<", ">", "\"", "'", "]", "\u{A0}", "-", "?",
  ]
  private static let between = ["", "", "\n", "\r\n", "\r", " <!-- > ' é --> ", "<?p \" > ?>", "  "]

  init(ratings: Int, using random: inout SeededGenerator) {
    write("<submission>")
    for _ in 0..<ratings {
      write(Self.between.randomElement(using: &random)!)
      write("<rating")
      let attributes = Int.random(in: 0...3, using: &random)
      for index in 0..<attributes {
        write([" ", "\n", "\r\n\t"].randomElement(using: &random)! + "a\(index)")
        write(["=", " = ", "=\n"].randomElement(using: &random)!)
        let value = value(using: &random)
        places.append("\(line):\(column) \(value)")
        let quote = Bool.random(using: &random) ? "\"" : "'"
        write(quote + escaped(value, using: &random) + quote)
      }
      write(">")
      for index in 0..<Int.random(in: 0...3, using: &random) {
        write(Self.between.randomElement(using: &random)!)
        let value = value(using: &random)
        places.append("\(line):\(column) \(value)")
        write("<e\(index)>")
        if Bool.random(using: &random), !value.contains("]]>") {
          write("<![CDATA[" + value + "]]>")
        } else {
          write(escaped(value, using: &random))
        }
        write("</e\(index)>")
      }
      write("</rating>")
    }
    write("</submission>")
  }

  private func value(using random: inout SeededGenerator) -> String {
    var value = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &random) { value.append(Self.scalars.randomElement(using: &random)!) }
    return String(value)
  }

  private func escaped(_ value: String, using random: inout SeededGenerator) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += ["&amp;", "&#38;", "&#x26;"].randomElement(using: &random)!
      case "<": text += "&lt;"
      case "\"": text += "&quot;"
      case "'": text += "&apos;"
      // In text, ]]> must not stand.
      case ">" where text.hasSuffix("]]"): text += "&gt;"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private mutating func write(_ more: String) {
    for scalar in more.unicodeScalars {
      let follows = scalar == "\n" && text.unicodeScalars.last == "\r"
      text.unicodeScalars.append(scalar)
      if follows { continue }
      if scalar == "\n" || scalar == "\r" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}
