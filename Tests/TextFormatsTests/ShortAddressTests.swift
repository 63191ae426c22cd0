import Testing
import TextFormats

@Suite struct ShortAddressTests {
  private static let address = "5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3"

  @Test func showsTheEndsOfAddresses() {
    let address = Self.address
    #expect(ShortAddress.shortening(address) == "5F4t…ZAc3")
    #expect(ShortAddress.shortening("to \(address).") == "to 5F4t…ZAc3.")
    #expect(ShortAddress.shortening("\(address) \(address)") == "5F4t…ZAc3 5F4t…ZAc3")
    #expect(ShortAddress.shortening(String(address.dropLast())) == "5F4t…bZAc")
  }

  /// Too short, too long, a digit that no address has, another prefix, words.
  @Test func leavesOtherTextAsItIs() {
    let address = Self.address
    let others: [String] = [
      String(address.dropLast(2)), address + "x", address.replacing("Q", with: "0"),
      "6" + address.dropFirst(), "Chutes", "", String(repeating: "a word ", count: 20),
    ]
    for text in others { #expect(ShortAddress.shortening(text) == text) }
  }
}
