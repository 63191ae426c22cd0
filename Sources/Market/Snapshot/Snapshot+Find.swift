public import Diagnostics
import StakingModel
import TextFormats

/// What a subnet's number or name led to.
public enum SubnetMatch: Hashable, Sendable {
  /// The subnet.
  case found(SubnetInfo)
  /// Root, which is no subnet with a pool.
  case root
  /// Several subnets have this name.
  case ambiguous([SubnetInfo])
  /// None; these are close, best first.
  case suggestions([SubnetInfo])
}

extension Snapshot {
  /// The subnet meant by `64`, `SN64`, `α64`, or a name in any case.
  public func find(_ text: String) -> SubnetMatch {
    let typed = SafeText.neutralised(text)
    if let number = Self.number(in: typed) {
      if number == 0 { return .root }
      if let info = UInt16(exactly: number).flatMap({ info(Netuid($0)) }) { return .found(info) }
      return .suggestions(closest(to: number))
    }
    let wanted = typed.lowercased()
    if wanted == "root" { return .root }
    let named = subnets.filter { $0.name?.lowercased() == wanted }
    switch named.count {
    case 1: return .found(named[0])
    case 2...: return .ambiguous(named)
    default: return .suggestions(closest(to: wanted))
    }
  }

  /// The fault of an unknown or ambiguous subnet, with the nearest names and numbers.
  ///
  /// - Parameter command: completes a hint that works when typed, as `market`.
  public func unknownSubnet(
    _ text: String, _ candidates: [SubnetInfo], command: String? = nil
  ) -> Diagnostic {
    let typed = SafeText.neutralised(text)
    let names = candidates.map(\.title).joined(separator: ", ")
    let code = candidates.first.flatMap { first in command.map { "\($0) \(first.netuid.value)" } }
    let hint =
      candidates.isEmpty
      ? Hint("list all subnets", code: "market")
      : Hint(code == nil ? "closest: \(names)" : "closest: \(names); try", code: code)
    if let first = candidates.first?.name?.lowercased(), first == typed.lowercased() {
      return Diagnostic(
        "subnet.ambiguous", "several subnets are called `\(typed)`: \(names)",
        explanation: "Owners choose names freely; only the number is unique.",
        hint: Hint("use the number", code: code))
    }
    return Diagnostic(
      "subnet.unknown", "there is no subnet `\(typed)` at block \(block)",
      explanation: "Subnets go by number or by the name their owner gave them on the chain.",
      hint: hint)
  }

  /// The number in `64`, `SN64`, `sn 64`, `α64` or `#64`; nil if it is none.
  public static func number(in text: String) -> UInt64? {
    var rest = Substring(text.lowercased())
    for prefix in ["sn", "α", "#", "subnet"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
      break
    }
    rest = rest.drop { $0 == " " }
    guard !rest.isEmpty, rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return UInt64(rest) ?? .max
  }

  private func closest(to number: UInt64) -> [SubnetInfo] {
    let written = String(number)
    func distance(_ info: SubnetInfo) -> (Int, UInt64) {
      let value = UInt64(info.netuid.value)
      let edits = editDistance(String(written.prefix(6)), String(value))
      return (edits, value > number ? value - number : number - value)
    }
    return Array(subnets.sorted { distance($0) < distance($1) }.prefix(3))
  }

  private func closest(to wanted: String) -> [SubnetInfo] {
    guard !wanted.isEmpty else { return [] }
    let names = subnets.compactMap(\.name)
    var close = nearest(to: wanted, among: names)
    for name in names where close.count < 3 && wanted.count >= 3 {
      if name.lowercased().contains(wanted), !close.contains(name) { close.append(name) }
    }
    return close.compactMap { name in subnets.first { $0.name == name } }
  }
}
