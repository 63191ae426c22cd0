import Testing

@testable import Commands

@Suite struct SettingsTests {
  @Test(arguments: [
    ("currency", "eur", "EUR"), ("currency", "euro", nil), ("price", "1,268.50", "1268.50"),
    ("price", "0", nil), ("price", "-1", nil), ("price", "nan", nil), ("take", "9 %", "9%"),
    ("take", "19%", nil), ("take", "9", nil), ("custodial", "17.3%", "17.3%"),
    ("commission", "101%", nil), ("subnet", "64", "64"), ("subnet", "65536", nil),
    ("subnet", "x", nil),
  ])
  func acceptsOnlyWhatMakesSense(name: String, typed: String, kept: String?) throws {
    let entry = try #require(SettingEntry.named(name))
    #expect(entry.normalised(typed) == kept)
  }

  @Test func survivesBeingKept() throws {
    var settings = Settings()
    for entry in SettingEntry.all {
      settings[chosen: entry] = entry.normalised(entry.example)
      #expect(settings[chosen: entry] != nil, "the example of \(entry.name) is acceptable")
    }
    #expect(Settings(text: settings.text) == settings)
  }

  @Test(arguments: ["", "{", "{}", #"{"schema":"taolab-settings/2","values":{}}"#, "\u{0}\u{1}"])
  func refusesWhatIsNotOurs(text: String) {
    #expect(Settings(text: text) == nil)
  }

  @Test func leavesOutWhatItDoesNotKnow() throws {
    let text =
      #"{"schema":"taolab-settings/1","values":{"colour":"blue","take":"99%","price":"5"}}"#
    let settings = try #require(Settings(text: text))
    #expect(settings.chosen.map(\.name) == ["price"])
  }
}
