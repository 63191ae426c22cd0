/// An option that only some reports take; each report lists its own.
enum ReportOption: String, CaseIterable, Sendable {
  case profile = "--profile"
  case days = "--days"
  case amount = "--amount"
  case madeOn = "--made-on"
  case topic = "--topic"
  case audience = "--audience"
  case template = "--template"
  case redact = "--redact"
  case ndjson = "--ndjson"
  case batch = "--batch"
  case outDir = "--out-dir"
  case tar = "--tar"
  case goal = "--goal"
  case limit = "--limit"
  case maxLoss = "--max-loss"
  case records = "--records"
  case method = "--method"
  case locale = "--locale"
  case currency = "--currency"

  /// The option with a value that works.
  var example: String {
    switch self {
    case .profile: "--profile FILE"
    case .days: "--days 90"
    case .amount: "--amount \"100 TAO\""
    case .madeOn: "--made-on 2026-11-22"
    case .topic: "--topic leaving"
    case .audience: "--audience beginner"
    case .template: "--template brief"
    case .redact: "--redact"
    case .ndjson: "--ndjson"
    case .batch: "--batch people.ndjson"
    case .outDir: "--out-dir pages"
    case .tar: "--tar pages.tar"
    case .goal: "--goal \"10 TAO a year\""
    case .limit: "--limit \"at most 20% in one subnet\""
    case .maxLoss: "--max-loss 5%"
    case .records: "--records FILE"
    case .method: "--method fifo"
    case .locale: "--locale de"
    case .currency: "--currency EUR"
    }
  }
}
