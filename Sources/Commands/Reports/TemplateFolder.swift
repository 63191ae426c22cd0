import Answers
import Content
import Diagnostics
import Files
import LabSession
import Reports
import TextFormats

/// A person's own templates, read as a whole: files below a folder, each in the place of the built-in
/// one of its name.
struct TemplateFolder: Sendable {
  let path: String
  /// Texts by the path below the folder, as `summary/brief.md.mustache`.
  let texts: [String: String]

  /// What a template, a style sheet or a script ends in.
  static let endings = [".mustache", ".css", ".js"]
  /// A template is a few kilobytes.
  private static let sizeLimit = 1_000_000
  private static let most = 500
  private static let root = "templates/"

  /// What was read before.
  init(texts: [String: String], path: String) { (self.texts, self.path) = (texts, path) }

  /// The library with these files laid over it.
  func over(_ content: ContentLibrary) -> ContentLibrary {
    let laid = texts.map { (TemplateFolder.root + $0, (text: $1, file: path + "/" + $0)) }
    return content.laidOver(Dictionary(uniqueKeysWithValues: laid))
  }

  /// Reads all of it.
  ///
  /// - Throws: every file that cannot stand for a template, with why: a link, another kind of text, a
  ///   name that nothing asks for.
  init(_ typed: String, in session: Session) throws(CommandFault) {
    let files = session.environment.files
    let content = session.environment.content
    path = typed.count > 1 && typed.hasSuffix("/") ? String(typed.dropLast()) : typed
    do throws(FileFault) {
      try files.checkFolder(path)
    } catch {
      throw CommandFault(
        Diagnostic(
          "file.read",
          "cannot read `\(SafeText.neutralised(typed, limit: 200))`: \(error.reason)",
          hint: Hint("name the folder that your templates stand in")), .input)
    }
    let builtIn = content.names(in: "templates").map { String($0.dropFirst(Self.root.count)) }
    let folders = Set(
      builtIn.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) })
    let found = TemplateFolder.names(below: path, folders, files)
    guard found.names.count <= Self.most else { throw TemplateFolder.tooMany(path) }
    var (texts, faults): ([String: String], [Diagnostic]) = ([:], [])
    for name in found.names {
      do throws(CommandFault) {
        texts[name] = try TemplateFolder.text(name, below: path, in: session)
      } catch {
        faults += error.faults.all
      }
    }
    if texts.isEmpty, faults.isEmpty {
      faults.append(TemplateFolder.empty(path, holdsTemplates: found.holdsTemplates))
    }
    self.texts = texts
    if faults.isEmpty {
      faults = TemplateFolder.strays(in: over(content), texts.keys.sorted(), builtIn, path)
    }
    if let list = DiagnosticList(faults) { throw CommandFault(list, .input) }
  }

  /// The files that could be templates, at most one folder deep: none of ours stands deeper.
  private static func names(
    below path: String, _ folders: Set<String>, _ files: FileAccess
  ) -> (names: [String], holdsTemplates: Bool) {
    var (names, holdsTemplates): ([String], Bool) = ([], false)
    for entry in files.entries(path) where !entry.hasPrefix(".") {
      if entry == root { holdsTemplates = true }
      if entry.hasSuffix("/") {
        names += files.entries(path + "/" + entry.dropLast())
          .filter { !$0.hasPrefix(".") && isOfTemplates($0) }.map { entry + $0 }
      } else if isOfTemplates(entry) || folders.contains(entry) {
        names.append(entry)
      }
    }
    return (names, holdsTemplates)
  }

  private static func isOfTemplates(_ name: String) -> Bool {
    endings.contains(where: name.hasSuffix)
  }

  private static func text(
    _ name: String, below path: String, in session: Session
  ) throws(CommandFault) -> String {
    let file = path + "/" + name
    let folder = name.split(separator: "/").dropLast().first.map { path + "/" + $0 }
    guard ![folder, file].compactMap(\.self).contains(where: session.environment.files.isLink)
    else {
      throw CommandFault(
        Diagnostic(
          "template.link", "`\(SafeText.neutralised(file, limit: 200))` is a symbolic link",
          explanation:
            "Links among templates are not followed: a page would show what they lead to.",
          hint: Hint("put the file itself there")), .input)
    }
    return try session.read(file, limit: sizeLimit).text
  }

  private static func tooMany(_ path: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "template.folder", "`\(SafeText.neutralised(path, limit: 200))` has too many templates",
        explanation: "At most \(most) files are read.",
        hint: Hint("name the folder that your templates alone stand in")), .input)
  }

  private static func empty(_ path: String, holdsTemplates: Bool) -> Diagnostic {
    let shown = SafeText.neutralised(path, limit: 200)
    return Diagnostic(
      "template.folder", "`\(shown)` has no template",
      explanation: "A file stands there by its name: summary/brief.md.mustache, style.css.",
      hint: holdsTemplates
        ? Hint("name the folder in it", code: "--templates \(shown)/templates")
        : Hint(
          "begin with one of ours",
          code: "template eject summary/brief --out \(shown)/summary/brief.md.mustache"))
  }

  /// Files of names that nothing asks for; a partial of one's own is asked for by a template.
  private static func strays(
    in content: ContentLibrary, _ names: [String], _ builtIn: [String], _ path: String
  ) -> [Diagnostic] {
    let own = names.filter { !builtIn.contains($0) }
    guard !own.isEmpty else { return [] }
    let used = ReportTemplates.used(in: content)
    return own.filter { !used.contains(root + $0) }.map { name in
      let near = nearest(to: name, among: builtIn).first
      return Diagnostic(
        "template.stray",
        "nothing asks for `\(SafeText.neutralised(path + "/" + name, limit: 200))`",
        explanation:
          "A file of this folder has the name of a built-in one, or is a partial that one uses.",
        hint: near.map { Hint("did you mean", code: path + "/" + $0) }
          ?? Hint("the names there are", code: "template list"))
    }
  }
}

extension Session {
  /// Lays the templates of a folder over the built-in ones; with nil nothing changes.
  ///
  /// The session keeps them: who calls this puts `environment.content` back.
  mutating func layTemplates(_ folder: String?) throws(CommandFault) {
    guard let folder else { return }
    environment.content = try TemplateFolder(folder, in: self).over(environment.content)
  }
}
