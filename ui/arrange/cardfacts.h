#pragma once

#include "core/layout/copyfit.h"
#include "core/model/issue.h"

#include <QCoreApplication>

namespace galley {

/// What a card says of a story below its headline.
struct CardFacts {
    QString line;               ///< 通讯 · 图2　顾南乔 许照: kind, pictures and who signed it
    QString jump;               ///< 下转02版; empty: it stays on its page
    std::optional<Copyfit> fit; ///< nothing: the house has no plan for it
    qsizetype characters = 0;   ///< of running text, as newspapers count
};

/// GUI thread: the words are translated.
class CardReader
{
    Q_DECLARE_TR_FUNCTIONS(galley::CardReader)

public:
    CardFacts of(const House &house, const Issue &issue, const Page &page, const Story &story) const;
    std::optional<PageFit> fitOf(const House &house, const Page &page) const;

private:
    static QString kindWords(StoryKind kind);
    static QString lineOf(const Issue &issue, const Story &story);

    LineBreaker m_breaker;
};

} // namespace galley
