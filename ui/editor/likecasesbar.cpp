#include "ui/editor/likecasesbar.h"

#include "core/recognise/likecases.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/textlink.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype shownWords = 12; // characters of each paragraph
constexpr qsizetype inLine = 3;      // paragraphs named in the line
constexpr qsizetype inTip = 12;

QStringList beginnings(const Issue &issue, const QList<BlockId> &blocks)
{
    QStringList all;
    for (const BlockId &id : blocks)
        if (const Block *block = issue.block(id))
            all.append(block->text.size() > shownWords ? QString(block->text.left(shownWords) + u'…') : block->text);
    return all;
}

} // namespace

LikeCasesBar::LikeCasesBar(Desk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_apply(new QAction(tr("Give li&ke paragraphs the role too"), this))
    , m_count(new QLabel)
    , m_preview(new QLabel)
    , m_link(new TextLink(QString(), u"likeCasesApply"_s, theme))
{
    setObjectName(u"likeCases"_s);
    m_apply->setObjectName(u"applyLikeCases"_s);
    m_apply->setShortcut(Qt::ALT | Qt::Key_A);
    m_apply->setEnabled(false);
    m_count->setObjectName(u"likeCasesCount"_s);
    m_preview->setObjectName(u"likeCasesPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *close = new QAction(icon("close"_L1, theme), tr("Leave them as they are"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(2), theme.px(8), theme.px(2));
    row->setSpacing(theme.px(10));
    row->addWidget(m_count);
    row->addWidget(m_preview, 1);
    row->addWidget(m_link);
    auto *leave = new IconButton(close, u"likeCasesClose"_s, theme);
    leave->tellKey(Qt::Key_Escape);
    row->addWidget(leave);
    connect(m_apply, &QAction::triggered, this, &LikeCasesBar::apply);
    connect(m_link, &QAbstractButton::clicked, this, &LikeCasesBar::apply);
    connect(close, &QAction::triggered, this, &LikeCasesBar::withdraw);
    hide();
}

void LikeCasesBar::offer(const Issue &before, const QList<Change> &changes)
{
    QList<BlockId> made;
    QList<BlockId> cases;
    for (const Change &change : changes)
        if (const auto *role = std::get_if<SetRole>(&change)) {
            made.append(role->block);
            m_role = role->after.role;
            for (const BlockId &id : likeCases(before, *role))
                if (!cases.contains(id))
                    cases.append(id);
        }
    cases.removeIf([&](const BlockId &id) { return made.contains(id); });
    m_cases = cases;
    show(before);
}

void LikeCasesBar::show(const Issue &issue)
{
    if (m_cases.isEmpty()) {
        withdraw();
        return;
    }
    const QStringList words = beginnings(issue, m_cases);
    const QString count = tr("%Ln more paragraphs look like this one.", nullptr, int(m_cases.size()));
    m_count->setText(count);
    m_preview->setText(words.first(std::min(inLine, words.size())).join(u" · "_s));
    m_link->setText(tr("Make them “%1” (Alt+A)").arg(roleTitle(m_role).text()));
    m_link->setAccessibleName(m_link->text());
    setToolTip(words.first(std::min(inTip, words.size())).join(u'\n'));
    setAccessibleName(count);
    setAccessibleDescription(words.join(u'\n'));
    m_apply->setEnabled(true);
    m_link->updateGeometry();
    setVisible(true);
}

void LikeCasesBar::withdraw()
{
    m_cases.clear();
    m_apply->setEnabled(false);
    hide();
}

void LikeCasesBar::apply()
{
    QList<Change> changes;
    for (const BlockId &id : std::as_const(m_cases))
        if (const auto change = setRole(m_desk.document().issue(), id, m_role))
            changes.append(*change);
    withdraw();
    std::ignore = m_desk.document().perform(changes, tr("role “%1”").arg(roleTitle(m_role).text()));
}

void LikeCasesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

} // namespace galley
