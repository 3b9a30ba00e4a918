#include "core/checks/house/trial.h"

#include "core/checks/house/houserules.h"
#include "core/checks/runner.h"

namespace galley {

QList<Finding> tried(const Term &term, const Issue &issue, std::shared_ptr<const Language> language)
{
    Checks checks;
    checks.push_back(houseTerm(House{.terms = {term}}, std::move(language)));
    return CheckRunner(checks).run(issue);
}

} // namespace galley
