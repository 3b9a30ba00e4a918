#pragma once

#include "core/base/result.h"
#include "core/model/prooffile.h"

namespace galley {

/// Copies of page proofs, each named by the SHA-256 of its bytes, in a folder beside the newsroom: a layout system writes
/// the next proof over the one before, and the two are to be compared. The newsroom itself holds the digests alone, so
/// that it stays small; a copy that is gone costs the picture, never the record. Everything blocks; any thread, one
/// object at a time in a folder.
class ProofCopies
{
public:
    static constexpr qint64 mostBytes = qint64(1) << 30;
    static constexpr int days = 90; ///< a copy that nobody has looked at for so long goes

    /// `newsroom`: the path of its file. "evening.galley" has its proofs in "evening.proofs".
    explicit ProofCopies(const QString &newsroom);

    const QString &folder() const { return m_folder; }
    /// Copies a file; the SHA-256 of its bytes. Errors name the file: it is not there, larger than mostBytes, or there is no
    /// room for a copy. Removes copies that are too old.
    Result<QByteArray> keep(const QString &path);
    /// Where the file's bytes are: its copy, else where it came from as long as it is the same there. NotFound.
    Result<QString> find(const ProofFile &file) const;

private:
    QString pathOf(const QByteArray &digest) const;
    void removeOld() const;

    QString m_folder;
};

} // namespace galley
