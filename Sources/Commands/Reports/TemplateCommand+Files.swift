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
    let all = TemplateFile.all(in: content)
    if let name, let found = all.first(where: { $0.name == name || $0.path == name }) {
      return found
    }
    let action = action ?? "eject"
    guard let name else {
      throw CommandFault(
        Diagnostic(
          "template.name", "`template \(action)` needs the name of a template",
          hint: Hint(
            "`template list` lists them; for example", code: "template \(action) summary/brief")),
        .usage)
    }
    let near = nearest(to: name, among: all.map(\.name)).first
    throw CommandFault(
      Diagnostic(
        "template.name", "there is no template `\(SafeText.neutralised(name))`",
        hint: near.map { Hint("did you mean", code: "template \(action) \($0)") }
          ?? Hint("the templates there are", code: "template list")), .usage)
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
          hint: Hint("for example", code: "template names summary/brief")), .usage)
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
    guard let out else {
      return Answer(json: TemplateCommand.text.json(of: file), verbatim: file.text)
    }
    let files = session.environment.files
    let isReplaced = HeldFile.isTaken(out, files)
    do throws(FileFault) {
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
            + StyledText("FOLDER/\(file.path)", .code) + StyledText(" with ", .dim)
            + StyledText("--content FOLDER", .code) + StyledText(".", .dim)),
      ]), json: TemplateCommand.written.json(of: (file, out, isReplaced)))
  }
}
