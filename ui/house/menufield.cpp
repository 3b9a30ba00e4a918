#include "ui/house/menufield.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace galley {

MenuField::MenuField(QMenu *menu, QWidget *parent)
    : QAbstractButton(parent)
    , m_menu(menu)
{
    m_menu->setParent(this, m_menu->windowFlags());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuField::open);
}

void MenuField::open()
{
    m_menu->setMinimumWidth(width());
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
}

QStyleOptionComboBox MenuField::option() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.currentText = text();
    option.subControls = QStyle::SC_All;
    return option;
}

QSize MenuField::sizeHint() const
{
    const QStyleOptionComboBox field = option();
    const QSize words(fontMetrics().horizontalAdvance(text()), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &field, words, this);
}

void MenuField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QStyleOptionComboBox field = option();
    painter.drawComplexControl(QStyle::CC_ComboBox, field);
    painter.drawControl(QStyle::CE_ComboBoxLabel, field);
}

void MenuField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
        open();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace galley
