#include "ui/ledger/ledgerdelegate.h"

#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/ledger/ledgermodel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int factHeight = 46; ///< its words, and under them why

} // namespace

LedgerDelegate::LedgerDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize LedgerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isChild = index.parent().parent().isValid();
    const bool isFact = index.data(LedgerModel::RowRole).value<LedgerRow>().kind == LedgerRow::Kind::Fact;
    const bool isRow = index.parent().isValid();
    return {m_theme.px(160), m_theme.px(!isRow || isChild ? 26 : isFact ? factHeight : 30)};
}

void LedgerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    if (index.parent().isValid())
        paintRow(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    painter->restore();
}

void LedgerDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGroupRow(painter, option, index.data().toString(), index.data(LedgerModel::CountRole).toInt(), m_theme);
}

// By shape, not by colour alone.
void LedgerDelegate::paintSign(QPainter &painter, const QRect &place, LedgerSign sign) const
{
    const auto write = [&](const QString &mark, FontRole font, Colour colour) {
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.colour(colour));
        painter.drawText(place, Qt::AlignCenter, mark);
    };
    switch (sign) {
    case LedgerSign::None: return;
    case LedgerSign::Agrees: return write(u"="_s, FontRole::InterfaceBold, Colour::Ok);
    case LedgerSign::Contradicts: return write(u"≠"_s, FontRole::InterfaceBold, Colour::A);
    case LedgerSign::Unknown: break;
    }
    write(u"?"_s, FontRole::Cap, Colour::Text3);
    painter.setPen(QPen(m_theme.colour(Colour::Text3), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
}

// Returns where it begins.
int LedgerDelegate::paintCount(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int count = index.data(LedgerModel::CountRole).toInt();
    const int visit = index.data(LedgerModel::VisitRole).toInt();
    const QString text = visit > 0 ? u"%1/%2"_s.arg(visit).arg(count) : QString::number(count);
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(visit > 0 ? Colour::Accent : Colour::Text3));
    painter.drawText(row.adjusted(0, 0, -m_theme.px(12), 0), Qt::AlignRight | Qt::AlignVCenter, text);
    return row.right() - m_theme.px(12) - painter.fontMetrics().horizontalAdvance(text);
}

void LedgerDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(LedgerModel::RowRole).value<LedgerRow>();
    const bool isEntry = row.kind == LedgerRow::Kind::Entry;
    QRect line = option.rect;
    if (row.kind == LedgerRow::Kind::Fact) {
        line.setHeight(m_theme.px(26));
        paintFact(painter, option.rect, row, paintCount(painter, line, index) - m_theme.px(8));
        return;
    }
    const int side = m_theme.px(14);
    if (isEntry && !row.rows.isEmpty())
        paintFoldArrow(painter, option, m_theme.px(8), m_theme);
    if (isEntry || row.kind == LedgerRow::Kind::Near)
        paintSign(painter, QRect(line.left() + m_theme.px(isEntry ? 27 : 47), line.center().y() - side / 2, side, side),
                  row.sign);
    int left = line.left() + m_theme.px(isEntry ? 47 : 67);
    const int end = paintCount(painter, line, index) - m_theme.px(8);
    const auto write = [&](const QString &text, FontRole font, Colour colour) {
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.colour(colour));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, end - left));
        painter.drawText(QRect(left, line.top(), std::max(0, end - left), line.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, shown);
        left += painter.fontMetrics().horizontalAdvance(shown) + m_theme.px(8);
    };
    write(row.text, FontRole::Interface, isEntry ? Colour::Text : Colour::Text2);
    const bool near = isEntry && row.sign != LedgerSign::None && !row.rows.isEmpty()
        && row.rows.first().kind == LedgerRow::Kind::Near;
    write(row.beside, near ? FontRole::Interface : FontRole::Hint, near ? Colour::Text2 : Colour::Text3);
}

// Its words may be a whole line of the index: why gets a line of its own.
void LedgerDelegate::paintFact(QPainter &painter, const QRect &row, const LedgerRow &fact, int right) const
{
    const int side = m_theme.px(14);
    const QRect above(row.left() + m_theme.px(47), row.top(), 0, m_theme.px(26));
    paintSign(painter, QRect(row.left() + m_theme.px(27), above.center().y() - side / 2, side, side), fact.sign);
    const auto write = [&](QRect place, int end, const QString &text, FontRole font, Colour colour) {
        place.setRight(std::max(place.left(), end));
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.colour(colour));
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    };
    write(above, right, fact.text, FontRole::Interface, Colour::Text);
    const QRect below(above.left(), row.top() + m_theme.px(23), 0, m_theme.px(18));
    write(below, row.right() - m_theme.px(12), fact.beside, FontRole::Hint, Colour::Text3);
}

} // namespace galley
