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

  /// What a person gives must be looked for by some report, or no report could take it.
  @Test func everyOptionBelongsSomewhere() {
    for option in ReportOption.allCases {
      #expect(ReportEntry.all.contains { $0.options.contains(option) }, "\(option.rawValue)")
      #expect((option.example + " ").hasPrefix(option.rawValue + " "))
    }
  }
}
