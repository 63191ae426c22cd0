import Content
import Diagnostics

/// What some pages have beside the style sheet of all: a style sheet of their own, a script that runs
/// by its hash and is of this very text, and words of another language.
public struct PageExtras: Sendable {
  private let styleNames: [String]
  private let scriptNames: [String]
  /// What the link behind all navigation says.
  let skipWords: String
  /// What stands above the contents.
  let contentsWords: String

  /// The extras of a page on which something can be typed and moved.
  public static func interactive(skipWords: String, contentsWords: String) -> PageExtras {
    PageExtras(
      styleNames: ["lesson.css", "slider.css"], scriptNames: ["lesson.js", "slider.js"],
      skipWords: skipWords, contentsWords: contentsWords)
  }

  /// The extras of a page on which something can be moved.
  static let sliders = PageExtras(
    styleNames: ["slider.css"], scriptNames: ["slider.js"], skipWords: "Skip to the content",
    contentsWords: "On this page")

  /// The faults of their files.
  static func faults(in content: ContentLibrary) -> [Diagnostic] {
    ["lesson.css", "slider.css", "lesson.js", "slider.js"]
      .flatMap { faults(of: "templates/" + $0, content) }
  }

  func style(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try PageExtras.text(of: styleNames, content)
  }

  func script(_ content: ContentLibrary) throws(DiagnosticList) -> String {
    try PageExtras.text(of: scriptNames, content)
  }

  private static func text(
    of names: [String], _ content: ContentLibrary
  ) throws(DiagnosticList) -> String {
    var all = ""
    for name in names { all += try text("templates/" + name, content) }
    return all
  }

  /// A style sheet or script as it stands between its tags.
  static func text(_ name: String, _ content: ContentLibrary) throws(DiagnosticList) -> String {
    if let list = DiagnosticList(faults(of: name, content)) { throw list }
    let text = content.text(name) ?? ""
    return text.hasSuffix("\n") ? text : text + "\n"
  }

  /// What keeps a file from standing between tags.
  static func faults(of name: String, _ content: ContentLibrary) -> [Diagnostic] {
    guard let text = content.text(name) else {
      return [Diagnostic("template.missing", "There is no “\(name)”")]
    }
    let bytes = Array(text.utf8)
    let place = bytes.indices.first { index in
      bytes[index] == UInt8(ascii: "\r") || bytes[index...].starts(with: "</".utf8)
    }
    guard let place else { return [] }
    return [
      Diagnostic(
        "template.style", "“\(name)” cannot stand in a page",
        explanation: "It contains </ or a carriage return, which would end or change it there.",
        source: SourceText(name: content.place(of: name), text: text),
        labels: [.init(place..<place + (bytes[place] == UInt8(ascii: "<") ? 2 : 1))])
    ]
  }
}
