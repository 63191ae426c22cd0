import CMalloc

/// Memory that one piece of work frees and the next asks for again.
enum FreedMemory {
  /// The most that stays with the process, in bytes.
  private static let most: Int32 = 64 << 20

  /// Has the allocator keep it from now on: giving it back to the system and asking again takes longer
  /// than many a piece of work. What is in use at once is no more for it.
  static func keep() {
    _ = mallopt(M_TRIM_THRESHOLD, most)
    _ = mallopt(M_MMAP_THRESHOLD, most / 2)
  }
}
