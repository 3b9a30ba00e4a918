#pragma once

#include "core/checks/runner.h"

namespace galley::test {

/// "A flagged→first fix" of every finding of one check, in reading order.
inline QStringList found(std::unique_ptr<Check> check, const Issue &issue)
{
    Checks checks;
    checks.push_back(std::move(check));
    QStringList all;
    for (const Finding &finding : CheckRunner(checks).run(issue)) {
        QString one = severityName(finding.severity) + u' ' + finding.text;
        if (!finding.fixes.isEmpty())
            one += u'→' + finding.fixes.first().replacement;
        all.append(one);
    }
    return all;
}

/// "= text" of what agrees and "? text" of what cannot be checked, by one check, in reading order.
inline QStringList answered(std::unique_ptr<Check> check, const Issue &issue)
{
    Checks checks;
    checks.push_back(std::move(check));
    CheckRunner runner(checks);
    runner.run(issue);
    QStringList all;
    for (const FactAnswer &answer : runner.answers())
        all.append((answer.verdict == FactAnswer::Verdict::Agrees ? u"= " : u"? ") + answer.text);
    return all;
}

} // namespace galley::test
