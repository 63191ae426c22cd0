public import Answers
public import Content
public import Diagnostics
import Files
import Market
import Secrets

extension Session {
  /// A file the user named, as text with a name for diagnostics.
  public func read(_ path: String, limit: Int) throws(CommandFault) -> SourceText {
    try read(path, limit: limit, isWideAllowed: false)
  }

  /// The same for a page that may be a report of ours, with digests in it: only recovery words are
  /// looked for.
  public func readPage(_ path: String, limit: Int) throws(CommandFault) -> SourceText {
    try read(path, limit: limit, isWideAllowed: true)
  }

  private func read(
    _ path: String, limit: Int, isWideAllowed: Bool
  ) throws(CommandFault) -> SourceText {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.read(path, limit)
    } catch {
      throw CommandFault(error)
    }
    let source = SourceText(
      name: path, text: try Session.text(of: bytes, named: path, isWideAllowed))
    try Session.refuseSecret(in: source, isData: isWideAllowed)
    return source
  }

  /// A file with a wallet's secret in it is read no further. Data of the chain and people's exports
  /// have hashes, which look like keys: of these only words are looked at.
  private static func refuseSecret(in source: SourceText, isData: Bool) throws(CommandFault) {
    guard !source.name.hasSuffix(".css") else { return }
    let kind: Secrets.Kind = isData || source.name.hasSuffix(".json") ? .words : .all
    if let fault = Diagnostic.secret(in: source, kind, code: "file.secret") {
      throw CommandFault(fault, .input)
    }
  }

  /// The same, but `-` and `/dev/stdin` are the standard input, if no lines to answer come from it.
  ///
  /// - Parameter isWideAllowed: whether UTF-16 with its mark is read too, as spreadsheets save it.
  package func readFileOrInput(
    _ path: String, limit: Int, isWideAllowed: Bool = false
  ) throws(CommandFault) -> SourceText {
    guard path == "-" || path == "/dev/stdin" else {
      return try read(path, limit: limit, isWideAllowed: isWideAllowed)
    }
    let name = FileAccess.standardInput
    guard environment.inputIsFree else {
      throw CommandFault(
        Diagnostic(
          "file.input", "the standard input gives the lines to answer, and cannot be `\(path)` too",
          hint: Hint("name a file instead of `\(path)`")), .usage)
    }
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try environment.files.readInput(limit)
    } catch {
      throw CommandFault(error)
    }
    let source = SourceText(
      name: name, text: try Session.text(of: bytes, named: name, isWideAllowed))
    try Session.refuseSecret(in: source, isData: isWideAllowed)
    return source
  }

  private static func text(
    of bytes: [UInt8], named name: String, _ isWideAllowed: Bool
  ) throws(CommandFault) -> String {
    if isWideAllowed, let text = FileText.wideText(of: bytes) { return text }
    do throws(FileText.Fault) {
      return try FileText.text(of: bytes)
    } catch {
      let summary =
        switch error {
        case .encoding(let other): "`\(name)` is \(other) text, not UTF-8"
        case .notText(let line): "`\(name)` is not UTF-8 text: see its line \(line)"
        }
      throw CommandFault(
        Diagnostic(
          "file.encoding", summary,
          hint: Hint("save it as UTF-8, or check that it is the file you mean")), .input)
    }
  }

  /// Reads what `--snapshot` and `--content` name, so that a wrong one ends the program in the same
  /// way whatever it was asked, instead of giving way to what is built in.
  public mutating func checkInputs() throws(CommandFault) {
    if environment.snapshotPath != nil {
      do {
        _ = try snapshot()
      } catch {
        throw error as? CommandFault ?? CommandFault(Diagnostic("line.failed", "\(error)"), .input)
      }
    }
    if let folder = environment.contentFolder { try checkContent(folder) }
    if let folder = environment.courseFolder { try checkCourse(folder) }
  }

  private func checkCourse(_ folder: String) throws(CommandFault) {
    do throws(FileFault) {
      try environment.files.checkFolder(folder)
    } catch {
      throw CommandFault(
        Diagnostic(
          "file.read", "cannot read `\(folder)`: \(error.reason)",
          hint: Hint("name the folder in which the lessons of the course stand")), .input)
    }
    guard environment.files.list(folder).contains(where: { $0.hasSuffix(".lesson.md") }) else {
      throw CommandFault(
        Diagnostic(
          "content.empty", "`\(folder)` has no lesson",
          explanation: "The files of a course stand directly in its folder: 00-first.lesson.md.",
          hint: Hint(
            "begin one", code: "taolab lesson new first --out \(folder)/00-first.lesson.md")),
        .input)
    }
  }

  private func checkContent(_ folder: String) throws(CommandFault) {
    do throws(FileFault) {
      try environment.files.checkFolder(folder)
    } catch {
      throw CommandFault(
        Diagnostic(
          "file.read", "cannot read `\(folder)`: \(error.reason)",
          hint: Hint("name the folder that has `lessons` or `templates` in it")), .input)
    }
    let names = environment.files.list(folder).filter(ContentLibrary.isUsed)
    guard !names.isEmpty else {
      throw CommandFault(
        Diagnostic(
          "content.empty", "`\(folder)` has no lesson and no template",
          explanation: "They stand in its folders `lessons` and `templates`.",
          hint: Hint("name the folder that has one of them in it")), .input)
    }
    var faults: [Diagnostic] = []
    for name in names {
      do throws(CommandFault) {
        _ = try read("\(folder)/\(name)", limit: ContentLibrary.sizeLimit)
      } catch {
        faults += error.faults.all
      }
    }
    if let list = DiagnosticList(faults) { throw CommandFault(list, .input) }
  }
}

extension ContentLibrary {
  /// The largest file that is read, in bytes.
  public static let sizeLimit = 64_000_000

  /// Whether the program reads files of this name: a lesson, a template, or one that is built in.
  static func isUsed(_ name: String) -> Bool {
    let isLesson = name.hasPrefix("lessons/") && name.hasSuffix(".lesson.md")
    let isTemplate = name.hasPrefix("templates/") && name.hasSuffix(".mustache")
    return isLesson || isTemplate || embedded.text(name) != nil
  }
}
