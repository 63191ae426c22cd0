package import CivilTime
package import JSONText

/// A moment as `2026-10-08T19:18:48Z`.
package let timeShape = JSONShape<String>.text(upTo: 40)
  .map("a time like 2026-10-08T19:18:48Z") { UnixTime(iso8601: $0) }

/// A day as `2026-10-08`.
package let dateShape = JSONShape<String>.text(upTo: 40)
  .map("a date like 2026-10-08") { CivilDate($0) }
