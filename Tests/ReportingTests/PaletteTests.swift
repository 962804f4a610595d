import Foundation
import Testing

/// Tests that the shades of the levels, light and dark, keep their order without colour.
@Suite struct PaletteTests {
  private static let levels = ["r0", "r1", "r2", "r3"]
  /// In units of perceived lightness, from 0 for black to 100 for white.
  private static let leastStep = 12.0
  private static let leastContrast = 4.5

  /// The colours in the style sheet by name: first the light theme, then the dark one.
  private func palettes() throws -> [[String: String]] {
    let style = try #require(try SmallReport.oneEntity.files().text("style.css"))
    return style.matches(of: /:root \{([^}]*)\}/).map { block in
      Dictionary(
        block.1.matches(of: /--([a-z0-9-]+): *(#[0-9a-f]{3,6})/).map { (String($0.1), String($0.2)) },
        uniquingKeysWith: { _, last in last })
    }
  }

  @Test func levelsKeepTheirOrderInGreyscale() throws {
    let palettes = try palettes()
    #expect(palettes.count == 2)
    for palette in palettes {
      let tones = try Self.levels.map { lightness(try grey(of: palette[$0])) }
      let steps = zip(tones, tones.dropFirst()).map { $1 - $0 }
      #expect(Set(steps.map { $0 > 0 }).count == 1, "\(tones)")
      #expect(steps.allSatisfy { abs($0) >= Self.leastStep }, "\(tones)")
    }
  }

  @Test func symbolsContrastWithTheirShadeInGreyscale() throws {
    for palette in try palettes() {
      for (tone, ink) in zip(Self.levels, ["t0", "t1", "t2", "t3"]) + [("ground", "ink"), ("ground", "quiet")] {
        let found = contrast(try grey(of: palette[tone]), try grey(of: palette[ink]))
        #expect(found >= Self.leastContrast, "\(ink) on \(tone): \(found)")
      }
    }
  }

  /// The colours of a traffic light fail the test that the palette of reports passes.
  @Test func trafficLightColoursHaveNoOrderInGreyscale() throws {
    let tones = try ["#d7191c", "#fdae61", "#ffff33", "#1a9641"].map { lightness(try grey(of: $0)) }
    #expect(Set(zip(tones, tones.dropFirst()).map { $0 < $1 }).count == 2)
  }

  /// The shade of grey in which a black-and-white printer prints a colour, from 0 to 1.
  private func grey(of colour: String?) throws -> Double {
    var digits = try #require(colour).dropFirst().map(String.init)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let parts = try stride(from: 0, to: 6, by: 2).map { try #require(Int(digits[$0] + digits[$0 + 1], radix: 16)) }
    return (0.2126 * Double(parts[0]) + 0.7152 * Double(parts[1]) + 0.0722 * Double(parts[2])) / 255
  }

  private func luminance(_ grey: Double) -> Double {
    grey <= 0.04045 ? grey / 12.92 : pow((grey + 0.055) / 1.055, 2.4)
  }

  private func contrast(_ one: Double, _ other: Double) -> Double {
    (max(luminance(one), luminance(other)) + 0.05) / (min(luminance(one), luminance(other)) + 0.05)
  }

  private func lightness(_ grey: Double) -> Double {
    let found = luminance(grey)
    return found > 0.008856 ? 116 * cbrt(found) - 16 : 903.3 * found
  }
}
