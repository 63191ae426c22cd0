import Answers
import ArgumentParser
import Diagnostics
import Testing

@testable import Commands

/// Every report of the catalogue with every option that only some take.
@Suite struct ReportOptionTests {
  @Test func whatDoesNotBelongIsRefused() throws {
    for entry in ReportEntry.all {
      for option in ReportOption.allCases {
        let line = "report \(entry.name) \(option.example)"
        let answer = JSONSamples.session.running(line)
        let codes = answer.diagnostics.map(\.code)
        #expect(codes.contains("option.stray") == !entry.options.contains(option), "\(line)")
      }
    }
  }

  /// A hint is about the report that was asked for.
  @Test func hintsNameTheReport() {
    for (line, hint) in [
      ("report summary --profile ada.yaml --pdf a.pdf --out a.html", "summary.html"),
      ("report guide root --pdf a.pdf --out a.html", "guide.html"),
      ("report plan --goal \"1 TAO a year\" --pdf -", "plan.pdf"),
    ] {
      let hints = JSONSamples.session.running(line).diagnostics.compactMap { $0.hint?.code }
      #expect(hints.contains { $0.hasSuffix(hint) }, "\(line): \(hints)")
    }
  }

  /// What a person gives must be looked for by some report, or no report could take it.
  @Test func everyOptionBelongsSomewhere() {
    for option in ReportOption.allCases {
      #expect(ReportEntry.all.contains { $0.options.contains(option) }, "\(option.rawValue)")
      #expect((option.example + " ").hasPrefix(option.rawValue + " "))
    }
  }
}
