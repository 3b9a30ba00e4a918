#include "ui/find/hitsdelegate.h"

#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"
#include "ui/find/hitsmodel.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

HitsDelegate::HitsDelegate(const Finder &finder, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_finder(finder)
    , m_theme(theme)
{
}

QSize HitsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(200), m_theme.px(30)};
}

QRect HitsDelegate::boxOf(const QRect &row) const
{
    const int side = m_theme.px(14);
    return {row.left() + m_theme.px(14), row.center().y() - side / 2, side, side};
}

void HitsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, option, m_theme);
    const QRect row = option.rect;
    const bool replacing = m_preview == Preview::Replaced;
    if (replacing)
        paintBox(*painter, boxOf(row), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    const int left = row.left() + m_theme.px(replacing ? 40 : 14);
    const int width = std::min(m_theme.px(240), row.width() / 3);
    painter->setFont(m_theme.font(FontRole::Hint));
    painter->setPen(m_theme.colour(Colour::Text3));
    painter->drawText(QRect(left, row.top(), width - m_theme.px(12), row.height()), Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(HitsModel::PlaceRole).toString(), Qt::ElideRight,
                                                        width - m_theme.px(12)));
    paintText(*painter, QRect(left + width, row.top(), row.right() - left - width - m_theme.px(12), row.height()),
              index);
    painter->restore();
}

void HitsDelegate::paintBox(QPainter &painter, const QRect &box, bool checked) const
{
    painter.setPen(QPen(m_theme.colour(checked ? Colour::Accent : Colour::Edge), 1.2));
    painter.setBrush(checked ? m_theme.colour(Colour::Accent) : Qt::transparent);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (checked)
        paintIcon(painter, box, "check"_L1, m_theme.colour(Colour::OnAccent));
}

void HitsDelegate::paintText(QPainter &painter, const QRect &place, const QModelIndex &index) const
{
    const bool replacing = m_preview == Preview::Replaced && index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    int x = place.left();
    const auto write = [&](const QString &text, const QFont &font, Colour colour, std::optional<Colour> tint = {}) {
        if (x >= place.right())
            return;
        painter.setFont(font);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.right() - x);
        const int width = painter.fontMetrics().horizontalAdvance(shown);
        if (tint)
            painter.fillRect(QRect(x, place.center().y() - m_theme.px(10), width, m_theme.px(20)),
                             m_theme.colour(*tint));
        painter.setPen(m_theme.colour(colour));
        painter.drawText(QRect(x, place.top(), width + 1, place.height()), Qt::AlignVCenter, shown);
        x += width;
    };
    const QFont plain = m_theme.font(FontRole::Interface);
    QFont marked = m_theme.font(FontRole::InterfaceBold);
    write(index.data(HitsModel::BeforeRole).toString(), plain, Colour::Text2);
    if (replacing) {
        QFont struck = plain;
        struck.setStrikeOut(true);
        write(index.data(HitsModel::HitRole).toString(), struck, Colour::A, Colour::ATint);
        write(u" → "_s, plain, Colour::Text3);
        const QString replacement = m_finder.hits()[index.row()].match.replacement;
        write(replacement.isEmpty() ? tr("(deleted)") : replacement, marked, Colour::Ok, Colour::OkTint);
    } else {
        marked.setUnderline(true);
        write(index.data(HitsModel::HitRole).toString(), marked, Colour::Text, Colour::AccentTint);
    }
    write(index.data(HitsModel::AfterRole).toString(), plain, Colour::Text2);
}

bool HitsDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    bool toggles = false;
    if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    else if (event->type() == QEvent::MouseButtonRelease)
        toggles = static_cast<QMouseEvent *>(event)->position().x() < boxOf(option.rect).right() + m_theme.px(8);
    if (!toggles || m_preview != Preview::Replaced)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace galley
