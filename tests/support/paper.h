#pragma once

#include "core/model/edit.h"
#include "tests/support/build.h"

/// A small issue of several pages, for tests of what moving does.
namespace galley::test {

using Blocks = QList<std::pair<Role, QString>>;

inline Page pageOf(int number, const QList<Blocks> &stories)
{
    Page page = issueOfStories(stories).pages().first();
    page.number = number;
    return page;
}

inline Issue issueOfPages(const QList<Page> &pages)
{
    Issue issue(IssueId::create());
    for (const Page &page : pages)
        issue = apply(issue, InsertPage{issue.pages().size(), page}).value();
    return issue;
}

inline const Blocks bridge{{Role::Headline, QStringLiteral("临渚长桥昨日全线通车")},
                           {Role::Paragraph, QStringLiteral("首日车流平稳。")},
                           {Role::Paragraph, QStringLiteral("桥面夜里有灯。")}};
inline const Blocks lanterns{{Role::Headline, QStringLiteral("江边灯会今晚开幕")},
                             {Role::Paragraph, QStringLiteral("灯会为期五天。")}};

inline Blocks with(Blocks blocks, Role role, const QString &text)
{
    blocks.append({role, text});
    return blocks;
}

} // namespace galley::test
