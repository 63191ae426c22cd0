# Reads `swift package describe`, Package.swift, docs/architecture.md and then every source: the work of
# `check-house`.

BEGIN {
  # Rooms that may write to the terminal, besides executables.
  edge = " Shell LineEditor CLineEditorShim "
  # Modules that come with the compiler.
  system_modules = " Swift Glibc Dispatch Synchronization Testing XCTest PackagePlugin "
  # Every test target may use it: `tests` in Package.swift gives it to all.
  given_to_tests = "TestSupport"
  # How far a line count in the table may be off: 10 % or 50 lines.
  tolerance = 0.1; least_tolerance = 50
  faults = 0
}

function fault(place, text) { found[++faults] = place ": " text }

# --- swift package describe

FNR == 1 { file_number++ }

file_number == 1 {
  if ($0 == "Targets:") { in_targets = 1; next }
  if (!in_targets) next
  if (/^    Name: /) {
    target = $2
    targets[++target_count] = target
    section = ""
  } else if (/^    [A-Z]/) {
    section = $0; sub(/^ +/, "", section); sub(/:.*/, "", section)
    if (section == "Type") kind[target] = $2
    if (section == "Module type") language[target] = $3
    if (section == "Path") { path[target] = $2; owner[$2] = target }
  } else if (/^        / && section ~ /^(Target|Product) dependencies$/) {
    declared[target, $1] = 1
    uses[target] = uses[target] " " $1
  }
  next
}

# --- Package.swift: where each target is declared

