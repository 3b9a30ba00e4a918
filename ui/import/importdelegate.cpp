#include "ui/import/importdelegate.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/import/filesmodel.h"
#include "ui/import/storiesmodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

void paintSign(QPainter &painter, const QRect &place, FilesModel::FileSign sign, const Theme &theme)
{
    using enum FilesModel::FileSign;
    switch (sign) {
    case Failed: paintBadge(painter, place, Severity::A, theme); return;
    case Remarks: paintBadge(painter, place, Severity::B, theme); return;
    case Taken: paintIcon(painter, place, "check"_L1, theme.colour(Colour::Ok)); return;
    case Version: paintIcon(painter, place, "history"_L1, theme.colour(Colour::Accent)); return;
    case Known: paintIcon(painter, place, "info"_L1, theme.colour(Colour::Text3)); return;
    case LeftOut: paintIcon(painter, place, "minus"_L1, theme.colour(Colour::Text3)); return;
    }
}

/// Paints `text` on one line from `x` on with what fits; returns where it ends.
int paintRun(QPainter &painter, int x, const QRect &row, const QString &text, int right)
{
    if (text.isEmpty() || x >= right)
        return x;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, right - x);
    painter.drawText(QRect(x, row.top(), right - x, row.height()), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return x + painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

FileDelegate::FileDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(80), m_theme.px(30)};
}

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem ground = option;
    if (index.column() > 0) // one bar at the row's head is enough
        ground.rect.adjust(-3, 0, 0, 0);
    painter->setClipRect(option.rect);
    paintRowGround(*painter, ground, m_theme);
    const auto sign = FilesModel::FileSign(index.data(FilesModel::SignRole).toInt());
    const bool quiet = sign == FilesModel::FileSign::LeftOut || sign == FilesModel::FileSign::Known;
    QRect place = option.rect.adjusted(m_theme.px(10), 0, -m_theme.px(6), 0);
    if (index.column() == FilesModel::File) {
        const int side = m_theme.px(15);
        paintSign(*painter, QRect(place.left(), place.center().y() - side / 2, side, side), sign, m_theme);
        place.adjust(m_theme.px(24), 0, 0, 0);
    }
    const bool name = index.column() == FilesModel::File;
    painter->setFont(m_theme.font(name ? FontRole::Interface : FontRole::Hint));
    painter->setPen(m_theme.colour(quiet ? Colour::Text3 : name ? Colour::Text : Colour::Text2));
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(),
                                                        name ? Qt::ElideMiddle : Qt::ElideRight, place.width()));
    painter->restore();
}

StoriesDelegate::StoriesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize StoriesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(160), m_theme.px(index.parent().isValid() ? 28 : 34)};
}

void StoriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, m_theme);
    if (index.parent().isValid())
        paintParagraph(*painter, option.rect, index);
    else
        paintStory(*painter, option.rect, index);
    painter->restore();
}

void StoriesDelegate::paintStory(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int inset = m_theme.px(12);
    const QString label = index.data(StoriesModel::LabelRole).toString();
    const QString page = index.data(StoriesModel::PageRole).toString();
    const bool gone = StoriesModel::Kind(index.data(StoriesModel::KindRole).toInt()) == StoriesModel::Kind::Gone;
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(gone ? Colour::B : Colour::Text2));
    const int width = painter.fontMetrics().horizontalAdvance(label);
    painter.drawText(row.adjusted(0, 0, -inset, 0), Qt::AlignVCenter | Qt::AlignRight, label);
    painter.setFont(m_theme.font(FontRole::PageName));
    painter.setPen(m_theme.colour(gone ? Colour::Text3 : Colour::Text));
    const QString title = page.isEmpty() ? index.data().toString() : page + u" · "_s + index.data().toString();
    paintRun(painter, row.left() + inset, row, title, row.right() - width - 2 * inset);
    painter.fillRect(row.left() + inset, row.bottom(), row.width() - 2 * inset, 1, m_theme.colour(Colour::Line));
}

void StoriesDelegate::paintParagraph(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int column = m_theme.px(104);
    const int right = row.right() - m_theme.px(12);
    const auto kind = StoriesModel::Kind(index.data(StoriesModel::KindRole).toInt());
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(kind == StoriesModel::Kind::After ? Colour::Ok : Colour::Text2));
    painter.drawText(QRect(row.left(), row.top(), column, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(index.data(StoriesModel::LabelRole).toString(), Qt::ElideRight,
                                                      column - m_theme.px(12)));
    QString text = index.data().toString();
    Span mark = index.data(StoriesModel::MarkRole).value<Span>();
    if (const qsizetype cut = mark.begin - 16; !mark.isEmpty() && cut > 0) { // what differs must be in sight
        text = u'…' + text.sliced(cut);
        mark = mark.shifted(1 - cut);
    }
    QFont font = m_theme.font(FontRole::Interface);
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::Text));
    int x = row.left() + column + m_theme.px(12);
    x = paintRun(painter, x, row, text.first(mark.begin), right);
    font.setBold(true);
    font.setStrikeOut(kind == StoriesModel::Kind::Before);
    font.setUnderline(kind == StoriesModel::Kind::After);
    painter.setFont(font);
    painter.setPen(m_theme.colour(kind == StoriesModel::Kind::Before ? Colour::A : Colour::Ok));
    x = paintRun(painter, x, row, text.sliced(mark.begin, mark.length()), right);
    painter.setFont(m_theme.font(FontRole::Interface));
    painter.setPen(m_theme.colour(Colour::Text));
    paintRun(painter, x, row, text.sliced(mark.end), right);
}

} // namespace galley
