/// What an event is called where it is exported, so that reading it again makes the same event of it.
public enum LedgerPhrase: String, Hashable, Sendable, CaseIterable {
  case bought, sold, gift, fee, staked, unstaked, lost, stolen
  case spent = "given away"
  case reward = "staking reward"
  case claim = "root reward claimed"
  case cameIn = "came from elsewhere"
  case wentOut = "went elsewhere"
  case cost = "a cost"

  /// What an event is called.
  public init(_ recorded: RecordedEvent) {
    self =
      switch recorded.event.action {
      case .purchase: .bought
      case .disposal(_, _, let proceeds):
        (proceeds ?? recorded.paidElsewhere?.money ?? .zero) > .zero
          ? .sold : recorded.reason == .gift ? .gift : .spent
      case .stake: .staked
      case .unstake: .unstaked
      case .reward: .reward
      case .claim: .claim
      case .transferIn: .cameIn
      case .transferOut:
        switch recorded.reason {
        case .lost: .lost
        case .stolen: .stolen
        case .cost: .cost
        case .gift, nil: .wentOut
        }
      case .fee: .fee
      }
  }

  /// The reason it says; nil where it says none.
  public var reason: OutflowReason? {
    switch self {
    case .gift: .gift
    case .lost: .lost
    case .stolen: .stolen
    case .cost: .cost
    default: nil
    }
  }

  private static let joint = ", worth "

  /// The phrase with what the event was worth, as `staked, worth 804 USD`.
  ///
  /// - Parameter worth: digits and the currency; nil where it is not known.
  public func text(worth: (amount: String, currency: String)?) -> String {
    guard let worth else { return rawValue }
    return "\(rawValue)\(LedgerPhrase.joint)\(worth.amount) \(worth.currency)"
  }

  /// Reads what `text(worth:)` writes; nil for the words of anybody else.
  public static func read(
    _ text: String
  ) -> (phrase: LedgerPhrase, worth: (money: ExactMoney, currency: String)?)? {
    if let phrase = LedgerPhrase(rawValue: text) { return (phrase, nil) }
    guard let place = text.firstIndex(of: ","),
      let phrase = LedgerPhrase(rawValue: String(text[..<place])),
      text[place...].hasPrefix(joint)
    else { return nil }
    let words = text[place...].dropFirst(joint.count).split(separator: " ")
    guard words.count == 2, let money = ExactMoney(words[0]), money >= .zero else { return nil }
    return (phrase, (money, String(words[1])))
  }
}