file_number == 2 {
  if (match($0, /(room|tests)\("[^"]+"|name: "[^"]+"/) || (opened && match($0, /^ *"[^"]+"/))) {
    name = substr($0, RSTART, RLENGTH)
    gsub(/^[^"]*"|"$/, "", name)
    if (!(name in declared_at) || /(room|tests)\(/ || opened) declared_at[name] = "Package.swift:" FNR
  }
  opened = /(room|tests)\($/
  next
}

# --- docs/architecture.md: the diagram and the table of rooms

file_number == 3 {
  plan[FNR] = $0
  plan_name = FILENAME
  if (/^```/) { fences++; in_diagram = fences == 1; next }
  if (in_diagram) { read_floor($0); next }
  if (/^\| *room/) { in_table = 1; table_line = FNR; next }
  if (!/^\|/) in_table = 0
  if (in_table && !/^\|[-|: ]*$/) read_row($0)
  next
}

# One line of the diagram. A line further down is a floor further down.
function read_floor(line, cells, count, i, words, word_count, j) {
  floor_count++
  sub(/^(L[0-9]+)? */, "", line)
  gsub(/·/, " ", line)
  count = split(line, cells, /   +/)
  for (i = 1; i <= count; i++) {
    if (cells[i] ~ /[(),:]/ || (i > 1 && cells[i] !~ /^([A-Z][A-Za-z0-9]* *)+$/)) continue
    word_count = split(cells[i], words, " ")
    for (j = 1; j <= word_count; j++) {
      if (words[j] !~ /^[A-Za-z][A-Za-z0-9-]*$/) continue
      floor[words[j]] = floor_count
      drawn_at[words[j]] = FILENAME ":" FNR
      drawn[++drawn_count] = words[j]
    }
  }
}

# One row: the rooms between backticks in its first cell, and the lines in its second.
function read_row(line, cells, names, count, i) {
  split(line, cells, "|")
  count = split(cells[2], names, "`")
  for (i = 2; i <= count; i += 2) {
    row[names[i]] = FNR
    rooms_of_row[FNR] = rooms_of_row[FNR] " " names[i]
  }
  stated[FNR] = cells[3]
  gsub(/[ ,]/, "", stated[FNR])
  rows[++row_count] = FNR
}

# --- sources

FNR == 1 {
  module = target_of(FILENAME)
  in_text = 0
  in_comment = 0
  is_swift = FILENAME ~ /\.swift$/
  may_print = module == "" || kind[module] != "library" || index(edge, " " module " ") \
    || path[module] !~ /^Sources\//
}

module == "" { next }
{ lines[module]++ }

!is_swift {
  if (match($0, /^ *#include *[<"][^>"]+/)) {
    header = $0
    gsub(/^ *#include *[<"]|[>"].*/, "", header)
    if (language[module] == "SystemLibraryTarget") offered[header] = module
    else { includer[++include_count] = module; included[include_count] = header }
  }
  if (!may_print && /(^|[^A-Za-z0-9_])(printf|puts|putchar|fputs|fwrite) *\(/) prints()
  next
}

{
  code = $0
  marks = split(code, pieces, "\"\"\"")
  if (marks > 0 && marks % 2 == 0) { was = in_text; in_text = !in_text; if (was) next }
  else if (in_text) next
  if (in_comment) { if (code ~ /\*\//) in_comment = 0; next }
  if (code ~ /^ *\/\*/ && code !~ /\*\//) { in_comment = 1; next }
  if (code ~ /^ *\/\//) next
}

/^ *((@[A-Za-z]+|public|package|internal|private|fileprivate) +)*import +[A-Za-z_]/ {
  name = code
  sub(/^.*import +((struct|class|enum|protocol|typealias|func|let|var) +)?/, "", name)
  sub(/[^A-Za-z0-9_].*/, "", name)
  if (name == module || name ~ /^Foundation/ && !(name in kind) ||
      index(system_modules, " " name " ")) next
  if (!((module, name) in imported)) {
    imported[module, name] = FILENAME ":" FNR
    import_order[++import_count] = module SUBSEP name
  }
  next
}

!may_print {
  gsub(/"[^"]*"/, "\"\"", code)
  sub(/\/\/.*/, "", code)
  if (code ~ /(^|[^A-Za-z0-9_.`])(print|debugPrint|dump|fputs|fwrite|puts|putchar|printf|vprintf) *\(/ ||
      code ~ /(^|[^A-Za-z0-9_])(FileHandle|STDOUT_FILENO|STDERR_FILENO)([^A-Za-z0-9_]|$)/ ||
      code ~ /Swift\.(print|debugPrint|dump) *\(/) prints()
}

function prints() {
  fault(FILENAME ":" FNR, module " prints; only the edge writes to a stream; return a value instead")
}

function target_of(file, folder) {
  folder = file
  while (sub(/\/[^\/]*$/, "", folder)) if (folder in owner) return owner[folder]
  return ""
}

# --- judgement

function is_room(name) {
  return kind[name] == "library" && path[name] ~ /^Sources\// || kind[name] == "system-target"
}

function compare_imports(i, pair, j, count, names) {
  # What C includes of a system library is an import too.
  for (i = 1; i <= include_count; i++)
    if (included[i] in offered) imported[includer[i], offered[included[i]]] = 1
  for (i = 1; i <= import_count; i++) {
    split(import_order[i], pair, SUBSEP)
    if (!((pair[1], pair[2]) in declared))
      fault(imported[pair[1], pair[2]], pair[1] " imports " pair[2] \
        "; its dependencies do not name it; add it to " pair[1] " in Package.swift")
  }
  for (i = 1; i <= target_count; i++) {
    count = split(uses[targets[i]], names, " ")
    for (j = 1; j <= count; j++) {
      if ((targets[i], names[j]) in imported) continue
      # Programs that a test starts and plugins are built first, not imported.
      if (kind[names[j]] ~ /^(executable|plugin)$/) continue
      if (names[j] == given_to_tests && kind[targets[i]] == "test") continue
      fault(declared_at[targets[i]], targets[i] " depends on " names[j] \
        "; none of its files imports it; take it out")
    }
  }
}

function compare_floors(i, j, count, names) {
  for (i = 1; i <= drawn_count; i++)
    if (!(drawn[i] in kind))
      fault(drawn_at[drawn[i]], drawn[i] " is drawn; Package.swift has no such target; " \
        "draw the rooms that are there")
  for (i = 1; i <= target_count; i++) {
    if (is_room(targets[i]) && !(targets[i] in floor))
      fault(declared_at[targets[i]], targets[i] " is not in the diagram of " plan_name \
        "; a room has a floor; draw it")
    if (!(targets[i] in floor)) continue
    count = split(uses[targets[i]], names, " ")
    for (j = 1; j <= count; j++)
      if ((names[j] in floor) && floor[names[j]] < floor[targets[i]])
        fault(declared_at[targets[i]], targets[i] " depends on " names[j] \
          ", which is drawn above it; imports go down only; move what is shared down")
  }
}

# The counted lines of a row's rooms, rounded as the table states them.
function counted(number, names, count, i, sum) {
  count = split(rooms_of_row[number], names, " ")
  for (i = 1; i <= count; i++) sum += lines[names[i]]
  return int(sum / 10 + 0.5) * 10
}

function with_commas(number, text) {
  text = number ""
  return number < 1000 ? text : with_commas(int(number / 1000)) "," substr(text, length(text) - 2)
}

function compare_table(i, j, count, names, sum, allowed) {
  if (!table_line) { fault(plan_name ":1", "there is no table of rooms; every room says its work; add it"); return }
  for (i = 1; i <= target_count; i++)
    if (is_room(targets[i]) && kind[targets[i]] == "library" && !(targets[i] in row))
      fault(plan_name ":" table_line, "the table has no row for " targets[i] \
        "; every room says its work; add it and run .ci/check-house --write")
  for (i = 1; i <= row_count; i++) {
    count = split(rooms_of_row[rows[i]], names, " ")
    for (j = 1; j <= count; j++)
      if (!(names[j] in kind))
        fault(plan_name ":" rows[i], "the row names " names[j] \
          "; Package.swift has no such target; name the rooms that are there")
    sum = counted(rows[i])
    allowed = sum * tolerance
    if (allowed < least_tolerance) allowed = least_tolerance
    if (stated[rows[i]] !~ /^[0-9]+$/ || stated[rows[i]] - sum > allowed || sum - stated[rows[i]] > allowed)
      fault(plan_name ":" rows[i], "the row of" rooms_of_row[rows[i]] " says \"" stated[rows[i]] \
        "\" lines; there are " sum "; run .ci/check-house --write")
  }
}

function write_table(i, cells, count, j, line) {
  for (i = 1; i <= length_of_plan(); i++) {
    line = plan[i]
    if (i in stated) {
      count = split(line, cells, "|")
      line = "|" cells[2] "| " with_commas(counted(i)) " |"
      for (j = 4; j < count; j++) line = line cells[j] "|"
    }
    print line
  }
}

function length_of_plan(n) { n = 0; while ((n + 1) in plan) n++; return n }

END {
  if (write) { write_table(); exit 0 }
  compare_imports()
  compare_floors()
  compare_table()
  for (i = 1; i <= faults; i++) print found[i]
  exit faults > 0
}
