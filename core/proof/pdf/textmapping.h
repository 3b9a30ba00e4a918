#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace galley {

/// Whether a font's dictionary says which characters its codes mean: by a table of its own, by an encoding that is known,
/// or by the collection that its glyphs are of. Where it does not, a reader of the file gets codes for letters. True where
/// that is not sure.
bool saysMeaning(const QPDFObjectHandle &font);

} // namespace galley
