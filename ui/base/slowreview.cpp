#include "ui/base/slowreview.h"

#include "ui/base/reviewer.h"

using namespace std::chrono_literals;

namespace galley {

SlowReview::SlowReview(const Reviewer &reviewer, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(500ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { set(true); });
    connect(&reviewer, &Reviewer::runningChanged, this, [this](bool running) {
        if (running) {
            m_patience.start();
            return;
        }
        m_patience.stop();
        set(false);
    });
    if (reviewer.isRunning())
        m_patience.start();
}

void SlowReview::set(bool slow)
{
    if (std::exchange(m_slow, slow) != slow)
        Q_EMIT changed(slow);
}

} // namespace galley
