#ifndef C_LINE_EDITOR_SHIM_H
#define C_LINE_EDITOR_SHIM_H
#endif
