#pragma once

#include "core/intake/import.h"

/// An evening's copy, and what came of it, for the tests of intake.
namespace galley::test {

using namespace Qt::StringLiterals;

// Each is recognised as one story, and both behind each other as two.
inline const QString sakura =
    u"早樱开满江岸\n\n　　本报讯(记者 顾南乔)临渚江边的早樱三月十七日开了，前来赏花的人比去年多了两成。\n　　沿岸的小店延长了营业时间。\n"_s;
inline const QString bridge =
    u"云栖长桥昨日通车\n\n　　本报讯(记者 许照)云栖长桥昨天上午通车，两岸往来只要五分钟。\n　　市民说出门方便多了。\n"_s;
inline const QString bearing =
    u"远川轴承下线千万套\n\n　　本报讯(记者 周砚秋)远川轴承厂第一千万套轴承昨天下线。\n　　车间里装起了新的生产线。\n"_s;

inline ReceivedFile file(const QString &name, const QString &text, const QString &folder = {})
{
    return {name, text.toUtf8(), folder};
}

inline Issue newIssue()
{
    return Issue(IssueId::create());
}

/// "3 经济: 早樱 长桥" for each page.
inline QStringList outline(const Issue &issue)
{
    QStringList lines;
    for (const Page &page : issue.pages()) {
        QStringList stories;
        for (const Story &story : page.stories)
            stories << titleOf(story).left(2);
        lines << u"%1 %2: %3"_s.arg(page.number).arg(page.name, stories.join(u' '));
    }
    return lines;
}

} // namespace galley::test
