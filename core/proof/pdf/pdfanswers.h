#pragma once

#include "core/proof/helper/wire.h"

#include <QDateTime>

namespace galley {

class PdfProof;

/// Answers what is asked of page proofs, and keeps the files that were asked for last open. A file that was written anew
/// meanwhile is opened anew. One thread.
class PdfAnswers
{
public:
    PdfAnswers();
    ~PdfAnswers();

    Result<proofwire::Answer> answer(const proofwire::Request &request);

private:
    struct Opened {
        QString path;
        QDateTime written;
        std::shared_ptr<const PdfProof> proof;
    };
    Result<std::shared_ptr<const PdfProof>> opened(const QString &path);

    QList<Opened> m_opened; ///< latest first
};

} // namespace galley
