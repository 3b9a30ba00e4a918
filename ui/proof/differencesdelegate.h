#pragma once

#include <QStyledItemDelegate>

namespace galley {

class Theme;

/// Paints a difference in one line: its number in the severity's shape, kind, page and story, the words with what is
/// flagged bold, what the page has, state.
class DifferencesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DifferencesDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace galley
