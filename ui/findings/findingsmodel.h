#pragma once

#include "ui/base/desk.h"
#include "ui/findings/checknames.h"

#include <QAbstractItemModel>
#include <QHash>
#include <array>
#include <optional>

namespace galley {

/// Which findings the list shows.
struct FindingsFilter {
    enum class Scope { Story, Page, Issue }; ///< of the open story
    enum class Grouping { Severity, Check, Page, Story };
    enum class State { Open, BackAgain, Dismissed, All }; ///< Open has those that are back again, too

    Scope scope = Scope::Page;
    Grouping grouping = Grouping::Severity;
    State state = State::Open;
    std::optional<Severity> severity = {}; ///< nothing: every one
    QString check = {};                    ///< id; empty: every check
    QString text = {};                     ///< in the flagged text, the sentence or the check's name

    /// True where less is shown than the scope's open findings, or something else.
    bool isNarrow() const { return state != State::Open || severity || !check.isEmpty() || !text.isEmpty(); }
    /// The same scope and grouping, nothing left out.
    FindingsFilter widened() const { return {.scope = scope, .grouping = grouping}; }
    bool operator==(const FindingsFilter &) const = default;
};

/// Groups and, below them, findings in reading order. When findings come and go only the rows concerned do, so that the
/// list never jumps under a reader.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        FindingRole = Qt::UserRole, ///< Finding; invalid for a group
        DismissedRole,              ///< bool
        BackAgainRole,              ///< bool: open, dismissed before its text changed
        CountRole,                  ///< groups: number of findings
        CheckTitleRole,
    };

    FindingsModel(Desk &desk, const CheckNames &names, QObject *parent = nullptr);

    const FindingsFilter &filter() const { return m_filter; }
    void setFilter(const FindingsFilter &filter);

    /// Null for a group. The pointer lives until the model changes.
    const Finding *findingAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Finding &finding) const;
    /// The finding's row that follows or goes before, over groups; invalid at the end.
    QModelIndex neighbour(const QModelIndex &index, int step) const;
    /// Open findings shown, by severity.
    const std::array<int, 3> &counts() const { return m_counts; }
    bool isEmpty() const { return m_groups.isEmpty(); }
    /// Number of findings that the scope would have without text and check filter.
    qsizetype inScope() const { return m_inScope; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Reads the findings anew; done by itself where the desk or the reviewer say so.
    void update();

Q_SIGNALS:
    /// After every update, also where no row changed.
    void updated();

private:
    struct Entry {
        Finding finding;
        QString key; ///< says which one it is, whatever its place
        bool dismissed = false;
        bool backAgain = false;
        bool operator==(const Entry &) const = default;
    };
    struct Group {
        QString key;
        quintptr id = 0; ///< internal id of the rows below it
        QList<Entry> entries;
        QHash<QString, int> same; ///< how many entries have the key without its number
    };

    QList<Group> wanted();
    void add(QList<Group> &groups, const Finding &finding, bool dismissed) const;
    bool isInScope(const Finding &finding) const;
    bool passes(const Finding &finding) const;
    QString groupKey(const Finding &finding, bool dismissed) const;
    QString groupTitle(const QString &key) const;
    void merge(QList<Group> wanted);
    void mergeEntries(qsizetype group, const QList<Entry> &wanted);
    qsizetype groupOf(quintptr id) const;
    QVariant groupData(const Group &group, int role) const;
    QString spoken(const Entry &entry) const;

    Desk &m_desk;
    const CheckNames &m_names;
    FindingsFilter m_filter;
    QList<Group> m_groups;
    std::array<int, 3> m_counts{};
    qsizetype m_inScope = 0;
    quintptr m_nextId = 1;
};

} // namespace galley

Q_DECLARE_METATYPE(galley::Finding)
