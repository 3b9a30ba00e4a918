#pragma once

#include "core/intake/import.h"

#include <QJsonObject>

namespace galley {

/// What an import is about to do or has done.
struct PlanReport {
    enum class Stage { Planned, Done };
    const ImportPlan &plan;
    Stage stage = Stage::Planned;
};

/// For people: each file, what it becomes, which paragraphs differ and which corrections made in the issue give way; at
/// the end how many. What cannot be read is named only.
void printPlan(const PlanReport &report);
/// For scripts: schema galley.import/1. `issue` is the one that was changed or made; null: none was.
QJsonObject planJson(const PlanReport &report, IssueId issue);

/// Number of paragraphs of which a correction made in the issue gives way to the author's words.
qsizetype overwritten(const ImportPlan &plan);

} // namespace galley
