import Decimals
import Inquiry
import Market
import Questions
import Reports
import StakingModel

/// What a question names beside its amount, place and time.
extension QuestionSubject {
  /// Wallets and months stand in no number; a currency and a country stand only in some answers.
  mutating func others(_ named: NamedThings, _ group: IntentGroup?) {
    if group != .wallets, group != .safety {
      for words in named.others { add(QuestionCondition(words: words, change: pastChange)) }
    }
    let isMoneyNamed = named.amounts.contains {
      if case .money = $0.unit { true } else { false }
    }
    if let currency = named.currency, !isMoneyNamed, group == .earning || group == .leaving {
      add(
        QuestionCondition(words: currency.code) {
          $0.currency = $0.currency == "USD" ? "EUR" : "USD"
          $0.price = nil
        })
    }
    if let country = named.country, group != .tax, group != .safety, group != .other {
      add(QuestionCondition(words: country))
    }
  }

  /// Without the day that is over; nil where none is counted.
  var pastChange: (@Sendable (inout ReplySubject) -> Void)? {
    guard reply.past != nil else { return nil }
    return { $0.past = nil }
  }

  /// Amounts at places of their own: each is counted where it goes, and they are added up.
  mutating func parts(_ named: NamedThings) {
    var parts: [(amount: Amount<TAO>, place: Place)] = []
    for part in named.parts {
      guard let rao = part.amount.wholeRao, rao > 0, rao <= Self.most,
        let place = place(of: part)
      else {
        amounts(named)
        return
      }
      parts.append((Amount(rao: UInt64(rao)), place))
    }
    let all = parts
    set {
      $0.parts = all
      $0.amount = all.reduce(.zero) { $0.addingSaturated($1.amount) }
    }
    for (index, part) in named.parts.enumerated() {
      add(
        QuestionCondition(words: part.amount.sensibleText(keptFraction: 9).text + " TAO") {
          guard $0.parts.indices.contains(index) else { return }
          $0.parts[index].amount = Amount(rao: $0.parts[index].amount.rao / 3 + 7_123_456_789)
        })
    }
  }

  private func place(of part: NamedPart) -> Place? {
    switch part.place {
    case .root: return .root
    case .subnet(let netuid): return market.chain.subnet(netuid).map { _ in .subnet(netuid) }
    case .exchange:
      return ([reply.place] + reply.others).compactMap { $0 }.first {
        if case .custodian = $0 { true } else { false }
      }
    }
  }
}
