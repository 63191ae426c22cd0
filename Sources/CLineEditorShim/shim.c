#include "CLineEditorShim.h"
