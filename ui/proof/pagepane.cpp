#include "ui/proof/pagepane.h"

#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/panetitle.h"
#include "ui/base/theme.h"
#include "ui/issue/pages.h"
#include "ui/proof/pageview.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double keyStep = 1.25;
constexpr double pixelsInPoint = 96.0 / 72; ///< at 100 %

const Page *pageOf(const Issue &issue, PageId id)
{
    const qsizetype index = indexOf(issue, id);
    return index < 0 ? nullptr : &issue.pages()[index];
}

} // namespace

PagePane::PagePane(ProofDesk &proofs, QAction *attach, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_proofs(proofs)
    , m_theme(theme)
    , m_title(new PaneTitle(tr("Page proof"), theme))
    , m_view(new PageView(theme))
    , m_zoom(new QLabel)
    , m_pages(new QMenu(tr("This is page"), this))
    , m_regionMenu(new QMenu(this))
    , m_againMenu(new QMenu(this))
    , m_larger(add("proofLarger", tr("Zoom &in"), {Qt::Key_Plus, Qt::Key_Equal}, "plus"))
    , m_smaller(add("proofSmaller", tr("Zoom &out"), {Qt::Key_Minus}, "minus"))
    , m_fit(add("proofFit", tr("Whole &page"), {Qt::Key_0}, "fit"))
    , m_previous(add("previousSheet", tr("Previous page of the proofs"), {Qt::ALT | Qt::Key_PageUp}, "up"))
    , m_next(add("nextSheet", tr("Next page of the proofs"), {Qt::ALT | Qt::Key_PageDown}, "down"))
    , m_detach(add("detachProof", tr("Take this file of proofs away"), {}, nullptr))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeTools(attach);
    makeRegionMenus();
    for (QAction *action : viewActions()) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_larger, &QAction::triggered, m_view, [this] { m_view->zoom(keyStep); });
    connect(m_smaller, &QAction::triggered, m_view, [this] { m_view->zoom(1 / keyStep); });
    connect(m_fit, &QAction::triggered, m_view, &PageView::fit);
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_detach, &QAction::triggered, &m_proofs, &ProofDesk::detach);
    connect(m_pages, &QMenu::aboutToShow, this, &PagePane::fillPages);
    connect(m_view, &PageView::scaleChanged, this,
            [this] { m_zoom->setText(u"%1%"_s.arg(qRound(100 * m_view->scale() / pixelsInPoint))); });
    m_view->setReader(m_proofs.reader());
}

QAction *PagePane::add(const char *name, const QString &text, const QList<QKeySequence> &keys, const char *icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(keys);
    if (icon) {
        action->setIcon(galley::icon(QLatin1StringView(icon), m_theme));
        action->setIconVisibleInMenu(false);
    }
    return action;
}

void PagePane::makeTools(QAction *attach)
{
    m_zoom->setObjectName("proofZoom"_L1);
    m_zoom->setMinimumWidth(m_theme.px(44));
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setFont(m_theme.font(FontRole::Hint));
    m_title->addTool(new IconButton(m_previous, u"previousSheetButton"_s, m_theme));
    m_title->addTool(new IconButton(m_next, u"nextSheetButton"_s, m_theme));
    m_title->addTool(new IconButton(m_smaller, u"proofSmallerButton"_s, m_theme));
    m_title->addTool(m_zoom);
    m_title->addTool(new IconButton(m_larger, u"proofLargerButton"_s, m_theme));
    m_title->addTool(new IconButton(m_fit, u"proofFitButton"_s, m_theme));
    auto *menu = new QMenu(this);
    menu->addAction(attach);
    menu->addMenu(m_pages);
    menu->addAction(m_detach);
    auto *more = new QAction(tr("What can be done with this page"), this);
    more->setIcon(icon("more"_L1, m_theme));
    more->setMenu(menu);
    m_title->addTool(new IconButton(more, u"proofMore"_s, m_theme));
}

