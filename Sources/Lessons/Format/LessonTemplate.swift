public import CivilTime

/// The lesson an author begins with: every kind of thing once, and no fault.
public enum LessonTemplate {
  /// A name as ids are written: `What a fee is` becomes `what-a-fee-is`.
  public static func identifier(_ name: String) -> String {
    let letters = name.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    return String(String(letters).split(separator: "-").joined(separator: "-").prefix(40))
  }

  /// `18-what-a-fee-is.lesson.md`
  public static func fileName(_ id: String, number: Int) -> String {
    (number < 10 ? "0" : "") + "\(number)-\(id).lesson.md"
  }

  /// The file, on teaching numbers; `docs/writing-lessons.md` goes on from here.
  public static func text(_ id: String, on day: CivilDate) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    let title = words.prefix(1).uppercased() + words.dropFirst()
    return """
      ---
      format: 1
      id: \(id)
      title: \(title)
      minutes: 4
      outcomes: [say what one alpha costs]
      data: teaching-pool@1
      reviewed: \(day.text)
      ---

      # \(title)

      Say here in a sentence what the lesson is about. This [pool](term:pool) is made for learning.

      ## Guess first

      The pool holds [40,000 TAO](calc:pool.tao) and [1,000,000 α](calc:pool.alpha).

      ```calc
      spend = 10 TAO               #=> 10 TAO
      ```

      ```predict how-many
      ask: You pay [10 TAO](calc:spend). About how many α do you get?
      answer: got
      accept: 2%
      trap: 0.4 α -> You multiplied. Divide what you pay by what one α costs.
      hint: How many TAO does one α cost?
      hint: Divide the TAO of the pool by its α, then what you pay by that.
      hint: Ten divided by the price of one.
      ```

      ## Compute

      ```calc
      spot = price(pool)           #=> 0.04 TAO/α
      got  = spend / spot          #=> 250 α
      ```

      ```myth M00
      myth: One α is one TAO.
      truth: One α costs what the pool says: here [0.04 TAO/α](calc:spot).
      but: The price moves with every trade.
      ```

      ```number price-of-one
      ask: How many TAO does one α cost in this pool?
      answer: spot * 1 α
      accept: 1%
      trap: 25 TAO -> That is how many α one TAO buys. Turn it round.
      hint: Which of the two is there less of?
      hint: Divide the TAO by the α.
      hint: It is [0.04 TAO/α](calc:spot), for one α.
      ```

      ## Say it

      ```choice which-way
      ask: Somebody buys a lot of α. What happens to its price?
      - [ ] it falls -> There is less α in the pool then, and more TAO.
      - [x] it rises -> The pool holds more TAO and less α, so each α costs more.
      hint: What goes into the pool, what comes out?
      hint: The price is TAO divided by α.
      hint: More above, less below: the price rises.
      ```

      """
  }
}
