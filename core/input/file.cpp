#include "core/input/received.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace galley {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;
constexpr qint64 pieceSize = 4LL * 1024 * 1024;

} // namespace

Result<QByteArray> readFile(const QString &path, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound,
                       QT_TRANSLATE_NOOP("core", "%1 is not there. Check the name and the folder."), {path});
    if (info.isDir())
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "%1 is a folder. Open the files in it instead."), {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 cannot be opened: %2. Ask for the right to read it, or have it copied "
                                         "to a folder of yours."),
                       {path, file.errorString()});
    // Asked for by reading: a pipe or a device does not know its size.
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), largestFile));
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty() && bytes.size() <= largestFile;
         piece = file.read(pieceSize)) {
        bytes += piece;
        if (stop.stop_requested())
            return failure(Error::Code::Stopped, QT_TRANSLATE_NOOP("core", "Reading %1 was stopped."), {path});
    }
    if (bytes.size() > largestFile)
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core",
                                         "%1 is larger than 256 MB and is hardly one page's text. Open its parts one "
                                         "by one."),
                       {path});
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::Unreadable, QT_TRANSLATE_NOOP("core", "%1 could not be read to its end: %2."),
                       {path, file.errorString()});
    return bytes;
}

} // namespace galley
