# Reads .ci/unreached.allowed, then the facts of index-facts, then the sources; the work of `unreached`.
#
# A declaration is reached if code that is reached mentions it, beginning with the top level of the
# programs, or if it fulfils a requirement of a reached one, or of something that is not ours.

BEGIN { FS = "\t" }
FNR == 1 { file_number++ }

file_number == 1 {
  if (/^#/ || /^ *$/) next
  split($0, parts, " ")
  allowed[++allowed_count] = parts[1]
  allowed_at[allowed_count] = FILENAME ":" FNR
  if (parts[2] == "") complain(FILENAME ":" FNR ": " parts[1] " is allowed without a reason; a reason can end; say what it waits for")
  next
}

file_number == 2 && $1 == "D" {
  place = substr($2, length(root) + 1)
  if (!($6 in name)) order[++symbols] = $6
  place_of[$6] = place; kind[$6] = $3; is_made[$6] = $4; name[$6] = $5
  defined_at[place] = defined_at[place] " " $6
  # Top level of a program, and what the package manager calls.
  if (place ~ /(\/main|Plugin)\.swift:/) begin($6)
  next
}
file_number == 2 && $1 == "P" { parent[$2] = $3; children[$3] = children[$3] SUBSEP $2; next }
file_number == 2 && $1 == "A" { accessors[$3] = accessors[$3] SUBSEP $2; next }
file_number == 2 && $1 == "O" { requirement[$2] = requirement[$2] SUBSEP $3; fulfilled[$3] = fulfilled[$3] SUBSEP $2; next }
file_number == 2 && $1 == "X" { extended[$3] = $2; extensions[$2] = extensions[$2] SUBSEP $3; next }
file_number == 2 && $1 == "B" { link($2, $3); if ($3 ~ /^(s:s12CaseIterableP|s:SS|s:Si|s:s5UInt.*V|s:SJ)$/) is_listed[$2] = 1; next }
file_number == 2 && $1 == "E" { link($2, $3); next }
file_number == 2 && $1 == "L" {
  labelled[++label_count] = $2; label[label_count] = $3; column[label_count] = $5
  label_at[label_count] = substr($4, length(root) + 1)
  next
}
file_number == 2 && $1 == "R" { loose[++loose_count] = $3; loose_at[loose_count] = substr($2, length(root) + 1); next }

{ if (FNR == 1) file = FILENAME; source[file, FNR] = $0; lines[file] = FNR }

function complain(text) { complaints[++complaint_count] = text }
function begin(symbol) { beginnings[++beginning_count] = symbol }
function link(from, to) { if (!((from, to) in linked)) { linked[from, to] = 1; links[from] = links[from] SUBSEP to } }

# --- reach

# The type that a declaration stands in, "" at the top of a file.
function type_of(symbol, holder) {
  holder = parent[symbol]
  return (holder in extended) ? extended[holder] : holder
}

function is_ours(symbol) { return symbol in name }
function is_type_reached(type) { return type == "" || !is_ours(type) || (type in reached) }

function reach(symbol) {
  if (symbol in reached) return
  reached[symbol] = 1
  todo[++todo_count] = symbol
}

function run(symbol) {
  while (done < todo_count) {
    symbol = todo[++done]
    # Giving a stored property a value does not use it.
    if (is_made[symbol] && name[symbol] ~ /^(setter|willSet|didSet|_modify):/) continue
    if (type_of(symbol) != "") reach(type_of(symbol))
    each(links[symbol], "reach")
    each(accessors[symbol], "reach")
    each(fulfilled[symbol], "fulfil")
    each(children[symbol], "enter")
    each(extensions[symbol], "extension")
  }
}

function each(list, work, items, count, i) {
  count = split(list, items, SUBSEP)
  for (i = 2; i <= count; i++) {
    if (work == "reach") reach(items[i])
    else if (work == "fulfil") { if (is_type_reached(type_of(items[i]))) reach(items[i]) }
    else if (work == "extension") { each(links[items[i]], "reach"); each(children[items[i]], "enter") }
    else if (work == "enter") enter(items[i])
  }
}

# A type was reached: what comes with it of its own accord.
function enter(symbol, items, count, i) {
  if (is_made[symbol] || kind[symbol] == 23 || kind[symbol] == 15 && is_listed[parent[symbol]]) { reach(symbol); return }
  # The type and the first value of a property; its accessors are declarations of their own.
  if (kind[symbol] >= 19 && kind[symbol] <= 21) each(links[symbol], "reach")
  count = split(requirement[symbol], items, SUBSEP)
  for (i = 2; i <= count; i++)
    if (!is_ours(items[i]) || (items[i] in reached)) reach(symbol)
}

# Allowed declarations are beginnings too: what only they use waits with them.
function allow(i, j, symbol, found, some) {
  for (i = 1; i <= allowed_count; i++) {
    found = 0
    for (j = 1; j <= symbols; j++) {
      symbol = order[j]
      if ((symbol in reached) || !is_reported(symbol)) continue
      if (allowed[i] ~ /\// ? index(place_of[symbol], allowed[i]) == 1 : index(title(symbol) ".", allowed[i] ".") == 1) {
        found = 1
        some[symbol] = 1
      }
    }
    if (!found) complain(allowed_at[i] ": " allowed[i] " is allowed; it is reached or gone; take the line out")
  }
  for (symbol in some) reach(symbol)
}

# --- what is said

function is_reported(symbol) {
  return kind[symbol] ~ /^(5|6|7|8|11|12|13|15|16|17|18|19|20|21|22)$/ && !is_made[symbol] &&
    place_of[symbol] ~ /\.swift:/ && name[symbol] !~ /^(getter|setter|_modify|_read|willSet|didSet):/
}

function title(symbol, type) {
  type = type_of(symbol)
  if (type == "") return name[symbol]
  return (is_ours(type) ? title(type) : foreign(type)) "." name[symbol]
}

function foreign(type) { return "(foreign)" }

function is_public(symbol, at, text) {
  split(place_of[symbol], at, ":")
  if (kind[symbol] == 15) return is_public(parent[symbol])
  text = source[at[1], at[2]]
  return " " text ~ / (public|package|open) /
}

# Lines of a declaration, by the indentation that the formatter holds.
function size(symbol, at, first, i, text, depth, total, list, count) {
  split(place_of[symbol], at, ":")
  first = at[2] + 0
  match(source[at[1], first], /^ */)
  depth = RLENGTH
  for (i = first + 1; i <= lines[at[1]]; i++) {
    text = source[at[1], i]
    if (text ~ /^ *$/) continue
    match(text, /^ */)
    if (RLENGTH > depth) continue
    if (text ~ /^ *\)/ || text ~ /^ *\{/) continue
    if (text ~ /^ *\}/) i++
    break
  }
  while (i - 1 > first && source[at[1], i - 1] ~ /^ *$/) i--
  total = i - first
  count = split(extensions[symbol], list, SUBSEP)
  for (i = 2; i <= count; i++) if (list[i] in place_of) total += size(list[i])
  return total
}

