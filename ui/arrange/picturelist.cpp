#include "ui/arrange/picturelist.h"

#include "core/input/picturefile.h"
#include "ui/base/icons.h"
#include "ui/base/rowpainting.h"
#include "ui/base/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr int rowHeight = 42; // pixels of the design
constexpr int edge = 12;
constexpr int column = 22; // to the text, from the sign

/// Sign, name and below it what it lacks.
class PictureDelegate : public QStyledItemDelegate
{
public:
    PictureDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_theme.px(160), m_theme.px(rowHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowGround(*painter, option, m_theme);
        const int sign = m_theme.px(16);
        const QRect row = option.rect.adjusted(m_theme.px(edge), m_theme.px(4), -m_theme.px(edge), -m_theme.px(4));
        paintIcon(*painter, QRectF(row.left(), row.top() + m_theme.px(2), sign, sign), "picture"_L1,
                  m_theme.colour(Colour::Text2));
        const int half = row.height() / 2;
        const QRect words = row.adjusted(m_theme.px(column), 0, 0, 0);
        write(*painter, QRect(words.left(), words.top(), words.width(), half), index.data().toString(),
              FontRole::Interface, Colour::Text);
        const QRect below(words.left(), words.top() + half, words.width(), half);
        const QString detail = index.data(PicturesModel::DetailRole).toString();
        write(*painter, below, detail, FontRole::Hint, Colour::Text2);
        const QString pixels = index.data(PicturesModel::PixelsRole).toString();
        const QFontMetrics metrics(m_theme.font(FontRole::Hint));
        // What it lacks comes first; how large it is stands there where there is room.
        if (const int width = metrics.horizontalAdvance(pixels);
            width + m_theme.px(8) + metrics.horizontalAdvance(detail) <= below.width())
            write(*painter, below.adjusted(below.width() - width, 0, 0, 0), pixels, FontRole::Hint, Colour::Text3);
        painter->restore();
    }

private:
    void write(QPainter &painter, const QRect &place, const QString &words, FontRole font, Colour colour) const
    {
        painter.setFont(m_theme.font(font));
        painter.setPen(m_theme.colour(colour));
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    }

    const Theme &m_theme;
};

} // namespace

QStringList picturesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (!url.isLocalFile() || !isPictureName(url.fileName()))
            return {};
        paths.append(url.toLocalFile());
    }
    return paths;
}

PictureList::PictureList(PicturesModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName("pictureList"_L1);
    setAccessibleName(tr("Pictures to be paired"));
    setModel(&model);
    setItemDelegate(new PictureDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setResizeMode(QListView::Adjust);
    connect(&model, &QAbstractItemModel::modelReset, this, &PictureList::follow);
    connect(&theme, &Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

PictureId PictureList::selected() const
{
    return m_model.pictureAt(currentIndex());
}

QSize PictureList::sizeHint() const
{
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {QListView::sizeHint().width(), row * m_model.rowCount()};
}

// The one that was selected stays so; where it went, what comes after it.
void PictureList::follow()
{
    updateGeometry();
    const QModelIndex there = m_model.indexOf(m_selected);
    const int row = std::min(m_row, m_model.rowCount() - 1);
    if (!m_selected.isNull() || hasFocus())
        setCurrentIndex(there.isValid() ? there : row >= 0 ? m_model.index(row) : QModelIndex());
}

void PictureList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QListView::currentChanged(now, before);
    if (!now.isValid())
        return;
    m_selected = m_model.pictureAt(now);
    m_row = now.row();
}

void PictureList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0));
}

void PictureList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QListView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right: Q_EMIT leaveWanted(1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT pairWanted(selected()); return;
    case Qt::Key_Delete: Q_EMIT removeWanted(selected()); return;
    default: QListView::keyPressEvent(event);
    }
}

void PictureList::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT pairWanted(selected());
}

void PictureList::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(!picturesIn(*event->mimeData()).isEmpty());
}

void PictureList::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(!picturesIn(*event->mimeData()).isEmpty());
}

void PictureList::dropEvent(QDropEvent *event)
{
    const QStringList paths = picturesIn(*event->mimeData());
    setState(NoState);
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(!paths.isEmpty());
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace galley
