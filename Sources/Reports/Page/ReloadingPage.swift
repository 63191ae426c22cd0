import Markdown

/// A page for those who change its template: the browser that shows it takes it anew by itself.
///
/// No script does it: the policy of our pages lets none load, and a file may not ask for another one.
/// A browser keeps the place it was scrolled to. `docs/decisions` 021 says more.
public enum ReloadingPage {
  /// Seconds between two readings.
  public static let seconds = 2
  static let tag = "<meta http-equiv=\"refresh\" content=\"\(seconds)\">\n"

  /// The page with the request to be taken anew; for whoever previews it, never for a finished report.
  public static func html(_ page: String) -> String {
    let place =
      ["</head>", "<body", "<main"].lazy.compactMap { page.firstRange(of: $0)?.lowerBound }.first
      ?? page.startIndex
    return page[..<place] + tag + page[place...]
  }

  /// The last good page below the faults that keep a newer one from being made.
  ///
  /// - Parameter faults: as a terminal shows them; escaped here.
  public static func html(_ page: String, faults: String) -> String {
    let banner =
      "<div class=\"callout caution\" role=\"alert\">\n"
      + "<p class=\"callout-title\">Not made: the page below is the last good one</p>\n"
      + "<pre>\(HTMLText.escaped(faults))</pre>\n</div>\n"
    let place = ["<main", "<body"].lazy.compactMap { page.firstRange(of: $0)?.upperBound }.first
    let end = place.flatMap { page[$0...].firstIndex(of: ">") }.map { page.index(after: $0) }
    let start = end ?? page.startIndex
    return html(page[..<start] + banner + page[start...])
  }
}
