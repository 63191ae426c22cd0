import CivilTime
import Decimals
public import Market
import StakingModel

extension LessonWords {
  /// Which block, when, how old: as `AsOf.line` has it, in this language.
  public func line(_ asOf: AsOf) -> String {
    guard language != Locale.original else { return asOf.line }
    let block = self("source.block", ["block": NumberFormat.group(String(asOf.block))])
    let rules = asOf.rules.flatMap { rules in
      rules.areKnown ? nil : self("source.rules", ["version": "\(rules.specVersion)"])
    }
    return ([block, asOf.time.utcText, age(asOf.freshness)] + [rules].compactMap { $0 })
      .joined(separator: " · ")
  }

  private func age(_ freshness: Freshness) -> String {
    switch freshness.span {
    case .future: self("source.future")
    case .now: self("source.now")
    case .minutes(let count): self("source.minutes", count: Int(count))
    case .hours(let count): self("source.hours", count: Int(count))
    case .days(let count): self("source.days", count: Int(count))
    case .years(let count): self("source.years", count: Int(count))
    }
  }
}

extension LessonModel {
  /// Where the numbers are from.
  func sourceLine(_ words: LessonWords) -> String {
    asOf.map(words.line) ?? words("screen.teaching")
  }
}
