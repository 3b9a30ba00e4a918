#include "tests/core/store/failingdisk.h"

#include <QFile>

#include <algorithm>
#include <sqlite3.h>

namespace galley::test {

namespace {

constexpr qsizetype sector = 512;

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + at);
}

} // namespace

qint64 FailingDisk::operations() const
{
    const std::lock_guard lock(m_mutex);
    return m_operations;
}

void FailingDisk::cutPowerAfter(qint64 operations)
{
    failAfter(operations, SQLITE_IOERR);
    const std::lock_guard lock(m_mutex);
    m_cut = true;
}

bool FailingDisk::isCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_cut && m_failing >= 0 && m_operations >= m_failing;
}

void FailingDisk::failAfter(qint64 operations, int code)
{
    const std::lock_guard lock(m_mutex);
    m_failing = m_operations + operations;
    m_code = code;
    m_cut = false;
}

void FailingDisk::mend()
{
    const std::lock_guard lock(m_mutex);
    m_failing = -1;
}

void FailingDisk::know(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    if (m_files.contains(path))
        return;
    QFile file(path);
    m_files[path].durable = file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

int FailingDisk::count()
{
    const std::lock_guard lock(m_mutex);
    if (m_failing >= 0 && m_operations >= m_failing)
        return m_code;
    ++m_operations;
    return SQLITE_OK;
}

void FailingDisk::remember(const QString &path, const Operation &operation)
{
    const std::lock_guard lock(m_mutex);
    m_files[path].pending << operation;
}

void FailingDisk::synced(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    File &file = m_files[path];
    syncFolderOf(file);
    if (!file.durable)
        file.durable = QByteArray();
    for (const Operation &operation : std::as_const(file.pending))
        perform(file.durable, operation);
    file.pending.clear();
}

// With the first sync of a new log or journal SQLite syncs its folder: no deleted file comes back then. A test has only
// one folder.
void FailingDisk::syncFolderOf(const File &synced)
{
    const auto deletes = [](const Operation &operation) { return operation.kind == Operation::Kind::Delete; };
    if (synced.durable && std::ranges::none_of(synced.pending, deletes))
        return;
    for (File &file : m_files) {
        const auto last = std::find_if(file.pending.crbegin(), file.pending.crend(), deletes);
        if (last == file.pending.crend())
            continue;
        file.durable.reset();
        file.pending.remove(0, std::distance(last, file.pending.crend()));
    }
}

void FailingDisk::removed(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_files[path] = {};
}

void FailingDisk::perform(std::optional<QByteArray> &content, const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::Write:
        if (!content)
            content = QByteArray();
        put(*content, operation.at, operation.bytes);
        return;
    case Operation::Kind::Truncate:
        if (content && content->size() > operation.at)
            content->truncate(operation.at);
        return;
    case Operation::Kind::Delete: content.reset(); return;
    }
}

// Sectors are written whole or not at all, each for itself; a torn one is half of something else.
void FailingDisk::survive(File &file, Survival survival, QRandomGenerator &random)
{
    const auto lucky = [&] { return survival != Survival::Nothing && random.bounded(2) == 0; };
    for (const Operation &operation : std::as_const(file.pending)) {
        if (operation.kind != Operation::Kind::Write) {
            if (lucky())
                perform(file.durable, operation);
            else if (operation.kind == Operation::Kind::Delete)
                break; // the name still means the old file; what came later went into a new one
            continue;
        }
        for (qsizetype at = 0; at < operation.bytes.size(); at += sector) {
            QByteArray piece = operation.bytes.mid(at, sector);
            if (!lucky()) {
                if (survival != Survival::Torn || random.bounded(4) > 0)
                    continue;
                piece = QByteArray(piece.size(), char(random.bounded(256)));
            }
            perform(file.durable, {Operation::Kind::Write, operation.at + at, piece});
        }
    }
    file.pending.clear();
}

void FailingDisk::restorePower(Survival survival, QRandomGenerator &random)
{
    const std::lock_guard lock(m_mutex);
    QStringList paths = m_files.keys();
    paths.sort(); // the order of a hash differs from run to run
    for (const QString &path : std::as_const(paths)) {
        File &file = m_files[path];
        survive(file, survival, random);
        QFile::remove(path);
        if (QFile out(path); file.durable && out.open(QIODevice::WriteOnly))
            out.write(*file.durable);
        if (QFile index(path + QStringLiteral("-shm")); index.exists() && index.open(QIODevice::ReadWrite))
            index.write(QByteArray(index.size(), '\x5A'));
    }
    m_failing = -1;
    m_cut = false;
}

} // namespace galley::test
