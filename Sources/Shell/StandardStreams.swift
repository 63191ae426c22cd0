import Glibc

/// The three streams every program starts with.
enum StandardStreams {
  /// Fills the place of a closed stream with one that fails as a closed one does.
  ///
  /// Otherwise the next file that is opened would take its number, and answers would be written
  /// into it.
  static func hold() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // Open for the wrong direction: reading and writing give EBADF.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
