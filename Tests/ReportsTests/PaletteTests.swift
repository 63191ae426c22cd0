import Content
import Glibc
import Testing

@testable import Reports

/// Contrast of every pair of colours the style sheet uses, by the formula of WCAG 2.
@Suite struct PaletteTests {
  /// Text needs 4.5, lines of charts and borders that mean something 3.
  static let pairs: [(String, String, Double)] =
    [
      ("ink", "paper", 7), ("ink", "page", 7), ("ink", "tint", 7), ("ink", "caution-tint", 7),
      ("quiet", "paper", 4.5), ("quiet", "page", 4.5), ("quiet", "tint", 4.5),
      ("accent", "paper", 4.5), ("accent", "page", 4.5), ("accent", "tint", 4.5),
      ("caution", "caution-tint", 4.5), ("caution", "paper", 3),
    ] + (1...6).map { ("series-\($0)", "paper", 3) }

  @Test(arguments: ["light", "dark", "print"])
  func everyPairIsReadable(theme: String) throws {
    let colours = try PaletteTests.palettes()[theme] ?? [:]
    for (front, back, least) in PaletteTests.pairs {
      let ratio = PaletteTests.contrast(
        try #require(colours[front], "\(theme) has no --\(front)"),
        try #require(colours[back], "\(theme) has no --\(back)"))
      #expect(ratio >= least, "\(front) on \(back) in \(theme): \(ratio)")
    }
  }

  @Test func knownContrasts() {
    #expect(PaletteTests.contrast("#000000", "#ffffff") == 21)
    #expect(PaletteTests.contrast("#777777", "#ffffff") < 4.5)
    #expect(PaletteTests.contrast("#767676", "#ffffff") >= 4.5)
  }

  /// No colour is written outside the three palettes.
  @Test func coloursAreNamedOnce() throws {
    let css = try #require(ContentLibrary.embedded.text("templates/style.css"))
    for line in css.split(separator: "\n") where line.contains("#") {
      let isPalette = line.hasPrefix("  --") || line.hasPrefix("    --")
      let isSelector = line.hasSuffix("{") || line.hasSuffix(",")
      #expect(isPalette || isSelector, "\(line)")
    }
  }

  /// The variables of the first, the dark and the print block.
  private static func palettes() throws -> [String: [String: String]] {
    let css = try #require(ContentLibrary.embedded.text("templates/style.css"))
    var palettes: [String: [String: String]] = [:]
    var theme = "light"
    for line in css.split(separator: "\n") {
      if line.contains("prefers-color-scheme: dark") { theme = "dark" }
      if line.contains("@media print") { theme = "print" }
      let parts = line.split(separator: ":").map { $0.filter { $0 != " " && $0 != ";" } }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      palettes[theme, default: [:]][String(parts[0].dropFirst(2))] = parts[1]
    }
    return palettes
  }

  static func contrast(_ first: String, _ second: String) -> Double {
    let levels = [luminance(first), luminance(second)].sorted()
    return (levels[1] + 0.05) / (levels[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let bits = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [bits >> 16 & 255, bits >> 8 & 255, bits & 255].map { part in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
