#pragma once

#include <QCoreApplication>
#include <QPointer>

namespace galley {

/// Lets a thread answer somebody of the GUI thread: called with what was found out, there, and not at all once the asker
/// is gone. To be made on the GUI thread, called once on any.
template<typename Answer>
auto answerTo(QObject *context, const Answer &answer)
{
    return [alive = QPointer<QObject>(context), answer](const auto &found) {
        // Whether the asker is still there is for its own thread to see.
        QMetaObject::invokeMethod(
            qApp,
            [alive, answer, found] {
                if (alive)
                    answer(found);
            },
            Qt::QueuedConnection);
    };
}

} // namespace galley
