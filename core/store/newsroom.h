#pragma once

#include "core/approval/people.h"
#include "core/base/result.h"
#include "core/house/change.h"
#include "core/model/record.h"

#include <functional>
#include <memory>

namespace galley {

class StoreThread;

struct IssueSummary {
    IssueId id;
    QString title;
    QDate date;
    QDateTime changed; ///< time of the last record
    qint64 records = 0;
};

/// What `verify` found out about one log: an issue's, or the people's.
struct Verification {
    qint64 records = 0;
    /// Empty when every hash fits and every record applies. Else the first sequence that does not, and why.
    std::optional<qint64> brokenAt;
    Message reason;
    /// Hash of the last record that is good: noted elsewhere, it shows later that nothing behind it was cut off.
    QByteArray head;
    QList<QByteArray> noted; ///< those of the hashes asked for that are a good record's
};
struct PeopleVerification : Verification {
    PublicKey root; ///< null: nobody was set up
};

/// The newsroom database: append-only logs of records, one hash chain an issue (chain.h), and the received files. It
/// works on a thread of its own; nothing here blocks but what says so. Opening brings the schema up to date. Refused,
/// with what to do about it: a newer program's file, a file that is not ours, a damaged one, a place that cannot be
/// written, a network share. Several programs may have one newsroom open.
class Newsroom : public HouseLog
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly, ///< nothing is created or changed; also from a network share
    };

    /// `$XDG_DATA_HOME/galley/newsroom.galley`
    static QString defaultPath();

    const QString &path() const { return m_path; }

    /// Opens or, with ReadWrite, creates. Blocks while the file is opened and migrated.
    static Result<std::unique_ptr<Newsroom>> open(const QString &path, Access access = Access::ReadWrite);
    /// Writes out what is queued, then closes. Blocks.
    ~Newsroom() override;

    /// Queues a received file's bytes, kept under their SHA-256. Returns the digest at once.
    QByteArray keep(const QByteArray &bytes);
    /// The same where the SHA-256 is known. Never blocks; hashing many bytes takes its time.
    void keep(const QByteArray &digest, const QByteArray &bytes);
    /// Queues records. All that is queued together is on disk within a second or reported as failed, in one transaction.
    /// What failed (disk full …) stays queued and is tried again with the next append, on flush and every few seconds:
    /// nothing is lost while the program runs. Any thread, never blocks.
    void append(const QList<Record> &records);
    /// Stores records of the followed issue together with those that `make` makes for another issue of the newsroom as it
    /// stands: in one transaction, all or nothing. `make` runs on the store's thread, more than once where other programs
    /// write to the issue at that moment; its error is given back. Conflict where the followed issue has records that were
    /// not answered yet. Blocks for what is queued, folding the other issue from its last snapshot, and one transaction.
    using MadeElsewhere = std::function<Result<QList<Record>>(const Issue &issue)>;
    Result<> append(const QList<Record> &records, IssueId elsewhere, const MadeElsewhere &make);
    /// Waits until everything queued was tried; the error when not all of it is on disk.
    Result<> flush();

    /// Called on the store's thread after each commit with the last sequence stored of each issue, or after a failed try
    /// with the error. Must not call the newsroom's blocking functions. Set before the first append.
    using Committed = std::function<void(IssueId issue, Result<qint64> sequence)>;
    void onCommitted(Committed callback);

    /// The issue that is open here, as far as `sequence`. From now on what other programs store in it is told within a
    /// second, and nothing is appended to it behind records that were not told and answered with replace(). A null id:
    /// no issue. Any thread, never blocks.
    void follow(IssueId issue, qint64 sequence);
    /// Called on the store's thread with what another program stored in the followed issue, in order, none twice.
    /// Without such a callback records that another program came before are made to fit here (reconcile(), concurrent.h)
    /// and flush() tells of those that could not be; the words in them are kept with the issue (StrayWords). What is
    /// appended behind them has to be made to the issue as it is loaded then.
    using Foreign = std::function<void(IssueId issue, const QList<Record> &records)>;
    void onForeign(Foreign callback);
    /// The answer to what was told up to `sequence`: takes the place of everything appended to the followed issue that
    /// is not stored, made to fit behind that. What is never answered is made to fit when another issue is followed or
    /// the newsroom closes.
    void replace(IssueId issue, qint64 sequence, const QList<Record> &records);

    // What follows blocks until the store's thread has answered, after what is queued before it.
    /// Latest change first.
    Result<QList<IssueSummary>> issues();
    Result<QList<Record>> records(IssueId issue);
    /// The fold of the issue's records, from its last snapshot on.
    Result<Issue> load(IssueId issue);
    Result<QByteArray> received(const QByteArray &digest);
    /// With which findings of the issue were dismissed, latest first, none twice, none empty.
    Result<QStringList> dismissalReasons(IssueId issue);
    /// Those of all issues that were made for a finding at or after a time, each issue's in order (outcomes.h).
    Result<QList<Record>> recordsForFindings(const QDateTime &since);
    /// Called on the store's thread within a second of another program's change of the house: houseChanges() are more than
    /// when the newsroom was opened, or when this was called last. Must not call the newsroom's blocking functions. Once
    /// another callback, or none, is set, the one before is not running any more.
    using HouseGrown = std::function<void()>;
    void onHouseGrown(HouseGrown callback);
    Result<QList<HouseChange>> houseChanges() override;
    Result<> appendHouseChange(const HouseChange &change) override;
    /// The people as the log has them, every signature verified: two a record. Not set up in a newsroom where nobody was.
    Result<People> people();
    /// Conflict where another program was first; nothing is stored then, nor where the record does not verify.
    Result<> appendPeopleChange(const PeopleRecord &record);
    /// `noted`: hashes of records that somebody wrote down.
    Result<Verification> verify(IssueId issue, const QList<QByteArray> &noted = {});
    Result<PeopleVerification> verifyPeople(const QList<QByteArray> &noted = {});
    /// One self-contained file with the same schema, holding this issue alone. Refuses to overwrite. It appears under
    /// its name only when complete, and may be on a network share.
    Result<> exportIssue(IssueId issue, const QString &path);
    /// Takes over the issues of an exported file or a backup, each with its log as it is: all or none. Refuses a file that
    /// does not verify, one that holds no issue, and issues that are here already.
    Result<QList<IssueId>> importIssues(const QString &path);

    /// Copies the newsroom as it stands, what is queued included, into a new file. The same rules as for an export. The
    /// copy is a newsroom like this one: to go back to it is to open it. Blocks; the store's thread goes on writing.
    Result<> backUp(const QString &path);

private:
    Newsroom();
    QString m_path;
    std::unique_ptr<StoreThread> m_thread;
};

} // namespace galley
