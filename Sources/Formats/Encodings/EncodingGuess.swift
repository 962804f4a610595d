import CLibUchardet

/// The encoding of text that is not UTF-8, guessed from a sample of it.
///
/// uchardet identifies scripts reliably. However, it confuses Mac Roman with Mac Central European and IBM 850 with IBM
/// 852, and it does not recognize a single Chinese word. Its result is therefore compared with a few other encodings by
/// how plausible the decoded sample is.
struct EncodingGuess {
  let page: CodePage
  /// A word of the decoded text, which shows a user whether the guess is right.
  let word: String
  /// Whether only the bytes that are not valid UTF-8 are in this encoding.
  let isMixed: Bool

  /// The minimum number of non-ASCII bytes for guessing any encoding except Windows-1252.
  private static let minBytes = 6
  private static let others: [CodePage] = [.macRoman, .ibm850, .windows1251, .gb18030, .shiftJIS]

  /// - Parameters:
  ///   - sample: text that is not entirely valid UTF-8.
  ///   - lead: the letters directly before the sample.
  init(_ sample: [UInt8], after lead: [UInt8]) {
    let lines = UTF8Lines(sample)
    let bytes = lines.isFirstForeign ? lead + lines.foreign : lines.foreign
    page = Self.best(for: bytes)
    isMixed = !page.isMultiByte && (page.isLatin || lines.hasUTF8)
    let text = page == .windows1252 ? Self.lenient(bytes) : Self.text(bytes, in: page)?.text ?? ""
    word = EncodingWord.first(in: text)
  }

  private static func best(for bytes: [UInt8]) -> CodePage {
    let count = bytes.count { $0 >= 0x80 }
    guard count >= minBytes, let western = text(bytes, in: .windows1252) else { return .windows1252 }
    let detected = detected(bytes)
    // If several decoded texts are equally plausible, the choice of the library is used.
    let bonus = max(1, count / 2)
    var best = (page: CodePage.windows1252, score: score(western.text, .windows1252))
    if detected.contains(.windows1252) { best.score += bonus }
    for page in others + detected where page != .windows1252 {
      guard let reading = text(bytes, in: page), reading.isWhole || !page.isMultiByte else { continue }
      // If two encodings give the same text, the more common one is named.
      if reading.text == western.text { continue }
      let score = score(reading.text, page) + (detected.contains(page) ? bonus : 0)
      if score > max(best.score, 0) { best = (page, score) }
    }
    return best.page
  }

  private static func score(_ text: String, _ page: CodePage) -> Int {
    TextPlausibility.score(text.unicodeScalars, weight: page.isMultiByte ? 2 : 1)
  }

  /// The encodings that the result of uchardet can indicate, most likely first.
  private static func detected(_ bytes: [UInt8]) -> [CodePage] {
    let name = charset(bytes)
    let page = CodePage(detected: name)
    switch name {
    case "MAC-CENTRALEUROPE": return [.macRoman] + [page].compactMap { $0 }
    case "IBM852": return [.ibm850] + [page].compactMap { $0 }
    case "WINDOWS-1252", "ISO-8859-1", "ISO-8859-15": return [.windows1252]
    default: return [page].compactMap { $0 }
    }
  }

  /// The name of the encoding that uchardet finds; empty if it finds none.
  private static func charset(_ bytes: [UInt8]) -> String {
    guard let detector = uchardet_new() else { return "" }
    defer { uchardet_delete(detector) }
    let result = bytes.withUnsafeBytes { bytes in
      uchardet_handle_data(detector, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard result == 0 else { return "" }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).map { String(cString: $0) } ?? ""
  }

  /// The text decoded with an encoding, and whether all of it could be decoded; nil if glibc does not support the
  /// encoding.
  private static func text(_ bytes: [UInt8], in page: CodePage) -> (text: String, isWhole: Bool)? {
    guard let converter = CodePageConverter(page) else { return nil }
    var text: [UInt8] = []
    // The sample may end in the middle of a character.
    let isWhole = bytes.withUnsafeBufferPointer { bytes in
      var isReadable = true
      _ = converter.feed(bytes, isLast: false) { part in
        switch part {
        case .text(let part): text += part
        case .unreadable:
          text += Array("\u{FFFD}".utf8)
          isReadable = false
        }
        return true
      }
      return isReadable
    }
    return (String(decoding: text, as: UTF8.self), isWhole)
  }

  /// Decodes valid UTF-8 characters as UTF-8 and all other bytes as Windows-1252.
  private static func lenient(_ bytes: [UInt8]) -> String {
    var text = ""
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes[index] < 0x80 ? 1 : UTF8Character.length(bytes, at: index) ?? 0
        if length > 0 {
          text += String(decoding: bytes[index..<index + length], as: UTF8.self)
        } else {
          text.unicodeScalars.append(SingleByteEncoding.windows1252.scalar(bytes[index]) ?? "\u{FFFD}")
        }
        index += max(1, length)
      }
    }
    return text
  }
}
