import CivilTime
import Diagnostics
import Market
package import Sandbox
package import StakingModel

extension Session {
  /// TAO in a new sandbox's wallet.
  package static let practiceMoney = Amount<TAO>(rao: 1_000 * Amount<TAO>.raoPerUnit)

  /// The sandbox as it was left, here or in another lab on the same state; or a new one.
  package mutating func sandbox() throws -> SandboxDesk {
    let name = try sandboxName()
    let text = kept(name)
    try followSettings()
    if let desk, text == nil || text == desk.keptText { return desk }
    let recorded = try snapshot().chain
    var result = desk
    if let text, let restored = try restoredDesk(text, name) { result = restored }
    if let result {
      desk = result
      return result
    }
    let beginning = try beginning(free: Session.practiceMoney)
    let new = SandboxDesk(
      SandboxDocument(beginning), chain: beginning.chain(on: recorded, earning: try earningAlpha()))
    desk = new
    return new
  }

  /// A sandbox in which nothing was done yet begins anew where a setting has changed.
  private mutating func followSettings() throws {
    guard let untouched = desk?.document, untouched.steps.isEmpty,
      untouched.beginning != (try beginning(free: untouched.beginning.free))
    else { return }
    desk = nil
  }

  /// Changes the sandbox and keeps it, as one step that no other lab comes between.
  ///
  /// What another lab did meanwhile is taken over first. Where nothing can be kept, the change
  /// holds until the lab is left.
  package mutating func changeSandbox<Result>(
    _ change: (inout SandboxDesk) throws -> Result
  ) throws -> Result {
    var current = try sandbox()
    let name = try sandboxName()
    let reader = self
    var result: Result?
    let known = current
    let isKept = try update(
      name, reading: { $0 == known.keptText ? known : try reader.desk(of: $0) }
    ) { kept in
      current = kept ?? current
      let before = current.document
      result = try change(&current)
      guard current.document != before else { return nil }
      let text = current.document.text
      current.keptText = text
      return text
    }
    let value = try result ?? change(&current)
    if !isKept { current.keptText = desk?.keptText }
    if current.document != known.document { heldStep = nil }
    desk = current
    let branch = current.document.branch
    if branch.endsInWait { keepState(of: current) }
    if branch.acts.count == 1 { keepBeginning(of: current) }
    return value
  }

  /// The sandbox of another snapshot has a file of its own.
  mutating func sandboxName() throws -> String {
    guard environment.snapshotPath != nil else { return "sandbox.json" }
    return "sandbox-\(try fingerprint()).json"
  }

  /// A beginning on the recorded state with the take and the trades of others that are set.
  package mutating func beginning(free: Amount<TAO>) throws -> SandboxBeginning {
    let snapshot = try snapshot()
    return SandboxBeginning(
      block: snapshot.block, state: try fingerprint(),
      recorded: snapshot.time.seconds, free: free, take: settings.take, others: settings.others,
      earning: SandboxCheckpoint.fingerprint(of: try earningAlpha()))
  }

  /// What tells the recorded state from others; computed once.
  mutating func fingerprint() throws -> String {
    if let snapshotFingerprint { return snapshotFingerprint }
    let fingerprint = SandboxCheckpoint.fingerprint(of: try snapshot().chain)
    snapshotFingerprint = fingerprint
    return fingerprint
  }
}
