#include "ui/proof/differencesdelegate.h"

#include "ui/base/badge.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/findings/runs.h"
#include "ui/proof/differencesmodel.h"

#include <QPainter>

namespace galley {

namespace {

// Pixels of the design, from the row's left edge.
constexpr int kindLeft = 46;
constexpr int placeLeft = 134;
constexpr int wordsLeft = 238;
constexpr int narrow = 560; ///< below, the place gives way to the words

} // namespace

DifferencesDelegate::DifferencesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize DifferencesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), m_theme.px(32)};
}

void DifferencesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    const QRect row = option.rect;
    const auto severity = Severity(index.data(DifferencesModel::SeverityRole).toInt());
    const bool isOpen = index.data(DifferencesModel::StateRole).toInt() == int(DifferenceState::Open);
    const int side = badgeSize(m_theme);
    paintNumber(*painter, QRect(row.left() + m_theme.px(16), row.center().y() - side / 2, side, side), severity,
                index.data(DifferencesModel::NumberRole).toInt(), m_theme, m_theme.scheme(),
                isOpen ? NumberState::Open : NumberState::Settled);
    const auto write = [&](int left, int right, const QString &text, FontRole font, Colour colour,
                           Qt::Alignment alignment = Qt::AlignLeft) {
        const QRect place(left, row.top(), std::max(0, right - left), row.height());
        painter->setFont(m_theme.font(font));
        painter->setPen(m_theme.colour(colour));
        const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter->drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return painter->fontMetrics().horizontalAdvance(shown);
    };
    const int gap = m_theme.px(8);
    int right = row.right() - m_theme.px(12);
    right -= write(right - m_theme.px(80), right, index.data(DifferencesModel::StateNameRole).toString(),
                   FontRole::Interface, isOpen ? Colour::Text : Colour::Text3, Qt::AlignRight)
        + 2 * gap;
    const int left = row.left();
    write(left + m_theme.px(kindLeft), left + m_theme.px(placeLeft) - gap,
          index.data(DifferencesModel::KindRole).toString(), FontRole::InterfaceBold,
          isOpen ? Colour::Text : Colour::Text2);
    const bool isNarrow = row.width() < m_theme.px(narrow);
    if (!isNarrow)
        write(left + m_theme.px(placeLeft), left + m_theme.px(wordsLeft) - gap,
              index.data(DifferencesModel::PlaceRole).toString(), FontRole::Hint, Colour::Text3);
    const QString remark = index.data(DifferencesModel::RemarkRole).toString();
    const int words = left + m_theme.px(isNarrow ? placeLeft : wordsLeft);
    const int hint = std::min(QFontMetrics(m_theme.font(FontRole::Interface)).horizontalAdvance(remark),
                              std::max(0, right - words) * 45 / 100);
    const Excerpt excerpt{index.data(DifferencesModel::BeforeRole).toString(),
                          index.data(DifferencesModel::FlaggedRole).toString(),
                          index.data(DifferencesModel::AfterRole).toString()};
    paintRuns(*painter, QRect(words, row.top(), std::max(0, right - words - hint - 2 * gap), row.height()), excerpt,
              isOpen ? RunStyle::Flagged : RunStyle::Struck, severity, m_theme);
    const int taken = std::min(QFontMetrics(m_theme.font(FontRole::InterfaceBold)).horizontalAdvance(excerpt.text())
                                   + 2 * gap,
                               std::max(0, right - words - hint));
    write(words + taken, right, remark, FontRole::Interface, Colour::Text2);
    painter->fillRect(row.left() + m_theme.px(12), row.bottom(), row.width() - m_theme.px(24), 1,
                      m_theme.colour(Colour::Line));
    painter->restore();
}

} // namespace galley
