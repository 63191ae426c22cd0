import Diagnostics
import JSONText
import Market
import StakingEconomics
import StakingModel

extension ProfileShapes {
  /// A position with its place, for rules between positions.
  struct Placed {
    var position: Position
    var place: Range<Int>
  }

  private var kinds: [String] { ["root", "subnet", "custodial"] }

  var placedPosition: JSONShape<Placed> {
    .object("a position: `root: 120 TAO`, or `subnet:` with `alpha:`, or `custodial:`") { fields in
      let found = kinds.filter { fields.has($0) }
      guard found.count == 1, let kind = found.first else {
        fields.ignoreOtherKeys()
        fields.faults.note(
          "profile.position",
          found.isEmpty
            ? "\(fields.faults.subject) is none of root, subnet and custodial"
            : "\(fields.faults.subject) is \(found.joined(separator: " and ")) at once",
          at: fields.range,
          hint: (found.isEmpty ? misspelt(fields) : nil)
            ?? Hint(
              "begin each position with one of `root:`, `subnet:` and `custodial:`, as shown by",
              code: "help profile"))
        return nil
      }
      let place = fields.range
      let position: Position? =
        switch kind {
        case "root": root(&fields).map(Position.root)
        case "subnet": alpha(&fields).map(Position.alpha)
        default: custodial(&fields).map(Position.custodial)
        }
      return position.map { Placed(position: $0, place: place) }
    }
  }

  /// The kind that a key of the position nearly is.
  private func misspelt(_ fields: JSONFields) -> Hint? {
    fields.keys.lazy.compactMap { nearest(to: $0, among: kinds, limit: 1).first }.first
      .map { Hint("did you mean", code: "\($0):") }
  }

  private func root(_ fields: inout JSONFields) -> RootPosition? {
    let amount = fields.required("root", Quantity.tao)
    let validator = fields.optional("validator", words)
    let take = fields.optional("take", take)
    guard let amount else { return nil }
    if let all = snapshot?.chain.rootTAO, amount > all {
      fields.note(
        "profile.amount", "all of root holds less than this: \(all.decimal) TAO", at: "root")
    }
    return RootPosition(amount: amount, validator: validator, take: take)
  }

  private func alpha(_ fields: inout JSONFields) -> AlphaPosition? {
    let netuid = fields.required("subnet", subnet)
    let amount = fields.required("alpha", Quantity.alpha(of: netuid?.value))
    let locked = fields.optional("locked", Quantity.alpha(of: netuid?.value))
    let validator = fields.optional("validator", words)
    let take = fields.optional("take", take)
    let cost = fields.optional("bought_for", Quantity.taoOrNothing)
    let date = fields.optional("bought_on", pastDate)
    guard let netuid, let amount else { return nil }
    if let all = snapshot?.chain.subnet(netuid)?.alphaOut, amount > all {
      fields.note(
        "profile.amount",
        "all of subnet \(netuid.value) holds less than this: \(all.decimal) alpha", at: "alpha",
        why: "That is the alpha outside the pool at block \(snapshot?.block ?? 0).")
    }
    if let locked, locked > amount {
      fields.note(
        "profile.amount", "more is locked than is held: \(amount.decimal) alpha", at: "locked",
        why: "`alpha` is all you hold there; `locked` is a part of it.")
    }
    return AlphaPosition(
      netuid: netuid, amount: amount, locked: locked ?? .zero, validator: validator, take: take,
      boughtFor: cost,
      boughtOn: date)
  }

  private func custodial(_ fields: inout JSONFields) -> CustodialPosition? {
    let provider = fields.required("custodial", words)
    let amount = fields.required("amount", Quantity.tao)
    let quote = quote(&fields)
    let commission = fields.optional("commission", Quantity.percentage(upTo: 100))
    let days = JSONShape<Int>.integer(in: 0...36_500)
    let lock = fields.optional("lock_days", days)
    let withdrawal = fields.optional("withdrawal_days", days)
    let loss = fields.optional("loss_probability", Quantity.percentage(upTo: 100))
    guard let provider, let amount else { return nil }
    return CustodialPosition(
      provider: provider, amount: amount, quote: quote, commission: commission, lockDays: lock,
      withdrawalDays: withdrawal, lossProbability: loss)
  }

  /// A rate says how it counts and of which day it is.
  private func quote(_ fields: inout JSONFields) -> CustodialPosition.Quote? {
    let rate = Quantity.percentage(upTo: 1000)
    let apy = fields.optional("quoted_apy", rate)
    let apr = fields.optional("quoted_apr", rate)
    let date = fields.optional("quoted_on", pastDate)
    if fields.has("quoted_apy"), fields.has("quoted_apr") {
      fields.note(
        "profile.quote", "one rate is enough: `quoted_apy` or `quoted_apr`", at: "quoted_apr",
        why: "An APY compounds, an APR does not; both at once could contradict each other.")
      return nil
    }
    guard let rate = apy ?? apr else { return nil }
    guard fields.has("quoted_on") else {
      fields.note(
        "profile.quote", "a quoted rate needs its day",
        at: apy == nil ? "quoted_apr" : "quoted_apy",
        why: "Quoted rates change from week to week.", hint: Hint("add `quoted_on: 2026-10-08`"))
      return nil
    }
    return date.map { .init(rate: rate, basis: apy == nil ? .apr : .apy, on: $0) }
  }

  /// The chain lets no validator take more than 18 %.
  private var take: JSONShape<Percentage> {
    Quantity.percentage(upTo: 18, "The chain lets a validator keep at most 18 % of the dividends.")
  }

  /// A number, or a name of the snapshot.
  private var subnet: JSONShape<Netuid> {
    JSONShape("a subnet's number or name, as 64") { node, faults in
      guard let text = Quantity.written(node) else {
        faults.note("json.type", "\(faults.subject) must be a number or a name", at: node.range)
        return nil
      }
      guard let snapshot else { return number(text, node, &faults) }
      switch snapshot.find(text) {
      case .found(let info): return info.netuid
      case .root:
        faults.note(
          "profile.position", "root is not a subnet", at: node.range,
          why: "On root you hold TAO, not alpha.", hint: Hint("write `root: 120 TAO`"))
      case .ambiguous(let infos), .suggestions(let infos):
        let fault = snapshot.unknownSubnet(text, infos)
        faults.note(
          fault.code, fault.summary, at: node.range, why: fault.explanation, hint: fault.hint)
      }
      return nil
    }
  }

  private func number(
    _ text: String, _ node: JSONNode, _ faults: inout JSONFaults
  ) -> Netuid? {
    if let value = UInt16(text), value > 0 { return Netuid(value) }
    faults.note(
      "subnet.unknown", "\(faults.subject) must be a subnet's number", at: node.range,
      hint: Hint("write its number, as 64"))
    return nil
  }
}
