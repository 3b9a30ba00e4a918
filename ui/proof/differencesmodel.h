#pragma once

#include "ui/proof/proofdesk.h"

#include <QAbstractListModel>

namespace galley {

/// What the current sheet has otherwise than its text. When differences come and go only their rows do, so that the list
/// never jumps under a reader.
class DifferencesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< as on the page, from 1
        SeverityRole,              ///< int
        KindRole,                  ///< "Tail missing"
        PlaceRole,                 ///< "01 Waterside"
        StateRole,                 ///< DifferenceState as int
        StateNameRole,
        BeforeRole, ///< the words around what is flagged …
        FlaggedRole,
        AfterRole,
        RemarkRole, ///< what the page has instead, or what was said of it
    };

    DifferencesModel(ProofDesk &proofs, QObject *parent = nullptr);

    /// Its place in the comparison's list is its row.
    const ProofFinding *findingAt(int row) const;
    QString keyAt(int row) const { return m_entries.value(row).key; }
    DifferenceState stateAt(int row) const { return m_entries.value(row).state; }
    int rowOf(const QString &key) const;
    /// The next row from `row` on that stands open; −1: none.
    int openFrom(int row, int step) const;
    /// How many stand open.
    qsizetype openCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString key;
        ProofFinding finding;
        DifferenceState state = DifferenceState::Open;
        QString remark = {};
        QString place = {};

        bool isSameAs(const Entry &other) const;
    };
    void update();
    void merge(const QList<Entry> &wanted);
    QString spoken(const Entry &entry, int row) const;

    ProofDesk &m_proofs;
    QList<Entry> m_entries;
    Issue m_compared;
    QString m_sheet; ///< of which file and page the rows are
};

/// What a difference is called: by what became of it since an earlier proof, else by its check and by what the page has.
QString kindOf(const ProofFinding &finding);
QString stateName(DifferenceState state);

} // namespace galley
