#include "ui/arrange/carddelegate.h"

#include "ui/arrange/fitline.h"
#include "ui/base/badge.h"
#include "ui/base/rowpainting.h"
#include "ui/house/housedesk.h"
#include "ui/issue/issuemodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int edge = 12;   // pixels of the design, left and right of a card
constexpr int column = 20; // to the text, from the number
constexpr int above = 9;
constexpr int line = 18;
constexpr int facts = 17;
constexpr int bar = 16;
constexpr int below = 8;
constexpr int mostLines = 2;
constexpr int quiet = 26; // height of a folio's card

// Folios and the like: they are not arranged.
bool isFurniture(const QModelIndex &story)
{
    return StoryKind(story.data(IssueModel::KindRole).toInt()) == StoryKind::Furniture;
}

/// As which of its page's stories a card is counted, from 1; folios are not.
int numberOf(const QModelIndex &story)
{
    int number = 1;
    for (int row = 0; row < story.row(); ++row)
        number += isFurniture(story.siblingAtRow(row)) ? 0 : 1;
    return number;
}

// A bar has a line of its own, and so have characters beside a jump.
bool needsFoot(const CardFacts &known)
{
    return (known.fit && known.fit->hasHole()) || !known.jump.isEmpty();
}

} // namespace

CardDelegate::CardDelegate(const IssueModel &model, const CardReader &reader, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_reader(reader)
    , m_theme(theme)
{
}

int CardDelegate::gapHeight() const
{
    return m_theme.px(56);
}

/// Who comes last stands below the last card.
CardDelegate::Gap CardDelegate::gapAt(const QModelIndex &index) const
{
    if (m_guest.row < 0)
        return Gap::None;
    if (m_guest.row == index.row())
        return Gap::Above;
    const int rows = index.model()->rowCount(index.parent());
    return m_guest.row >= rows && index.row() == rows - 1 ? Gap::Below : Gap::None;
}

int CardDelegate::textWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return width - m_theme.px(2 * edge + column);
}

QStringList CardDelegate::titleLines(const QString &title, int width) const
{
    QTextLayout layout(title, m_theme.font(FontRole::InterfaceBold));
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < mostLines) {
        QTextLine one = layout.createLine();
        if (!one.isValid())
            break;
        one.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        const QString rest = title.sliced(one.textStart(), isLast ? title.size() - one.textStart() : one.textLength());
        lines.append(isLast
                         ? QFontMetrics(m_theme.font(FontRole::InterfaceBold)).elidedText(rest, Qt::ElideRight, width)
                         : rest);
    }
    layout.endLayout();
    return lines;
}

CardFacts CardDelegate::factsAt(const QModelIndex &index) const
{
    const Issue &issue = m_model.issue();
    const Story *story = issue.story(m_model.storyAt(index));
    const Page *page = story ? issue.pageOf(story->id) : nullptr;
    if (!page)
        return {};
    static const House none;
    return m_reader.of(m_house ? m_house->house() : none, issue, *page, *story);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const bool hasGap = gapAt(index) != Gap::None;
    const QSize card(width + m_theme.px(2 * edge + column), hasGap ? gapHeight() : 0);
    if (isFurniture(index))
        return card + QSize(0, m_theme.px(quiet));
    const auto lines = int(titleLines(index.data().toString(), width).size());
    const int foot = needsFoot(factsAt(index)) ? bar : 0;
    return card + QSize(0, m_theme.px(above + line * lines + facts + foot + below));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem card = option;
    const Gap gap = gapAt(index);
    if (gap == Gap::Above)
        card.rect.setTop(option.rect.top() + gapHeight());
    else if (gap == Gap::Below)
        card.rect.setBottom(option.rect.bottom() - gapHeight());
    if (gap != Gap::None)
        paintGuest(*painter,
                   QRect(option.rect.left(), gap == Gap::Above ? option.rect.top() : card.rect.bottom() + 1,
                         option.rect.width(), gapHeight()));
    paintRowGround(*painter, card, m_theme);
    paintCard(*painter, card, index);
    painter->restore();
}

void CardDelegate::paintGuest(QPainter &painter, const QRect &rect) const
{
    const QRect frame = rect.adjusted(m_theme.px(4), m_theme.px(4), -m_theme.px(4), -m_theme.px(4));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(frame, m_theme.colour(Colour::AccentTint));
    painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect words = frame.adjusted(m_theme.px(edge), m_theme.px(4), -m_theme.px(edge), -m_theme.px(4));
    painter.setFont(m_theme.font(FontRole::InterfaceBold));
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(words, Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_guest.title, Qt::ElideRight, words.width()));
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(Colour::Accent));
    painter.drawText(words, Qt::AlignBottom | Qt::TextSingleLine, tr("To here, as number %1").arg(m_guest.number));
    painter.restore();
}

