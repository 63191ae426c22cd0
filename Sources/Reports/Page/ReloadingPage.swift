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
}
