#include "app/desktop/storeproofs.h"

#include "app/desktop/answers.h"
#include "app/desktop/storejournal.h"
#include "core/store/proofcopies.h"

namespace galley {

StoreProofs::StoreProofs(const StoreJournal &journal)
    : m_journal(journal)
{
    m_thread.setMaxThreadCount(1);
}

StoreProofs::~StoreProofs()
{
    m_thread.waitForDone();
}

/// Runs `work` with the copies on the thread; without a newsroom no issue is open that could ask.
template<typename T, typename Work>
void StoreProofs::later(QObject *context, const Answer<T> &answer, const Work &work)
{
    const Newsroom *newsroom = m_journal.newsroom();
    if (!newsroom)
        return;
    m_thread.start([path = newsroom->path(), tell = answerTo(context, answer), work] {
        ProofCopies copies(path);
        tell(Result<T>(work(copies)));
    });
}

void StoreProofs::keep(const QString &path, QObject *context, const Answer<QByteArray> &answer)
{
    later(context, answer, [path](ProofCopies &copies) { return copies.keep(path); });
}

void StoreProofs::find(const ProofFile &file, QObject *context, const Answer<QString> &answer)
{
    later(context, answer, [file](ProofCopies &copies) { return copies.find(file); });
}

} // namespace galley
