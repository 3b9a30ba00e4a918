#include "ui/find/findbar.h"

#include "ui/base/choice.h"
#include "ui/base/filterfield.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr double fieldWidth = 220; // pixels of the design

} // namespace

FindBar::FindBar(Finder &finder, QAction *next, QAction *previous, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_theme(theme)
    , m_text(new FilterField(tr("Find"), theme))
    , m_replacement(new QLineEdit)
    , m_count(new QLabel)
    , m_trouble(new QLabel)
    , m_findRow(new QWidget)
    , m_replaceRow(new QWidget)
{
    hide(); // until it is opened
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find and replace"));
    m_trouble->setObjectName(u"findTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(theme.px(12), 0, theme.px(12), theme.px(6));
    makeFindRow(next, previous);
    makeReplaceRow();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(2), 0, theme.px(3));
    layout->setSpacing(0);
    layout->addWidget(m_findRow);
    layout->addWidget(m_replaceRow);
    layout->addWidget(m_trouble);
    setFocusProxy(m_text);
    connect(&m_finder, &Finder::changed, this, &FindBar::tell);
    tell();
}

ChoiceButton *FindBar::addOption(const QString &text, const char *name, const QString &tip)
{
    auto *button = new ChoiceButton(text, QString::fromLatin1(name), m_theme);
    button->setToolTip(tip);
    connect(button, &QAbstractButton::toggled, this, &FindBar::wish);
    m_findRow->layout()->addWidget(button);
    return button;
}

void FindBar::makeFindRow(QAction *next, QAction *previous)
{
    auto *row = new QHBoxLayout(m_findRow);
    row->setContentsMargins(m_theme.px(12), m_theme.px(2), m_theme.px(8), m_theme.px(2));
    row->setSpacing(m_theme.px(4));
    m_text->setObjectName(u"findText"_s);
    m_text->setFixedWidth(m_theme.px(fieldWidth));
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::wish);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(m_theme.px(72));
    row->addWidget(m_text);
    row->addWidget(m_count);
    row->addWidget(new IconButton(previous, u"findPrevious"_s, m_theme));
    row->addWidget(new IconButton(next, u"findNext"_s, m_theme));
    row->addSpacing(m_theme.px(8));
    m_story = addOption(tr("Story"), "findInStory", tr("Find in this story"));
    m_issue = addOption(tr("Issue"), "findInIssue", tr("Find in the whole issue and list the places"));
    auto *scope = new QButtonGroup(this);
    scope->addButton(m_story);
    scope->addButton(m_issue);
    m_story->setChecked(true);
    row->addSpacing(m_theme.px(8));
    m_case = addOption(tr("Case"), "findCase", tr("Tell capital letters from small ones"));
    m_width = addOption(tr("Any width"), "findWidth", tr("Find full and half width alike: Ａ１，and A1,"));
    m_expression = addOption(tr("Expression"), "findExpression",
                             tr("Regular expression; \\1 in the replacement is what its first group caught"));
    row->addStretch(1);
    auto *close = new QAction(tr("Close"), this);
    close->setIcon(icon("close"_L1, m_theme));
    connect(close, &QAction::triggered, this, &FindBar::shut);
    auto *button = new IconButton(close, u"findClose"_s, m_theme);
    button->setToolTip(tr("Close (Esc)"));
    row->addWidget(button);
}

void FindBar::makeReplaceRow()
{
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(m_theme.px(12), m_theme.px(2), m_theme.px(8), m_theme.px(2));
    row->setSpacing(m_theme.px(8));
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setFixedWidth(m_theme.px(fieldWidth));
    connect(m_replacement, &QLineEdit::textChanged, this, &FindBar::wish);
    m_one = new QPushButton(tr("Replace"));
    m_one->setObjectName(u"replaceOne"_s);
    m_one->setToolTip(tr("Replace this place and go to the next (Enter)"));
    m_all = new QPushButton;
    m_all->setObjectName(u"replaceAll"_s);
    connect(m_one, &QAbstractButton::clicked, &m_finder, &Finder::replaceCurrent);
    connect(m_all, &QAbstractButton::clicked, this, &FindBar::listWanted);
    row->addWidget(m_replacement);
    row->addWidget(m_one);
    row->addWidget(m_all);
    row->addStretch(1);
}

void FindBar::open(Part part, const QString &text)
{
    m_replaceRow->setVisible(part == Part::Replace);
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    wish();
    QLineEdit *field = part == Part::Replace && !m_text->text().isEmpty() ? m_replacement : m_text;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    tell();
}

bool FindBar::isReplacing() const
{
    return !m_replaceRow->isHidden();
}

void FindBar::wish()
{
    if (isHidden())
        return;
    Finder::Wish wish;
    wish.query.text = m_text->text();
    wish.query.kind = m_expression->isChecked() ? SearchQuery::Kind::RegularExpression : SearchQuery::Kind::Words;
    wish.query.letters = m_case->isChecked() ? SearchQuery::Case::Exact : SearchQuery::Case::Ignored;
    wish.query.width = m_width->isChecked() ? SearchQuery::Width::Ignored : SearchQuery::Width::Exact;
    wish.replacement = m_replacement->text();
    wish.scope = m_issue->isChecked() ? Finder::Scope::Issue : Finder::Scope::Story;
    m_finder.setWish(wish);
    if (wish.scope == Finder::Scope::Issue && !wish.query.text.isEmpty())
        Q_EMIT listWanted();
}

void FindBar::tell()
{
    const auto count = m_finder.hits().size();
    const int at = m_finder.current();
    QString words;
    if (m_finder.isRunning())
        words = tr("Searching…");
    else if (m_text->text().isEmpty() || !m_finder.trouble().isEmpty())
        words.clear();
    else if (count == 0)
        words = tr("No match");
    else if (at >= 0)
        words = tr("%L1 of %L2").arg(at + 1).arg(count);
    else
        words = tr("%Ln places", nullptr, int(count));
    m_count->setText(words);
    m_trouble->setText(m_finder.trouble());
    m_trouble->setVisible(!m_finder.trouble().isEmpty());
    QPalette palette = m_trouble->palette();
    palette.setColor(QPalette::WindowText, m_theme.colour(Colour::A));
    m_trouble->setPalette(palette);
    m_all->setText(tr("See all %Ln and replace…", nullptr, int(count)));
    m_all->setEnabled(count > 0);
    m_one->setEnabled(count > 0);
}

void FindBar::shut()
{
    hide();
    m_finder.setWish({});
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        shut();
    else if (isReturn && m_replacement->hasFocus())
        m_finder.replaceCurrent();
    else if (isReturn)
        m_finder.step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Pane));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

} // namespace galley
