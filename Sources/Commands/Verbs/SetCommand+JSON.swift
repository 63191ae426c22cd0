import Decimals
import JSONText
import LabSession

extension SetCommand {
  static let fields = record.fields

  /// The settings that were asked for, with the values of now.
  typealias Shown = (entries: [SettingEntry], settings: Settings)

  static let record = JSONRecord<Shown>(SettingEntry.all.map(setting))

  private static func setting(_ entry: SettingEntry) -> JSONRecord<Shown> {
    let isPrice = entry.name == SettingEntry.price.name
    let value = JSONRecord<Shown>.text(entry.name, entry.meaning) { shown in
      isPrice ? shown.settings.taoPrice?.number.plainText : shown.settings[entry]
    }
    let currency = JSONRecord<Shown>.text(
      "price_currency", "the currency the price was set in"
    ) { $0.settings.taoPrice?.currency }
    @Sendable func isShown(_ shown: Shown) -> Bool {
      shown.entries.contains { $0.name == entry.name }
    }
    let asked = value.only("where it is asked for") { isShown($0) }
    return isPrice ? [asked, currency.only("beside `price`") { isShown($0) }] : asked
  }
}
