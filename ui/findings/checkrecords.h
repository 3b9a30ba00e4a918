#pragma once

#include "core/model/outcomes.h"

#include <QObject>

namespace galley {

/// What became of each check's findings in this newsroom lately. The window knows no store: app/desktop puts one behind
/// this. GUI thread only.
class CheckRecords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Days that are counted, up to now.
    static constexpr int days = 30;

    /// As last counted; nothing before the first count.
    virtual Outcomes of(const QString &check) const = 0;

Q_SIGNALS:
    void changed();
};

/// “Last 30 days: accepted 182, dismissed 3”; empty where nothing was settled.
QString sentenceOf(const Outcomes &outcomes);

} // namespace galley
