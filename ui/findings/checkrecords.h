#pragma once

#include "core/model/outcomes.h"

#include <QObject>

namespace galley {

/// What became of each check's findings in this newsroom lately, and what its house wants of them. The window knows no
/// store: app/desktop puts one behind this. GUI thread only.
class CheckRecords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Days that are counted, up to now.
    static constexpr int days = 30;

    /// As last counted; nothing before the first count.
    virtual Outcomes of(const QString &check) const = 0;
    /// Whether the house is to be asked about the check (demotion.h).
    virtual bool isUnderFloor(const QString &check) const = 0;
    /// Share that the house wants accepted, 0–1.
    virtual double floor() const = 0;

Q_SIGNALS:
    /// Any of it.
    void changed();
};

/// “Last 30 days: accepted 182, dismissed 3”, and where that is too little, what the house wants. Empty where nothing was
/// settled, or nothing is known.
QString sentenceOf(const CheckRecords *records, const QString &check);
/// The same short, for a column of a list: “182 / 185”, of all that were settled those that were accepted.
QString shareOf(const CheckRecords *records, const QString &check);

} // namespace galley
