#pragma once

#include <QTimer>

namespace galley {

class Reviewer;

/// Tells when findings have been waited for longer than half a second: what takes less is not worth a word.
/// GUI thread only.
class SlowReview : public QObject
{
    Q_OBJECT

public:
    /// The reviewer must outlive it.
    explicit SlowReview(const Reviewer &reviewer, QObject *parent = nullptr);

    bool isSlow() const { return m_slow; }

Q_SIGNALS:
    void changed(bool slow);

private:
    void set(bool slow);

    QTimer m_patience;
    bool m_slow = false;
};

} // namespace galley
