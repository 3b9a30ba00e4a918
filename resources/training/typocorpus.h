#pragma once

#include "core/checks/text/typocandidates.h"

#include <QString>

#include <vector>

namespace galley::training {

/// One sentence or paragraph.
struct TypoLine {
    enum class Kind { Clean, Right, Wrong, Made, Corrected };

    QString text;
    Kind kind = Kind::Clean;
    qsizetype at = -1;  ///< of the wrong character; -1 for none
    QChar right = {};   ///< what belongs there
    QString group = {}; ///< to report it under
    int article = -1;   ///< that a clean one is of
    std::size_t fold = 0;
    Span only = {}; ///< where places count; empty for all

    bool isError() const { return kind == Kind::Wrong || kind == Kind::Made; }
};

struct TypoCorpus {
    std::vector<TypoLine> lines;
    std::vector<QString> articles; ///< whole

    QString description() const;
};

/// See the head of typos.cpp for what is read. A text and an article are in the fold that their first words give.
TypoCorpus readCorpus(const QString &cleanFolder, const QString &labelledFile, std::size_t folds);

/// Adds copies of clean sentences with one character put in another's place, as hands and keyboards do.
void addMadeSlips(TypoCorpus &corpus, int count, const TypoSources &sources);

} // namespace galley::training
