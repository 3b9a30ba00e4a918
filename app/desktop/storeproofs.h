#pragma once

#include "ui/proof/prooffiles.h"

#include <QThreadPool>

namespace galley {

class StoreJournal;

/// Keeps copies of page proofs beside the newsroom in which the open issue lives. GUI thread only.
class StoreProofs : public ProofFiles
{
public:
    /// The journal must outlive it.
    explicit StoreProofs(const StoreJournal &journal);
    /// Waits for the file that is being copied.
    ~StoreProofs() override;

    void keep(const QString &path, QObject *context, const Answer<QByteArray> &answer) override;
    void find(const ProofFile &file, QObject *context, const Answer<QString> &answer) override;

private:
    template<typename T, typename Work>
    void later(QObject *context, const Answer<T> &answer, const Work &work);

    const StoreJournal &m_journal;
    QThreadPool m_thread; ///< one thread: copies are made one after the other
};

} // namespace galley
