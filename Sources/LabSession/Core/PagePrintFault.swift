/// Why a page could not be printed.
public enum PagePrintFault: Error, Hashable, Sendable {
  /// No browser of this machine can.
  case noBrowser
  /// The reason.
  case failed(String)

  /// The programs that are looked for.
  public static let browsers = [
    "chromium", "chromium-browser", "google-chrome-stable", "google-chrome",
  ]
}
