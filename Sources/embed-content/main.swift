import Foundation

// embed-content OUTPUT NAME PATH [NAME PATH …]
// Writes one Swift file that maps each name to the text of its file.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let output = arguments.first, arguments.count % 2 == 1 else {
  FileHandle.standardError.write(Data("usage: embed-content OUTPUT [NAME PATH]…\n".utf8))
  exit(2)
}

/// A raw string literal delimiter long enough that nothing in the text can end the literal.
func delimiter(for text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return hashes
}

var names: [String] = []
var cases = ""
var literals = ""
for index in stride(from: 1, to: arguments.count, by: 2) {
  let name = arguments[index]
  guard let data = FileManager.default.contents(atPath: arguments[index + 1]),
    let text = String(data: data, encoding: .utf8)
  else {
    FileHandle.standardError.write(Data("\(arguments[index + 1]): error: not UTF-8 text\n".utf8))
    exit(1)
  }
  let hashes = delimiter(for: text)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  names.append(name)
  cases += "    case \"\(name)\": text\(index / 2)\n"
  literals += "  private static var text\(index / 2): String {\n\(hashes)\"\"\"\n"
  literals += lines.joined(separator: "\n") + "\n\"\"\"\(hashes)\n  }\n"
}

let quoted = names.map { "    \"\($0)\",\n" }.joined()
let source = """
  enum EmbeddedContent {
    static var names: [String] {[
  \(quoted)  ]}
    static func text(_ name: String) -> String? {
      switch name {
  \(cases)    default: nil
      }
    }
  \(literals)}

  """
try Data(source.utf8).write(to: URL(fileURLWithPath: output))
