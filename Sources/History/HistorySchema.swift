import SQLite

/// The layout of the file, step by step. A step that was released is never changed: the next one
/// changes what it made.
enum HistorySchema {
  /// Marks the file as ours: `TAOL`.
  static let applicationID: Int64 = 0x5441_4F4C

  /// What leads from each version to the next.
  static let steps = [first, second]

  /// The newest version.
  static var version: Int64 { Int64(steps.count) }

  private static let first = """
    CREATE TABLE subnet (
      netuid INTEGER NOT NULL CHECK (netuid BETWEEN 1 AND 65535),
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      day_only INTEGER NOT NULL CHECK (day_only IN (0, 1)),
      block INTEGER CHECK (block >= 0),
      registered_block INTEGER CHECK (registered_block >= 0),
      price_kind TEXT CHECK (price_kind IN ('spot', 'reserve_ratio', 'moving_average')),
      price REAL CHECK (price > 0),
      moving_price_raw INTEGER CHECK (moving_price_raw >= 0),
      tao_in_rao INTEGER CHECK (tao_in_rao >= 0),
      alpha_in_rao INTEGER CHECK (alpha_in_rao >= 0),
      alpha_out_rao INTEGER CHECK (alpha_out_rao >= 0),
      alpha_staked_rao INTEGER CHECK (alpha_staked_rao >= 0),
      PRIMARY KEY (netuid, time, origin)
    ) WITHOUT ROWID;
    CREATE TABLE tao_price (
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      day_only INTEGER NOT NULL CHECK (day_only IN (0, 1)),
      price REAL NOT NULL CHECK (price > 0),
      PRIMARY KEY (currency, time, origin)
    ) WITHOUT ROWID;
    """

  private static let second = """
    CREATE TABLE take (
      hotkey TEXT NOT NULL,
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      block INTEGER CHECK (block >= 0),
      take_u16 INTEGER NOT NULL CHECK (take_u16 BETWEEN 0 AND 65535),
      root_seat INTEGER CHECK (root_seat IN (0, 1)),
      PRIMARY KEY (hotkey, time, origin)
    ) WITHOUT ROWID;
    CREATE TABLE fund (
      hotkey TEXT NOT NULL,
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      block INTEGER CHECK (block >= 0),
      nav_rao INTEGER, spot_nav_rao INTEGER, shares INTEGER,
      deposited_rao INTEGER, redeemed_rao INTEGER, return_raw TEXT,
      PRIMARY KEY (hotkey, time, origin)
    ) WITHOUT ROWID;
    CREATE TABLE fund_holding (
      hotkey TEXT NOT NULL,
      netuid INTEGER NOT NULL CHECK (netuid BETWEEN 0 AND 65535),
      time INTEGER NOT NULL,
      origin TEXT NOT NULL,
      alpha_rao INTEGER NOT NULL, spot_rao INTEGER, realizable_rao INTEGER,
      PRIMARY KEY (hotkey, netuid, time, origin)
    ) WITHOUT ROWID;
    """
}
