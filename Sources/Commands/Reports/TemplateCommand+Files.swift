import Answers
import Content
import Diagnostics
import Files
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// The files of the templates: which there are, what one may use, and a copy of one.
extension TemplateCommand {
  /// The template that is named, by its short name or its path.
  func template(in content: ContentLibrary) throws(CommandFault) -> TemplateFile {
    try TemplateFile.named(name, for: action ?? "eject", in: content)
  }

  static func answer(_ files: [TemplateFile]) -> Answer {
    let fields = files.map {
      Markup.Field(StyledText($0.name, .name), StyledText($0.path, .dim))
    }
    return Answer(
      Markup([
        .fields(fields),
        .paragraph(
          StyledText("template eject NAME", .code) + StyledText(" prints one, ")
            + StyledText("template names NAME", .code) + StyledText(" lists what it may use.")),
      ]), json: TemplateCommand.list.json(of: files))
  }

  static func names(of file: TemplateFile) throws(CommandFault) -> Answer {
    guard let template = file.template else {
      throw CommandFault(
        Diagnostic(
          "template.name", "`\(file.name)` has no names of its own",
          explanation:
            "A partial uses those of the template it stands in; a style sheet and a script "
            + "use none.",
          hint: Hint.example("template names summary/brief")), .usage)
    }
    let names = template.shape.paths
    let fields = names.map {
      Markup.Field(StyledText("{{\($0.name)}}", .code), StyledText($0.kind))
    }
    return Answer(
      Markup([.fields(fields)]), json: TemplateCommand.nameList.json(of: (file, names)))
  }

  /// The text itself, or the file that it was written to.
  func eject(_ file: TemplateFile, in session: Session) throws(CommandFault) -> Answer {
    guard let out = OutFile.named(out) else {
      return Answer(json: TemplateCommand.text.json(of: file), verbatim: file.text)
    }
    let files = session.environment.files
    let isReplaced = HeldFile.isTaken(out, files)
    if isReplaced, !force, (try? files.read(out, 1 << 20)) != Array(file.text.utf8) {
      throw TemplateCommand.taken(out, file)
    }
    do throws(FileFault) {
      // Its place in a folder of one's own is made; any other folder is one that should be there.
      if out.hasSuffix("/" + file.pathInFolder), let slash = out.lastIndex(of: "/"),
        slash > out.startIndex
      {
        try files.makeFolder(String(out[..<slash]))
      }
      try files.writeUnfollowed(Array(file.text.utf8), out, 0o644)
    } catch {
      throw CommandFault(error)
    }
    return Answer(
      Markup([
        .paragraph(
          StyledText("wrote ", .dim) + StyledText(SafeText.neutralised(out), .name)
            + StyledText(isReplaced ? ", in place of the file that was there" : "", .dim)),
        .paragraph(
          StyledText("It is read in place of the built-in one from ", .dim)
            + StyledText("FOLDER/\(file.pathInFolder)", .code) + StyledText(" with ", .dim)
            + StyledText("--templates FOLDER", .code) + StyledText(".", .dim)),
      ]), json: TemplateCommand.written.json(of: (file, out, isReplaced)))
  }
}

extension TemplateCommand {
  private static func taken(_ path: String, _ file: TemplateFile) -> CommandFault {
    CommandFault(
      Diagnostic(
        "template.exists",
        "`\(SafeText.neutralised(path, limit: 200))` is there already and is not overwritten",
        explanation: "It is not the built-in one: somebody may have changed it.",
        hint: Hint(
          "to replace it",
          code: FileReading.line("template eject \(file.name) --out", [path]) + " --force")),
      .output)
  }
}

extension TemplateFile {
  /// Where it stands in a folder named by `--templates`.
  var pathInFolder: String { String(path.dropFirst("templates/".count)) }

  /// The template of a name, of its path, or of a file that has its place in a folder of one's own.
  static func named(
    _ typed: String?, for action: String, in content: ContentLibrary
  ) throws(CommandFault) -> TemplateFile {
    let all = TemplateFile.all(in: content)
    guard let typed else {
      throw CommandFault(
        Diagnostic(
          "template.name", "`template \(action)` needs the name of a template",
          hint: Hint(
            "`template list` lists them; for example", code: "template \(action) summary/brief")),
        .usage)
    }
    if let found = all.first(where: {
      $0.name == typed || $0.path == typed || $0.pathInFolder == typed
    }) {
      return found
    }
    let near = nearest(to: typed, among: all.map(\.name)).first
    throw CommandFault(
      Diagnostic(
        "template.name", "there is no template `\(SafeText.neutralised(typed))`",
        hint: near.map { Hint("did you mean", code: "template \(action) \($0)") }
          ?? Hint("the templates there are", code: "template list")), .usage)
  }

  /// A path as `mine/summary/brief.md.mustache`, taken apart: the folder and the name in it.
  static func split(_ typed: String, in content: ContentLibrary) -> (folder: String, name: String)?
  {
    let names = all(in: content).map { (name: $0.name, path: $0.pathInFolder) }
    let fitting = names.filter { typed.hasSuffix("/" + $0.path) }
    guard let file = fitting.max(by: { $0.path.utf8.count < $1.path.utf8.count }) else {
      return nil
    }
    return (String(typed.dropLast(file.path.utf8.count + 1)), file.name)
  }
}
