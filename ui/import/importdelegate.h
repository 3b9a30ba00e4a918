#pragma once

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints the rows of the file list: sign and name, page, what becomes of it.
class FileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FileDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

/// Paints stories (34 high, bold, what they are to the issue at the right) and paragraphs (30 high: role, then one line
/// of text; words that differ struck through in the old, underlined in the new).
class StoriesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StoriesDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStory(QPainter &painter, const QRect &row, const QModelIndex &index) const;
    void paintParagraph(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace galley
