#include "core/store/proofcopies.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 chunk = qint64(1) << 20; ///< bytes

std::unexpected<Error> notKept(const QString &path, const QSaveFile &copy)
{
    return failure(Error::Code::Failed,
                   QT_TRANSLATE_NOOP("core",
                                     "%1: no copy of the proof can be kept as “%2” (%3). Make room there and attach it "
                                     "again."),
                   {path, copy.fileName(), copy.errorString()});
}

std::unexpected<Error> notRead(const QFile &file)
{
    return failure(Error::Code::Unreadable, QT_TRANSLATE_NOOP("core", "%1 cannot be read: %2"),
                   {file.fileName(), file.errorString()});
}

/// Empty where it cannot be read.
QByteArray digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// So that it is not taken for one that nobody looks at.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

ProofCopies::ProofCopies(const QString &newsroom)
    : m_folder(QFileInfo(newsroom).absolutePath() + u'/' + QFileInfo(newsroom).completeBaseName() + u".proofs"_s)
{
}

QString ProofCopies::pathOf(const QByteArray &digest) const
{
    return m_folder + u'/' + QString::fromLatin1(digest.toHex()) + u".pdf"_s;
}

// Written under another name and taken over when it is whole: half a copy is none.
Result<QByteArray> ProofCopies::keep(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(file);
    if (file.size() > mostBytes)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1: the file is larger than a proof may be (%2 MB). Export the page with "
                                         "smaller pictures."),
                       {path, QString::number(mostBytes >> 20)});
    QDir().mkpath(m_folder);
    QSaveFile copy(m_folder + u"/incoming.pdf"_s);
    if (!copy.open(QIODevice::WriteOnly))
        return notKept(path, copy);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunk);
        if (bytes.isEmpty())
            return notRead(file);
        hash.addData(bytes);
        if (copy.write(bytes) != bytes.size())
            return notKept(path, copy);
    }
    const QByteArray digest = hash.result();
    const QString kept = pathOf(digest);
    if (QFileInfo::exists(kept)) {
        copy.cancelWriting();
        touch(kept);
    } else if (!copy.commit() || !QFile::rename(copy.fileName(), kept)) {
        return notKept(path, copy);
    }
    removeOld();
    return digest;
}

Result<QString> ProofCopies::find(const ProofFile &file) const
{
    const QString kept = pathOf(file.digest);
    if (QFileInfo::exists(kept)) {
        touch(kept);
        return kept;
    }
    if (digestOf(file.path) == file.digest)
        return file.path;
    return failure(Error::Code::NotFound,
                   QT_TRANSLATE_NOOP("core",
                                     "%1: this proof of %2 is not on this computer any more. Attach the file again to "
                                     "see it."),
                   {file.path, file.received.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)});
}

void ProofCopies::removeOld() const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-days);
    for (const QFileInfo &each : QDir(m_folder).entryInfoList({u"*.pdf"_s}, QDir::Files))
        if (each.lastModified() < oldest)
            QFile::remove(each.filePath());
}

} // namespace galley
