import Answers
import Diagnostics
package import Holdings

/// A change of what is held, with the way back.
package struct HeldStep: Sendable {
  /// What was held before.
  package let before: Profile
  /// What it made of that.
  package let after: Profile

  /// What the change took out, in its order.
  package var gone: [Position] { before.positions.filter { !after.positions.contains($0) } }
  /// What it put in.
  package var new: [Position] { after.positions.filter { !before.positions.contains($0) } }
}

extension Session {
  /// Makes what is held what it was before the last change; once.
  ///
  /// - Throws: that something else changed it since.
  package mutating func undoHolding(_ step: HeldStep) throws {
    try changeHoldings { profile in
      guard profile == step.after else {
        throw CommandFault(
          Diagnostic(
            "hold.changed", "another lab has changed what you hold since",
            hint: Hint("look at it", code: "holdings")))
      }
      profile = step.before
    }
    heldStep = nil
  }
}
