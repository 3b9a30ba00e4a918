#pragma once

#include "ui/base/desk.h"
#include "ui/proof/earlierversions.h"
#include "ui/proof/prooffiles.h"
#include "ui/proof/proofreader.h"
#include "ui/proof/proofsheet.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

class QSettings;

namespace galley {

class HouseDesk;

/// The page proofs of the open issue: has the files read that the issue's record names, finds out which page of the issue
/// each of their pages is, compares the two on a thread of its own, and again where either changes. Of two proofs of a
/// page the later is looked at; what had to be corrected on the earlier is told of with it. It knows which sheet is looked
/// at, and what was done about the differences. All that persons say is a record of the issue and can be undone. GUI
/// thread only.
class ProofDesk : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProofDesk(Desk &desk, QSettings &settings, QObject *parent = nullptr);
    /// Waits for the comparison that is being made.
    ~ProofDesk() override;

    /// Who reads files and who keeps them; null: nobody. Both must outlive this.
    void setReader(ProofReader *reader, ProofFiles *files);
    ProofReader *reader() const { return m_reader; }
    /// Who knows earlier versions; null: nobody. Must outlive this.
    void setEarlierVersions(EarlierVersions *earlier) { m_earlier = earlier; }
    /// Who knows how fine the house wants pictures; null: nobody. Must outlive this.
    void setHouse(const HouseDesk *house);
    /// Nothing is compared while nobody looks.
    void setWatched(bool watched);

    /// How exactly pages are compared; kept in the settings. Another one compares them again.
    ProofMode mode() const { return m_mode; }
    void setMode(ProofMode mode);

    /// Adds a file as it is now, and looks at its first page.
    void attach(const QString &path);
    /// Takes the file away of which the current sheet is a page; the proofs before it stand again.
    void detach();
    /// Says which page of the issue the current sheet is of; null: none.
    void assign(PageId page);
    /// Says of a region of the current sheet, in points, that it is not read, or read by itself.
    void readRegion(ProofMark::Kind kind, const QRectF &region);
    /// Takes back what was said of the current sheet at a point: it is read as at first.
    void readAgain(const QPointF &point);
    /// True where there is something to take back.
    bool isReadOtherwise(const QPointF &point) const;

    /// Those of the issue's pages in their order, then those of none; of a page the latest alone.
    const QList<ProofSheet> &sheets() const { return m_sheets; }
    /// Null where there is none.
    const ProofSheet *current() const;
    qsizetype currentIndex() const { return m_current; }
    void setCurrent(qsizetype index);
    /// Something is being read or compared.
    bool isBusy() const { return m_reading > 0 || m_isComparing; }

    DifferenceState stateOf(const ProofFinding &finding, const QString &key) const;
    /// What the person said who explained it.
    QString explanationOf(const ProofFinding &finding) const;
    /// Each toggles: done again it stands open as before.
    void giveBack(const QString &key);
    /// An empty reason is none.
    Result<> explain(const ProofFinding &finding, const QString &reason);
    Result<> reopen(const ProofFinding &finding);
    /// Makes the text read as the page does. Refused where it cannot, with the reason.
    Result<> takeFromPage(const ProofFinding &finding);
    /// True where takeFromPage() could do something.
    bool canTake(const ProofFinding &finding) const;

    Document &document() { return m_desk.document(); }

Q_SIGNALS:
    /// Sheets came, went, were read, compared or assigned; the current one may be another or say something else.
    void changed();
    /// A file that was asked for cannot be read, or what was to be done could not.
    void troubled(const galley::Error &error);
    void busyChanged();

private:
    struct Work;
    void onOpened();
    void onChanged(const ChangeEvent &event);
    void record(const QList<Change> &changes, const QString &title);
    // Files and sheets, in proofdesksheets.cpp.
    void onKept(const QString &path, const QByteArray &digest);
    void followFiles();
    void load(const ProofFile &file);
    void add(const ProofFile &file, const QString &path, const Result<QList<QSizeF>> &sizes);
    void readSheet(const ProofFile &file, const QString &path, int number);
    void followMarks();
    void follow(ProofSheet &sheet);
    void partEarlier();
    QList<ProofSheet> earlierThan(const ProofSheet &sheet) const;
    ProofSheet *sheet(const QString &key);
    void sort();
    // Comparing, in proofdeskcomparing.cpp.
    void compareNext();
    void compare(const QString &key, const EarlierStories &earlier);
    void take(const Work &work);

    Desk &m_desk;
    QSettings &m_settings;
    ProofMode m_mode;
    ProofReader *m_reader = nullptr;
    ProofFiles *m_kept = nullptr;
    EarlierVersions *m_earlier = nullptr;
    const HouseDesk *m_house = nullptr;
    QList<ProofSheet> m_sheets;
    QList<ProofSheet> m_superseded; ///< by a later proof of their page
    QSet<ProofFileId> m_files;      ///< that are read, or being read
    ProofFileId m_wanted;           ///< whose first sheet is to be looked at once it is there
    qsizetype m_current = -1;
    int m_reading = 0;
    bool m_isComparing = false;
    bool m_isWatched = false;
    EarlierStories m_known; ///< earlier versions as of the document's revision
    quint64 m_knownAt = 0;
    QTimer m_pause;
    quint64 m_issueNumber = 0; ///< of the issue that is open; answers for another are not taken
    QThreadPool m_thread;      ///< one thread; last, so that it ends first
};

} // namespace galley
