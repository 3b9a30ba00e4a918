#pragma once

#include "core/arrange/departure.h"
#include "core/model/record.h"

namespace galley {

/// An issue that the newsroom has, to choose from.
struct IssueChoice {
    IssueId id;
    QString title;
    QDate date;
};

/// Where stories can go beyond the open issue. The window knows no store: app/desktop puts one behind this. GUI thread
/// only.
class OtherIssues
{
public:
    virtual ~OtherIssues() = default;
    /// Latest first; empty where the open issue's newsroom has no other.
    virtual QList<IssueChoice> issues() const = 0;
    /// Stores records of the open issue together with the stories' arrival in the other one: both or neither. The window
    /// waits for it, some milliseconds, since nothing may be typed into what is on its way.
    virtual Result<> send(const QList<Record> &here, const Departure &departure) = 0;
    /// The same with their being taken out there; Refused where they are not as they came.
    virtual Result<> bringBack(const QList<Record> &here, const Departure &departure) = 0;
};

} // namespace galley
