#pragma once

#include <QStyledItemDelegate>

namespace galley {

class CheckChoice;
class Theme;

/// Paints a check, 30 high: box, badge of its severity, name, and what became of its
/// findings. Space and a click before the name switch it.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CheckDelegate(const CheckChoice &choice, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const CheckChoice &m_choice;
    const Theme &m_theme;
};

} // namespace galley
