#include "ui/editor/tabmemory.h"

#include "ui/base/settings.h"

using namespace Qt::StringLiterals;

namespace galley {

namespace {

/// One line an issue, latest first: issue, current tab, then story, block and position of each tab.
const Setting<QStringList> openTabs{"articles/tabs"_L1, {}};
constexpr qsizetype mostIssues = 20;
constexpr qsizetype fieldsOfTab = 3;

} // namespace

TabMemory::TabMemory(QSettings &settings)
    : m_settings(settings)
{
}

void TabMemory::remember(IssueId issue, const Tabs &tabs)
{
    if (issue.isNull())
        return;
    QStringList fields{issue.toString(), QString::number(tabs.current)};
    for (const Tab &tab : tabs.tabs)
        fields << tab.story.toString() << tab.block.toString() << QString::number(tab.at);
    QStringList lines = openTabs.read(m_settings);
    lines.removeIf([&issue](const QString &line) { return line.startsWith(issue.toString()); });
    lines.prepend(fields.join(u' '));
    openTabs.write(m_settings, lines.first(std::min(lines.size(), mostIssues)));
}

TabMemory::Tabs TabMemory::recall(IssueId issue) const
{
    Tabs tabs;
    for (const QString &line : openTabs.read(m_settings)) {
        const QStringList fields = line.split(u' ');
        if (fields.size() < 2 || fields.first() != issue.toString())
            continue;
        tabs.current = fields[1].toInt();
        for (qsizetype i = 2; i + fieldsOfTab <= fields.size(); i += fieldsOfTab)
            tabs.tabs.append(
                {StoryId::fromString(fields[i]), BlockId::fromString(fields[i + 1]), fields[i + 2].toLongLong()});
    }
    return tabs;
}

} // namespace galley
