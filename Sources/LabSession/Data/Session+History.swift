package import Answers
import Diagnostics
import Files
package import History
import SQLite

/// The history that `data update` and `data import` fill.
extension Session {
  /// Where it lies; nil where nothing is kept.
  package var historyPath: String? {
    environment.stateFolder.map { "\($0)/\(HistoryStore.fileName)" }
  }

  /// Whether there is one.
  package var hasHistory: Bool {
    guard let folder = environment.stateFolder else { return false }
    return environment.files.entries(folder).contains(HistoryStore.fileName)
  }

  /// The history to read in; nil where there is none.
  package func historyToRead() throws(CommandFault) -> HistoryStore? {
    guard hasHistory, let historyPath else { return nil }
    do throws(HistoryFault) {
      return try HistoryStore(historyPath, .read)
    } catch {
      throw CommandFault(error)
    }
  }

  /// Adds rows to the history, which is made if need be with all that the program has recorded; nil
  /// where nothing is kept.
  ///
  /// - Parameter keep: where rows take the place of others, gets what will go before it goes.
  package mutating func addToHistory(
    _ batch: HistoryBatch, replaces: Bool = false,
    keep: (HistoryBatch) throws(CommandFault) -> Void = { _ in }
  ) throws(CommandFault) -> HistoryAddition? {
    guard let folder = environment.stateFolder, let historyPath else { return nil }
    do throws(FileFault) {
      try environment.files.makeFolder(folder)
    } catch {
      throw CommandFault(error)
    }
    let recorded = try recordedHistory()
    let store = try asked { () throws(HistoryFault) in
      let store = try HistoryStore(historyPath, .change)
      try store.addMissing(recorded)
      return store
    }
    if replaces {
      try keep(
        try asked { () throws(HistoryFault) in try store.inTheWay(of: batch, over: recorded) })
    }
    let addition = try asked { () throws(HistoryFault) in
      try store.add(batch, replaces: replaces, over: recorded)
    }
    forgetHistory()
    return addition
  }

  private func asked<Result>(_ work: () throws(HistoryFault) -> Result) throws(CommandFault)
    -> Result
  {
    do throws(HistoryFault) { return try work() } catch { throw CommandFault(error) }
  }

  /// The rows of the history that are meant, besides those that the program itself has recorded; nil
  /// where there is no history.
  package func historyRows(_ selection: HistorySelection) throws(CommandFault) -> HistoryBatch? {
    guard let store = try historyToRead() else { return nil }
    let recorded = try recordedHistory()
    do throws(HistoryFault) {
      return try store.rows(selection, besides: recorded)
    } catch {
      throw CommandFault(error)
    }
  }

  /// Removes them, all or none.
  ///
  /// - Parameter keep: gets what will go before it goes.
  package mutating func removeFromHistory(
    _ selection: HistorySelection, keep: (HistoryBatch) throws(CommandFault) -> Void
  ) throws(CommandFault) -> HistoryBatch? {
    guard hasHistory, let historyPath else { return nil }
    let recorded = try recordedHistory()
    let store = try asked { () throws(HistoryFault) in try HistoryStore(historyPath, .change) }
    try keep(
      try asked { () throws(HistoryFault) in try store.rows(selection, besides: recorded) })
    let gone = try asked { () throws(HistoryFault) in
      try store.remove(selection, besides: recorded)
    }
    forgetHistory()
    return gone
  }

  private func recordedHistory() throws(CommandFault) -> HistoryBatch {
    do throws(DiagnosticList) {
      return try HistoryBatch.embedded(in: environment.content)
    } catch {
      throw CommandFault(error)
    }
  }

  /// Whether the history was to be read and could not.
  package var lacksHistory: Bool { keptHistory?.fault != nil }

  /// Throws why the history could not be read, where a question was asked of it.
  package func checkHistory() throws(CommandFault) {
    if let fault = keptHistory?.fault { throw CommandFault(fault) }
  }
}

extension CommandFault {
  /// A fault of the history.
  init(_ fault: HistoryFault) {
    self.init(fault.diagnostic, fault.isOutput ? .output : .input)
  }
}
