import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What a question's amount comes to where and as long as it asks; what it does not name stands as an
/// example, and says so.
struct ReplyFigures: Sendable {
  let context: ReportContext
  let subject: ReplySubject
  let amount: Amount<TAO>
  let days: Int
  /// The place asked about; root where none was named.
  let place: Place
  let comparison: StakeComparison
  /// Take and offers that are counted.
  let wishes: Wishes

  init(_ context: ReportContext, _ subject: ReplySubject) {
    self.context = context
    self.subject = subject
    place = subject.place ?? .root
    days = subject.days ?? ReportCalendar.year
    let pool = place.netuid.flatMap { context.chain.subnet($0)?.pool }
    let worth = subject.alpha.flatMap { alpha in
      pool.map { Amount<TAO>(rao: UInt64(clamping: $0.spotValue(of: alpha))) }
    }
    amount = subject.amount ?? worth ?? Inquiry.example
    let offers = ([place] + subject.others).compactMap { place in
      if case .custodian(let offer) = place { offer } else { nil }
    }
    var wishes = subject.wishes
    if !offers.isEmpty { wishes.offers = offers }
    self.wishes = wishes
    comparison = context.inquiry.compare(
      amount, days: days, with: ([place] + subject.others).compactMap(\.netuid), wishes)
  }

  /// What the place leaves; nil where it cannot be.
  var outcome: StakeOutcome? { comparison.outcome(of: place.way) }
  /// What is typed for more: an example where the amount named cannot be held.
  var typedAmount: Amount<TAO> {
    if let payments = subject.payments { return payments.each }
    return outcome != nil && root != nil ? amount : Inquiry.example
  }
  /// Root beside it.
  var root: StakeOutcome? { comparison.outcome(of: .root) }
  /// The subnet asked about.
  var subnet: SubnetFigures? {
    place.netuid.flatMap { context.inquiry.subnet($0, subject.wishes) }
  }

  /// What root has earned after some days.
  func rootEarned(after day: Int) -> Int128? {
    context.inquiry.compare(amount, days: day, with: [], wishes).outcome(of: .root)?.earnedRao
  }

  /// The alpha that a removal would pay out: what was named, or what the amount is worth.
  var heldIfRemoved: Amount<Alpha>? {
    guard subject.amount != nil || subject.alpha != nil else { return nil }
    return sale?.paid
  }

  /// What the place has earned after some days within the time asked about.
  func earned(after day: Int) -> Int128? {
    let longer =
      day <= days
      ? comparison
      : context.inquiry.compare(
        amount, days: day, with: place.netuid.map { [$0] } ?? [], wishes)
    return longer.after(day: day).outcome(of: place.way)?.earnedRao
  }

  /// What is left if the price changes as asked; half of it where nothing was said.
  var changed: StakeOutcome? {
    // Nothing is left at a price of nothing: no sale is made.
    if case .subnet = place, change <= -1 { return nil }
    return switch place {
    case .subnet:
      comparison.choices.first.flatMap {
        comparison.outcomes(of: $0, priceChanges: [change]).first ?? nil
      }
    case .root:
      context.inquiry.course(of: amount, at: place, days: days, change: change, subject.wishes)
        .end.outcome(change)
    // An exchange pays what it quotes, whatever alpha costs.
    case .custodian: outcome
    }
  }

  /// Whether alpha of a subnet was named.
  var isHeldAlpha: Bool { subject.alpha != nil && place.netuid != nil }

  var change: Double { subject.priceChange ?? -0.5 }

  /// The alpha asked about as what is held already: rewards without a purchase before.
  var held: HeldPosition? {
    guard let alpha = subject.alpha, let netuid = place.netuid else { return nil }
    var profile = Profile()
    profile.positions = [.alpha(AlphaPosition(netuid: netuid, amount: alpha))]
    return context.inquiry.review(profile.assuming(take: subject.wishes.take), days: days)
      .positions.first
  }

  /// The sale of the alpha asked about, or of as much as the amount is worth.
  var sale: UnstakeQuote? {
    guard let pool = subnet?.state.pool else { return nil }
    let price = pool.price.approximate
    let alpha =
      subject.alpha
      ?? (price > 0 ? Amount(rao: UInt64(amount.approximate / price * 1e9)) : .zero)
    return try? pool.unstake(alpha, wholeHolding: true)
  }
}

extension Place {
  /// The subnet, if it is one.
  var netuid: Netuid? {
    if case .subnet(let netuid) = self { netuid } else { nil }
  }
}
