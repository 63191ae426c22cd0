import Decimals
import Holdings
import Inquiry
import LabSession
import Questions
import StakingModel

/// What is held, as the amount and the place of a question that names none and asks for one's own.
struct HeldAmount {
  /// The question with them.
  let asked: AskedQuestion
  /// As it is said before the answer.
  let lead: String

  /// Kinds whose answer is reckoned with an amount at a place.
  private static let kinds: Set<String> = [
    "claim", "price-fall", "alpha-falls", "dereg", "break-even", "take", "rewards-when", "tax",
    "price-impact", "slippage", "earn-compare", "compounding", "lose", "until-grown", "block-time",
    "root-or-alpha", "leave-large", "leave-part", "earn", "currency",
  ]

  /// Nil where the question names an amount, or nothing or several things that are held may be meant.
  init?(_ asked: AskedQuestion, as intent: Intent, in session: inout Session) {
    let named = asked.named
    guard Self.kinds.contains(intent.id), named.parts.isEmpty, named.negatives.isEmpty,
      named.payment == nil, named.unknownPlaces.isEmpty, !named.isAboutExchange,
      named.amounts.allSatisfy({ $0.size == .share(.one) }),
      !asked.ownWords.isDisjoint(with: HeldReply.own)
    else { return nil }
    var held = session.countedHoldings()
    held.positions.removeAll { !Self.fits($0, named, intent) }
    let places = LeavingOrder.places(held)
    guard places.count == 1, let place = places.first else { return nil }
    let rao = held.held(at: place)
    let number = DecimalNumber(rao: rao)
    switch place {
    case .root:
      self.asked = asked.holding(number, at: .root)
      lead = "With what you hold, \(NumberFormat.exact(rao: rao)) TAO on root:"
    case .subnet(let netuid):
      self.asked = asked.holding(number, at: .subnet(netuid))
      lead = "With what you hold, \(NumberFormat.exact(rao: rao)) α\(netuid.value):"
    case .everywhere, .custodian: return nil
    }
  }

  /// Whether a position may be what is asked about.
  private static func fits(_ position: Position, _ named: NamedThings, _ intent: Intent) -> Bool {
    switch position {
    case .root:
      return !alphaOnly.contains(intent.id)
        && (named.isAboutRoot || named.subnets.isEmpty) && !isAlpha(named)
    case .alpha(let alpha):
      return intent.group != .claims
        && (named.subnets.isEmpty || named.subnets.contains(alpha.netuid))
        && (!named.isAboutRoot || intent.id == "earn-compare" || intent.id == "root-or-alpha")
    case .custodial: return false
    }
  }

  private static func isAlpha(_ named: NamedThings) -> Bool {
    named.amounts.contains { if case .alpha = $0.unit { true } else { false } }
  }

  /// Kinds about the price of alpha or about a subnet.
  private static let alphaOnly: Set<String> = [
    "price-fall", "alpha-falls", "dereg", "break-even", "price-impact", "slippage", "leave-large",
  ]
}
