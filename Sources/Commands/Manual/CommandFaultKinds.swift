import Diagnostics

/// Everything that can be wrong with verbs, files and state.
enum CommandFaultKinds {
  static let all =
    lines + orders + sandbox + HoldFaultKinds.all + lookUps + files + terminal + batch

  private static let lines: [DiagnosticKind] = [
    .init(
      "line.usage", "A verb does not take these words or options.", line: "market --sorte name"),
    .init(
      "line.unknown", "The first word is neither a verb nor a file.", .shell("stke 10 TAO into 64")),
    .init(
      "line.failed", "Something failed in a way nobody foresaw.",
      .described("Please report it: this is a fault of the program.")),
    .init(
      "line.secret",
      "What was typed looks like a wallet's recovery words or private key: it is not run, not kept "
        + "and not shown.",
      .described("Twelve recovery words were pasted at the prompt, at once or one by one.")),
    .init(
      "line.several", "Several lines stand in one.", line: "stake 10 TAO into 64; portfolio"),
    .init(
      "line.long", "A line has more words than a verb takes.",
      .described("A whole file was given to `find`.")),
    .init(
      "work.stopped", "Long work was stopped before there was an answer.",
      .described("Ctrl-C during `table`, `lesson check` or while a sandbox is made again.")),
    .init(
      "option.stray", "An option means nothing for what was asked.", line: "report faq --days 90"),
    .init("help.unknown", "Help knows nothing of this name.", line: "help stkae"),
    .init("why.nothing", "There is no answer yet to explain.", line: "why"),
    .init("why.unknown", "Nothing has this name.", line: "why recieved"),
    .init("what.words", "A what-if lacks its name or value.", line: "what if"),
    .init(
      "what.kind", "A name would become another kind of thing.",
      .lines(["spend = 10 TAO", "what if spend = 3 days"])),
    .init("what.value", "What is asked for has no number to move.", line: "what if currency"),
    .init("what.unknown", "No name and no setting is called so.", line: "what if spned = 1 TAO"),
    .init(
      "range.columns", "A table or a plot has too many calculations.",
      line: "table " + Array(repeating: "x", count: 21).joined(separator: ", ") + " for x = 1 .. 2"),
    .init("range.words", "A range lacks its name, start or end.", line: "plot price(64)"),
    .init("range.kinds", "Start, end and step differ in kind.", line: "table x for x = 1 .. 2 TAO"),
    .init("range.empty", "Start and end are the same.", line: "table x for x = 1 .. 1"),
    .init(
      "range.step", "A step does not lead to the end, or too slowly.",
      line: "table x for x = 1 .. 2 step 0.0001"),
    .init(
      "range.sign", "A range with factors begins or ends at zero.",
      line: "plot x for x = 0 .. 2 log"),
    .init(
      "range.size", "The ends of a range are too far apart.",
      .described("The width of a range is beyond 10^300.")),
    .init("completions.shell", "There is no script for this shell.", line: "completions tcsh"),
    .init(
      "data.remove", "What `data remove` is to remove from the history is not said.",
      line: "data remove everything"),
    .init("data.action", "`data` does not know this word.", line: "data updaet"),
    .init("data.unknown", "No data of this name is kept.", line: "data use 1234"),
    .init(
      "data.unread", "The data that was chosen cannot be read; the built-in data takes its place.",
      .described("A file in the state folder was deleted by hand.")),
    .init(
      "data.history", "The history cannot be read; what the program has recorded counts alone.",
      .described("A history that another program holds, or that is damaged.")),
    .init(
      "correlation.subnets",
      "A correlation is asked of fewer than two subnets, or of more than 12.",
      line: "correlation 64"),
    .init(
      "data.fixed", "`--snapshot` names the data, so no other can be chosen.",
      .described("`data use` in a lab that was begun with `--snapshot`.")),
    .init(
      "data.nowhere", "There is no folder to keep data in.", .shell("data update --no-state")),
    .init(
      "data.value", "An option of `data update` has no value that it can have.",
      line: "data update --block yesterday --plan"),
    .init("setting.unknown", "There is no such setting.", line: "set curency EUR"),
    .init("setting.value", "A setting does not take this value.", line: "set take 99%"),
  ]

