import History
import Market
import SQLite
import Synchronization

/// The history in the state folder while questions are asked of it: opened when the first one comes,
/// each answer read once. What cannot be read counts as not there, and the fault is said.
final class KeptHistory: Sendable {
  private let path: String
  private let state = Mutex(State())

  private struct State {
    var subnets: [UInt64: [SubnetPriceHistory.Observation]] = [:]
    var tao: [String: [TAOPriceHistory.Day]] = [:]
    var fault: HistoryFault?
  }

  init(_ path: String) {
    self.path = path
  }

  /// Why it could not be read; nil while nobody asked, and where it could.
  var fault: HistoryFault? { state.withLock { $0.fault } }

  /// What a market asks.
  var prices: KeptPrices {
    KeptPrices(
      subnets: { [self] snapshot in
        read(\.subnets, snapshot.block) { (store) throws(HistoryFault) in
          try store.subnetPrices(for: snapshot)
        }
      },
      tao: { [self] currency in
        read(\.tao, currency) { (store) throws(HistoryFault) in try store.taoPrices(in: currency) }
      })
  }

  private func read<Key: Hashable, Row: Sendable>(
    _ memory: WritableKeyPath<State, [Key: [Row]]>, _ key: Key,
    _ ask: (HistoryStore) throws(HistoryFault) -> [Row]
  ) -> [Row] {
    state.withLock { state in
      if let known = state[keyPath: memory][key] { return known }
      guard state.fault == nil else { return [] }
      do throws(HistoryFault) {
        let rows = try ask(HistoryStore(path, .read))
        state[keyPath: memory][key] = rows
        return rows
      } catch {
        state.fault = error
        return []
      }
    }
  }
}
