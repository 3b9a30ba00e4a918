#include "ui/find/findbar.h"

#include "ui/base/choice.h"
#include "ui/base/filterfield.h"
#include "ui/base/iconbutton.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

// Pixels of the design.
constexpr double fieldWidth = 220;
constexpr double narrowField = 120;
constexpr double restWidth = 192; // what else stands in the field's line
constexpr int optionsColumn = 4;

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
    , m_find(new QGridLayout(m_findRow))
    , m_options(new QWidget)
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
    // From what is looked for to what takes its place, and only then to the buttons.
    for (QWidget *last = m_text; QWidget * each : {static_cast<QWidget *>(m_replacement), static_cast<QWidget *>(m_one),
                                                   static_cast<QWidget *>(m_all)})
        setTabOrder(std::exchange(last, each), each);
    connect(&m_finder, &Finder::changed, this, &FindBar::tell);
    tell();
}

ChoiceButton *FindBar::addOption(const QString &text, const char *name, const QString &tip)
{
    auto *button = new ChoiceButton(text, QString::fromLatin1(name), m_theme);
    button->setToolTip(tip);
    connect(button, &QAbstractButton::toggled, this, &FindBar::wish);
    m_options->layout()->addWidget(button);
    return button;
}

void FindBar::makeFindRow(QAction *next, QAction *previous)
{
    m_find->setContentsMargins(m_theme.px(12), m_theme.px(2), m_theme.px(8), m_theme.px(2));
    m_find->setSpacing(m_theme.px(4));
    m_text->setObjectName(u"findText"_s);
    m_text->setEscape(FilterField::Escape::GoesOn);
    fit(*m_text);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::wish);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setMinimumWidth(m_theme.px(72));
    m_find->addWidget(m_text, 0, 0);
    m_find->addWidget(m_count, 0, 1);
    m_find->addWidget(new IconButton(previous, u"findPrevious"_s, m_theme), 0, 2);
    m_find->addWidget(new IconButton(next, u"findNext"_s, m_theme), 0, 3);
    makeOptions();
    putOptions(Options::Beside);
    m_find->setColumnStretch(0, 100);
    m_find->setColumnStretch(optionsColumn + 1, 1);
    auto *close = new QAction(tr("Close"), this);
    close->setIcon(icon("close"_L1, m_theme));
    connect(close, &QAction::triggered, this, &FindBar::shut);
    auto *button = new IconButton(close, u"findClose"_s, m_theme);
    button->tellKey(Qt::Key_Escape);
    m_find->addWidget(button, 0, optionsColumn + 2);
}

void FindBar::makeOptions()
{
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(4));
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
}

// Beside another pane there is less room than a field needs in which one can see what one looks for.
void FindBar::fit(QLineEdit &field) const
{
    field.setMinimumWidth(m_theme.px(narrowField));
    field.setMaximumWidth(m_theme.px(fieldWidth));
}

QSize FindBar::minimumSizeHint() const
{
    const int head = m_theme.px(restWidth + narrowField);
    const int replace = isReplacing() ? m_replaceRow->minimumSizeHint().width() : 0;
    return {std::max({head, m_options->sizeHint().width() + m_theme.px(20), replace}),
            QWidget::minimumSizeHint().height()};
}

// Where two panes stand side by side there is no room for the options in the field's own line.
void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int wanted = m_theme.px(restWidth + fieldWidth) + m_options->sizeHint().width();
    const bool below = width() < wanted;
    if (below != m_below)
        putOptions(below ? Options::Below : Options::Beside);
}

void FindBar::putOptions(Options where)
{
    m_below = where == Options::Below;
    m_find->removeWidget(m_options);
    if (m_below)
        m_find->addWidget(m_options, 1, 0, 1, m_find->columnCount(), Qt::AlignLeft);
    else
        m_find->addWidget(m_options, 0, optionsColumn);
}

void FindBar::makeReplaceRow()
{
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(m_theme.px(12), m_theme.px(2), m_theme.px(8), m_theme.px(2));
    row->setSpacing(m_theme.px(8));
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setAccessibleName(tr("Replace with"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    fit(*m_replacement);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindBar::wish);
    m_one = new QPushButton(tr("Replace"));
    m_one->setObjectName(u"replaceOne"_s);
    m_one->setToolTip(tr("Replace this place and go to the next (Enter)"));
    m_all = new QPushButton;
    m_all->setObjectName(u"replaceAll"_s);
    connect(m_one, &QAbstractButton::clicked, &m_finder, &Finder::replaceCurrent);
    connect(m_all, &QAbstractButton::clicked, this, &FindBar::listWanted);
    row->addWidget(m_replacement, 100);
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
    m_all->setText(count == 0 ? tr("See all and replace…") : tr("See all %Ln and replace…", nullptr, int(count)));
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
