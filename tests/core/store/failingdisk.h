#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <mutex>
#include <optional>

struct sqlite3_vfs;

namespace galley::test {

/// A disk under SQLite that fails when told to. While it lives it is SQLite's default file layer and passes everything
/// on to the real one, keeping in mind per file what has come since the last sync: that is what a power cut may lose.
/// One at a time; used from any thread. Shared memory is passed on, and is rubbish after a power cut.
class FailingDisk
{
public:
    /// What of the unsynced writes is on the disk after a power cut.
    enum class Survival {
        Nothing,
        Sectors, ///< some sectors of some writes, in no order
        Torn,    ///< the same, and rubbish in some of the others
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    /// Writes, truncations, deletions and syncs so far.
    qint64 operations() const;

    /// After so many more operations the power is gone: from then on all of them fail.
    void cutPowerAfter(qint64 operations);
    bool isCut() const;
    /// Puts the files into the state in which the cut left them and switches the power on. With every database closed.
    void restorePower(Survival survival, QRandomGenerator &random);

    /// After so many more operations every operation fails with SQLite's `code`, until mend().
    void failAfter(qint64 operations, int code);
    void mend();

    // For the layer itself.
    struct Operation {
        enum class Kind { Write, Truncate, Delete };
        Kind kind = Kind::Write;
        qint64 at = 0; ///< Truncate: the size
        QByteArray bytes;
    };
    sqlite3_vfs *real() const { return m_real; }
    /// A file is opened that is new to this disk.
    void know(const QString &path);
    /// SQLITE_OK where the operation is to be passed on.
    int count();
    void remember(const QString &path, const Operation &operation);
    void synced(const QString &path);
    /// The deletion is on the disk.
    void removed(const QString &path);

private:
    struct File {
        std::optional<QByteArray> durable; ///< nothing: there is no such file
        QList<Operation> pending;
    };
    void syncFolderOf(const File &synced);
    static void perform(std::optional<QByteArray> &content, const Operation &operation);
    static void survive(File &file, Survival survival, QRandomGenerator &random);

    mutable std::mutex m_mutex;
    sqlite3_vfs *m_real;
    QHash<QString, File> m_files;
    qint64 m_operations = 0;
    qint64 m_failing = -1; ///< number of the first operation that fails; −1: none
    int m_code = 0;
    bool m_cut = false; ///< the failure to come, or that came, is a power cut
};

} // namespace galley::test
