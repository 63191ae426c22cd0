import Diagnostics

extension FenceReader {
  /// A chart from its fields.
  mutating func chart(_ body: PlacedText, id: PlacedText, range: Range<Int>) -> LessonChart {
    var fields = FenceFields(
      body, keys: ["title", "line", "bar", "for", "describe"], hasOptions: false, in: source)
    let title = required("title", of: &fields, at: range)
    let lines = rows("line", of: fields)
    let bars = rows("bar", of: fields)
    let over = fields.only("for", in: source)
    let description = description(of: &fields, at: range)
    faults += fields.faults
    let chart = LessonChart(
      id: id, title: title, lines: lines, bars: bars,
      over: over.flatMap { field in
        field.first.split(at: "=").flatMap { LessonRange($0.before, $0.after) }
      }, description: description, range: range)
    let place = over?.first.range ?? range
    if let fault = FenceReader.fault(in: chart) {
      faults.append(
        LessonFault.pictureFails.at(
          place, in: source, fault,
          hint: Hint("write `line: NAME = EXPRESSION` and `for: x = 1 TAO .. 100 TAO log`")))
    }
    return chart
  }

  private static func fault(in chart: LessonChart) -> String? {
    if chart.lines.isEmpty, !(2...9).contains(chart.bars.count) {
      return "a chart has one to four lines, or two to nine bars"
    }
    if !chart.lines.isEmpty, !chart.bars.isEmpty || chart.lines.count > 4 {
      return "a chart has one to four lines, or two to nine bars"
    }
    if !chart.lines.isEmpty, chart.over == nil { return "lines need a range to be drawn over" }
    return nil
  }

  private mutating func rows(_ key: String, of fields: FenceFields) -> [LessonChart.Row] {
    fields.all(key).compactMap { field in
      guard let (name, expression) = field.first.split(at: "="), !name.isEmpty,
        !expression.isEmpty
      else {
        faults.append(
          LessonFault.pictureFails.at(
            field.first.isEmpty ? field.key.range : field.first.range, in: source,
            "this is not `name = expression`",
            hint: Hint("write for example `\(key): what arrives = buy(pool, x)`")))
        return nil
      }
      return LessonChart.Row(name: name, expression: expression)
    }
  }

  private mutating func description(
    of fields: inout FenceFields, at range: Range<Int>
  ) -> RichText? {
    if let field = fields.only("describe", in: source) {
      let lines = nonempty(field.lines)
      if !lines.isEmpty { return RichText(lines: lines) }
    }
    faults.append(
      LessonFault.pictureUndescribed.at(
        range, in: source, "this picture is not described",
        why: "Not everybody sees it, and everybody should know what to look for.",
        hint: Hint("add a line `describe: …`")))
    return nil
  }

  // MARK: Sliders

  /// A slider from its fields; the key that is none of the others is the name that changes.
  mutating func slider(_ body: PlacedText, id: PlacedText, range: Range<Int>) -> LessonSlider {
    let known = ["show", "describe"]
    let name = body.lines.lazy.compactMap { $0.split(at: ":")?.before }
      .first { !known.contains($0.text) && self.isName($0.text) }
    var fields = FenceFields(
      body, keys: known + (name.map { [$0.text] } ?? []), hasOptions: false, in: source)
    let values = name.flatMap { fields.only($0.text, in: source) }?.first
    let shows = fields.only("show", in: source)?.first.parts(separatedBy: ",") ?? []
    let over = values.flatMap { values in name.flatMap { LessonRange($0, values) } }
    if over == nil || shows.contains(where: \.isEmpty) || shows.isEmpty {
      faults.append(
        LessonFault.pictureFails.at(
          values?.range ?? range, in: source, "a slider needs a range and what to show over it",
          hint: Hint("write `spend: 1 TAO .. 100 TAO log` and `show: got, lost`")))
    }
    let description = description(of: &fields, at: range)
    faults += fields.faults
    return LessonSlider(
      id: id, over: over, shows: shows.filter { !$0.isEmpty }, description: description,
      range: range)
  }
}
