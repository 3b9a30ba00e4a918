#pragma once

#include <QStyledItemDelegate>

namespace galley {

class Finder;
class Theme;

/// Paints a place found: box, page and story, the text around; the hit bold on a tint or, where it is to be replaced,
/// struck through with the new text behind an arrow.
class HitsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Preview { Found, Replaced };

    HitsDelegate(const Finder &finder, const Theme &theme, QObject *parent = nullptr);

    void setPreview(Preview preview) { m_preview = preview; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    QRect boxOf(const QRect &row) const;
    void paintBox(QPainter &painter, const QRect &box, bool checked) const;
    void paintText(QPainter &painter, const QRect &place, const QModelIndex &index) const;

    const Finder &m_finder;
    const Theme &m_theme;
    Preview m_preview = Preview::Found;
};

} // namespace galley
