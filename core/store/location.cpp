#include "core/store/location.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QtEndian>
#include <QtTypes>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

struct FileSystem {
    quint32 magic;
    QLatin1StringView name;
};

// From linux/magic.h and statfs(2).
constexpr std::array networkFileSystems{
    FileSystem{0x6969, "NFS"_L1},        FileSystem{0x517B, "SMB"_L1},        FileSystem{0xFF534D42, "CIFS"_L1},
    FileSystem{0xFE534D42, "SMB"_L1},    FileSystem{0x5346414F, "AFS"_L1},    FileSystem{0x6B414653, "AFS"_L1},
    FileSystem{0x73757245, "Coda"_L1},   FileSystem{0x564C, "NCP"_L1},        FileSystem{0x00C36400, "Ceph"_L1},
    FileSystem{0x01021997, "9p"_L1},     FileSystem{0x0BD00BD0, "Lustre"_L1}, FileSystem{0x47504653, "GPFS"_L1},
    FileSystem{0x01161970, "GFS2"_L1},   FileSystem{0x7461636F, "OCFS2"_L1},  FileSystem{0xAAD7AAEA, "PanFS"_L1},
    FileSystem{0x19830326, "BeeGFS"_L1},
};
constexpr quint32 fuse = 0x65735546;

// FUSE is also how local disks are mounted (NTFS, encrypted folders), so only these are refused.
constexpr std::array networkFuse{
    "fuse.sshfs"_L1,
    "fuse.rclone"_L1,
    "fuse.davfs"_L1,
    "fuse.davfs2"_L1,
    "fuse.gvfsd-fuse"_L1,
    "fuse.curlftpfs"_L1,
    "fuse.s3fs"_L1,
    "fuse.smbnetfs"_L1,
    "fuse.kio-fuse"_L1,
    "fuse.glusterfs"_L1,
    "fuse.ceph"_L1,
    "fuse.ceph-fuse"_L1,
    "fuse.juicefs"_L1,
    "fuse.moosefs"_L1,
    "fuse.nfs"_L1,
    "fuse.gcsfuse"_L1,
    "fuse.google-drive-ocamlfuse"_L1,
};

// Mount points in mountinfo escape spaces and the like in octal.
QString unescaped(const QByteArray &field)
{
    QByteArray out;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        out += octal ? char(code) : field[i];
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(out);
}

QString mountTypeOf(const QString &folder)
{
    QFile file(u"/proc/self/mountinfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString within = folder.endsWith(u'/') ? folder : folder + u'/';
    QString type;
    qsizetype longest = -1;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (dash < 5 || dash + 1 >= fields.size())
            continue;
        const QString point = unescaped(fields[4]);
        const bool holds = within.startsWith(point.endsWith(u'/') ? point : point + u'/');
        if (holds && point.size() >= longest) { // later mounts hide earlier ones
            longest = point.size();
            type = QString::fromLatin1(fields[dash + 1]);
        }
    }
    return type;
}

Result<> checkFileSystem(const QString &folder)
{
    struct statfs facts;
    if (statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return {}; // opening will say more
    const auto magic = static_cast<quint32>(facts.f_type);
    const QString name = networkFileSystem(magic, magic == fuse ? mountTypeOf(folder) : QString());
    if (name.isEmpty())
        return {};
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "“%1” is on a network share (%2), where the newsroom could be damaged when "
                                     "two computers write. Choose a folder on a disk of this computer."),
                   {folder, name});
}

std::unexpected<Error> notWritable(const QString &path)
{
    return failure(Error::Code::Refused,
                   QT_TRANSLATE_NOOP("core",
                                     "“%1” cannot be written. Choose another place for the newsroom, or ask for "
                                     "the right to write there."),
                   {path});
}

} // namespace

QString networkFileSystem(quint32 magic, const QString &mountType)
{
    for (const FileSystem &each : networkFileSystems)
        if (each.magic == magic)
            return each.name;
    if (magic == fuse && std::ranges::find(networkFuse, mountType) != networkFuse.end())
        return mountType;
    return {};
}

Result<> prepareToWrite(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "“%1” is a folder. Name the file of a newsroom."), {path});
    const QString folder = info.absolutePath();
    if (!QDir().mkpath(folder))
        return failure(
            Error::Code::Refused,
            QT_TRANSLATE_NOOP("core", "The folder “%1” cannot be made. Choose another place for the newsroom."),
            {folder});
    if (const Result<> local = checkFileSystem(folder); !local)
        return local;
    // Asking the system beats reading permission bits: it knows of read-only mounts and access lists.
    if (info.exists() && !QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return notWritable(path);
    if (!QTemporaryFile(folder + u"/.galley-XXXXXX"_s).open())
        return notWritable(folder);
    return {};
}

Result<> prepareToRead(const QString &path)
{
    if (!QFileInfo(path).exists())
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "There is no file “%1”."), {path});
    if (QFileInfo(path).isDir())
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "“%1” is a folder. Name the file of a newsroom."), {path});
    if (!QFile(path).open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core", "“%1” cannot be read. Ask for the right to read it."), {path});
    return {};
}

bool isFolderWritable(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return faccessat(AT_FDCWD, folder.constData(), W_OK, AT_EACCESS) == 0;
}

// https://www.sqlite.org/fileformat.html, 1.3: page size at 16, change counter at 24, pages at 28, its counter at 92.
Result<> checkHead(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0 || !file.open(QIODevice::ReadOnly))
        return {};
    // Where the power went while pages were moved into the file, SQLite makes it whole from what lies beside it.
    if (QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0)
        return {};
    std::array<char, 100> head{};
    const qint64 got = file.read(head.data(), head.size());
    if (!QByteArrayView(head).startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return failure(
            Error::Code::Unsupported,
            QT_TRANSLATE_NOOP("core", "“%1” is no newsroom of Galley; it was not touched. Choose another file."),
            {path});
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(head.data() + at); };
    const qint64 small = qFromBigEndian<quint16>(head.data() + 16);
    const bool complete = got == qint64(head.size())
        && (number(24) != number(92) || file.size() >= qint64(number(28)) * (small == 1 ? 65536 : small));
    if (!complete)
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core",
                                         "“%1” is damaged: its end is missing. It was not touched; restore it from "
                                         "a copy."),
                       {path});
    return {};
}

} // namespace galley
