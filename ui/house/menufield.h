#pragma once

#include <QAbstractButton>

class QMenu;
class QStyleOptionComboBox;

namespace galley {

/// A field that shows what was chosen in its menu and looks like those that choose one of several. Space, Down and a
/// click open the menu.
class MenuField : public QAbstractButton
{
    Q_OBJECT

public:
    /// The menu becomes a child of the field.
    explicit MenuField(QMenu *menu, QWidget *parent = nullptr);

    QMenu *menu() const { return m_menu; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();
    QStyleOptionComboBox option() const;

    QMenu *m_menu;
};

} // namespace galley
