import Answers
import Commands
import Glibc
import LineEditor

/// The program: asks where it runs, decides what was asked for, and carries it out.
public enum Shell {
  /// What `--version` says.
  public static let version = Product.version

  /// Runs the program to its end.
  public static func main() -> Never {
    // A reader that goes away, or a limit on the size of files, is an error we can see, not a signal
    // that ends us in mid-write.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    StandardStreams.hold()
    let surroundings = Surroundings.ofProcess()
    let words = Array(CommandLine.arguments.dropFirst())
    var status: ExitStatus
    do throws(OutputFault) {
      status = try Run(surroundings: surroundings).perform(Launch(words))
      // Long work stops for either; only one of them was Ctrl-C.
      if status == .interrupted, InterruptFlags.isTerminating { status = .terminated }
    } catch {
      // With the terminal gone there is nobody to tell.
      let isGone = error.code == EIO && surroundings.isOutputTerminal
      status = InterruptFlags.isTerminating || isGone ? .terminated : error.report()
    }
    exit(status.rawValue)
  }
}