void CardDelegate::paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int left = option.rect.left() + m_theme.px(edge);
    if (isFurniture(index)) {
        const QRect place(left + m_theme.px(column), option.rect.top(), textWidth(option), option.rect.height());
        paintWords(painter, place, index.data().toString(), FontRole::Hint, Colour::Text3);
    } else {
        paintStory(painter, option, index);
    }
    painter.fillRect(QRect(left, option.rect.bottom(), option.rect.width() - m_theme.px(2 * edge), 1),
                     m_theme.colour(Colour::Line));
}

void CardDelegate::paintWords(QPainter &painter, const QRect &place, const QString &words, FontRole font,
                              Colour colour) const
{
    painter.setFont(m_theme.font(font));
    painter.setPen(m_theme.colour(colour));
    painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

/// At the right of a line; returns what is left of it.
QRect CardDelegate::paintAtRight(QPainter &painter, QRect place, const QString &words, Colour colour) const
{
    painter.setFont(m_theme.font(FontRole::Hint));
    painter.setPen(m_theme.colour(colour));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, words);
    if (!words.isEmpty())
        place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(words) - m_theme.px(8));
    return place;
}

void CardDelegate::paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool leaving = m_model.storyAt(index) == m_leaving && !m_leaving.isNull();
    const bool isTarget = m_model.storyAt(index) == m_target && !m_target.isNull();
    const int left = option.rect.left() + m_theme.px(edge);
    const int width = textWidth(option);
    int y = option.rect.top() + m_theme.px(above);
    paintWords(painter, QRect(left, y, m_theme.px(column), m_theme.px(line)), QString::number(numberOf(index)),
               FontRole::Hint, Colour::Text3);
    for (const QString &text : titleLines(index.data().toString(), width)) {
        paintWords(painter, QRect(left + m_theme.px(column), y, width, m_theme.px(line)), text, FontRole::InterfaceBold,
                   leaving ? Colour::Text3 : Colour::Text);
        y += m_theme.px(line);
    }
    const QRect second(left + m_theme.px(column), y, width, m_theme.px(facts));
    if (const std::optional<Severity> worst = index.data(IssueModel::CountsRole).value<SeverityCounts>().worst()) {
        const int side = badgeSize(m_theme);
        paintBadge(painter, QRect(left - m_theme.px(2), second.top(), side, side), *worst, m_theme);
    }
    if (isTarget)
        paintWords(painter, second, tr("Pair with this story"), FontRole::Hint, Colour::Accent);
    else
        paintFacts(painter, second, factsAt(index), leaving);
    if (isTarget) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 1.5, Qt::DashLine));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 2.5, -4.5, -2.5), 3, 3);
    } else if (leaving) {
        painter.setPen(QPen(m_theme.colour(Colour::Edge), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 2.5, -4.5, -2.5), 3, 3);
    }
}

/// Who and what it is; how it fits its hole, without one how long it is.
void CardDelegate::paintFacts(QPainter &painter, const QRect &second, const CardFacts &known, bool leaving) const
{
    const QRect foot(second.left(), second.bottom() + 1, second.width(), m_theme.px(bar));
    const QString length = lengthOf(known);
    QRect place = second;
    if (leaving)
        place = paintAtRight(painter, place, tr("moves away"), Colour::Text3);
    else if (!known.jump.isEmpty())
        place = paintAtRight(painter, place, known.jump, Colour::Accent);
    else if (!needsFoot(known))
        place = paintAtRight(painter, place, length, Colour::Text3);
    paintWords(painter, place, known.line, FontRole::Hint, leaving ? Colour::Text3 : Colour::Text2);
    if (!needsFoot(known) || leaving)
        return;
    if (known.fit && known.fit->hasHole())
        paintFitLine(painter, foot, shown(*known.fit), m_theme);
    else
        paintAtRight(painter, foot, length, Colour::Text3);
}

QString CardDelegate::lengthOf(const CardFacts &known)
{
    QStringList words;
    if (known.fit)
        words.append(tr("%L1 lines").arg(known.fit->length.lines));
    if (known.characters > 0)
        words.append(tr("%L1 characters").arg(known.characters));
    return words.join(u" · "_s);
}

} // namespace galley