  private static let orders: [DiagnosticKind] = [
    .init("amount.missing", "An order has no amount.", line: "stake into 64"),
    .init("amount.kind", "The amount is no number.", line: "stake pool(64) into 64"),
    .init("amount.unit", "The amount has no unit, or another one.", line: "stake 10 into 64"),
    .init("amount.negative", "The amount is below zero.", line: "stake -5 TAO into 64"),
    .init(
      "amount.range", "The amount is more than the chain can hold.",
      line: "stake 1e20 TAO into 64"),
    .init(
      "amount.subnet", "Alpha of one subnet is to leave another.", line: "unstake 3 α64 from 51"),
    .init(
      "amount.share", "A share is not between 0 and 100 percent.", line: "exit 64 --impact 200%"),
    .init(
      "time.range", "A time is not between a day and a hundred years.",
      line: "compare 10 TAO for 3 seconds"),
    .init("place.missing", "An order names no subnet.", line: "stake 10 TAO"),
    .init(
      "split.parts", "A number of parts is not from 2 to 1000.",
      line: "split 10 TAO into 64 in 1 parts"),
    .init("split.root", "There is nothing to split on root.", line: "split 10 TAO on root"),
    .init(
      "breakeven.root", "There is next to nothing to earn back on root.",
      line: "breakeven 10 TAO on root"),
    .init(
      "breakeven.subnet", "The subnet pays nothing, or fees take it all.",
      .described("A subnet whose owner has not started it.")),
    .init(
      "project.price", "A change of price is no percentage, or beyond reason.",
      line: "project 10 TAO into 64 at 0.05"),
    .init(
      "project.quote", "No exchange's quote was set.", line: "project 10 TAO on exchange"),
    .init(
      "project.refused", "The subnet has not started, or there is no way out.",
      line: "project 100 TAO into 59"),
    .init(
      "montecarlo.history", "Too few prices of a subnet were recorded to see how much it moves.",
      line: "montecarlo 10 TAO into 116"),
    .init(
      "montecarlo.holdings", "Nothing that is held has a price that moves.",
      .file(
        name: "me.yaml",
        text: "taolab: profile/1\npositions:\n  - {custodial: Exchange, amount: 1 TAO}\n",
        line: "montecarlo holdings --profile me.yaml")),
    .init(
      "montecarlo.place", "A simulation needs a price that moves.",
      line: "montecarlo 10 TAO on root"),
    .init(
      "montecarlo.price", "A simulation does not take a price at the end.",
      line: "montecarlo 10 TAO into 64 at -30%"),
    .init(
      "montecarlo.paths", "A number of paths is none, or more than memory and patience bear.",
      line: "montecarlo 10 TAO into 64 --paths 1000000000000"),
    .init(
      "montecarlo.seed", "A seed is no whole number.", line: "montecarlo 10 TAO into 64 --seed x"),
    .init(
      "montecarlo.threads", "A number of threads is out of range.",
      line: "montecarlo 10 TAO into 64 --threads 0"),
    .init(
      "montecarlo.volatility", "A volatility is no percentage, or beyond reason.",
      line: "montecarlo 10 TAO into 64 --volatility 5"),
    .init(
      "montecarlo.refused", "The subnet has not started, or there is no way out.",
      line: "montecarlo 100 TAO into 59 --volatility 100%"),
    .init(
      "montecarlo.stopped", "A simulation was stopped before its end.",
      .described("Ctrl-C while paths were counted.")),
    .init(
      "swap.AmountTooLow", "The chain refuses an order this small.",
      line: "stake 0.001 TAO into 64"),
    .init(
      "swap.SwapInputTooLarge", "The chain refuses more than 1,000 times the reserve.",
      line: "stake 20,000,000 TAO into 90"),
    .init(
      "swap.ReservesTooLow", "The pool is too empty to pay out.",
      .described("A pool with less than 1,000,000 rao on the other side.")),
    .init(
      "swap.PriceLimitExceeded", "The price has passed the limit of the order already.",
      line: "stake 10 TAO into 64 at most 0.06 TAO/α64"),
    .init(
      "swap.SlippageTooHigh", "An order that must run whole would pass its price limit.",
      line: "stake 500 TAO into 90 at most 1%"),
    .init(
      "limit.price", "A price limit is no price of this alpha and no percentage.",
      line: "stake 10 TAO into 64 at most 3 days"),
    .init(
      "limit.place", "A price limit stands behind an order that leaves several places.",
      .lines(["stake 1 TAO into 64", "stake 1 TAO on root", "unstake all at most 1%"])),
    .init("limit.root", "Root's price cannot move.", line: "stake 10 TAO on root at most 1%"),
  ]

