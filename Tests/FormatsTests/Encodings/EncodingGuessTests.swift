import Glibc
import Model
import Testing

@testable import Formats

/// Text in legacy encodings is read as what it is, with a warning that shows a word.
@Suite struct EncodingGuessTests {
  private static let sentences = [
    "fr": ["Égalité", "La stratégie relative à l'égalité des genres a été adoptée", "Déjà publié à Genève"],
    "cs": ["Rovnost žen a mužů", "Zpráva o hodnocení byla zveřejněna v říjnu", "Školení dokončila většina"],
    "ru": ["Равенство", "Стратегия гендерного равенства утверждена советом", "Обучение прошло большинство"],
    "uk": ["Ні", "Стратегію гендерної рівності затверджено радою", "Навчання пройшла більшість"],
    "ar": ["المساواة", "تمت الموافقة على استراتيجية المساواة بين الجنسين"],
    "zh": ["性别平等", "性别平等战略已获理事会批准", "评估报告已于十月发布"],
    "ja": ["男女平等", "ジェンダー平等戦略は理事会によって承認されました"],
  ]

  @Test(arguments: [
    ("fr", "CP1252", "Windows-1252"), ("fr", "MACINTOSH", "Mac Roman"), ("cs", "CP1250", "Windows-1250"),
    ("ru", "CP1251", "Windows-1251"), ("ru", "KOI8-R", "KOI8-R"), ("uk", "CP1251", "Windows-1251"),
    ("ar", "CP1256", "Windows-1256"), ("zh", "GBK", "GBK"), ("zh", "GB18030", "GBK"), ("ja", "CP932", "Shift-JIS"),
    ("fr", "IBM850", "IBM 850"), ("cs", "ISO-8859-2", "ISO-8859-2"),
  ]) func encodingIsNamedAndRead(_ language: String, _ library: String, _ name: String) throws {
    let texts = try #require(Self.sentences[language])
    let rows = texts.enumerated().map { "\($0.offset),\($0.element)\n" }.joined()
    for size in [1, 7, 65_536] {
      let read = try Reading.csv(try Self.encoded("a,b\n" + rows, library), pieceSize: size)
      #expect(read.values == texts.enumerated().flatMap { [String($0.offset), $0.element] })
      #expect(read.codes == ["text-encoding"])
      #expect(read.findings.first?.found == name)
      #expect(read.findings.first?.severity == .warning)
      #expect(texts.joined(separator: " ").contains(read.findings.first?.arguments["word"] ?? "-"))
    }
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-32"]) func wideTextIsRead(_ library: String)
    throws
  {
    for size in [1, 5, 65_536] {
      let read = try Reading.csv(try Self.encoded("a,b\n1,café\n", library), pieceSize: size)
      #expect(read.values == ["1", "café"])
      #expect(read.places == ["text-encoding 1:1"])
      #expect(read.findings.first?.severity == .warning)
      #expect(read.findings.first?.arguments["word"] == "café")
    }
  }

  @Test(arguments: [
    ("Ã©galitÃ©", "égalité"), ("lâ€™annÃ©e", "année"), ("Ð Ð°Ð²ÐµÐ½", "Равен"), ("cafÃ©", "café"),
  ]) func textThatWasConvertedTwiceIsNamedAndKept(_ text: String, _ mended: String) throws {
    let read = try Reading.csv(Array("a,b\n1,\(text)\n".utf8))
    #expect(read.values == ["1", text])
    #expect(read.codes == ["text-encoded-twice"])
  }

  @Test(arguments: ["«ÉGALITÉ»", "IRMÃ", "NÃO", "é", "Равенство", "À l’école", "“É”", "性别"])
  func soundTextIsNotTakenForConvertedTwice(_ text: String) throws {
    #expect(try Reading.csv(Array("a,b\n1,\(text)\n".utf8)).findings == [])
  }

  private static func encoded(_ text: String, _ library: String) throws -> [UInt8] {
    let handle = try #require(iconv_open(library, "UTF-8"))
    defer { iconv_close(handle) }
    var input = Array(text.utf8CString.dropLast())
    var output = [CChar](repeating: 0, count: 8 * input.count + 16)
    var (inputLeft, outputLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        _ = iconv(handle, &from, &inputLeft, &to, &outputLeft)
      }
    }
    #expect(inputLeft == 0)
    return output.dropLast(outputLeft).map { UInt8(bitPattern: $0) }
  }
}
