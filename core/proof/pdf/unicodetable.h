#pragma once

#include <QSet>

#include <string_view>

namespace galley {

/// The codes that a font's table gives no character for. Readers of the file give nothing in their place, or something
/// that nobody meant.
using BrokenCodes = QSet<quint32>;

/// Of a table that is to say which characters a font's codes mean ("ToUnicode"): those whose text is empty, zero, or no
/// whole units of UTF-16. Linear in the table, and of a hostile one not all. Any thread.
BrokenCodes brokenCodesIn(std::string_view table);

} // namespace galley
