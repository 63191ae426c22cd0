public import Diagnostics

/// Reads the files that people have.
public enum Importers {
  /// Larger files are refused.
  public static let sizeLimit = 64_000_000

  /// Every kind, in the order in which they are tried: what says more of itself first.
  public static var kinds: [ImportKind] { all.map(\.kind) }

  /// The kind a text is of; nil where it is none that is known.
  public static func kind(of input: ImportInput) -> ImportKind? {
    let text = ImportText(SourceText(name: input.name, text: input.text))
    return all.first { $0.recognise(text) != nil }?.kind
  }

  /// That a text is neither a profile nor of a kind that is known, with what it looks like; nil where
  /// there is more to say, as of JSON that is broken.
  public static func neither(_ input: ImportInput) -> Diagnostic? {
    ImportFaults.neither(ImportText(SourceText(name: input.name, text: input.text)))
  }

  /// Reads files and joins what they say, nothing counted twice.
  ///
  /// - Parameter kind: what they are, where that is not to be told from their content.
  /// - Throws: every fault of a file, with its line; nothing of it counts then.
  public static func read(
    _ inputs: [ImportInput], as kind: String? = nil, in context: ImportContext
  ) throws(DiagnosticList) -> Import {
    var files: [ImportedFile] = []
    var faults: [Diagnostic] = []
    for input in inputs {
      do throws(DiagnosticList) {
        files.append(try file(input, as: kind, in: context))
      } catch {
        faults += error.all
      }
    }
    if let first = faults.first { throw DiagnosticList(faults) ?? DiagnosticList(first) }
    TaxSwap.join(&files)
    return try Import(joining: files, in: context)
  }

  private static func file(
    _ input: ImportInput, as kind: String?, in context: ImportContext
  ) throws(DiagnosticList) -> ImportedFile {
    if let secret = ImportSecrets.fault(in: input) { throw DiagnosticList(secret) }
    let text = ImportText(SourceText(name: input.name, text: input.text))
    let importer: Importer
    let recognition: Recognition
    if let kind {
      (importer, recognition) = try named(kind, text)
    } else {
      guard
        let found = all.lazy.compactMap({ entry in
          entry.recognise(text).map { (entry, $0) }
        }).first
      else { throw DiagnosticList(ImportFaults.unknown(text)) }
      (importer, recognition) = found
    }
    var builder = ImportBuilder(
      file: ImportedFile(name: input.name, kind: importer.kind, reason: recognition.reason),
      context: context)
    builder.file.notes += text.repairs
    importer.read(text, recognition, &builder)
    return try builder.finished()
  }

  private static func named(
    _ name: String, _ text: ImportText
  ) throws(DiagnosticList) -> (Importer, Recognition) {
    guard let importer = all.first(where: { $0.kind.name == name.lowercased() }) else {
      throw DiagnosticList(ImportFaults.noKind(name))
    }
    guard let recognition = importer.recognise(text) else {
      throw DiagnosticList(ImportFaults.otherKind(importer.kind, text))
    }
    return (importer, recognition)
  }
}
