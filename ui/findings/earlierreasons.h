#pragma once

#include <QStringList>

#include <functional>

class QObject;

namespace galley {

/// Knows the reasons with which findings were dismissed lately, in the newsroom's other issues too. The window knows no
/// store: app/desktop puts one behind this. GUI thread only.
class EarlierReasons
{
public:
    /// Latest first, none twice, none empty. Empty, too, where the newsroom cannot be asked just then.
    using Answer = std::function<void(const QStringList &reasons)>;

    virtual ~EarlierReasons() = default;
    /// Never blocks. The answer comes later, on the GUI thread, and not at all once `context` is gone.
    virtual void ask(QObject *context, const Answer &answer) = 0;
};

} // namespace galley
