#include "ui/window/startpage.h"

#include "ui/base/theme.h"
#include "ui/window/startlink.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

QString issueName(const IssueChoice &issue)
{
    const QString title = issue.title.isEmpty() ? StartPage::tr("Untitled issue") : issue.title;
    if (!issue.date.isValid())
        return title;
    const QString date = StartPage::tr("d MMMM yyyy", "date in a list of issues, as QLocale writes it");
    return u"%1 · %2"_s.arg(title, QLocale().toString(issue.date, date));
}

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new QLabel(tr("Galley")))
    , m_sentence(
          new QLabel(tr("Galley reads tonight's copy with you: it finds what is broken, doubled or misspelt, says "
                        "why, and changes nothing that you have not pressed a key for. No text leaves this "
                        "computer.")))
    , m_latest(new QLabel(tr("Latest issues")))
    , m_issues(new QVBoxLayout)
{
    setObjectName("startPage"_L1);
    auto *column = new QVBoxLayout(this);
    // A way's bar of focus stands left of its key cap, under which the text begins.
    column->setContentsMargins(theme.px(48 - StartLink::capLeft), theme.px(40), theme.px(24), theme.px(24));
    for (QLabel *label : {m_name, m_sentence, m_latest})
        label->setContentsMargins(theme.px(StartLink::capLeft), 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(theme.px(520));
    m_latest->setForegroundRole(QPalette::PlaceholderText);
    m_issues->setSpacing(theme.px(4));
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addSpacing(theme.px(20));
    addWays(*column);
    column->addSpacing(theme.px(20));
    column->addWidget(m_latest);
    column->addLayout(m_issues);
    column->addStretch(1);
    connect(&m_theme, &Theme::changed, this, &StartPage::dress);
    dress();
    setIssues({});
}

void StartPage::addWays(QVBoxLayout &column)
{
    const std::tuple<QString, QString, QKeySequence, void (StartPage::*)()> ways[] = {
        {tr("Open files …"), u"startOpen"_s, Qt::CTRL | Qt::Key_O, &StartPage::openWanted},
        {tr("Open a folder with the evening's copy …"), u"startFolder"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O,
         &StartPage::folderWanted},
        {tr("Paste text as a new page"), u"startPaste"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_V, &StartPage::pasteWanted},
        {tr("New issue …"), u"startNew"_s, Qt::CTRL | Qt::Key_N, &StartPage::newIssueWanted},
        {tr("Look at the sample issue"), u"startSample"_s, {}, &StartPage::sampleWanted}};
    for (const auto &[words, name, key, wanted] : ways) {
        auto *way = new StartLink(words, name, key, m_theme);
        connect(way, &QAbstractButton::clicked, this, wanted);
        column.addWidget(way, 0, Qt::AlignLeft);
        if (!focusProxy())
            setFocusProxy(way);
    }
    auto *drop = new QLabel(tr("Or drop files and folders anywhere on this window."));
    drop->setForegroundRole(QPalette::PlaceholderText);
    drop->setContentsMargins(m_theme.px(StartLink::capLeft), m_theme.px(4), 0, 0);
    column.addWidget(drop);
}

void StartPage::dress()
{
    m_name->setFont(m_theme.font(FontRole::Headline));
    m_sentence->setFont(m_theme.font(FontRole::Workspace));
    m_latest->setFont(m_theme.font(FontRole::Hint));
}

void StartPage::setIssues(const QList<IssueChoice> &issues)
{
    while (QLayoutItem *item = m_issues->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_latest->setVisible(!issues.isEmpty());
    int digit = Qt::Key_1;
    for (const IssueChoice &issue : issues.first(std::min<qsizetype>(issues.size(), 9))) {
        auto *link = new StartLink(issueName(issue), u"startIssue"_s, QKeySequence(digit++), m_theme);
        connect(link, &QAbstractButton::clicked, this, [this, id = issue.id] { Q_EMIT issueWanted(id); });
        m_issues->addWidget(link, 0, Qt::AlignLeft);
    }
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (const int digit = event->key() - Qt::Key_1; digit >= 0 && digit < m_issues->count())
        qobject_cast<QAbstractButton *>(m_issues->itemAt(digit)->widget())->click();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Paper));
}

} // namespace galley
