import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import Sandbox
import StakingModel

/// What a wait brought, as an answer.
package struct WaitAnswer {
  /// The blocks asked for; Ctrl-C may have made it fewer.
  package let wanted: UInt64
  package let act: SandboxAct
  package let before: SandboxState
  package let after: SandboxState
  package let moment: SandboxMoment
  package let snapshot: Snapshot

  package init(
    wanted: UInt64, act: SandboxAct, before: SandboxState, after: SandboxState,
    moment: SandboxMoment, snapshot: Snapshot
  ) {
    self.wanted = wanted
    self.act = act
    self.before = before
    self.after = after
    self.moment = moment
    self.snapshot = snapshot
  }

  package var answer: Answer {
    Answer(markup, json: Self.record.json(of: self), derivations: derivations, headline: "growth")
  }

  private var derivations: [Derivation] {
    WaitReasons(
      act: act, before: before, after: after, was: was, now: portfolio, title: snapshot.title
    ).derivations
  }

  var waited: UInt64 { after.chain.block - before.chain.block }
  var was: SandboxPortfolio {
    SandboxPortfolio(before.chain, after: before.branch)
  }
  var portfolio: SandboxPortfolio {
    SandboxPortfolio(after.chain, after: after.branch)
  }

  private var markup: Markup {
    let was = was
    let now = portfolio
    var fields = [
      TradeFields.text(
        "waited", SandboxMoment.time(waited),
        note: "\(NumberFormat.group(String(waited))) blocks, to block "
          + NumberFormat.group(String(after.chain.block)))
    ]
    for reward in act.outcome.rewards {
      fields.append(
        TradeFields.text(
          "rewards SN\(reward.netuid.value)",
          "+\(NumberFormat.exact(rao: reward.alpha.rao)) α\(reward.netuid.value)",
          note: price(of: reward.netuid)))
    }
    if now.claimable > .zero {
      fields.append(
        TradeFields.text(
          "root, to claim", "\(NumberFormat.exact(rao: now.claimable.rao)) TAO",
          note: "was \(NumberFormat.exact(rao: was.claimable.rao)) TAO"))
    }
    fields.append(
      TradeFields.text(
        "worth now", "\(NumberFormat.exact(rao: now.worth.rao)) TAO",
        note: SignedRao.text(Int128(now.worth.rao) - Int128(was.worth.rao)) + " TAO"))
    let growth = growth(from: was, to: now)
    if growth.rewardsRao != 0 || growth.pricesRao != 0 {
      fields += [
        TradeFields.text(
          "by rewards", "\(SignedRao.text(growth.rewardsRao)) TAO", note: "at the prices before"),
        TradeFields.text(
          "by prices", "\(SignedRao.text(growth.pricesRao)) TAO",
          note: others == .hold ? "" : "nobody sells here; not a gain to count on"),
      ]
    }
    return Markup(
      [
        .fields(fields), .paragraph(StyledText(caution, .dim)), stopped,
        .paragraph(StyledText("undo", .code) + StyledText(" goes back in time.", .dim)),
        moment.line(),
      ].compactMap { $0 })
  }

  var others: SandboxOthers { after.chain.assumptions.others }

  private var caution: String {
    others.sentence
      + (others == .hold
        ? " Pools get deeper by what the chain adds. Nobody registers or claims."
        : " Nobody registers or claims either.")
      + " What real markets do is not in it. A calculation, not a forecast."
  }

  func growth(from was: SandboxPortfolio, to now: SandboxPortfolio) -> SandboxGrowth {
    SandboxGrowth(from: was, to: now, act.outcome) { before.chain.subnet($0)?.pool.price }
  }

  private var stopped: Markup.Block? {
    guard waited < wanted else { return nil }
    return .paragraph(
      StyledText("Stopped after \(SandboxMoment.time(waited)). ", .warning)
        + StyledText("To go on: ", .dim)
        + StyledText("wait \(wanted - waited) blocks", .code))
  }

  private func price(of netuid: Netuid) -> String {
    guard let old = before.chain.subnet(netuid)?.pool.price.approximate,
      let new = after.chain.subnet(netuid)?.pool.price.approximate, old > 0
    else { return "" }
    let price = NumberFormat.sensible(new, significant: 5)
    guard abs(new / old - 1) >= 1e-9 else { return "price \(price) TAO/α, as before" }
    let change = NumberFormat.percent((new - old) / old)
    return "price \(NumberFormat.sensible(old, significant: 5)) → \(price) TAO/α, "
      + "\(new >= old ? "+" : "")\(change)"
  }

}

/// Differences of money with their sign.
enum SignedRao {
  /// As `+0.5` or `−1.25`; every digit.
  static func text(_ rao: Int128) -> String {
    let digits = NumberFormat.exact(rao: UInt64(clamping: rao.magnitude))
    return rao < 0 ? "−" + digits : "+" + digits
  }
}
