#pragma once

#include "core/house/table.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace galley {

class Theme;

/// The fields of one entry of a table. Date and who are no fields: they are filled in when it is kept.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /// `checks`: ids to choose from, for the table of checks.
    EntryForm(HouseTable table, const QStringList &checks, const Theme &theme, QWidget *parent = nullptr);

    void setRow(const HouseRow &row);
    HouseRow row() const; ///< tidied
    /// The field of a column, to put the focus or a fault there; null where it has none.
    QWidget *field(HouseColumn column) const;

Q_SIGNALS:
    void changed();

private:
    struct Field {
        HouseColumn column;
        QWidget *widget;
        std::function<QString()> get;
        std::function<void(const QString &)> set;
    };
    void addField(HouseColumn column);
    Field makeField(HouseColumn column);
    Field lineField(HouseColumn column);
    Field choiceField(HouseColumn column, const QList<std::pair<QString, QString>> &choices);
    Field rolesField(HouseColumn column);

    HouseTable m_table;
    QStringList m_checks;
    const Theme &m_theme;
    QFormLayout *m_layout;
    QList<Field> m_fields;
};

} // namespace galley
