#include "ui/window/startpage.h"

#include "ui/base/textlink.h"
#include "ui/base/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

QString issueName(const IssueChoice &issue)
{
    const QString title = issue.title.isEmpty() ? StartPage::tr("Untitled issue") : issue.title;
    return issue.date.isValid() ? u"%1 · %2"_s.arg(title, QLocale().toString(issue.date, QLocale::ShortFormat)) : title;
}

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_issues(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    auto *sentence = new QLabel(tr("No copy yet. Drop the text of a page here, or begin with one of these."));
    sentence->setWordWrap(true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(sentence);
    const std::tuple<QString, QString, void (StartPage::*)()> ways[] = {
        {tr("Open files …  Ctrl+O"), u"startOpen"_s, &StartPage::openWanted},
        {tr("Paste text as a new page  Ctrl+Shift+V"), u"startPaste"_s, &StartPage::pasteWanted},
        {tr("Look at the sample issue"), u"startSample"_s, &StartPage::sampleWanted}};
    for (const auto &[words, name, wanted] : ways) {
        auto *link = new TextLink(words, name, theme);
        connect(link, &QAbstractButton::clicked, this, wanted);
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    column->addSpacing(12);
    column->addLayout(m_issues);
    column->addStretch(1);
}

void StartPage::setIssues(const QList<IssueChoice> &issues)
{
    while (QLayoutItem *item = m_issues->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const IssueChoice &issue : issues.first(std::min<qsizetype>(issues.size(), 12))) {
        auto *link = new TextLink(issueName(issue), u"startIssue"_s, m_theme);
        connect(link, &QAbstractButton::clicked, this, [this, id = issue.id] { Q_EMIT issueWanted(id); });
        m_issues->addWidget(link, 0, Qt::AlignLeft);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Paper));
}

} // namespace galley
