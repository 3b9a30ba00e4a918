#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace galley::bench {

/// An application that knows how long each event held the event loop. What is called between two events, as by a bench,
/// is not counted; wrap it in an event. GUI thread only.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOuter = m_depth++ == 0;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (isOuter)
            m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e6);
        return done;
    }

    /// The longest since it was asked for last, in milliseconds.
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

} // namespace galley::bench
