#pragma once

#include "app/desktop/helperline.h"
#include "ui/proof/proofreader.h"

#include <QHash>
#include <QPointer>
#include <QThread>

namespace galley {

/// Reads page proofs in a process of its own: a hostile, huge or damaged file can neither hang nor crash the window. What
/// the process says is taken in on another thread, too. GUI thread only.
class HelperReader : public QObject, public ProofReader
{
    Q_OBJECT

public:
    explicit HelperReader(const HelperProgram &program = HelperProgram::own());
    ~HelperReader() override;

    void open(const QString &path, QObject *context, const Answer<QList<QSizeF>> &answer) override;
    void read(const QString &path, int page, QObject *context, const Answer<ProofPage> &answer) override;
    Ticket draw(const TileWish &wish, QObject *context, const Answer<QImage> &answer) override;
    void cancel(Ticket ticket) override;

private:
    struct Asker {
        QPointer<QObject> context;
        Answer<proofwire::Answer> answer;
    };
    Ticket ask(const proofwire::Request &request, HelperLine::Urgency urgency, QObject *context,
               const Answer<proofwire::Answer> &answer);
    void onAnswered(const proofwire::NumberedAnswer &answer);

    QHash<Ticket, Asker> m_askers;
    Ticket m_last = 0;
    HelperLine *m_line; ///< lives on the thread
    QThread m_thread;
};

} // namespace galley
