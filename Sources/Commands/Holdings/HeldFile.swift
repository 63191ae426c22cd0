import Answers
import Diagnostics
import Files
import TextFormats

/// A profile as a file: written as a whole, readable by its owner alone, never over another by
/// accident.
enum HeldFile {
  /// The file where none is named.
  static let standard = "me.profile.yaml"

  /// The file of a name: `me` is `me.profile.yaml`, as without any.
  static func path(_ typed: String) -> String {
    guard !typed.isEmpty else { return standard }
    let name = typed.split(separator: "/").last ?? ""
    return typed == "-" || name.contains(".") || name.isEmpty ? typed : typed + ".profile.yaml"
  }

  /// Whether a path is taken.
  static func isTaken(_ path: String, _ files: FileAccess) -> Bool {
    do throws(FileFault) {
      _ = try files.read(path, 1 << 20)
      return true
    } catch {
      return !error.isMissing
    }
  }

  /// - Parameter line: the line that was typed, without file and options.
  static func write(
    _ text: String, to path: String, _ force: Bool, line: String, _ files: FileAccess
  ) throws(CommandFault) {
    if !force, isTaken(path, files), !isSame(text, path, files) {
      let shown = SafeText.neutralised(path, limit: 200)
      throw CommandFault(
        Diagnostic(
          "profile.exists", "`\(shown)` is there already and is not overwritten",
          hint: Hint("to replace it", code: FileReading.line(line, [path]) + " --force")), .output)
    }
    do throws(FileFault) {
      try files.writeUnfollowed(Array(text.utf8), path, 0o600)
    } catch {
      throw CommandFault(error)
    }
  }

  private static func isSame(_ text: String, _ path: String, _ files: FileAccess) -> Bool {
    (try? files.read(path, 1 << 20)) == Array(text.utf8)
  }
}
