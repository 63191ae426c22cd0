import Commands
import Glibc

/// The program: asks where it runs, decides what was asked for, and carries it out.
public enum Shell {
  /// What `--version` says.
  public static let version = Product.version

  /// Runs the program to its end.
  public static func main() -> Never {
    // A reader that goes away is an error we can see, not a signal that ends us in mid-write.
    signal(SIGPIPE, SIG_IGN)
    let surroundings = Surroundings.ofProcess()
    let words = Array(CommandLine.arguments.dropFirst())
    let status: ExitStatus
    do throws(OutputFault) {
      status = try Run(surroundings: surroundings).perform(Launch(words))
    } catch {
      status = error.report()
    }
    exit(status.rawValue)
  }
}
