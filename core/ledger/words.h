#pragma once

#include "core/text/phrases.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace galley {

/// What a word can be to the ledger. A word may be several of these.
enum class NameCue {
    Title,      ///< 市长, before the name
    TitleAfter, ///< 先生, behind it
    Said,       ///< 介绍
    Body,       ///< 公安局: ends the name of an authority
    Firm,       ///< 有限公司: ends the name of any other organisation
    Trade,      ///< 轴承: behind a firm's own name
    Stop,       ///< never inside an organisation's name
    Place,      ///< 山东, 德国
};

/// resources/language/ledger.json.
struct LedgerWords {
    PhraseFinder finder;                     ///< of every word that is a cue, in one pass
    QList<std::pair<NameCue, QString>> cues; ///< by the finder's numbers
    QStringList titles;                      ///< longest first, as all lists here
    QStringList titlesAfter;
    QStringList beforeTitle;
    QStringList said;
    QStringList afterName; ///< `said` included
    QStringList legal;
    QStringList publicHeads; ///< 市 before 公安局
    QStringList beforePlace;
    QStringList measures;     ///< 公里, 人次
    QSet<QString> firmsAlone; ///< ends of names that need no place before them
    QString seldomSurnames;   ///< characters that are nearly always something else
    QSet<QString> noNames;
    QSet<QString> provinces;
    QSet<QString> countries;
    QSet<QString> onlyInFull; ///< places that are words as well
    QSet<QString> notInPlace; ///< characters that no unknown place is named with
    QSet<QString> insideBodies;
};

/// Read once; any thread.
const LedgerWords &ledgerWords();

/// The longest of `words`, longest first, that stands at unit `at`, or ends there; 0 for none.
qsizetype wordAt(const QStringList &words, QStringView text, qsizetype at);
qsizetype wordBefore(const QStringList &words, QStringView text, qsizetype at);

} // namespace galley
