// The C side of FailingDisk: SQLite's file layer (https://www.sqlite.org/vfs.html), each call passed on to the real one.
#include "tests/core/store/failingdisk.h"

#include <QFile>

#include <cstdlib>
#include <sqlite3.h>

namespace galley::test {

namespace {

using Kind = FailingDisk::Operation::Kind;

/// SQLite gives the room for it; the real file stands right behind.
struct Shim {
    sqlite3_file head;
    FailingDisk *disk;
    QString *path; ///< null: a temporary file, which no power cut concerns
};

Shim &shim(sqlite3_file *file)
{
    return *reinterpret_cast<Shim *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(Shim));
}

FailingDisk &diskOf(sqlite3_vfs *layer)
{
    return *static_cast<FailingDisk *>(layer->pAppData);
}

int close(sqlite3_file *file)
{
    delete shim(file).path;
    return real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file *file, void *into, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), into, size, at);
}

int write(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
    const Shim &self = shim(file);
    if (self.path) {
        if (const int failed = self.disk->count(); failed != SQLITE_OK)
            return failed == SQLITE_IOERR ? SQLITE_IOERR_WRITE : failed;
        self.disk->remember(*self.path, {Kind::Write, at, QByteArray(static_cast<const char *>(from), size)});
    }
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const Shim &self = shim(file);
    if (self.path) {
        if (const int failed = self.disk->count(); failed != SQLITE_OK)
            return failed == SQLITE_IOERR ? SQLITE_IOERR_TRUNCATE : failed;
        self.disk->remember(*self.path, {Kind::Truncate, size, {}});
    }
    return real(file)->pMethods->xTruncate(real(file), size);
}

// The tests need no real sync: the machine that they run on stays on.
int sync(sqlite3_file *file, int)
{
    const Shim &self = shim(file);
    if (!self.path)
        return SQLITE_OK;
    if (const int failed = self.disk->count(); failed != SQLITE_OK)
        return failed == SQLITE_IOERR ? SQLITE_IOERR_FSYNC : failed;
    self.disk->synced(*self.path);
    return SQLITE_OK;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shmMap(sqlite3_file *file, int page, int size, int extend, volatile void **out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}

int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shmBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shmUnmap(sqlite3_file *file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods methods{.iVersion = 2,
                                     .xClose = close,
                                     .xRead = read,
                                     .xWrite = write,
                                     .xTruncate = truncate,
                                     .xSync = sync,
                                     .xFileSize = fileSize,
                                     .xLock = lock,
                                     .xUnlock = unlock,
                                     .xCheckReservedLock = checkReservedLock,
                                     .xFileControl = fileControl,
                                     .xSectorSize = sectorSize,
                                     .xDeviceCharacteristics = deviceCharacteristics,
                                     .xShmMap = shmMap,
                                     .xShmLock = shmLock,
                                     .xShmBarrier = shmBarrier,
                                     .xShmUnmap = shmUnmap,
                                     .xFetch = nullptr,
                                     .xUnfetch = nullptr};

int open(sqlite3_vfs *layer, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    FailingDisk &disk = diskOf(layer);
    const bool temporary = name == nullptr || (flags & SQLITE_OPEN_DELETEONCLOSE);
    if (!temporary)
        disk.know(QFile::decodeName(name));
    file->pMethods = nullptr; // SQLite closes only what has methods
    const int opened = disk.real()->xOpen(disk.real(), name, real(file), flags, outFlags);
    if (opened != SQLITE_OK)
        return opened;
    shim(file).disk = &disk;
    shim(file).path = temporary ? nullptr : new QString(QFile::decodeName(name));
    file->pMethods = &methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs *layer, const char *name, int syncFolder)
{
    FailingDisk &disk = diskOf(layer);
    const QString path = QFile::decodeName(name);
    if (const int failed = disk.count(); failed != SQLITE_OK)
        return failed == SQLITE_IOERR ? SQLITE_IOERR_DELETE : failed;
    const int removed = disk.real()->xDelete(disk.real(), name, 0);
    if (removed == SQLITE_OK) {
        disk.know(path);
        disk.remember(path, {Kind::Delete, 0, {}});
        if (syncFolder)
            disk.removed(path);
    }
    return removed;
}

sqlite3_vfs &layer()
{
    static sqlite3_vfs shared{};
    return shared;
}

} // namespace

FailingDisk::FailingDisk()
    : m_real(sqlite3_vfs_find(nullptr))
{
    sqlite3_vfs &ours = layer();
    ours = *m_real;
    ours.pNext = nullptr;
    ours.zName = "failing";
    ours.szOsFile = int(sizeof(Shim)) + m_real->szOsFile;
    ours.pAppData = this;
    ours.xOpen = open;
    ours.xDelete = remove;
    if (sqlite3_vfs_register(&ours, 1) != SQLITE_OK)
        std::abort();
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_register(m_real, 1);
    sqlite3_vfs_unregister(&layer());
}

} // namespace galley::test
