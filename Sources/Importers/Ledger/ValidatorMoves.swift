import Decimals
import StakingEconomics

/// Stake that goes from one validator to another of the same subnet: the chain tells it as taken out and
/// put in, in one transaction, and nothing is sold.
enum ValidatorMoves {
  /// Leaves out pairs that undo each other to the last rao, so that what was paid once stays the cost.
  static func settle(_ file: inout ImportedFile) {
    var open: [Key: [Int]] = [:]
    for (index, event) in file.events.enumerated() {
      if case .stake = event.event.action, let key = Key(event) {
        open[key, default: []].append(index)
      }
    }
    guard !open.isEmpty else { return }
    var gone: Set<Int> = []
    for (index, event) in file.events.enumerated() {
      guard case .unstake = event.event.action, let key = Key(event),
        let place = open[key]?.popLast()
      else { continue }
      gone.formUnion([index, place])
    }
    guard !gone.isEmpty else { return }
    file.events = file.events.indices.filter { !gone.contains($0) }.map { file.events[$0] }
    let count = gone.count / 2
    file.noteOnce(
      "\(NumberFormat.counted(count, "time")) stake goes from one validator to another of its subnet, in "
        + "one transaction: no sale, and what it once cost stays")
  }

  /// What both sides must share.
  private struct Key: Hashable {
    let id: String
    let time: Int64
    let wallet: UInt16
    let asset: LedgerAsset
    let alpha: Int128
    let tao: Int128

    init?(_ event: ImportedEvent) {
      guard let id = event.id, event.event.feeRao == 0 else { return nil }
      switch event.event.action {
      case .stake(let asset, let paid, let received) where asset != .tao:
        (self.asset, tao, alpha) = (asset, paid, received)
      case .unstake(let asset, let paid, let received) where asset != .tao:
        (self.asset, alpha, tao) = (asset, paid, received)
      default: return nil
      }
      (self.id, time, wallet) = (id, event.event.time, event.wallet)
    }
  }
}
