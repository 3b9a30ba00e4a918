#include "ui/find/hitspane.h"

#include "ui/base/ground.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

HitsPane::HitsPane(Finder &finder, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_theme(theme)
    , m_model(finder)
    , m_title(new PaneTitle(tr("Places found"), theme))
    , m_view(new QListView)
    , m_delegate(new HitsDelegate(finder, theme, this))
    , m_replace(new QPushButton)
    , m_stop(new QPushButton(tr("Cancel")))
    , m_empty(new QLabel)
{
    setObjectName(u"hitsPane"_s);
    m_view->setObjectName(u"hitsList"_s);
    m_view->setAccessibleName(tr("Places found"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"hitsEmpty"_s);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    m_replace->setObjectName(u"replaceMarked"_s);
    m_replace->setProperty("primary", true);
    m_stop->setObjectName(u"cancelSearch"_s);
    auto *close = new QAction(tr("Close the list"), this);
    close->setIcon(icon("close"_L1, theme));
    m_title->addTool(m_stop);
    m_title->addTool(m_replace);
    auto *closing = new IconButton(close, u"closeHits"_s, theme);
    closing->tellKey(Qt::Key_Escape);
    m_title->addTool(closing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    layGround(*this, Colour::Pane, theme);
    connect(close, &QAction::triggered, this, &HitsPane::closed);
    connect(m_replace, &QAbstractButton::clicked, this, &HitsPane::replace);
    connect(m_stop, &QAbstractButton::clicked, &m_finder, &Finder::cancel);
    connect(m_view, &QListView::activated, this, &HitsPane::open);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { m_finder.goTo(index.row()); });
    connect(&m_model, &HitsModel::marksChanged, this, &HitsPane::tell);
    connect(&m_finder, &Finder::changed, this, &HitsPane::tell);
    tell();
}

void HitsPane::setPreview(HitsDelegate::Preview preview)
{
    m_replacing = preview == HitsDelegate::Preview::Replaced;
    m_delegate->setPreview(preview);
    m_view->viewport()->update();
    tell();
}

void HitsPane::tell()
{
    const auto found = m_finder.hits().size();
    const auto marked = m_replacing ? m_model.markedCount() : 0;
    m_title->setBusy(m_finder.isRunning());
    m_stop->setVisible(m_finder.isRunning());
    m_title->setDetail(found > HitsModel::longest
                           ? tr("%L1, of which the first %L2 are listed").arg(found).arg(HitsModel::longest)
                           : tr("%Ln places", nullptr, int(found)));
    m_replace->setVisible(m_replacing);
    m_replace->setEnabled(marked > 0 && !m_finder.isRunning());
    m_replace->setText(tr("Replace %1 in %2")
                           .arg(tr("%Ln places", nullptr, int(marked)),
                                tr("%Ln stories", nullptr, int(m_replacing ? m_model.markedStories() : 0))));
    m_empty->setVisible(found == 0);
    m_empty->setText(m_finder.isRunning() ? tr("Searching…") : tr("No match. Change the words or the options above."));
    m_view->setVisible(found > 0);
    if (const int now = m_finder.current(); now >= 0 && now < m_model.rowCount() && !m_view->hasFocus())
        m_view->setCurrentIndex(m_model.index(now));
}

void HitsPane::replace()
{
    if (const Result<qsizetype> done = m_finder.replace(m_model.marked()); !done)
        Q_EMIT refused(done.error());
}

void HitsPane::open(const QModelIndex &index)
{
    const SearchHit &hit = m_finder.hits()[index.row()];
    Q_EMIT placeWanted(Place::in(hit.block, hit.match.span));
}

void HitsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley
