#include "core/input/office/package.h"

#include <KZip>
#include <KZipFileEntry>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qint64 largestPart = 256LL * 1024 * 1024;
constexpr qsizetype mostParts = 65'535;

const QByteArray directoryMark = "PK\x01\x02"_ba;

qsizetype countOf(const QByteArray &mark, const QByteArray &bytes)
{
    qsizetype found = 0;
    for (qsizetype at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.size()))
        ++found;
    return found;
}

quint16 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

std::unexpected<Error> damagedPackage(const QString &name, const QString &part)
{
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core",
                                     "%1 is damaged: “%2” in it cannot be read to its end. Ask for the file again, or "
                                     "open it where it was written and save it anew."),
                   {name, part});
}

OfficePackage::OfficePackage(const QByteArray &bytes, const QString &name, const std::stop_token &stop)
    : m_bytes(bytes)
    , m_name(name)
    , m_stop(stop)
    , m_device(&m_bytes)
    , m_archive(std::make_unique<KZip>(&m_device))
{
}

OfficePackage::~OfficePackage() = default;

Result<std::unique_ptr<OfficePackage>> OfficePackage::open(const QByteArray &bytes, const QString &name,
                                                           const std::stop_token &stop)
{
    // Counted before KZip makes an entry of each.
    if (countOf(directoryMark, bytes) > mostParts || countOf("PK\x03\x04"_ba, bytes) > mostParts)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is packed of more than %2 parts and is hardly a manuscript. Copy its text "
                                         "into a new document."),
                       {name, QString::number(mostParts)});
    std::unique_ptr<OfficePackage> package(new OfficePackage(bytes, name, stop));
    // Without its end KZip would search the whole file for one.
    const bool hasEnd = bytes.lastIndexOf("PK\x05\x06") >= 0;
    if (!hasEnd || !package->m_archive->open(QIODevice::ReadOnly))
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is damaged: its end is missing, as when copying it was interrupted. Ask "
                                         "for the file again."),
                       {name});
    return package;
}

bool OfficePackage::has(const QString &path) const
{
    return m_archive->directory()->file(path) != nullptr;
}

bool OfficePackage::isLocked(const QString &path) const
{
    // A record of the directory: 46 bytes, flags at 8, length of the name at 28, then the name.
    const QByteArray wanted = path.toUtf8();
    for (qsizetype at = m_bytes.indexOf(directoryMark); at >= 0 && at + 46 <= m_bytes.size();
         at = m_bytes.indexOf(directoryMark, at + 4))
        if (QByteArrayView(m_bytes).sliced(at + 46).startsWith(wanted) && numberAt(m_bytes, at + 28) == wanted.size())
            return (numberAt(m_bytes, at + 8) & 1) != 0;
    return false;
}

Result<QByteArray> OfficePackage::part(const QString &path) const
{
    const KArchiveFile *file = m_archive->directory()->file(path);
    if (!file)
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is damaged: “%2” is missing in it. Ask for the file again, or open it "
                                         "where it was written and save it anew."),
                       {m_name, path});
    if (isLocked(path))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is locked with a password. Open it where it was written, save it without "
                                         "the password, and open that."),
                       {m_name});
    const std::unique_ptr<QIODevice> device(file->createDevice());
    if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly)))
        return damagedPackage(m_name, path);
    QByteArray unpacked;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (qint64 got = 0; !m_stop.stop_requested() && (got = device->read(piece.data(), piece.size())) > 0;) {
        unpacked.append(piece.constData(), got);
        if (unpacked.size() > largestPart)
            return failure(Error::Code::Refused,
                           QT_TRANSLATE_NOOP("core",
                                             "%1 is not read: “%2” in it unpacks to more than %3 MB, which no "
                                             "manuscript does. Ask the sender what the file is."),
                           {m_name, path, QString::number(largestPart / 1024 / 1024)});
    }
    if (unpacked.size() != file->size())
        return damagedPackage(m_name, path);
    return unpacked;
}

} // namespace galley
