package import Explain
import Inquiry
import StakingEconomics
import StakingModel

extension ProjectAnswer {
  /// Why the figures of the end are what they are.
  package var derivations: [Derivation] {
    guard let outcome = end.assumed else { return [] }
    // For root the assumed change is that of a scenario with rates of its own.
    let rates = projection.way == .root ? projection.assumedComparison : comparison
    var found = rates.derivations(of: outcome)
    for (name, change) in [
      ("low", projection.shownChanges.first), ("high", projection.shownChanges.last),
    ] {
      guard let change, change != projection.change else { continue }
      found += end.outcome(change).map { [$0.derivation(name)] } ?? []
    }
    return found
  }
}
