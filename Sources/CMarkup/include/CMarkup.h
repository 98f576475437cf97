// The C side of WaybillPages.
#include "decode.h"
#include "markup.h"
