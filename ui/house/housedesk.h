#pragma once

#include "core/checks/finding.h"
#include "core/house/change.h"

#include <QObject>

#include <functional>

namespace galley {

/// What a term would have found.
struct TermTrial {
    qsizetype issues = 0;   ///< of the newsroom that were read, the open one among them
    qsizetype findings = 0; ///< in all of them
    QList<Finding> here;    ///< in the open issue
    QStringList elsewhere;  ///< sentences of the others, a few, the latest first
};

/// The paper's own data as the desk has it. The window knows no store: app/desktop puts one behind this. GUI thread only;
/// nothing blocks.
class HouseDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const House &house() const = 0;
    /// Makes the change and checks the open issue by it at once. The answer comes later, and not at all once `context` is
    /// gone. Who and when are filled in.
    using Changed = std::function<void(const Result<> &)>;
    virtual void change(const HouseChange &change, QObject *context, const Changed &done) = 0;
    /// Tries a term on the open issue and the latest ones. Only the newest wish is sure to be met.
    using Tried = std::function<void(const TermTrial &)>;
    virtual void tryTerm(const Term &term, QObject *context, const Tried &done) = 0;

Q_SIGNALS:
    /// The house is another, by this desk or because it was read.
    void changed();
};

} // namespace galley
