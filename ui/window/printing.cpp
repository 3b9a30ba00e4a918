// Galleys on paper and as files.
#include "ui/window/window.h"

#include "ui/print/galleydialog.h"
#include "ui/proof/proofdesk.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace galley {

void Window::addPrintAction(QMenu *menu)
{
    QAction *printing = add(menu, "printGalleys", tr("Print &galleys…"), {QKeySequence(Qt::CTRL | Qt::Key_P)});
    connect(printing, &QAction::triggered, this, [this] {
        const GalleySources sources{m_house, m_earlierVersions, m_user};
        (new GalleyDialog(m_desk, m_prompts, sources, m_settings, m_theme, this))->show();
    });
    enableWithPages(printing);
}

void Window::setEarlierVersions(EarlierVersions *earlier)
{
    m_earlierVersions = earlier;
    m_proofs->setEarlierVersions(earlier);
}

} // namespace galley
