#pragma once

#include <QApplication>

#include <ctime>

namespace galley::bench {

/// Processor time of the calling thread in milliseconds: what else the machine does is left out.
inline double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// An application that knows how long each event held the event loop. What is called between two events, as by a bench,
/// is not counted. GUI thread only.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const int type = event->type();
        const double start = threadTime();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = threadTime() - start; took > m_longest) {
            m_longest = took;
            m_type = type;
        }
        return done;
    }

    /// The longest since it was asked for last, in milliseconds, and the type of its event.
    std::pair<double, int> takeLongest() { return {std::exchange(m_longest, 0), m_type}; }

private:
    int m_depth = 0;
    int m_type = 0;
    double m_longest = 0;
};

} // namespace galley::bench
