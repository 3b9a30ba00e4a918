#pragma once

#include "core/model/search.h"
#include "ui/base/desk.h"

#include <QThreadPool>
#include <QTimer>

namespace galley {

/// Looks for what a person wants found, on a thread of its own, and again after every change of the text; goes from
/// place to place; replaces. GUI thread only.
class Finder : public QObject
{
    Q_OBJECT

public:
    enum class Scope { Story, Issue };
    struct Wish {
        SearchQuery query;
        QString replacement;
        Scope scope = Scope::Story;
        bool operator==(const Wish &) const = default;
    };

    /// The desk must outlive it. Looks for nothing before setWish().
    explicit Finder(Desk &desk, QObject *parent = nullptr);
    /// Waits for the search that runs just then to notice that it is stopped.
    ~Finder() override;

    /// In a story it also goes to the place at the caret or the next one.
    void setWish(const Wish &wish);
    const Wish &wish() const { return m_wish; }
    /// Stops the search that runs; what was found before stays.
    void cancel();

    /// In reading order, in the issue as it was searched.
    const QList<SearchHit> &hits() const { return m_hits; }
    const Issue &searched() const { return m_searched; }
    bool isRunning() const { return m_stop.has_value(); }
    /// What is wrong with the query, to show; empty when nothing is.
    const QString &trouble() const { return m_trouble; }
    /// Index of the hit that was gone to last, while the caret is at it; −1 else.
    int current() const;

    /// Goes to the next (1) or previous (−1) hit from the caret on, round the end. Waits for a search that runs.
    void step(int by);
    /// Goes to a hit of the list.
    void goTo(int hit);
    /// Replaces the hit at the caret and goes to the next; where there is none, only goes.
    void replaceCurrent();
    /// Replaces these hits as one undo step. Tells how many were as they were found.
    Result<qsizetype> replace(const QList<SearchHit> &hits);

Q_SIGNALS:
    /// Hits, trouble or running are others.
    void changed();
    void hitWanted(const galley::Place &place);

private:
    enum class Then { Nothing, Nearest, Next, Previous };

    void start();
    void take(quint64 job, const Issue &issue, const Result<QList<SearchHit>> &found);
    void perform(Then then);
    void onChanged();

    Desk &m_desk;
    Wish m_wish;
    Issue m_searched;
    QList<SearchHit> m_hits;
    QString m_trouble;
    int m_current = -1;
    bool m_stale = false; ///< the text changed since the search
    Then m_then = Then::Nothing;
    quint64 m_job = 0;
    std::optional<std::stop_source> m_stop; ///< of the search that runs
    QTimer m_pause;
    QThreadPool m_thread; ///< one thread; last, so that it ends first
};

} // namespace galley
