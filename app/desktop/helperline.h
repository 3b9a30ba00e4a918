#pragma once

#include "core/proof/helper/wire.h"

#include <QObject>
#include <QTimer>

class QProcess;

namespace galley {

/// How the process that reads page proofs is started, and how long it may take for one answer.
struct HelperProgram {
    QString path;
    QStringList arguments;
    int patience = 40'000; ///< ms

    /// The galleyctl beside this program.
    static HelperProgram own();
};

/// The line to that process: one request at a time, the most urgent first. The process is started when it is needed. Where
/// it ends, breaks the rules or does not answer in time, the request that it was at fails and another process takes up the
/// rest. Lives on a thread with an event loop.
class HelperLine : public QObject
{
    Q_OBJECT

public:
    enum class Urgency { Page, File, Tile };

    explicit HelperLine(HelperProgram program);
    /// Kills the process.
    ~HelperLine() override;

    void ask(quint32 ticket, const proofwire::Request &request, Urgency urgency);
    /// Nothing is answered to it any more; one that the process is at goes on.
    void cancel(quint32 ticket);

Q_SIGNALS:
    /// From the line's own thread; its number is the ticket.
    void answered(const galley::proofwire::NumberedAnswer &answer);

private:
    struct Asked {
        quint32 ticket = 0;
        proofwire::Request request;
        Urgency urgency = Urgency::Page;
        bool isCancelled = false;
    };
    void start();
    void stop();
    void goOn();
    void take();
    void onEnded();
    void fail(const Error &error);
    void failAll(const Error &error);
    Error howItEnded() const;

    HelperProgram m_program;
    QProcess *m_process = nullptr;
    bool m_greeted = false;
    proofwire::FrameReader m_frames;
    QByteArray m_words; ///< the last that it wrote to standard error
    QList<Asked> m_waiting;
    std::optional<Asked> m_current;
    QTimer m_patience;
};

} // namespace galley