  private static let sandbox: [DiagnosticKind] = [
    .init(
      "sandbox.place", "Nothing can be staked on this subnet.",
      .described("A subnet whose owner has not started it.")),
    .init(
      "sandbox.same", "A move begins where it ends.", line: "move 3 α64 to 64"),
    .init(
      "sandbox.funds", "The sandbox's wallet has less than that.", line: "move 3 α64 to 51"),
    .init("sandbox.claim", "There is nothing to claim yet.", line: "claim"),
    .init(
      "sandbox.rules", "The recorded runtime is newer than the rules that are known.",
      .described("wait and claim on a snapshot of a runtime of which nothing was read.")),
    .init(
      "sandbox.supply", "A sandbox's wallet would have more TAO than there is to have.",
      line: "reset 5,000,000 TAO"),
    .init("sandbox.undo", "There is no step to undo.", line: "undo"),
    .init("sandbox.redo", "There is no step to do again.", line: "redo"),
    .init(
      "sandbox.shared", "Another lab changed the sandbox during a wait.",
      .described("Two labs share a state folder, and one stakes while the other waits.")),
    .init(
      "sandbox.beginning", "The state a sandbox began with is not at hand.",
      .described("A saved sandbox of another snapshot whose kept state was removed.")),
    .init(
      "sandbox.differs", "A step of a sandbox comes to something else than it did.",
      .described("A saved sandbox was made by a version with other rules.")),
    .init("saved.name", "A sandbox cannot be saved under this name.", line: "save my plan"),
    .init(
      "saved.exists", "Another sandbox has this name.",
      .described("`save plan`, `reset`, then `save plan` again.")),
    .init(
      "saved.nowhere", "A sandbox is to be saved where nothing is kept.",
      .shell("--no-state save plan")),
    .init(
      "saved.unkept", "A sandbox could not be saved.",
      .described("The state folder cannot be written, or the disk is full.")),
    .init("saved.unknown", "No sandbox is saved under this name.", line: "load plna"),
    .init("time.missing", "A wait has no time.", line: "wait"),
    .init(
      "time.wait", "A wait is not between one block and ten years.", line: "wait 11 years"),
  ]

