#include "markup.h"
int wb_placeholder(void) { return 0; }
