#include "json_tape.h"
#include <simdjson.h>
int wb_json_placeholder(void) { return simdjson::SIMDJSON_PADDING; }
