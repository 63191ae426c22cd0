import Diagnostics
import Glibc
import Holdings
import TestSupport
import Testing

/// Makes `docs/profile.md` from the guide that `help profile` shows; `RECORD_SNAPSHOTS=1` writes it.
@Suite struct ProfilePageTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  @Test func thePageSaysWhatTheGuideSays() throws {
    let path = Self.root + "/docs/profile.md"
    if getenv("RECORD_SNAPSHOTS") != nil {
      #expect(TextFile.write(Self.page, to: path))
    } else {
      #expect(try #require(TextFile.read(path)) == Self.page, "record it anew")
    }
  }

  @Test func itsExampleIsRead() throws {
    let source = SourceText(name: "p.yaml", text: ProfileGuide.example)
    #expect(try Profile.read(source).positions.count == 3)
  }

  /// A reader that met an unknown key lists those it knows: they are those of the guide.
  @Test(arguments: ["", "root: 1 TAO", "subnet: 64, alpha: 1", "custodial: X, amount: 1 TAO"])
  func theGuideHasEveryKey(kind: String) throws {
    let odd = "zzzzzzzzzz: 1"
    let text =
      kind.isEmpty
      ? "taolab: profile/1\n\(odd)\npositions:\n  - root: 1 TAO\n"
      : "taolab: profile/1\npositions:\n  - {\(kind), \(odd)}\n"
    let fault = #expect(throws: DiagnosticList.self) {
      try Profile.read(SourceText(name: "p.yaml", text: text))
    }
    let known = try #require(fault?.all.first?.hint?.text).split(separator: ": ").last ?? ""
    let first = kind.isEmpty ? "taolab" : String(kind.prefix { $0 != ":" })
    let section = try #require(ProfileGuide.sections.first { $0.keys.first?.names == [first] })
    #expect(known == section.keys.flatMap(\.names).sorted().joined(separator: ", "))
  }

  // MARK: The page

  private static var page: String {
    """
    # The profile: what you hold

    \(ProfileGuide.purpose) `-` in place of FILE reads the standard input. `help profile` shows this page in short.

    [`examples/ada.profile.yaml`](examples/ada.profile.yaml) is a longer one than this:

    ```yaml
    \(ProfileGuide.example)```

    A position begins with one of three keys: `root`, `subnet` and `custodial`.

    \(ProfileGuide.sections.map(table).joined(separator: "\n"))
    ## How values are written

    \(ProfileGuide.values.map { "- \($0)\n" }.joined())
    ## In the lab and in the shell

    | line | what it does |
    |---|---|
    | `taolab profile new --out FILE` | asks step by step at a terminal and writes the file; without a terminal it gives a commented one to fill in. A file that is there is replaced only with `--force` |
    | `taolab profile check FILE` | lists every fault with line and column; ends with 1 if there is one |
    | `taolab report summary --profile FILE` | the summary of the file |
    | `hold from FILE` | takes its positions into the lab, where `holdings`, `earn` and `leave` are about them; what is held just so already is passed over |
    | `save profile FILE` | writes what the lab holds, to be read again to the rao |

    In the lab the price of a profile counts before the one that was set with `set price`.

    ## What is checked

    All faults are reported at once, each with line and column: unknown keys (with the nearest known one), missing keys,
    wrong units, amounts of zero, below zero or beyond what exists, subnets that are not in the snapshot, dates that do
    not exist or lie ahead, two rates for one quote, positions listed twice. An old price or rate is kept with its age.
    The file is UTF-8 text, with or without a byte order mark; UTF-16 is refused and said. In JSON one comma may stand
    behind the last value. Refused are folders, pipes with a name, devices, files above 1 MB, YAML anchors, aliases and
    tags, and deep nesting.

    """
  }

  private static func table(_ section: ProfileGuide.Section) -> String {
    let rows = section.keys.map { key in
      let names = key.names.map { "`\($0)`" }.joined(separator: " or ")
      return "| \(names) | \(key.required) | \(key.meaning) |\n"
    }
    return "## \(section.title)\n\n| key | required | meaning |\n|---|---|---|\n" + rows.joined()
  }
}