  private static let lookUps: [DiagnosticKind] = [
    .init("market.sort", "The market has no such order.", line: "market --sort size"),
    .init("market.limit", "A limit is no number of rows.", line: "market --limit few"),
    .init(
      "market.history", "Recorded prices belong to a subnet, and none is named.",
      line: "market --history"),
    .init("term.unknown", "The glossary has no such word.", line: "term alhpa"),
    .init(
      "amount.zero", "A question is about an amount of nothing.", line: "ask what do 0 TAO earn"),
    .init(
      "question.alpha", "A question is about alpha and names no subnet.",
      line: "ask what does leaving cost for 300 alpha"),
    .init(
      "question.money", "A question is about money, and what one TAO costs is not set.",
      line: "ask what do 500 USD earn on root"),
    .init(
      "question.past", "A question asks until a day that is over.",
      line: "ask what do 100 TAO earn until 2020-01-01"),
    .init(
      "question.price", "A question names a fall of a price to nothing or below.",
      line: "ask what if alpha falls by 120%"),
    .init(
      "question.take", "A question names a take that the chain does not allow.",
      line: "ask what do 100 TAO earn with 50% take"),
    .init("ask.missing", "There is no question behind `ask`.", line: "ask"),
    .init("find.limit", "A limit is no number of finds.", line: "find fee --limit few"),
    .init("find.missing", "There is nothing to look for.", line: "find"),
    .init("find.nothing", "Nothing has these words.", line: "find chuets"),
    .init("lesson.unknown", "There is no such lesson.", line: "learn 99"),
    .init("lesson.none", "No lesson is open.", line: "hint"),
    .init("lesson.again", "Nothing was answered here that could be tried again.", line: "again"),
    .init("lesson.done", "No lesson was put aside.", line: "done"),
    .init(
      "lesson.empty", "A lesson has no steps.",
      .described("A lesson file without a second-level heading is opened.")),
    .init("lesson.screen", "A word names no screen of a lesson.", line: "go there"),
    .init(
      "lesson.task", "The sandbox of a lesson's task does not do this.",
      .described("In a task, `stake 5000 TAO into 64` with 1,000 TAO, or a line without a place.")),
    .init("lesson.action", "`lesson` does not do this.", line: "lesson chekc"),
    .init(
      "lesson.export", "What is to be exported, or where to, is not clear.",
      line: "lesson export all"),
    .init(
      "lesson.folder", "There is no folder of lessons to write to.", line: "lesson check --write"),
    .init(
      "lesson.format", "A lesson cannot be exported like this.",
      line: "lesson export 4 --format pdf"),
    .init(
      "lesson.language", "No lesson was translated into this language.",
      line: "lesson export 4 --language xx"),
    .init("lesson.name", "A new lesson cannot be called so.", line: "lesson new the-lab"),
    .init("lesson.preview", "There is no such lesson or step to preview.", line: "lesson preview"),
    .init(
      "progress.file", "A file is no progress of this lab.",
      .described("`progress import` of another file.")),
    .init(
      "progress.version", "A file is progress of another version.",
      .described("`progress import` of a file that a newer taolab wrote.")),
    .init("progress.words", "`progress` does not do this.", line: "progress frob"),
    .init("template.action", "`template` does not do this.", line: "template chekc"),
    .init("template.name", "There is no such template.", line: "template eject summary/breif"),
    .init(
      "template.exists", "A template would be written over a file that was changed.",
      .described("`template eject summary/brief --out FILE` of a file that is there.")),
    .init(
      "template.folder", "A folder named by --templates has no template, or too many.",
      .described("`report faq --templates .` where no template stands.")),
    .init(
      "template.link", "A link stands among templates.",
      .described("`style.css` in a folder named by --templates is a link to another file.")),
    .init(
      "template.stray", "Nothing asks for a file in a folder of templates.",
      .described("A folder named by --templates has `summary/breif.md.mustache`.")),
    .init(
      "template.out", "A preview has no page to write.", line: "template preview summary/brief"),
    .init(
      "template.preview", "No report shows a template.",
      line: "template preview lesson.css --out a.html"),
    .init(
      "template.words", "More words were typed than `template` takes.",
      line: "template check summary/brief"),
    .init("model.action", "`model` does not do this.", line: "model chekc"),
    .init("model.files", "No vector file is named.", line: "model check"),
    .init(
      "vector.input", "A vector cannot be evaluated.",
      .file(
        name: "v.json",
        text:
          #"{"format": 1, "topic": "limits", "spec": "475", "units": "rao", "vectors": [{"id": "a", "function": "max_add", "inputs": {}, "expected": 1, "source": "none"}]}"#,
        line: "model check v.json")),
    .init("report.unknown", "There is no such report.", line: "report fqa"),
    .init(
      "report.question", "The page of questions has no such question.",
      line: "report faq how do I undo"),
    .init("report.guide", "A guide is not named.", line: "report guide"),
    .init("report.which", "A subnet is not named.", line: "report subnet"),
    .init("report.root", "Root has no page as a subnet has.", line: "report subnet root"),
    .init("report.choice", "A word is none of those that can be chosen.", line: "report guide rot"),
    .init(
      "report.words", "More words were typed than the report takes.",
      line: "report glossary alpha"),
    .init("report.format", "A report has no such format.", line: "report faq --format docx"),
    .init(
      "report.ending", "A report cannot be made as this kind of file.",
      line: "report faq --out faq.pdf"),
    .init(
      "report.contradiction", "Two options ask for two formats.",
      line: "report faq --format html --out faq.md"),
    .init("report.date", "A day is not written as a date.", line: "report faq --made-on tomorrow"),
    .init(
      "report.days", "A horizon is no number of days.",
      .file(
        name: "me.yaml", text: "taolab: profile/1\npositions:\n  - root: 1 TAO\n",
        line: "report summary --profile me.yaml --days few")),
    .init(
      "report.template", "A summary has no such template.",
      .file(
        name: "me.yaml", text: "taolab: profile/1\npositions:\n  - root: 1 TAO\n",
        line: "report summary --profile me.yaml --template short")),
    .init("report.profile", "A summary needs a profile.", line: "report summary"),
    .init(
      "report.locale", "Numbers are not known to be written in a language.",
      line: "report faq --locale pl"),
    .init(
      "report.out", "The report would replace what it is made from, or has no file to go to.",
      .file(
        name: "me.yaml", text: "taolab: profile/1\npositions:\n  - root: 1 TAO\n",
        line: "report summary --profile me.yaml --out me.yaml")),
  ]

