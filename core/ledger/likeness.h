#pragma once

#include "core/ledger/ledger.h"

namespace galley {

/// The entries that may be the same thing printed in two ways.
QList<LedgerPair> likePairs(const QList<LedgerEntry> &entries, const NameKnowledge &knowledge);

/// The one unit in which two texts of the same length differ; nothing where they differ in none or in more.
std::optional<qsizetype> onlyDifference(QStringView a, QStringView b);

/// True where the tables know the two as characters that differ in a stroke or a part: 未 末.
bool lookAlike(QChar a, QChar b, const Variants *variants);

/// An organisation's name without the form of its firm: 有限公司 …
QStringView withoutLegalForm(QStringView name);

} // namespace galley
