import Foundation
import Model
import Testing
import Words

@Suite struct LanguageTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1226, "1,226"), (1_234_567, "1,234,567"), (-1200, "-1,200")])
  func numbersHaveEnglishThousandsSeparators(_ number: Int, _ text: String) {
    #expect(Language.english.grouped(number) == text)
  }

  @Test(arguments: [(1, 8, "13%"), (793, 1226, "65%"), (0, 5, "0%"), (5, 5, "100%"), (0, 0, "–")])
  func percentagesAreWholeNumbersWithASign(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Language.english.percent(Share(part, of: whole)) == text)
  }

  @Test(arguments: [([], ""), (["EXW"], "EXW"), (["EXW", "EXH"], "EXW and EXH"), (["A", "B", "C"], "A, B and C")])
  func namesAreListedWithoutACommaBeforeAnd(_ names: [String], _ text: String) {
    #expect(Language.english.list(names) == text)
  }

  /// Formats depend on the report's language, never on the computer's settings.
  @Test(arguments: ["de_DE", "ar_EG", "fr_FR", "hi_IN"]) func theLocaleOfTheComputerDoesNotMatter(_ locale: String) {
    let machine = Locale(identifier: locale)
    #expect(1_234_567.formatted(.number.locale(machine)) != Language.english.grouped(1_234_567))
    // Foundation uses the user's preferences if no locale is given.
    UserDefaults.standard.set([locale], forKey: "AppleLanguages")
    UserDefaults.standard.set(locale, forKey: "AppleLocale")
    defer {
      UserDefaults.standard.removeObject(forKey: "AppleLanguages")
      UserDefaults.standard.removeObject(forKey: "AppleLocale")
    }
    #expect(Language.english.grouped(1_234_567) == "1,234,567")
    #expect(Language.english.percent(Share(1, of: 2)) == "50%")
    #expect(Language.english.list(["A", "B"]) == "A and B")
  }
}
