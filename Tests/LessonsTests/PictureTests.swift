import Lessons
import Presentation
import TestSupport
import Testing

/// Charts and sliders: as a picture, as words, as a table, as SVG.
@Suite struct PictureTests {
  private let model: LessonModel
  private static let steps = """
    ## Pictures

    ```calc
    spend = 10 TAO            #=> 10 TAO
    got   = buy(pool, spend)  #=> 249.937516 α
    paid  = spend / got       #=> 0.04001 TAO/α
    ```

    ```chart rising
    title: The price you pay
    line: each α costs = x / buy(pool, x)
    for: x = 1 TAO .. 10000 TAO log
    describe: The more you buy at once, the dearer each α gets.
    ```

    ```chart compared
    title: What arrives
    bar: for 10 TAO = got
    bar: for 20 TAO = buy(pool, 20 TAO)
    describe: Twice the TAO is not quite twice the α.
    ```

    ```slider sizes
    spend: 1 TAO .. 10000 TAO log
    show: got, paid
    describe: Look at the last rows.
    ```
    """

  init() throws {
    model = try TestCourse.tutor(steps: PictureTests.steps).model
  }

  @Test(arguments: [40, 80])
  func screens(width: Int) throws {
    let traits = TerminalTraits(width: width)
    let tutor = try #require(Tutor(model, terminal: traits))
    expectGolden(
      tutor.start(nil).1.markup.text(for: traits), name: "pictures-\(width)")
  }

  @Test func withoutPicturesTheWordsSayIt() throws {
    let traits = TerminalTraits(width: 80, plain: true)
    let tutor = try #require(Tutor(model, terminal: traits))
    let text = tutor.start(nil).1.markup.text(for: traits)
    #expect(text.contains("The more you buy at once"))
    #expect(!text.contains { "│└█▏⣀⠤".contains($0) })
    expectGolden(text, name: "pictures-plain")
  }

  @Test func picturesAreSVGToo() throws {
    let svg = try #require(model.svg(ofChart: "rising"))
    #expect(svg.hasPrefix("<svg"))
    #expect(svg.contains("id=\"drill-rising-title\""))
    #expect(svg.contains("The price you pay"))
    #expect(model.svg(ofChart: "compared")?.contains("for 20 TAO") == true)
    #expect(model.svg(ofChart: "sizes") == nil)
  }
}
