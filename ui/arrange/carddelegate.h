#pragma once

#include "ui/arrange/cardfacts.h"
#include "ui/base/theme.h"

#include <QStyledItemDelegate>

namespace galley {

class Desk;
class HouseDesk;
class IssueModel;

/// Paints a story as a card: its number on the page, headline in two lines at most, facts, how it fits its hole and its
/// worst open finding. Cards are as wide as their list. A gap may be kept open above one for a story that is to come.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const IssueModel &model, const CardReader &reader, const Theme &theme, QObject *parent = nullptr);

    /// Without one nothing fits or does not fit.
    void setHouse(const HouseDesk *house) { m_house = house; }

    /// A story that is about to come here.
    struct Guest {
        int row = -1; ///< it will have; −1: none
        QString title = {};
        int number = 1; ///< it will have, folios not counted
        bool operator==(const Guest &) const = default;
    };
    void setGuest(const Guest &guest) { m_guest = guest; }
    const Guest &guest() const { return m_guest; }
    /// Story that is about to go; null: none.
    void setLeaving(StoryId story) { m_leaving = story; }
    /// Story that a picture is about to be given to; null: none.
    void setTarget(StoryId story) { m_target = story; }
    StoryId target() const { return m_target; }

    int gapHeight() const;
    /// The dashed frame with what will stand there.
    void paintGuest(QPainter &painter, const QRect &rect) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    enum class Gap { None, Above, Below };
    Gap gapAt(const QModelIndex &index) const;
    QStringList titleLines(const QString &title, int width) const;
    CardFacts factsAt(const QModelIndex &index) const;
    int textWidth(const QStyleOptionViewItem &option) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFacts(QPainter &painter, const QRect &second, const CardFacts &known, bool leaving) const;
    void paintWords(QPainter &painter, const QRect &place, const QString &words, FontRole font, Colour colour) const;
    QRect paintAtRight(QPainter &painter, QRect place, const QString &words, Colour colour) const;
    static QString lengthOf(const CardFacts &known);

    const IssueModel &m_model;
    const CardReader &m_reader;
    const Theme &m_theme;
    const HouseDesk *m_house = nullptr;
    Guest m_guest;
    StoryId m_leaving;
    StoryId m_target;
};

} // namespace galley
