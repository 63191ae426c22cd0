import Content
import Glibc
import Reports

// page-bench TEMPLATE MARKDOWN: in one process and on one thread, how many pages a second a template is
// filled into, from the values that .ci/bench/batch.py has, and what a Markdown text costs as a page of
// its own. As key=value on one line.
let names = CommandLine.arguments.dropFirst()
guard names.count == 2, let template = read(names[1]), let markdown = read(names[2]) else {
  exit(2)
}

func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self)
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let time = try ContinuousClock().measure(work).components
  return Double(time.seconds) + Double(time.attoseconds) / 1e18
}

let pages = 20_000
let name = "templates/bench.html.mustache"
let content = ContentLibrary(override: { $0 == name ? template : nil }, overrideNames: [name])
let people = (0..<200).map(BenchPerson.init)
let filler = try TemplateLibrary(content).filler(ReportTemplate(name, BenchPerson.shape))
var size = 0
let filling = seconds {
  for page in 0..<pages { size += filler(people[page % people.count].values).count }
}

let texts = 400
let page = HTMLPage(
  title: "A text", kind: "Bench", asOf: "now", markdown: markdown, isPrivate: true)
let press = try PagePress(.embedded)
var written = 0
let writing = seconds {
  for _ in 0..<texts { written += press.html(page).utf8.count }
}
let alone = try seconds {
  for _ in 0..<texts { written += try page.html(.embedded).utf8.count }
}

print(
  "fills_per_s=\(Int(Double(pages) / filling)) fill_bytes=\(size / pages) "
    + "markdown_bytes=\(markdown.utf8.count) page_us=\(Int(writing / Double(texts) * 1e6)) "
    + "page_alone_us=\(Int(alone / Double(texts) * 1e6)) page_bytes=\(written / texts / 2)")
