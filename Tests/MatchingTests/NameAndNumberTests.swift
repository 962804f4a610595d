import Model
import Testing

@testable import Matching

@Suite struct NameAndNumberTests {
  private let agencies = AgencyNames([["UN Women", "ONU Femmes"], ["IFAD", "FIDA"]])

  private func names(_ text: String) -> [String] {
    let words = TextWords(text)
    return NameFinder(agencies: agencies).names(in: words.words[...], isMixedCase: words.isMixedCase).map {
      String(decoding: text.utf8.dropFirst($0.bytes.lowerBound).prefix($0.bytes.count), as: UTF8.self)
    }
  }

  private func numbers(_ text: String) -> [String] {
    NumberFinder.numbers(in: TextWords(text).words[...], of: text).map {
      String(decoding: text.utf8.dropFirst($0.bytes.lowerBound).prefix($0.bytes.count), as: UTF8.self)
    }
  }

  @Test func namesAreAcronymsAndTwoCapitals() {
    #expect(names("in many small parts of the Corredor Azul, the RWXE works with FIDA") == ["Corredor Azul", "RWXE"])
    #expect(names("the Valley of Flowers programme starts here. Women work") == ["Valley of Flowers"])
  }

  @Test func namesAreNotLookedForWhereAllIsCapital() {
    #expect(names("SUPPORT TO THE NATIONAL PLAN").isEmpty)
    #expect(names("Support National Gender Equality Plan Again").isEmpty)
  }

  @Test func numbersAreLongAndNoYears() {
    #expect(
      numbers("7,043 families, 2024-2025, grant 02000904, 12 towns, code AB12345") == ["7,043", "02000904", "AB12345"])
  }

  @Test func roundNumbersNameNothing() {
    #expect(numbers("1000 women, 25,000 farmers, 1 500 000 dollars, 0012000").isEmpty)
    #expect(numbers("1250 women, 102,000 farmers, 00100500") == ["1250", "102,000", "00100500"])
  }

  @Test func titlesLoseNumbersAndAgencies() {
    func own(_ title: String) -> Int { TitleWords.own(TextWords(title).words, agencies).count }
    #expect(own("Subproducto 5.1.1.3. Agua para todos") == 3)
    #expect(own("3.1.4.1 Agua para todos - ONU Femmes") == 3)
    #expect(own("2024") == 1)
  }

  @Test func agenciesAreFoundInText() {
    let words = TextWords("with ONU-Femmes and FIDA").words[...]
    #expect(Set(agencies.mentioned(in: words)) == [agencies.key(of: "UN Women"), agencies.key(of: "ifad")])
  }
}
