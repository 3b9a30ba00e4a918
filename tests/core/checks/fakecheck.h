#pragma once

#include "core/checks/check.h"

#include <QMutex>

#include <algorithm>

namespace galley::test {

/// Flags every occurrence of a word and writes down what it was run on.
class FakeCheck : public Check
{
public:
    struct Log {
        QMutex mutex;
        QStringList runs; ///< the block's text, the story's first block's text, or "issue"

        QStringList take()
        {
            QStringList all = std::exchange(runs, {});
            all.sort();
            return all;
        }
    };

    FakeCheck(QString id, Scope scope, QString word, Log &log, Pace pace = Pace::AtOnce)
        : m_id(std::move(id))
        , m_scope(scope)
        , m_word(std::move(word))
        , m_log(log)
        , m_pace(pace)
    {
    }

    CheckInfo info() const override { return {.id = m_id, .scope = m_scope, .pace = m_pace}; }

    void run(const CheckScope &scope, FindingSink &sink) const override
    {
        write(scope);
        if (scope.block)
            return flag(*scope.block, sink);
        for (const Page &page : scope.issue.pages())
            for (const Story &story : page.stories)
                if (!scope.story || scope.story->id == story.id)
                    for (const Block &block : story.blocks)
                        flag(block, sink);
    }

private:
    void write(const CheckScope &scope) const
    {
        const QMutexLocker lock(&m_log.mutex);
        m_log.runs.append(scope.block       ? scope.block->text
                              : scope.story ? scope.story->blocks.first().text
                                            : QStringLiteral("issue"));
    }
    void flag(const Block &block, FindingSink &sink) const
    {
        for (qsizetype at = block.text.indexOf(m_word); at >= 0; at = block.text.indexOf(m_word, at + 1))
            sink.add({.check = m_id, .place = Place::in(block.id, {at, at + m_word.size()}), .text = m_word});
    }

    QString m_id;
    Scope m_scope;
    QString m_word;
    Log &m_log;
    Pace m_pace;
};

} // namespace galley::test
