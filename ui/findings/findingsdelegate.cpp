#include "ui/findings/findingsdelegate.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/findings/findingsmodel.h"
#include "ui/findings/runs.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

FindingsDelegate::FindingsDelegate(Desk &desk, const CheckNames &names, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_desk(desk)
    , m_names(names)
    , m_theme(theme)
{
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_theme.px(200), m_theme.px(index.parent().isValid() ? 30 : 26)};
}

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, m_theme);
    if (index.parent().isValid())
        paintFinding(*painter, option, index);
    else
        paintGroup(*painter, option, index);
    painter->restore();
}

void FindingsDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGroupRow(painter, option, index.data().toString(), index.data(FindingsModel::CountRole).toInt(), m_theme);
}

void FindingsDelegate::paintFinding(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto finding = index.data(FindingsModel::FindingRole).value<Finding>();
    const bool dismissed = index.data(FindingsModel::DismissedRole).toBool();
    const QRect row = option.rect.adjusted(0, 0, -m_theme.px(12), 0);
    const int side = badgeSize(m_theme);
    paintBadge(painter, QRectF(row.left() + m_theme.px(25), row.center().y() - side / 2, side, side), finding.severity,
               m_theme,
               dismissed                                               ? BadgeState::Dismissed
                   : index.data(FindingsModel::BackAgainRole).toBool() ? BadgeState::BackAgain
                                                                       : BadgeState::Open);
    const Columns columns = columnsIn(row, placeInStory(m_desk.document().issue(), finding.place));
    const QRect excerpt(row.left() + m_theme.px(51), row.top(), columns.check - row.left() - m_theme.px(63),
                        row.height());
    // As much on each side as there is room for, so that the flagged words stand about the middle.
    const qsizetype characters = excerpt.width() / m_theme.px(13);
    const qsizetype around = std::clamp<qsizetype>((characters - finding.text.size()) / 2, 6, 30);
    paintRuns(painter, excerpt, excerptOf(m_desk.document().issue(), finding, around),
              dismissed ? RunStyle::Struck : RunStyle::Flagged, finding.severity, m_theme);
    paintColumns(painter, row, finding, index.data(FindingsModel::CheckTitleRole).toString(), columns);
}

// The check's name is never cut while there is room; what is left is shared by the words and the story's title.
FindingsDelegate::Columns FindingsDelegate::columnsIn(const QRect &row, const QString &paragraph) const
{
    Columns columns;
    columns.wide = row.width() >= m_theme.px(420);
    const QFontMetrics names(m_theme.font(FontRole::Interface));
    int widest = 0;
    for (const QString &id : m_names.ids())
        widest = std::max(widest, names.horizontalAdvance(m_names.title(id)));
    widest += m_theme.px(12);
    if (!columns.wide) {
        columns.check = row.right() - std::min(widest, row.width() * 3 / 10);
        columns.story = columns.paragraph = row.right();
        return columns;
    }
    const QFontMetrics hints(m_theme.font(FontRole::Hint));
    columns.paragraph = row.right() - hints.horizontalAdvance(paragraph) - 2;
    const int check = std::min(widest, row.width() / 4);
    // Not by this row's paragraph: columns stand under each other.
    const int rest = row.width() - m_theme.px(51) - check;
    columns.check = row.left() + m_theme.px(51) + rest * 58 / 100;
    columns.story = columns.check + check;
    return columns;
}

void FindingsDelegate::paintColumns(QPainter &painter, const QRect &row, const Finding &finding, const QString &check,
                                    const Columns &columns) const
{
    const auto write = [&](int from, int to, const QString &text, Qt::Alignment alignment) {
        const QRect place(from, row.top(), to - from, row.height());
        painter.drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    painter.setFont(m_theme.font(FontRole::Interface));
    painter.setPen(m_theme.colour(Colour::Text));
    write(columns.check, columns.story - m_theme.px(8), check, Qt::AlignLeft);
    if (!columns.wide)
        return;
    const Issue &issue = m_desk.document().issue();
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Text3));
    write(columns.story, columns.paragraph - m_theme.px(10), storyPlace(issue, finding.place), Qt::AlignLeft);
    write(columns.paragraph, row.right() + 1, placeInStory(issue, finding.place), Qt::AlignRight);
}

} // namespace galley
