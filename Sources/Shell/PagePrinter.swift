import Glibc
import LabSession
import LineEditor

/// Prints a page with a browser of this machine that can do it without a window.
struct PagePrinter: Sendable {
  /// The folders of programs, with colons between them.
  let searchPath: String
  /// Where a folder for a moment is made, as TMPDIR says.
  let scratch: String

  /// Longer than any report takes.
  private static let patience = 60.0

  /// The first of the browsers that is there.
  var browser: String? {
    for name in PagePrintFault.browsers {
      for folder in searchPath.split(separator: ":") {
        let path = "\(folder)/\(name)"
        if access(path, X_OK) == 0 { return path }
      }
    }
    return nil
  }

  /// The page as PDF.
  func pdf(of html: [UInt8]) throws(PagePrintFault) -> [UInt8] {
    guard let browser else { throw .noBrowser }
    guard let folder = ScratchFolder(in: scratch) else {
      throw .failed("there is no room for the page")
    }
    defer { folder.remove() }
    let page = folder.path + "/page.html"
    let printed = folder.path + "/page.pdf"
    guard folder.write(html, page) else { throw .failed("there is no room for the page") }
    // Chromium's own walls need a user who is not root.
    let walls = geteuid() == 0 ? ["--no-sandbox"] : []
    let arguments =
      [
        browser, "--headless", "--disable-gpu", "--no-first-run",
        "--user-data-dir=" + folder.path + "/profile", "--no-pdf-header-footer",
        "--print-to-pdf=" + printed,
      ] + walls + ["file://" + page]
    guard PagePrinter.run(browser, arguments, home: folder.path) else {
      throw .failed("`\(browser)` did not print it")
    }
    let bytes = ScratchFolder.read(printed)
    guard bytes.starts(with: "%PDF".utf8) else { throw .failed("`\(browser)` wrote no PDF") }
    return bytes
  }

  /// Whether the program ended well in time; it is ended with Ctrl-C, too.
  private static func run(_ path: String, _ arguments: [String], home: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    let settings: [String] = ["PATH=/usr/local/bin:/usr/bin:/bin", "HOME=" + home]
    var texts = arguments.map { strdup($0) }
    var variables = settings.map { strdup($0) }
    texts.append(nil)
    variables.append(nil)
    defer { (texts + variables).forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, texts, variables) == 0 else { return false }
    InterruptFlags.install()
    var status: Int32 = 0
    for _ in 0..<Int(patience / 0.02) {
      if waitpid(process, &status, WNOHANG) == process { return status == 0 }
      if InterruptFlags.takeInterrupt() || InterruptFlags.isTerminating { break }
      usleep(20_000)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
    return false
  }
}

/// A folder for a moment, which only its owner can read.
private struct ScratchFolder {
  let path: String

  init?(in parent: String) {
    var template = Array("\(parent)/taolab-page-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return nil }
    path = String(cString: made)
  }

  func write(_ bytes: [UInt8], _ path: String) -> Bool {
    guard let file = fopen(path, "wx") else { return false }
    let count = fwrite(bytes, 1, bytes.count, file)
    return fclose(file) == 0 && count == bytes.count
  }

  static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Takes it away with everything that the browser left in it; links are not followed.
  func remove() { ScratchFolder.remove(path) }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let folder = opendir(path) else {
      unlink(path)
      return
    }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(folder)
    for name in names { remove(path + "/" + name) }
    rmdir(path)
  }
}
