import Answers
import Diagnostics
import Market
import StakingModel

/// Where an order goes: root, or a subnet with its pool.
enum TradePlace {
  case root
  case subnet(SubnetInfo, Pool)

  /// The place as typed, looked up in the snapshot.
  ///
  /// - Parameter works: an order that works, ending in the place: completes hints.
  init(_ typed: String?, in snapshot: Snapshot, works: (String) -> String) throws {
    guard let typed else {
      throw CommandFault(
        Diagnostic(
          "place.missing", "where?", explanation: "An order names a subnet, or root.",
          hint: Hint.example(works("64"))))
    }
    switch snapshot.find(typed) {
    case .root: self = .root
    case .found(let info): self = try TradePlace.subnet(info, of: snapshot)
    case .suggestions where Snapshot.number(in: typed) != nil:
      // A number says nothing of what was meant: an order into the next one would be a guess.
      throw CommandFault(snapshot.unknownSubnet(typed, []))
    case .ambiguous(let candidates), .suggestions(let candidates):
      var fault = snapshot.unknownSubnet(typed, candidates)
      if let first = candidates.first { fault.hint?.code = works("\(first.netuid.value)") }
      throw CommandFault(fault)
    }
  }

  private static func subnet(_ info: SubnetInfo, of snapshot: Snapshot) throws -> TradePlace {
    guard let state = snapshot.chain.subnet(info.netuid) else {
      throw CommandFault(snapshot.unknownSubnet("\(info.netuid.value)", []))
    }
    return .subnet(info, state.pool)
  }
}
