import CTestSupport
import Glibc

/// The programs that were built beside the tests.
public enum Binary {
  /// The path of a built executable, as `taolab`. The test target must depend on it.
  public static func path(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    let folder = String(decoding: bytes, as: UTF8.self).split(separator: "/").dropLast()
    return "/" + folder.joined(separator: "/") + "/" + name
  }

  /// Starts `taolab` with some words and kills it after some seconds, whatever it is doing.
  public static func kill(
    _ words: String, after seconds: Double, environment: [String: String], cwd: String
  ) {
    let script =
      "\(path("taolab")) \(words) >/dev/null 2>&1 & p=$!; sleep \(seconds); "
      + "kill -9 $p 2>/dev/null; wait $p; true"
    // Killed while it writes down which lines it ran, it would spoil the counts of all others.
    let uncounted = environment.merging(["LLVM_PROFILE_FILE": "/dev/null"]) { $1 }
    _ = run("/bin/sh", ["-c", script], environment: uncounted, cwd: cwd)
  }
}

/// How a process ended.
public enum ProcessEnd: Hashable, Sendable {
  /// By itself, with this status.
  case exited(Int32)
  /// By this signal.
  case signalled(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xFF) : .signalled(signal)
  }
}

/// Starts processes for tests; shared by pipes and pseudo-terminals.
struct Spawn {
  var path: String
  var arguments: [String] = []
  var environment: [String: String] = [:]
  var workingFolder: String?
  /// A new session, so that a terminal opened then becomes its controlling one.
  var isSessionLeader = false

  /// Starts the process; `prepare` says where its standard streams go. Nil if it cannot be started.
  func start(_ prepare: (inout posix_spawn_file_actions_t) -> Void) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let workingFolder { ts_spawn_in(&actions, workingFolder) }
    prepare(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The test runner ignores or blocks signals that the program must see in their normal state.
    var normal = sigset_t()
    sigemptyset(&normal)
    posix_spawnattr_setsigmask(&attributes, &normal)
    for signal in [SIGPIPE, SIGINT, SIGQUIT, SIGTSTP, SIGHUP, SIGTERM] {
      sigaddset(&normal, signal)
    }
    posix_spawnattr_setsigdefault(&attributes, &normal)
    let flags = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    if isSessionLeader {
      ts_spawn_as_session_leader(&attributes, flags)
    } else {
      posix_spawnattr_setflags(&attributes, flags)
    }
    return Self.withCStrings([path] + arguments) { argv in
      let environment = environment.merging(Self.instrumentSwitches) { given, _ in given }
      let pairs = environment.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
      return Self.withCStrings(pairs) { envp in
        var process = pid_t()
        let code = posix_spawn(&process, path, &actions, &attributes, argv, envp)
        return code == 0 ? process : nil
      }
    }
  }

  /// A program built with a sanitizer, or to count the lines it runs, takes its switches from here;
  /// they change nothing else.
  private static var instrumentSwitches: [String: String] {
    ["ASAN_OPTIONS", "TSAN_OPTIONS", "LLVM_PROFILE_FILE"].reduce(into: [:]) { switches, name in
      if let value = getenv(name) { switches[name] = String(cString: value) }
    }
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = strings.map { strdup($0) }
    pointers.append(nil)
    defer { pointers.forEach { free($0) } }
    return body(pointers)
  }
}
