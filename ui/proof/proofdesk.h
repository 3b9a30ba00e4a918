#pragma once

#include "ui/base/desk.h"
#include "ui/proof/earlierversions.h"
#include "ui/proof/proofreader.h"
#include "ui/proof/proofsheet.h"
#include "ui/proof/proofshelf.h"

#include <QThreadPool>
#include <QTimer>

namespace galley {

class HouseDesk;

/// The page proofs of the open issue: attaches files, has their pages read, finds out which page of the issue each is of,
/// compares the two on a thread of its own, and again where either changes. It knows which sheet is looked at, and what
/// was done about the differences. GUI thread only.
class ProofDesk : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProofDesk(Desk &desk, QSettings &settings, QObject *parent = nullptr);
    /// Waits for the comparison that is being made.
    ~ProofDesk() override;

    /// Who reads files; null: nobody. Must outlive this.
    void setReader(ProofReader *reader);
    ProofReader *reader() const { return m_reader; }
    /// Who knows earlier versions; null: nobody. Must outlive this.
    void setEarlierVersions(EarlierVersions *earlier) { m_earlier = earlier; }
    /// Who knows how fine the house wants pictures; null: nobody. Must outlive this.
    void setHouse(const HouseDesk *house);
    /// Nothing is compared while nobody looks.
    void setWatched(bool watched);

    /// Adds a file, or reads one again that is there already; the pages of other files that it has, too, give way.
    void attach(const QString &path);
    /// Takes the file away of which the current sheet is a page.
    void detach();
    /// Says which page of the issue the current sheet is of; null: none.
    void assign(PageId page);

    /// Those of the issue's pages in their order, then those of none.
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
    /// A record of the issue, which can be undone; an empty reason is none.
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
    /// A file that was asked for cannot be read.
    void troubled(const galley::Error &error);
    void busyChanged();

private:
    struct Work;
    void onOpened();
    void onChanged(const ChangeEvent &event);
    void add(const QString &path, const QList<QSizeF> &sizes);
    void readSheet(const QString &path, int number);
    ProofSheet *sheet(const QString &path, int number);
    void sort();
    void compareNext();
    void compare(const QString &path, int number, const EarlierStories &earlier);
    void take(const Work &work);
    void dropOlder(const ProofSheet &assigned);
    void shelve();

    Desk &m_desk;
    ProofShelf m_shelf;
    ProofReader *m_reader = nullptr;
    EarlierVersions *m_earlier = nullptr;
    const HouseDesk *m_house = nullptr;
    QList<ProofSheet> m_sheets;
    QList<ShelvedProof> m_files;
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
