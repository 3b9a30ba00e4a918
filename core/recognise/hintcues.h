#pragma once

#include "core/base/result.h"
#include "core/recognise/cues.h"

#include <QHash>

namespace galley {

/// The cue that each style's name gives, by the name without case, spaces, hyphens and underscores.
using StyleNames = QHash<QString, Cue>;
Result<StyleNames> styleNamesFrom(const QByteArray &json);

/// Sets the cues of how lines were set (SettingHints): their styles by the names in
/// resources/house/paragraph-styles.json, levels of headings, size, weight and place against most of the text. Lines
/// without hints, as those of plain text, get none. Linear.
void markSetting(const QList<ReceivedLine> &lines, QList<CueSet> &cues);

} // namespace galley
