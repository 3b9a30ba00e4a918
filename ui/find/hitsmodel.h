#pragma once

#include "ui/find/finder.h"

#include <QAbstractListModel>
#include <QBitArray>

namespace galley {

/// Every place that the finder has found, with a mark by those that shall be replaced: at first all.
class HitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< page and title of the story
        BeforeRole,               ///< text before the hit, shortened
        HitRole,
        AfterRole,
    };
    /// More are found and replaced, but not listed.
    static constexpr qsizetype longest = 20'000;

    HitsModel(const Finder &finder, QObject *parent = nullptr);

    /// What would be replaced.
    QList<SearchHit> marked() const;
    qsizetype markedCount() const { return m_marked.count(true); }
    qsizetype markedStories() const;
    void setAllMarked(bool marked);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void marksChanged();

private:
    void update();
    QString spoken(const QModelIndex &index) const;

    const Finder &m_finder;
    QList<SearchHit> m_hits;
    QBitArray m_marked;
};

} // namespace galley