  private static let files: [DiagnosticKind] = [
    .init("file.read", "A file cannot be read.", line: "report summary --profile missing.yaml"),
    .init(
      "file.write", "A file cannot be written.",
      .described("The disk is full, or the folder is not yours: report faq --out /proc/x.md.")),
    .init(
      "file.encoding", "A file is not UTF-8 text.",
      .described("A profile was saved as UTF-16 or Latin-1.")),
    .init(
      "file.secret", "A file looks as if recovery words or a private key stood in it.",
      .described("A script or a profile has the words of a wallet in a comment.")),
    .init(
      "file.input", "The standard input cannot be the script and a file of it too.",
      line: "report summary --profile -"),
    .init(
      "content.empty", "A folder named by --content has nothing that is used.",
      .described("The path leads to the folder `lessons` itself instead of the one above it.")),
    .init(
      "script.encoding", "A line of a script is not UTF-8 text.",
      .described("A pipe sends Latin-1 or noise.")),
    .init(
      "script.long", "A line of a script is longer than 1 MiB.",
      .described("A pipe sends a file that is no script.")),
    .init(
      "script.read", "The lines of a script cannot be read.",
      .described("The standard input is closed, or a folder: taolab < /tmp.")),
    .init(
      "state.read", "What was kept cannot be read; the lab goes on without (a warning).",
      .described("The state folder belongs to somebody else.")),
    .init(
      "state.write", "What you do now cannot be kept; the lab goes on (a warning).",
      .described("The disk is full, or the state folder cannot be written.")),
    .init(
      "state.home", "Nothing says where to keep what you do (a warning).",
      .described("`HOME` is not set, and no `--state`.")),
    .init(
      "state.busy", "Another lab does not let go of the state folder (a warning).",
      .described("It was stopped, as with Ctrl-Z, in the middle of a change.")),
    .init(
      "state.lock", "The state folder cannot be locked; the lab goes on without (a warning).",
      .described("The folder is on a network disk without locks.")),
    .init(
      "state.unreadable",
      "A kept file makes no sense; it got another name, nothing was deleted (a warning).",
      .described("settings.json or progress.json was edited by hand.")),
    .init(
      "state.secret",
      "Earlier versions kept what looks like recovery words or a private key (a warning).",
      .described("The history file has a line that an earlier version did not recognise.")),
    .init(
      "state.setting", "A kept setting has a value that is none (a warning).",
      .described("settings.json was edited by hand: take is 99%.")),
    .init(
      "state.history", "What you type cannot be kept for the next time (a warning).",
      .described("The history file cannot be written.")),
  ]
}
