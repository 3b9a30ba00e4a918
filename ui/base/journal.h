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
};

} // namespace galley
