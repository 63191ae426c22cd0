// index-facts STORE FOLDER: what the compiler's index says of the sources in FOLDER, a fact a line:
//   D place kind made name symbol    defined here; made: a local, or by the compiler
//   P child parent                   declared inside
//   A accessor property
//   O member requirement             overrides or fulfils
//   X type extension
//   B type base                      inherits or conforms
//   E from symbol                    mentioned by; not a property where it is only written
//   L from symbol place column       named without being read: a label of a call, or `if let name`
//   R place symbol                   mentioned outside of every declaration
#include <indexstore/indexstore.h>
#include <stdio.h>
#include <string.h>

static indexstore_t store;
static const char *folder;
static char file[4096];

static const char *text(indexstore_string_ref_t string, char *buffer) {
  size_t length = string.length < 4095 ? string.length : 4095;
  memcpy(buffer, string.data, length);
  buffer[length] = 0;
  return buffer;
}

struct mention {
  char symbol[4096];
  uint64_t roles;
  int is_property, has_container;
  unsigned line, column;
};

static void fact(const char *kind, const char *left, const char *right) {
  printf("%s\t%s\t%s\n", kind, left, right);
}

static bool relation(void *context, indexstore_symbol_relation_t relation) {
  struct mention *mention = context;
  uint64_t roles = indexstore_symbol_relation_get_roles(relation);
  char other[4096];
  text(indexstore_symbol_get_usr(indexstore_symbol_relation_get_symbol(relation)), other);
  int is_definition = (mention->roles & INDEXSTORE_SYMBOL_ROLE_DEFINITION) != 0;
  if (roles & INDEXSTORE_SYMBOL_ROLE_REL_OVERRIDEOF) fact("O", mention->symbol, other);
  if (roles & INDEXSTORE_SYMBOL_ROLE_REL_ACCESSOROF) fact("A", mention->symbol, other);
  if (roles & INDEXSTORE_SYMBOL_ROLE_REL_EXTENDEDBY) fact("X", mention->symbol, other);
  if (roles & INDEXSTORE_SYMBOL_ROLE_REL_BASEOF) fact("B", other, mention->symbol);
  if (is_definition && roles & INDEXSTORE_SYMBOL_ROLE_REL_CHILDOF) fact("P", mention->symbol, other);
  if (!is_definition && roles & (INDEXSTORE_SYMBOL_ROLE_REL_CONTAINEDBY |
      INDEXSTORE_SYMBOL_ROLE_REL_CALLEDBY | INDEXSTORE_SYMBOL_ROLE_REL_CHILDOF)) {
    if (!mention->is_property || mention->roles & INDEXSTORE_SYMBOL_ROLE_READ) fact("E", other, mention->symbol);
    else if (!(mention->roles & INDEXSTORE_SYMBOL_ROLE_WRITE))
      printf("L\t%s\t%s\t%s:%u\t%u\n", other, mention->symbol, file, mention->line, mention->column);
  }
  if (roles & ~(uint64_t)INDEXSTORE_SYMBOL_ROLE_REL_RECEIVEDBY) mention->has_container = 1;
  return true;
}

static bool occurrence(void *context, indexstore_occurrence_t occurrence) {
  (void)context;
  indexstore_symbol_t symbol = indexstore_occurrence_get_symbol(occurrence);
  int kind = indexstore_symbol_get_kind(symbol);
  int subkind = indexstore_symbol_get_subkind(symbol);
  if (kind == INDEXSTORE_SYMBOL_KIND_PARAMETER || kind == INDEXSTORE_SYMBOL_KIND_MODULE ||
      subkind == INDEXSTORE_SYMBOL_SUBKIND_SWIFTGENERICTYPEPARAM ||
      subkind == INDEXSTORE_SYMBOL_SUBKIND_SWIFTASSOCIATEDTYPE)
    return true;
  struct mention mention = {.roles = indexstore_occurrence_get_roles(occurrence)};
  text(indexstore_symbol_get_usr(symbol), mention.symbol);
  mention.is_property = kind >= INDEXSTORE_SYMBOL_KIND_INSTANCEPROPERTY &&
    kind <= INDEXSTORE_SYMBOL_KIND_STATICPROPERTY &&
    subkind != INDEXSTORE_SYMBOL_SUBKIND_SWIFTSUBSCRIPT;
  indexstore_occurrence_get_line_col(occurrence, &mention.line, &mention.column);
  if (mention.roles & INDEXSTORE_SYMBOL_ROLE_DEFINITION) {
    char name[4096];
    printf("D\t%s:%u\t%d\t%d\t%s\t%s\n", file, mention.line, kind,
      indexstore_symbol_get_properties(symbol) & INDEXSTORE_SYMBOL_PROPERTY_LOCAL ||
        mention.roles & INDEXSTORE_SYMBOL_ROLE_IMPLICIT,
      text(indexstore_symbol_get_name(symbol), name), mention.symbol);
  }
  indexstore_occurrence_relations_apply_f(occurrence, &mention, relation);
  if (!mention.has_container && mention.roles & INDEXSTORE_SYMBOL_ROLE_REFERENCE)
    printf("R\t%s:%u\t%s\n", file, mention.line, mention.symbol);
  return true;
}

static bool dependency(void *context, indexstore_unit_dependency_t dependency) {
  (void)context;
  char path[4096], name[4096];
  if (indexstore_unit_dependency_get_kind(dependency) != INDEXSTORE_UNIT_DEPENDENCY_RECORD ||
      strcmp(text(indexstore_unit_dependency_get_filepath(dependency), path), file))
    return true;
  text(indexstore_unit_dependency_get_name(dependency), name);
  indexstore_record_reader_t record = indexstore_record_reader_create(store, name, NULL);
  if (!record) return true;
  indexstore_record_reader_occurrences_apply_f(record, NULL, occurrence);
  indexstore_record_reader_dispose(record);
  return true;
}

static bool unit(void *context, indexstore_string_ref_t unit_name) {
  (void)context;
  char name[4096];
  indexstore_unit_reader_t reader =
    indexstore_unit_reader_create(store, text(unit_name, name), NULL);
  if (!reader) return true;
  text(indexstore_unit_reader_get_main_file(reader), file);
  FILE *source = strncmp(file, folder, strlen(folder)) ? NULL : fopen(file, "r");
  if (source) {
    fclose(source);
    indexstore_unit_reader_dependencies_apply_f(reader, NULL, dependency);
  }
  indexstore_unit_reader_dispose(reader);
  return true;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  folder = arguments[2];
  indexstore_error_t error = NULL;
  store = indexstore_store_create(arguments[1], &error);
  if (!store) {
    fprintf(stderr, "index-facts: %s\n", indexstore_error_get_description(error));
    return 1;
  }
  indexstore_store_units_apply_f(store, 0, NULL, unit);
  return 0;
}
