import Diagnostics
import Explain
package import StakingEconomics
import StakingModel

extension StakeRefusal {
  /// Why an amount cannot be held somewhere, with a line that works.
  ///
  /// - Parameters:
  ///   - verb: the verb that asked; completes the code.
  ///   - typed: the order as typed.
  package func fault(_ verb: String, typed: String, works: String) -> CommandFault {
    if case .wayIn(let error) = reason {
      return CommandFault(error.diagnostic(for: typed, works: works))
    }
    return CommandFault(
      Diagnostic(
        "\(verb).refused", "this cannot be held there: \(reason.words)",
        hint: Hint.example(works)))
  }
}
