import Answers
import Commands
import Glibc
import LabSession
import LineEditor

/// Why something could not be written where it should go.
struct OutputFault: Error {
  /// The number of the error.
  let code: Int32

  /// Says so, if there is still somebody to tell, and returns how the program ends.
  func report() -> ExitStatus {
    // `taolab market | head` is no error: the reader had enough.
    if code == EPIPE { return .success }
    Output.errors.tryToWrite(
      "taolab: cannot write the answer: \(String(cString: strerror(code)))\n")
    return .output
  }
}

/// A stream that answers go to.
struct Output {
  private let descriptor: Int32

  static let answers = Output(descriptor: STDOUT_FILENO)
  static let errors = Output(descriptor: STDERR_FILENO)

  /// Writes all of it.
  func write(_ text: String) throws(OutputFault) {
    var text = text
    let failure = text.withUTF8 { bytes in Self.write(bytes, to: descriptor) }
    if let failure { throw OutputFault(code: failure) }
  }

  /// Writes all of it.
  func write(_ bytes: [UInt8]) throws(OutputFault) {
    let failure = bytes.withUnsafeBufferPointer { Self.write($0, to: descriptor) }
    if let failure { throw OutputFault(code: failure) }
  }

  /// Writes all of it if somebody is there; errors that nobody reads change nothing.
  func tryToWrite(_ text: String) {
    try? write(text)
  }

  private static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while !rest.isEmpty {
      let count = Glibc.write(
        descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if InterruptFlags.isTerminating {
        return errno
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}

extension AnswerStream {
  /// The standard output.
  static let standardOutput = AnswerStream { bytes throws(Fault) in
    do throws(OutputFault) {
      try Output.answers.write(bytes)
    } catch {
      throw error.code == EPIPE ? .closed : .failed(String(cString: strerror(error.code)))
    }
  }
}
