#pragma once

#include "core/model/record.h"

namespace galley {

/// Where a document's records go. The window knows no store: app/desktop puts one behind this.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Never blocks. Records given together belong to one group and are stored together.
    virtual void append(const QList<Record> &records) = 0;
    /// Takes the place of all that was appended to the issue and is not stored, made to fit behind what another program
    /// has stored up to `sequence`. Never blocks.
    virtual void replace(IssueId issue, qint64 sequence, const QList<Record> &records) = 0;
};

} // namespace galley
