#include "ui/window/band.h"

#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/signs.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

Band::Band(Severity severity, const QString &sentence, const QString &action, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
    , m_theme(theme)
    , m_sentence(new QLabel(sentence))
{
    setObjectName("band"_L1);
    setAccessibleName(sentence);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(new SeveritySign(severity, theme));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_sentence, 1);
    if (!action.isEmpty()) {
        auto *link = new TextLink(action, u"bandAction"_s, theme);
        connect(link, &QAbstractButton::clicked, this, &Band::actionWanted);
        row->addWidget(link);
    }
    auto *close = new QAction(icon("close"_L1, theme), tr("Close this message"), this);
    connect(close, &QAction::triggered, this, &Band::goAway);
    auto *closing = new IconButton(close, u"bandClose"_s, theme);
    closing->tellKey(Qt::Key_Escape);
    row->addWidget(closing);
    setFocusProxy(closing);
}

QString Band::sentence() const
{
    return m_sentence->text();
}

void Band::goAway()
{
    deleteLater();
    Q_EMIT closed();
}

void Band::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        goAway();
    else
        QWidget::keyPressEvent(event);
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tint(m_severity));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colour(Colour::Line));
}

} // namespace galley
