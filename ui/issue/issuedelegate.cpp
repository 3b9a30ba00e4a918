#include "ui/issue/issuedelegate.h"

#include "ui/base/badge.h"
#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/issue/issuemodel.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QLatin1StringView iconOf(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Captions: return "picture"_L1;
    case StoryKind::EditorsNote:
    case StoryKind::ColumnTitle: return "note"_L1;
    case StoryKind::Index: return "index"_L1;
    case StoryKind::Furniture: return "page"_L1;
    case StoryKind::Article: break;
    }
    return {};
}

// Folios and jump lines: they are read once and are in nobody's way.
bool isFurniture(const QModelIndex &story)
{
    return StoryKind(story.data(IssueModel::KindRole).toInt()) == StoryKind::Furniture;
}

} // namespace

IssueDelegate::IssueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize IssueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool page = index.data(IssueModel::IsPageRole).toBool();
    return {m_theme.px(120), m_theme.px(page ? 34 : isFurniture(index) ? 24 : 30)};
}

QWidget *IssueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName("pageName"_L1);
    line->setAccessibleName(tr("Number and name of the page"));
    line->setFont(m_theme.font(FontRole::PageName));
    return line;
}

void IssueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(m_theme.px(18), 2, -m_theme.px(8), -2));
}

void IssueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, m_theme);
    if (index.data(IssueModel::IsPageRole).toBool())
        paintPage(*painter, option, index);
    else
        paintStory(*painter, option, index);
    painter->restore();
}

void IssueDelegate::paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const int side = m_theme.px(14);
    const QRect chevron(row.left() + m_theme.px(7), row.center().y() - side / 2, side, side);
    paintIcon(painter, chevron, option.state & QStyle::State_Open ? "down"_L1 : "right"_L1,
              m_theme.colour(Colour::Text2));
    const int right = paintCounts(painter, row, index);
    const QString text = u"%1  %2"_s.arg(index.data(IssueModel::NumberRole).toString(), index.data().toString())
                             .trimmed();
    const QRect place(row.left() + m_theme.px(26), row.top(), right - row.left() - m_theme.px(34), row.height());
    painter.setFont(m_theme.font(FontRole::PageName));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    painter.fillRect(row.left() + m_theme.px(26), row.bottom(), row.width() - m_theme.px(38), 1,
                     m_theme.colour(Colour::Line));
}

void IssueDelegate::paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool quiet = isFurniture(index) && !selected;
    const int left = row.left() + m_theme.px(32);
    if (const QLatin1StringView name = iconOf(StoryKind(index.data(IssueModel::KindRole).toInt())); !name.isEmpty()) {
        const int side = m_theme.px(15);
        paintIcon(painter, QRect(row.left() + m_theme.px(10), row.center().y() - side / 2, side, side), name,
                  m_theme.colour(Colour::Text3));
    }
    const int right = paintCounts(painter, row, index);
    const QRect place(left, row.top(), right - left - m_theme.px(8), row.height());
    const FontRole font = quiet ? FontRole::Hint : selected ? FontRole::InterfaceBold : FontRole::Interface;
    painter.setFont(m_theme.font(font));
    painter.setPen(m_theme.colour(quiet ? Colour::Text3 : Colour::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

// The badge of the worst severity and, where there are several of it, their number. Returns where they begin.
int IssueDelegate::paintCounts(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const auto counts = index.data(IssueModel::CountsRole).value<SeverityCounts>();
    const std::optional<Severity> worst = counts.worst();
    const int edge = row.right() - m_theme.px(12);
    if (!worst)
        return edge;
    const int side = badgeSize(m_theme);
    const QRect badge(edge - side, row.center().y() - side / 2, side, side);
    paintBadge(painter, badge, *worst, m_theme);
    if (counts.at(*worst) < 2)
        return badge.left();
    const QString number = QString::number(counts.at(*worst));
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Text2));
    const int width = painter.fontMetrics().horizontalAdvance(number);
    const QRect place(badge.left() - m_theme.px(6) - width, row.top(), width, row.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, number);
    return place.left();
}

} // namespace galley
