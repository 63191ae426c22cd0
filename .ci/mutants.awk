# mutants.awk: puts every fault of the *.mutant files named as arguments into the sources below `tree`, as
# code that is switched on by number. Prints the rooms that it changed. Refuses a fault whose old text does
# not stand exactly once.
#
# A fault, NNN-name.mutant:
#   # what is wrong, in words
#   SomeFile.swift                 the name of one file of Sources, wherever it lies
#   - old lines                    with «» around an expression; without it, whole statements
#   + new lines                    the expression, or the statements, that take its place
# White space never counts, so the formatter may break lines as it likes.

BEGIN {
  command = "cd '" tree "' && find Sources -name '*.swift' | LC_ALL=C sort"
  while ((command | getline path) > 0) {
    base = path
    sub(/.*\//, "", base)
    if (base in paths) path = paths[base] " " path
    paths[base] = path
  }
  close(command)
  for (argument = 1; argument < ARGC; argument++) plant(ARGV[argument])
  if (refused) exit 1
  for (path in switched) {
    printf "%s", switched[path] > (tree "/" path)
    close(tree "/" path)
    room = path
    sub(/^Sources\//, "", room)
    sub(/\/.*/, "", room)
    rooms[room] = 1
  }
  for (room in rooms) print room
}

function refuse(name, why) {
  print name ": " why > "/dev/stderr"
  refused = 1
}

function contents(file,   text, line) {
  while ((getline line < file) > 0) text = text line "\n"
  close(file)
  return text
}

# The text without white space; where[n] is the place of its nth character.
function squeezed(text, where,   count, place, character, result) {
  for (place = 1; place <= length(text); place++) {
    character = substr(text, place, 1)
    if (character ~ /[ \t\n]/) continue
    result = result character
    where[++count] = place
  }
  return result
}

# How often a part stands in a text.
function standing(part, text,   count, place) {
  while ((place = index(text, part)) > 0) {
    count++
    text = substr(text, place + 1)
  }
  return count + 0
}

# Reads a fault into `what`, `base`, `old` and `new`.
function parse(file,   line, number) {
  what = base = old = new = ""
  while ((getline line < file) > 0) {
    number++
    if (number == 1 && line ~ /^# ./) what = substr(line, 3)
    else if (number == 2) base = line
    else if (line ~ /^-/) old = old substr(line, 2) "\n"
    else if (line ~ /^[+]/) new = new substr(line, 2) "\n"
    else return 0
  }
  close(file)
  return what != "" && base != "" && old != ""
}

function plant(file,   name, number, path) {
  name = file
  sub(/.*\//, "", name)
  sub(/\.mutant$/, "", name)
  number = name
  sub(/-.*/, "", number)
  if (number !~ /^[0-9]+$/) return refuse(name, "its name does not begin with a number")
  number += 0
  if (number == 0 || number in taken) return refuse(name, "its number is zero or taken")
  taken[number] = 1
  if (!parse(file)) return refuse(name, "is not what is wrong, a file, old lines and new lines")
  if (!(base in paths)) return refuse(name, "there is no " base)
  path = paths[base]
  if (path ~ / /) return refuse(name, "there are several files " base)
  if (!(path in switched)) original[path] = switched[path] = contents(tree "/" path)
  change(name, number, path)
}

# Replaces the old text by both, the new one where the fault is switched on.
function change(name, number, path,   opening, part, whole, text, count, at, from, to, kept, where) {
  opening = index(old, "«")
  part = whole = old
  if (opening > 0) {
    sub(/«/, "", whole)
    sub(/»/, "", whole)
    part = substr(old, opening + length("«"))
    if (index(part, "»") == 0) return refuse(name, "« is not closed")
    part = substr(part, 1, index(part, "»") - 1)
  }
  whole = squeezed(whole)
  count = standing(whole, squeezed(original[path]))
  if (count != 1) return refuse(name, "its old text stands " count " times in " base)
  text = squeezed(switched[path], where)
  if (standing(whole, text) != 1) return refuse(name, "its old text is changed by another fault")
  at = index(text, whole)
  if (opening > 0) at += length(squeezed(substr(old, 1, opening - 1)))
  part = squeezed(part)
  if (part == squeezed(new)) return refuse(name, "it changes nothing")
  from = where[at]
  to = where[at + length(part) - 1]
  kept = substr(switched[path], from, to - from + 1)
  if (opening > 0) kept = "(mutant(" number ") ? (" new ") : (" kept "\n))"
  else kept = "if mutant(" number ") {\n" new "} else {\n" kept "\n}"
  switched[path] = substr(switched[path], 1, from - 1) kept substr(switched[path], to + 1)
}
