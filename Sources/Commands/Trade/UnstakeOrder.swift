import Diagnostics
import StakingModel

/// `100 α64`, `100 alpha from 64`, `10 TAO from root` cut into what and where.
struct UnstakeOrder {
  var amount: String
  var place: String?

  init(_ words: [String]) {
    if let index = words.lastIndex(where: { ["from", "on", "in"].contains($0.lowercased()) }) {
      amount = words[..<index].joined(separator: " ")
      place = words[(index + 1)...].joined(separator: " ").nonEmpty
    } else {
      amount = words.joined(separator: " ")
    }
  }

  /// Alpha of one subnet was to leave another.
  static func foreign(_ owner: Netuid, _ place: Netuid, works: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "amount.subnet",
        "alpha of subnet \(owner.value) cannot be taken out of subnet \(place.value)",
        explanation: "Each subnet has its own alpha and its own pool.",
        hint: Hint("take it out of its own pool", code: works)))
  }
}
