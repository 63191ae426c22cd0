/// A kind of file with how it is recognised and read. One file of this room and one line of `all`.
struct Importer: Sendable {
  /// What it is.
  let kind: ImportKind
  /// By what a text is recognised; nil where it is not of this kind.
  let recognise: @Sendable (ImportText) -> Recognition?
  /// Reads it into what is being built.
  let read: @Sendable (ImportText, Recognition, inout ImportBuilder) -> Void
}

/// That a text is of a kind.
struct Recognition: Sendable {
  /// By what, for a sentence: `the keys stake_info and coldkey_address`.
  var reason: String
  /// The table with the header that was found, for kinds with columns.
  var table: DelimitedTable?
}

extension Recognition {
  /// By its columns.
  init(_ table: DelimitedTable, _ columns: [String]) {
    let shown = columns.prefix(4).map { name in
      table.column(name).map { Shown.text(table.titles[$0]) } ?? name
    }
    reason = "the columns " + shown.joined(separator: ", ")
    self.table = table
  }
}

/// A file to import.
public struct ImportInput: Sendable {
  /// Its name as it was given.
  public var name: String
  /// Its text.
  public var text: String

  /// A file.
  public init(name: String, text: String) {
    (self.name, self.text) = (name, text)
  }
}
