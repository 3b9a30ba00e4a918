#pragma once

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints pages (34 high: number, name, count with badge, hairline) and stories (30 high: kind, title, count with
/// badge). The open story is bold.
class IssueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit IssueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A line for a page's number and name.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintCounts(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace galley
