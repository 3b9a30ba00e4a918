#include "ui/findings/checkpage.h"

#include "ui/base/textlink.h"
#include "ui/base/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

QLabel *label(const QString &text, const QFont &font, const QColor &colour)
{
    auto *label = new QLabel(text);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    return label;
}

// The example with its flagged text bold, and what it becomes.
QString shown(const Example &example, const Theme &theme)
{
    QString text = example.text.toHtmlEscaped().replace(u'\n', u"<b>⏎</b>"_s);
    const QString flagged = example.flagged.toHtmlEscaped();
    QString plain = flagged;
    plain.remove(QChar(0x23CE));
    if (!flagged.isEmpty() && plain == flagged)
        text.replace(text.indexOf(flagged), flagged.size(),
                     u"<b style='color:%1'>%2</b>"_s.arg(theme.colour(Colour::A).name(), flagged));
    if (!example.flagged.isEmpty() && !example.fixed.isNull())
        text += u" → <b style='color:%1'>%2</b>"_s.arg(
            theme.colour(Colour::Ok).name(), example.fixed.isEmpty() ? u"∅"_s : example.fixed.toHtmlEscaped());
    if (!example.hole.isEmpty())
        text += u" <span style='color:%1'>%2</span>"_s.arg(
            theme.colour(Colour::Text3).name(),
            CheckPage::tr("(its hole, lines/characters a line: %1)").arg(example.hole));
    return text;
}

} // namespace

CheckPage::CheckPage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    setObjectName("checkPage"_L1);
    setAccessibleName(tr("About this check"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&m_theme, &Theme::changed, this, [this] {
        if (m_info)
            show(CheckInfo(*m_info), QString(m_record));
    });
}

void CheckPage::show(const CheckInfo &info, const QString &record)
{
    m_info = info;
    m_record = record;
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(label(info.title.text(), m_theme.font(FontRole::DetailTitle), m_theme.colour(Colour::Text)), 1);
    auto *back = new TextLink(tr("← Back to the finding  Esc"), u"checkPageBack"_s, m_theme);
    connect(back, &QAbstractButton::clicked, this, &CheckPage::closed);
    head->addWidget(back);
    layout->addLayout(head);
    layout->addWidget(label(info.explanation.text(), m_theme.font(FontRole::Interface), m_theme.colour(Colour::Text)));
    if (!record.isEmpty()) {
        QLabel *said = label(record, m_theme.font(FontRole::Hint), m_theme.colour(Colour::Text3));
        said->setObjectName("checkPageRecord"_L1);
        layout->addWidget(said);
    }
    for (const bool flagged : {true, false}) {
        QStringList lines;
        for (const Example &example : info.examples)
            if (example.flagged.isEmpty() != flagged)
                lines.append(shown(example, m_theme));
        if (lines.isEmpty())
            continue;
        layout->addWidget(label(flagged ? tr("It flags") : tr("It leaves alone"), m_theme.font(FontRole::InterfaceBold),
                                m_theme.colour(Colour::Text2)));
        for (const QString &line : std::as_const(lines))
            layout->addWidget(label(line, m_theme.font(FontRole::Interface), m_theme.colour(Colour::Text)));
    }
    layout->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false); // the pane's ground shows
}

void CheckPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace galley
