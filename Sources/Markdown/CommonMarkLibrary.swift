import CCmarkGFM
import Synchronization

/// One caller at a time: while it parses, cmark-gfm keeps the special characters of its extensions
/// in a table of the process.
package enum CommonMarkLibrary {
  private static let turn = Mutex<Void>(())
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Runs work with the library in nobody else's hands, its extensions registered.
  package static func exclusively<Result>(_ work: () -> sending Result) -> Result {
    registered
    return turn.withLock { _ in work() }
  }

  /// The tree of a source; the caller frees it.
  static func tree(of source: [UInt8]) -> OpaquePointer? {
    exclusively {
      guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8) else {
        return nil
      }
      defer { cmark_parser_free(parser) }
      for name in ["table", "strikethrough", "autolink", "tasklist"] {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
      }
      source.withUnsafeBytes { bytes in
        cmark_parser_feed(parser, bytes.baseAddress, bytes.count)
      }
      return cmark_parser_finish(parser)
    }
  }
}
