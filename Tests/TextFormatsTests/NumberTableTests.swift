import Testing
import TextFormats

@Suite struct NumberTableTests {
  @Test(arguments: [
    "0", "7", "0.1", "0.00855820942", "123456789012345", "0.12345678901234", "999.000000000001",
    "1.5", "100", "0.3", "2.675",
  ])
  func readsAsDoubleDoes(number: String) throws {
    let table = try #require(NumberTable("a,b\n\(number),\n,\(number)\n"))
    #expect(table.columns == ["a", "b"])
    #expect(table.rows == [[Double(number), nil], [nil, Double(number)]])
  }

  /// What `CSVReader` has a place for is left to it.
  @Test(arguments: [
    "a,b\n1\n", "a,b\n1,2,3\n", "a,b\n1,x\n", "a,b\n1,-2\n", "a,b\n1,2e3\n", "a,b\n\"1\",2\n",
    "a,b\n1,2\r\n", "a,b\n1,.5\n", "a,b\n1,5.\n", "a,b\n1,1.2.3\n", "a,b\n1,007\n", "a,b\n\n1,2\n",
    "a,b\n1,1234567890123456\n", "a,b\n1, 2\n", "a\n\n",
  ])
  func refuses(text: String) {
    #expect(NumberTable(text) == nil)
  }
}
