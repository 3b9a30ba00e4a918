#pragma once

#include "tests/support/build.h"

namespace galley::test {

using namespace Qt::StringLiterals;

/// One with two broken paragraphs and a doubled character, and a short one.
inline Issue twoStories()
{
    return issueOfStories({
        {{Role::Kicker, u"把每一寸堤岸变成风景"_s},
         {Role::Headline, u"临渚启动百里绿廊行动"_s},
         {Role::Paragraph, u"今年的的重点是接上断点，桥下空间利"_s},
         {Role::Paragraph, u"用和码头更新同步。"_s}},
        {{Role::Headline, u"老支书的三本账"_s}, {Role::Paragraph, u"账本放在窗台上。"_s}},
    });
}

} // namespace galley::test
