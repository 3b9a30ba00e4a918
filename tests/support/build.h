#pragma once

#include "core/model/issue.h"

/// An issue in a line, for tests.
namespace galley::test {

/// One page, one story; one paragraph a line, each with an origin on its own source line.
Issue issueOf(const QStringList &paragraphs, Role role = Role::Paragraph);
Issue issueOf(const QList<std::pair<Role, QString>> &blocks);
/// One page with several stories.
Issue issueOfStories(const QList<QList<std::pair<Role, QString>>> &stories);

} // namespace galley::test
