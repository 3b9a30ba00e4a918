#pragma once

#include "ui/findings/checknames.h"

#include <QAbstractListModel>
#include <QSet>

class QSettings;

namespace galley {

class CheckRecords;
class HouseDesk;
class Reviewer;

/// What the newsroom knows of its checks. Either may be null: nothing is said of it then.
struct CheckKnowledge {
    HouseDesk *house = nullptr;
    const CheckRecords *records = nullptr;
};

/// Every check that can run, each with a box: which are on. Remembered, and given to the reviewer at once. GUI thread.
class CheckChoice : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive it. Switches off what the settings say.
    CheckChoice(Reviewer &reviewer, QSettings &settings, QObject *parent = nullptr);

    /// Column of a list, as text: what became of a check's findings.
    static constexpr int ShareRole = Qt::UserRole;
    /// True: the house is to be asked about the check.
    static constexpr int UnderFloorRole = Qt::UserRole + 1;
    /// True: it is off whatever is chosen here.
    static constexpr int HouseOffRole = Qt::UserRole + 2;

    /// Both must outlive it.
    void setKnowledge(const CheckKnowledge &knowledge);
    const CheckKnowledge &knowledge() const { return m_knowledge; }
    /// Reads the checks anew: they are loaded after the window is there.
    void refresh();
    /// Null where the row is none.
    const CheckInfo *checkAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What the newsroom knows is another.
    void knownChanged();

private:
    bool isOffForHouse(const QString &check) const;
    QString spoken(const CheckInfo &check) const;
    void tellKnown();

    Reviewer &m_reviewer;
    QSettings &m_settings;
    CheckNames m_names;
    QSet<QString> m_off;
    CheckKnowledge m_knowledge;
};

} // namespace galley