# Stored properties of values: whoever makes the value gives them.
function find_fields(i, j, count, items, is_computed) {
  for (i = 1; i <= symbols; i++) {
    if (kind[order[i]] != 19) continue
    count = split(accessors[order[i]], items, SUBSEP)
    is_computed = 0
    for (j = 2; j <= count; j++) if (!is_made[items[j]]) is_computed = 1
    is_field[order[i]] = !is_computed
  }
}

# `if let name` reads; the label of a call does not.
function read_labels(i, at) {
  for (i = 1; i <= label_count; i++) {
    split(label_at[i], at, ":")
    if (substr(source[at[1], at[2]], column[i]) !~ /^[`A-Za-z0-9_]+:/) link(labelled[i], label[i])
  }
}

# The compiler does not say to what these belong: what a case carries, what a subscript returns.
function attribute(symbol, place, at, items, count, i) {
  split(place, at, ":")
  if (source[at[1], at[2]] ~ /^ *((public|private|fileprivate) )?extension /) return
  count = split(defined_at[place], items, " ")
  if (!count) begin(symbol)
  for (i = 1; i <= count; i++) link(kind[items[i]] == 15 ? parent[items[i]] : items[i], symbol)
}

END {
  read_labels()
  find_fields()
  for (i = 1; i <= loose_count; i++) attribute(loose[i], loose_at[i])
  for (i = 1; i <= beginning_count; i++) reach(beginnings[i])
  for (i = 1; i <= symbols; i++)
    if (type_of(order[i]) != "" && !is_ours(type_of(order[i]))) enter(order[i])
  run()
  allow()
  run()
  for (i = 1; i <= symbols; i++) {
    symbol = order[i]
    if ((symbol in reached) || !is_reported(symbol) || !is_type_reached(type_of(symbol))) continue
    if (is_field[symbol] && !fields) continue
    if (!all && !is_public(symbol)) continue
    count = size(symbol)
    total += count
    complain(place_of[symbol] ": " title(symbol) " is reached from no program (" count (count == 1 ? " line" : " lines") \
      "); only tests can use it; use it, remove it, or say in .ci/unreached.allowed what it waits for")
  }
  for (i = 1; i <= complaint_count; i++) print complaints[i]
  if (complaint_count) print complaint_count " faults, " total + 0 " lines" > "/dev/stderr"
  exit complaint_count > 0
}
