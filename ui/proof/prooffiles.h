#pragma once

#include "core/base/result.h"
#include "core/model/prooffile.h"

#include <QObject>

#include <functional>

namespace galley {

/// Keeps copies of the files of page proofs, since a layout system writes the next one over the last. GUI thread only;
/// nothing blocks: an answer comes later, on the GUI thread, and not at all once `context` is gone. Errors name the file
/// and what to do.
class ProofFiles
{
public:
    template<typename T>
    using Answer = std::function<void(const Result<T> &answer)>;

    virtual ~ProofFiles() = default;
    /// Copies a file as it is now; the SHA-256 of its bytes.
    virtual void keep(const QString &path, QObject *context, const Answer<QByteArray> &answer) = 0;
    /// The path under which its bytes can be read.
    virtual void find(const ProofFile &file, QObject *context, const Answer<QString> &answer) = 0;
};

} // namespace galley
