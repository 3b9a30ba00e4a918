#pragma once

#include "core/recognise/cues.h"

namespace galley {

/// Sets the cues of how lines were set (SettingHints): their styles by the names in
/// resources/house/paragraph-styles.json, levels of headings, size, weight and place against most of the text. Lines
/// without hints, as those of plain text, get none. Linear.
void markSetting(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

} // namespace galley
