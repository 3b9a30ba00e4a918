#pragma once

#include "ui/findings/checknames.h"

#include <QAbstractListModel>
#include <QSet>

class QSettings;

namespace galley {

class Reviewer;

/// Every check that can run, each with a box: which are on. Remembered, and given to the reviewer at once. GUI thread.
class CheckChoice : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Both must outlive it. Switches off what the settings say.
    CheckChoice(Reviewer &reviewer, QSettings &settings, QObject *parent = nullptr);

    /// Reads the checks anew: they are loaded after the window is there.
    void refresh();
    /// Null where the row is none.
    const CheckInfo *checkAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    Reviewer &m_reviewer;
    QSettings &m_settings;
    CheckNames m_names;
    QSet<QString> m_off;
};

} // namespace galley
