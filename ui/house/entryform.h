#pragma once

#include "core/house/table.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace galley {

class CheckNames;
class Theme;

/// The fields of one entry of a table. Date and who are no fields: they are filled in when it is kept.
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    /// The checks are what is chosen from in the table of checks; only asked here.
    EntryForm(HouseTable table, const CheckNames &checks, const Theme &theme, QWidget *parent = nullptr);

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
    using Choices = QList<std::pair<QString, QString>>; ///< stored, shown
    void addField(const Field &field);
    Field makeField(HouseColumn column, const CheckNames &checks);
    Field formField(HouseColumn column);
    void offerForms();
    Field lineField(HouseColumn column);
    Field choiceField(HouseColumn column, const Choices &choices);
    /// `none`: what it shows where nothing is ticked.
    Field ticksField(HouseColumn column, const Choices &choices, const QString &none);

    HouseTable m_table;
    const Theme &m_theme;
    QFormLayout *m_layout;
    QList<Field> m_fields;
};

} // namespace galley
