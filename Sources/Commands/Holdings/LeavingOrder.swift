import Answers
import Calculator
import Decimals
import Diagnostics
import Holdings
import Inquiry
import LabSession
import Market
import StakingModel

/// `half of 64`, `100 α64`, `50 TAO from root`, `Coinbase` read against what is held.
struct LeavingOrder {
  private var amount: String
  private var place: String?
  /// All of it: an exchange's name may have any word in it.
  private let whole: String

  private static let littleWords: Set<String> = ["of", "from", "on", "in", "at"]

  /// Cuts what from where.
  init(_ words: [String]) {
    whole = words.joined(separator: " ")
    let cut = words.firstIndex { LeavingOrder.littleWords.contains($0.lowercased()) }
    if let first = words.first, AmountReader.isPart(first), cut ?? 1 == 1 {
      amount = first
      place = words.dropFirst(cut == nil ? 1 : 2).joined(separator: " ").nonEmpty
    } else if let cut {
      amount = words[..<cut].joined(separator: " ")
      place = words[(cut + 1)...].joined(separator: " ").nonEmpty
    } else {
      amount = whole
      place = nil
    }
  }

  private static let everywhere: Set<String> = ["all", "everything", "everywhere", ""]

  /// - Throws: what is wrong with place and amount, or that nothing is held there.
  func wish(_ profile: Profile, in session: inout Session) throws -> LeavingWish {
    let isAll = LeavingOrder.everywhere.contains(amount.lowercased())
    let named = place.map { $0.lowercased() } ?? ""
    if isAll, LeavingOrder.everywhere.contains(named) { return LeavingWish(.everywhere) }
    let snapshot = try session.snapshot()
    let reader = AmountReader(scope: try session.scope(), example: "leave half of 64")
    // A place alone is all that lies there, as in `leave 64`.
    if let found = held(whole, profile, snapshot) { return LeavingWish(found) }
    guard let place else {
      guard let order = placedBehind(profile, reader, snapshot) else {
        return try unplaced(profile, reader, snapshot)
      }
      return try order.wish(profile, in: &session)
    }
    guard let found = held(place, profile, snapshot) else {
      throw LeavingOrder.notHeld(place, profile)
    }
    if isAll { return LeavingWish(found) }
    return LeavingWish(found, rao: try rao(at: found, profile, reader))
  }

  /// The same with its last words as the place: `100 TAO root`, `100 root`.
  private func placedBehind(
    _ profile: Profile, _ reader: AmountReader, _ snapshot: Snapshot
  ) -> LeavingOrder? {
    // `100 α64` is an amount, though `α64` is a place too.
    guard (try? reader.alpha(whole)) == nil, (try? reader.tao(whole)) == nil else { return nil }
    let words = whole.split(separator: " ").map(String.init)
    for cut in words.indices.dropFirst() {
      let (what, place) = (
        words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")
      )
      guard held(place, profile, snapshot) != nil,
        (try? reader.tao(what)) != nil || (try? reader.alpha(what)) != nil
          || LeavingOrder.isNumber(what)
      else { continue }
      var order = self
      (order.amount, order.place) = (what, place)
      return order
    }
    return nil
  }

  /// An amount without a place: alpha says its own.
  private func unplaced(
    _ profile: Profile, _ reader: AmountReader, _ snapshot: Snapshot
  ) throws -> LeavingWish {
    if reader.isAlpha(amount), let owner = try reader.alpha(amount).netuid {
      let found = LeavingWish.Place.subnet(owner)
      guard profile.held(at: found) > 0 else {
        throw LeavingOrder.notHeld("\(owner.value)", profile)
      }
      return LeavingWish(found, rao: try rao(at: found, profile, reader))
    }
    let isName = amount.first?.isNumber == false || Snapshot.number(in: amount) != nil
    if !AmountReader.isPart(amount), isName {
      throw LeavingOrder.notHeld(amount, profile)
    }
    let isAmount = !AmountReader.isPart(amount)
    if isAmount { _ = try reader.tao(amount) }
    let places = LeavingOrder.places(profile)
    if places.count == 1 {
      return LeavingWish(places[0], rao: try rao(at: places[0], profile, reader))
    }
    throw CommandFault(
      Diagnostic(
        "place.missing", "from where?",
        explanation: "You hold something in \(places.count) places.",
        hint: Hint.example("leave half of \(places[0].name)")))
  }

