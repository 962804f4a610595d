import Foundation
import Model
import Testing
import Words

@Suite struct LanguageTests {
  @Test(arguments: [(0, "0"), (999, "999"), (1226, "1,226"), (1_234_567, "1,234,567"), (-1200, "-1,200")])
  func numbersAreGroupedTheEnglishWay(_ number: Int, _ text: String) {
    #expect(Language.english.grouped(number) == text)
  }

  @Test(arguments: [(1, 8, "13%"), (793, 1226, "65%"), (0, 5, "0%"), (5, 5, "100%"), (0, 0, "–")])
  func percentagesAreWholeWithTheirSign(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Language.english.percent(Share(part, of: whole)) == text)
  }

  @Test(arguments: [([], ""), (["EXW"], "EXW"), (["EXW", "EXH"], "EXW and EXH"), (["A", "B", "C"], "A, B and C")])
  func namesAreListedWithoutACommaBeforeAnd(_ names: [String], _ text: String) {
    #expect(Language.english.list(names) == text)
  }

  /// The language is asked, never the machine.
  @Test(arguments: ["de_DE", "ar_EG", "fr_FR", "hi_IN"]) func theMachinesLocaleHasNoSay(_ locale: String) {
    let machine = Locale(identifier: locale)
    #expect(1_234_567.formatted(.number.locale(machine)) != Language.english.grouped(1_234_567))
    // Foundation asks the preferences of the user where no locale is named.
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
