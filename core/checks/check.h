#pragma once

#include "core/checks/answer.h"
#include "core/checks/finding.h"

#include <memory>
#include <vector>

namespace galley {

class Analyses;

/// How much of an issue one run of a check reads, and therefore when it must run again: when that block, that story
/// (or its neighbourhood in reading order), or anything in the issue has changed.
enum class Scope { Block, Story, Issue };

/// How long a reader has to wait for it. What takes its time runs behind the rest, the open story first.
enum class Pace { AtOnce, Behind };

/// Text that a check must flag, or must leave alone. Shown to the user, and run as the check's own tests.
struct Example {
    QString text = {};           ///< paragraphs parted by a line break, stories by an empty line
    QString flagged = {};        ///< the text that must be flagged (over a seam with ⏎); empty: must stay silent
    QString fixed = {};          ///< the first fix's replacement; null: not looked at
    Role role = Role::Paragraph; ///< of every paragraph that `roles` says nothing of
    QList<Role> roles = {};      ///< of the first, second … paragraph of the text
    QString date = {};           ///< of the issue, as in 2026-03-18; empty: it has none
    QString hole = {};           ///< of the first story (holeText()); it stands on a page of eight columns of 13
    QString received = {};       ///< the text as it was received, with the same roles; empty: it was written here
};

struct CheckInfo {
    QString id = {};          ///< group/name; stored and configured by it
    Message title = {};       ///< two or three words: “Broken paragraph”
    Message explanation = {}; ///< one paragraph: what it finds, on what evidence, what it leaves alone
    Scope scope = Scope::Block;
    Severity severity = Severity::C; ///< the highest it gives
    QList<Example> examples = {};
    Pace pace = Pace::AtOnce;
};

/// What one run of a check may read.
struct CheckScope {
    const Issue &issue;
    const Analyses &analyses;     ///< what was extracted from each block, once for all checks
    const Story *story = nullptr; ///< Scope::Block and Scope::Story
    const Block *block = nullptr; ///< Scope::Block
};

class FindingSink
{
public:
    virtual ~FindingSink() = default;
    virtual void add(Finding finding) = 0;
    /// What agrees or cannot be checked. Who wants findings alone lets it pass.
    virtual void answer(const FactAnswer & /*answer*/) { }
};

/// Finds one kind of thing. Const and without state: safe on any thread. Never changes text, never asks the clock.
/// One file per check, the class hidden in the .cpp; what it needs is given to its factory.
class Check
{
public:
    virtual ~Check() = default;
    virtual CheckInfo info() const = 0;
    virtual void run(const CheckScope &scope, FindingSink &sink) const = 0;
};

using Checks = std::vector<std::unique_ptr<Check>>;

} // namespace galley