  private func rao(
    at place: LeavingWish.Place, _ profile: Profile, _ reader: AmountReader
  ) throws -> UInt64 {
    let held = profile.held(at: place)
    if LeavingOrder.isNumber(amount) { throw withoutUnit(place) }
    let rao: UInt64
    if let part = try reader.part(amount, of: held) {
      rao = part
    } else if case .subnet(let netuid) = place {
      let (alpha, owner) = try reader.alpha(amount)
      if let owner, owner != netuid {
        throw UnstakeOrder.foreign(owner, netuid, works: "leave half of \(netuid.value)")
      }
      rao = alpha.rao
    } else {
      rao = try reader.tao(amount).rao
    }
    guard rao <= held, rao > 0 else {
      throw CommandFault(
        Diagnostic(
          "hold.less", rao == 0 ? "nothing would be left" : "you hold less than that there",
          explanation: "You hold \(Amount<TAO>(rao: held).decimal) \(place.unit) there.",
          hint: Hint("all of it", code: "leave \(place.name)"),
          source: SourceText(name: "", text: amount), labels: [.init(0..<amount.utf8.count)]))
    }
    return rao
  }

  private static func isNumber(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber || ".,".contains($0) }
      && (try? DecimalReader.read(text)) != nil
  }

  private func withoutUnit(_ place: LeavingWish.Place) -> CommandFault {
    CommandFault(
      Diagnostic(
        "amount.unit", "`\(amount)` of what?",
        explanation: "Every amount carries its unit, so that TAO and alpha cannot be mixed up.",
        hint: Hint("probably", code: "leave \(amount) \(place.unit) from \(place.name)"),
        source: SourceText(name: "", text: amount), labels: [.init(0..<amount.utf8.count)]))
  }

  // MARK: Places

  /// The place of that name, if something is held there.
  private func held(
    _ typed: String, _ profile: Profile, _ snapshot: Snapshot
  ) -> LeavingWish.Place? {
    let custodian = LeavingWish.Place.custodian(typed)
    if profile.held(at: custodian) > 0 { return custodian }
    switch snapshot.find(typed) {
    case .root: return profile.held(at: .root) > 0 ? .root : nil
    case .found(let info):
      let place = LeavingWish.Place.subnet(info.netuid)
      return profile.held(at: place) > 0 ? place : nil
    case .ambiguous(let infos):
      // Of several subnets with one name the one that is held is meant.
      let places = infos.map { LeavingWish.Place.subnet($0.netuid) }
      return places.filter { profile.held(at: $0) > 0 }.only
    case .suggestions:
      guard let number = Snapshot.number(in: typed).flatMap(UInt16.init(exactly:)) else {
        return nil
      }
      let place = LeavingWish.Place.subnet(Netuid(number))
      return profile.held(at: place) > 0 ? place : nil
    }
  }

  /// Where something is held, each place once.
  static func places(_ profile: Profile) -> [LeavingWish.Place] {
    var found: [LeavingWish.Place] = []
    for position in profile.positions {
      let place: LeavingWish.Place =
        switch position {
        case .root: .root
        case .alpha(let alpha): .subnet(alpha.netuid)
        case .custodial(let custodial): .custodian(custodial.provider)
        }
      if !found.contains(place) { found.append(place) }
    }
    return found
  }

  private static func notHeld(_ typed: String, _ profile: Profile) -> CommandFault {
    let names = places(profile).prefix(6).map(\.name)
    return CommandFault(
      Diagnostic(
        "hold.place", "you hold nothing at `\(typed)`",
        explanation: "You hold something at: \(names.joined(separator: ", ")).",
        hint: Hint.example("leave \(names.first ?? "")")))
  }
}

extension LeavingWish.Place {
  /// As it is typed behind `leave`.
  var name: String {
    switch self {
    case .everywhere: "all"
    case .root: "root"
    case .subnet(let netuid): "\(netuid.value)"
    case .custodian(let name): name
    }
  }

  fileprivate var unit: String {
    if case .subnet(let netuid) = self { "α\(netuid.value)" } else { "TAO" }
  }
}

extension Array {
  /// The one element; nil if there are none or several.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

extension Session {
  /// Where something is held, to choose from.
  mutating func heldCandidates() -> [LineCompletions.Candidate] {
    let profile = countedHoldings()
    let snapshot = try? snapshot()
    return LeavingOrder.places(profile).map { place in
      guard case .subnet(let netuid) = place else { return .oneWord(place.name) }
      return .init(place.name, note: snapshot?.info(netuid)?.name ?? "")
    }
  }
}
