#pragma once

#include "ui/base/journal.h"

namespace galley::test {

/// Keeps in memory what a document writes. Headers only: the window's tests alone include it.
class MemoryJournal : public Journal
{
public:
    void append(const QList<Record> &records) override { m_records += records; }

    void replace(IssueId, qint64 sequence, const QList<Record> &records) override
    {
        m_replaced = sequence;
        m_records = records;
    }

    /// Sequence behind which the records were made to fit last; 0: never.
    qint64 replaced() const { return m_replaced; }
    const QList<Record> &records() const { return m_records; }
    /// The issue that the records make of `start`: what a program that was killed now would come back to.
    Result<Issue> folded(const Issue &start) const
    {
        QList<Change> changes;
        for (const Record &record : m_records)
            changes.append(record.change);
        return apply(start, changes);
    }

private:
    QList<Record> m_records;
    qint64 m_replaced = 0;
};

} // namespace galley::test
