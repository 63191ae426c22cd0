import Glibc

/// A program that is given its settings and its input, and whose output is read within limits.
///
/// It is ended at once where it writes too much, takes too long, or somebody wants it to stop.
struct ChildExchange {
  /// How it ended and what it wrote.
  struct End {
    var status: Int32
    var output: [UInt8]
    /// What it wrote to its fourth descriptor.
    var headers: String
    var errors: String
  }

  var program: String
  var arguments: [String]
  /// What it reads from its third descriptor.
  var settings: String
  /// What it reads from its standard input.
  var input: [UInt8]

  /// How long it may be before it is seen that somebody wants it to stop, in milliseconds.
  private static let lookingEvery: Int32 = 50
  /// Headers and complaints beyond this are not kept.
  private static let longestAside = 65_536

  func run(
    largestOutput: Int, patience: Double, _ goesOn: () -> Bool
  ) throws(TransportFault) -> End {
    let pipes = try ChildPipes()
    let child: pid_t
    do throws(TransportFault) {
      child = try ChildProcess.start(program, arguments, pipes)
    } catch {
      pipes.closeAll()
      throw error
    }
    pipes.closeChildEnds()
    var talk = ChildTalk(pipes, settings: Array(settings.utf8), input: input)
    let deadline = MonotonicClock.now + patience
    do throws(TransportFault) {
      while talk.isOpen {
        guard goesOn() else { throw TransportFault.stopped }
        guard MonotonicClock.now < deadline else { throw TransportFault.tooSlow }
        talk.step(waiting: Self.lookingEvery, longestAside: Self.longestAside)
        guard talk.output.count <= largestOutput else {
          throw TransportFault.tooLarge(largestOutput)
        }
      }
    } catch {
      talk.closeAll()
      kill(child, SIGKILL)
      _ = ChildProcess.wait(child)
      throw error
    }
    let status = ChildProcess.wait(child)
    // Ctrl-C reaches the child as well, and may end it before it is seen here.
    guard status >= 0 || goesOn() else { throw .stopped }
    return End(
      status: status, output: talk.output, headers: String(decoding: talk.headers, as: UTF8.self),
      errors: String(decoding: talk.errors, as: UTF8.self))
  }
}

/// Time that only runs forward.
enum MonotonicClock {
  /// Seconds since some moment.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
