#include "ui/window/header.h"

#include "core/arrange/tray.h"
#include "ui/base/signs.h"
#include "ui/base/theme.h"
#include "ui/window/headerparts.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace galley {

Header::Header(const Document &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_theme(theme)
    , m_line(new HeaderLine(theme))
    , m_row(new QHBoxLayout(m_line))
    , m_spaces(new QHBoxLayout)
    , m_bands(new QVBoxLayout)
    , m_menus(new QMenuBar)
    , m_title(new QLabel)
    , m_date(new QLabel)
    , m_round(new QLabel)
    , m_user(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    m_bands->setSpacing(0);
    column->addLayout(m_bands);
    m_row->setContentsMargins(12, 0, 14, 0);
    m_row->setSpacing(8);
    m_row->addWidget(new Logo(theme));
    m_menus->setNativeMenuBar(false);
    m_menus->setObjectName("menus"_L1);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_row->addWidget(m_menus);
    m_row->addWidget(new HeaderRule(theme));
    m_spaces->setSpacing(4);
    m_row->addLayout(m_spaces);
    m_row->addStretch(1);
    m_title->setObjectName("issueTitle"_L1);
    m_date->setObjectName("issueDate"_L1);
    m_round->setObjectName("round"_L1);
    m_user->setObjectName("user"_L1);
    m_row->addWidget(m_title);
    m_row->addWidget(m_date);
    m_ofIssue = {m_title, m_date, new HeaderRule(theme), m_round};
    m_row->addWidget(m_ofIssue[2]);
    m_row->addWidget(m_round);
    m_ofUser = {new HeaderRule(theme), new IconSign("person"_L1, theme), m_user};
    for (QWidget *widget : std::as_const(m_ofUser))
        m_row->addWidget(widget);
    connect(&m_document, &Document::opened, this, &Header::tell);
    connect(&m_document, &Document::changed, this, &Header::tell);
    connect(&m_theme, &Theme::changed, this, &Header::dress);
    setUser({});
    dress();
    tell();
}

void Header::setWorkspaces(QActionGroup *workspaces)
{
    for (QAction *action : workspaces->actions())
        m_spaces->addWidget(new WorkspaceButton(action, m_theme));
}

void Header::setUser(const QString &user)
{
    m_user->setText(user);
    for (QWidget *widget : std::as_const(m_ofUser))
        widget->setVisible(!user.isEmpty());
}

void Header::setRound(const QString &round)
{
    m_round->setText(round);
}

void Header::addBand(QWidget *band)
{
    m_bands->addWidget(band);
}

void Header::dress()
{
    for (QLabel *label : {m_title, m_round})
        label->setFont(m_theme.font(FontRole::InterfaceBold));
    for (QLabel *label : {m_date, m_user})
        label->setFont(m_theme.font(FontRole::Interface));
    m_menus->setFont(m_theme.font(FontRole::Interface));
}

void Header::tell()
{
    const Issue &issue = m_document.issue();
    for (QWidget *widget : std::as_const(m_ofIssue))
        widget->setVisible(!issue.id().isNull());
    m_title->setText(issue.title());
    QStringList facts;
    if (issue.date().isValid())
        facts.append(QLocale().toString(issue.date(), tr("dddd d MMMM", "date in the header, as QLocale writes it")));
    if (!issue.pages().isEmpty())
        facts.append(tr("%Ln pages", nullptr, int(printedPages(issue))));
    m_date->setText(facts.join(u" · "_s));
}

} // namespace galley
