#pragma once

#include "core/house/change.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace galley {

class HouseDesk;
class Theme;

/// Something printed that the house makes its rule: the words, what is read in them (a part that derives), and the button
/// that lays it down. Not modal; deletes itself when closed.
class LayDownDialog : public QDialog
{
    Q_OBJECT

public:
    /// The house and the theme must outlive it.
    LayDownDialog(const QString &title, const QString &printed, HouseDesk &house, const Theme &theme, QWidget *parent);

protected:
    /// Between the words and what is said of it; called once, last in a constructor.
    void setBody(QWidget *body);
    /// What pressing the button changes.
    virtual HouseChange change() const = 0;
    /// Empty: nothing.
    void say(const QString &sentence);
    void setReady(bool ready);

    HouseDesk &m_house;
    const Theme &m_theme;

private:
    void keep();

    QLabel *m_says;
    QPushButton *m_keep;
};

} // namespace galley
