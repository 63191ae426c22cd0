/// Reads an HTML file tag by tag and lists what a page for everybody must not have.
public struct HTMLAudit {
  /// What the page must not have.
  public private(set) var faults: [String] = []
  /// Every id.
  public private(set) var ids: Set<String> = []
  /// What is read.
  public private(set) var text = ""
  private var open: [String] = []
  private var fragments: [String] = []
  private var headings: [Int] = []
  private var landmarks: Set<String> = []
  private var hasLanguage = false
  private var hasTitle = false
  private var hasPolicy = false
  private var captions: [Bool] = []

  private static let empty: Set<String> = ["br", "hr", "img", "input", "link", "meta", "path"]
  /// Attributes that make a browser fetch something.
  private static let loading: Set<String> = [
    "src", "srcset", "poster", "data", "background", "xlink:href", "action", "formaction", "ping",
  ]

  /// The one script a page may have, and whether it may lead to files beside it.
  private let script: String?
  private let hasSiblings: Bool

  /// - Parameters:
  ///   - script: the one script the page may have.
  ///   - hasSiblings: whether it may lead to pages beside it.
  public init(_ html: String, script: String? = nil, hasSiblings: Bool = false) {
    self.script = script
    self.hasSiblings = hasSiblings
    var rest = Substring(html)
    while let start = rest.firstIndex(of: "<") {
      take(text: rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = HTMLAudit.endOfTag(rest) else {
        faults.append("a tag does not end")
        break
      }
      take(tag: rest[..<end])
      rest = rest[rest.index(after: end)...]
      if let raw = open.last, raw == "style" || raw == "script" {
        let close = rest.range(of: "</\(raw)")?.lowerBound ?? rest.endIndex
        check(raw: rest[..<close], in: raw)
        rest = rest[close...]
      }
    }
    finish()
  }

  /// Quoted `>` does not end a tag.
  private static func endOfTag(_ text: Substring) -> Substring.Index? {
    var quote: Character?
    for index in text.indices {
      let character = text[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == ">" {
        return index
      }
    }
    return nil
  }

  private mutating func take(text part: Substring) {
    if !open.contains("title"), !open.contains("desc") { text += part }
    if open.last == "title", !open.contains("svg"), !part.isEmpty { hasTitle = true }
  }

  private mutating func check(raw: Substring, in element: String) {
    if element == "script", let script, raw != Substring(script) { faults.append("a script") }
    if element == "style", raw.contains("@import") || raw.contains("url(") {
      faults.append("the style sheet loads something")
    }
  }

  private mutating func take(tag: Substring) {
    if tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") { return close(String(tag.dropFirst()).lowercased()) }
    let isClosed = tag.hasSuffix("/")
    let (name, attributes) = HTMLAudit.parsed(isClosed ? tag.dropLast() : tag)
    check(name, attributes)
    if !isClosed, !HTMLAudit.empty.contains(name) { open.append(name) }
  }

  private mutating func close(_ name: String) {
    guard open.last == name else {
      faults.append("</\(name)> closes <\(open.last ?? "nothing")>")
      return
    }
    open.removeLast()
    if name == "table", captions.popLast() == false { faults.append("a table has no caption") }
  }

  private static func parsed(_ tag: Substring) -> (String, [String: String]) {
    let name = tag.prefix { !$0.isWhitespace }
    var attributes: [String: String] = [:]
    var rest = tag.dropFirst(name.count)
    while true {
      rest = rest.drop(while: \.isWhitespace)
      guard !rest.isEmpty else { break }
      let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
      rest = rest.dropFirst(key.count)
      guard rest.first == "=" else {
        attributes[key.lowercased()] = ""
        continue
      }
      rest = rest.dropFirst()
      let quote: Character = rest.first ?? "\""
      let value = rest.dropFirst().prefix { $0 != quote }
      attributes[key.lowercased()] = String(value)
      rest = rest.dropFirst(value.count + 2)
    }
    return (name.lowercased(), attributes)
  }
}

// MARK: Rules

extension HTMLAudit {
  private mutating func check(_ name: String, _ attributes: [String: String]) {
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) {
      if key.hasPrefix("on") { faults.append("handler \(key) in <\(name)>") }
      if key == "style" { faults.append("inline style in <\(name)>") }
      if HTMLAudit.loading.contains(key) { faults.append("\(key) of <\(name)> loads \(value)") }
    }
    if let id = attributes["id"], !ids.insert(id).inserted { faults.append("id \(id) twice") }
    if let target = attributes["href"] { check(link: target, in: name) }
    switch name {
    case "html": hasLanguage = attributes["lang"]?.isEmpty == false
    case "meta" where attributes["http-equiv"] == "Content-Security-Policy":
      hasPolicy = attributes["content"]?.hasPrefix("default-src &#39;none&#39;;") == true
    case "meta" where attributes["http-equiv"] == "refresh": faults.append("taken anew by itself")
    case "script" where attributes["type"] != "application/ld+json" && script == nil:
      faults.append("a script")
    case "iframe", "object", "embed", "form", "base", "link": faults.append("<\(name)>")
    case "svg" where !open.contains("svg"): checkFigure(attributes)
    case "table": captions.append(false)
    case "caption": captions = captions.dropLast() + [true]
    case "th" where attributes["scope"] == nil: faults.append("a heading cell has no scope")
    case "main", "nav", "header", "footer": landmarks.insert(name)
    case "h1", "h2", "h3", "h4", "h5", "h6": headings.append(name.last?.wholeNumberValue ?? 0)
    default: break
    }
  }

  private mutating func check(link target: String, in name: String) {
    if name != "a" { faults.append("<\(name)> links to \(target)") }
    if target.hasPrefix("#") {
      fragments.append(String(target.dropFirst()))
    } else if !target.hasPrefix("https://"), !hasSiblings || !HTMLAudit.isSibling(target) {
      faults.append("a link to \(target)")
    }
  }

  /// `04-root-staking.html`
  private static func isSibling(_ target: String) -> Bool {
    target.hasSuffix(".html")
      && target.dropLast(5).allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  private mutating func checkFigure(_ attributes: [String: String]) {
    let labels = attributes["aria-labelledby"]?.split(separator: " ") ?? []
    if attributes["role"] != "img" || labels.count != 2 { faults.append("a figure has no label") }
    fragments += labels.map(String.init)
  }

  private mutating func finish() {
    if !open.isEmpty { faults.append("never closed: \(open)") }
    for fragment in fragments where !ids.contains(fragment) {
      faults.append("no place #\(fragment)")
    }
    if headings.count(where: { $0 == 1 }) != 1 { faults.append("not one h1") }
    for (upper, lower) in zip(headings, headings.dropFirst()) where lower > upper + 1 {
      faults.append("h\(lower) below h\(upper)")
    }
    if !hasLanguage { faults.append("no language") }
    if !hasTitle { faults.append("no title") }
    if !hasPolicy { faults.append("no content policy") }
    for landmark in ["main", "nav", "header", "footer"] where !landmarks.contains(landmark) {
      faults.append("no <\(landmark)>")
    }
  }
}

extension Substring {
  /// The first place of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
