public import Diagnostics

/// Everything that can be wrong with a history and with files for it.
public enum HistoryFaultKinds {
  /// With what brings them about.
  public static let all: [DiagnosticKind] = [
    .init(
      "history.locked", "Another program holds the history.",
      .described("`data import` while another program has a transaction open in the file.")),
    .init(
      "history.read-only", "The history may not be written.",
      .described("`data import` where the file or its folder may only be read.")),
    .init(
      "history.missing", "The history cannot be opened.",
      .described("A folder, or a file without the right to read it, in the place of the history.")),
    .init(
      "history.foreign", "What lies in the place of the history is something else.",
      .described("A text file, or a database of another program, with the name of the history.")),
    .init(
      "history.newer", "The history was made by a newer version.",
      .described("A version behind the newest that this program knows.")),
    .init(
      "history.damaged", "A part of the history is missing or was changed.",
      .described("A history that was cut off in the middle by a copy that did not end.")),
    .init(
      "history.write", "The history cannot be used for another reason.",
      .described("`data import` onto a disk that is full.")),
    .init(
      "history.conflict", "A file says otherwise than the history of the same source and moment.",
      .described("`data import` of a file whose price of a day was changed since it was imported.")),
    .init(
      "history.kind", "A file is no history of a known kind.",
      .file(name: "h.csv", text: "a,b\n1,2\n", line: "data import h.csv")),
    .init(
      "history.value", "A value of a history cannot be.",
      .file(
        name: "h.csv", text: "netuid,time,price,price_kind\n64,2026-10-01,-1,spot\n",
        line: "data import h.csv")),
    .init(
      "history.twice", "Two rows of a file say different things of one moment.",
      .file(
        name: "h.csv",
        text: "currency,time,price\nEUR,2026-10-01,230\nEUR,2026-10-01,23\n",
        line: "data import h.csv")),
    .init(
      "history.none", "A file for the history has no rows.",
      .file(name: "h.csv", text: "netuid,time,price\n", line: "data import h.csv")),
    .init(
      "history.table", "The history has no table of this name.", line: "data export fonds"),
    .init(
      "history.absent", "The history has no rows like those that are to be removed.",
      .described("`data remove EUR 2020-01-01` where no price of that day was imported.")),
    .init("history.empty", "Nothing is kept yet that could be exported.", line: "data export"),
  ]
}
