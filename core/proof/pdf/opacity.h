#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace galley {

/// Whether what is painted hides what is under it once a graphics state dictionary is in force: alpha, blending, masks and
/// overprint. What it does not say stays as it was; what was let through once is not taken back.
bool isStillOpaque(const QPDFObjectHandle &graphics, bool was);
/// True for a picture that lets something through by a mask of its own.
bool hasMask(const QPDFObjectHandle &picture);

} // namespace galley