void PagePane::fillPages()
{
    m_pages->clear();
    const ProofSheet *sheet = m_proofs.current();
    const auto offer = [this, sheet](const QString &text, PageId page) {
        QAction *action = m_pages->addAction(text);
        action->setCheckable(true);
        action->setChecked(sheet && sheet->page == page);
        connect(action, &QAction::triggered, &m_proofs, [this, page] { m_proofs.assign(page); });
    };
    for (const Page &page : m_proofs.document().issue().pages())
        offer(wordsOf(page).replace(u"&"_s, u"&&"_s), page.id);
    m_pages->addSeparator();
    offer(tr("None of the issue's pages"), {});
}

void PagePane::step(int by)
{
    m_proofs.setCurrent(m_proofs.currentIndex() + by);
}

// The menu's actions do to the region that was drawn what they say.
void PagePane::offerRegion(const QRectF &region, QPoint at)
{
    m_region = region;
    m_regionMenu->popup(at);
}

void PagePane::offerAgain(const QPointF &point, QPoint at)
{
    m_again = point;
    if (m_proofs.isReadOtherwise(point))
        m_againMenu->popup(at);
}

void PagePane::makeRegionMenus()
{
    m_regionMenu->setObjectName("regionMenu"_L1);
    m_againMenu->setObjectName("regionAgainMenu"_L1);
    const auto offer = [this](const char *name, const QString &text, ProofMark::Kind kind) {
        QAction *action = add(name, text, {}, nullptr);
        m_regionMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, kind] { m_proofs.readRegion(kind, m_region); });
    };
    offer("leaveRegionOut", tr("&Leave this out: an advertisement, nothing of the issue's text"),
          ProofMark::Kind::LeftOut);
    offer("readRegionApart", tr("&Read this by itself: its columns were taken for others"), ProofMark::Kind::Apart);
    QAction *again = add("readRegionAgain", tr("&Read this as at first"), {}, nullptr);
    m_againMenu->addAction(again);
    connect(again, &QAction::triggered, this, [this] { m_proofs.readAgain(m_again); });
    connect(m_regionMenu, &QMenu::aboutToHide, m_view, &PageView::forgetRegion);
    connect(m_view, &PageView::regionDrawn, this, &PagePane::offerRegion);
    connect(m_view, &PageView::menuWanted, this, &PagePane::offerAgain);
}

QString PagePane::sentence() const
{
    if (m_proofs.document().issue().pages().isEmpty())
        return tr("No issue is open. Open copy first (Ctrl+1, then Ctrl+O); then its page proofs can be attached.");
    return tr("There is no page proof yet. Drop a PDF here, or press Ctrl+O.");
}

QString PagePane::detailOf(const ProofSheet &sheet)
{
    const auto clock = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime().time(), u"HH:mm"_s); };
    const QString came =
        tr("%1, page %2 · received %3").arg(sheet.fileName()).arg(sheet.number).arg(clock(sheet.file.received));
    return sheet.before.isEmpty() ? came : tr("%1 · beside the one of %2").arg(came, clock(sheet.beforeReceived));
}

void PagePane::tell()
{
    const ProofSheet *sheet = m_proofs.current();
    const Page *page = sheet ? pageOf(m_proofs.document().issue(), sheet->page) : nullptr;
    m_title->setTitle(page ? wordsOf(*page) : sheet ? tr("Page of the proofs") : tr("Page proof"));
    m_title->setDetail(sheet ? detailOf(*sheet) : QString());
    m_title->setBusy(m_proofs.isBusy());
    m_view->setPage(sheet ? sheet->path : QString(), sheet ? sheet->number : 0, sheet ? sheet->size : QSizeF(),
                    sentence());
    m_zoom->setVisible(sheet != nullptr);
    for (QAction *action : {m_larger, m_smaller, m_fit, m_detach})
        action->setEnabled(sheet != nullptr);
    m_pages->setEnabled(sheet != nullptr);
    m_previous->setEnabled(m_proofs.currentIndex() > 0);
    m_next->setEnabled(m_proofs.currentIndex() + 1 < m_proofs.sheets().size());
    const QString what = page ? tr("Picture of page %1").arg(wordsOf(*page)) : tr("Picture of the page");
    m_view->setAccessibleName(sheet ? what : sentence());
}

} // namespace galley
