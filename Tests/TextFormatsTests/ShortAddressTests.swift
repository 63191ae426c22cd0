import Testing
import TextFormats

@Suite struct ShortAddressTests {
  private static let address = "5F4tQyWrhfGVcNhoqeiNsR6KjD4wMZ2kfhLj4oHYuyHbZAc3"

  @Test(arguments: [
    (address, "5F4t…ZAc3"), ("to \(address).", "to 5F4t…ZAc3."),
    ("\(address), \(address)", "5F4t…ZAc3, 5F4t…ZAc3"), (String(address.dropLast()), "5F4t…bZAc"),
    (String(address.dropLast(2)), String(address.dropLast(2))), (address + "x", address + "x"),
    (address.replacing("Q", with: "0"), address.replacing("Q", with: "0")),
    (String(repeating: "5", count: 4), "5555"), ("", ""), ("Chutes", "Chutes"),
  ])
  func showsTheEndsOfAddressesOnly(text: String, shown: String) {
    #expect(ShortAddress.shortening(text) == shown)
  }
}
