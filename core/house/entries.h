#pragma once

#include "core/model/issue.h"
#include "core/model/role.h"
#include "core/model/severity.h"
#include "core/text/endmarks.h"

#include <QDate>
#include <QList>
#include <QStringList>

/// What a paper writes down about its own text, one value an entry of one of its tables (table.h).
namespace galley {

/// Where an entry holds.
struct HouseScope {
    QList<Role> roles = {};    ///< empty: every one but folio and other
    QStringList sections = {}; ///< names of pages, as in 要闻; empty: on every page

    bool holds(Role role, const QString &section) const;
    bool operator==(const HouseScope &) const = default;
};

/// Who put an entry there, and when.
struct Entered {
    QDate date = {};
    QString who = {};
    bool operator==(const Entered &) const = default;
};

/// How a term is looked for.
enum class Matching { Literal, Expression };

/// Words that the paper does not print, and what it prints instead.
struct Term {
    QString avoid = {};  ///< the words, or a regular expression (expression.h)
    QString use = {};    ///< what stands for them, with \1 … \9 of the expression; empty: nothing to offer
    QString reason = {}; ///< shown with the finding
    HouseScope scope = {};
    Matching matching = Matching::Literal;
    QString example = {}; ///< the slip that the rule was made from
    Entered entered = {};
    bool operator==(const Term &) const = default;
};

/// Words that the paper wants looked at wherever they stand.
struct CarefulWord {
    QString word = {};
    QString reason = {};
    HouseScope scope = {};
    Entered entered = {};
    bool operator==(const CarefulWord &) const = default;
};

/// A set phrase, or the name of a meeting, document or programme, that must be exact.
struct FixedWording {
    QString wording = {};
    QString reason = {};
    Entered entered = {};
    bool operator==(const FixedWording &) const = default;
};

/// A word that is right whatever language data say.
struct KnownWord {
    QString word = {};
    QString reason = {};
    Entered entered = {};
    bool operator==(const KnownWord &) const = default;
};

/// How one feature of a byline has to be written.
struct BylineForm {
    QString kind = {};    ///< "lead-in", "byline" or "credit"
    QString feature = {}; ///< "brackets", "office-gap" … (bylineFeatureNames())
    QString form = {};    ///< "full", "half", "space", "none" … or the sign itself
    Entered entered = {};
    bool operator==(const BylineForm &) const = default;
};

/// One of the paper's own people.
struct StaffMember {
    QString name = {};
    QString office = {}; ///< 记者, 编辑, 通讯员 …
    Entered entered = {};
    bool operator==(const StaffMember &) const = default;
};

struct Official {
    QString name = {};
    QString title = {};
    int order = 0; ///< in which they are named, from 1; 0: not laid down
    Entered entered = {};
    bool operator==(const Official &) const = default;
};

/// Whether a check speaks in some roles on some pages, and how grave it is there.
struct CheckSetting {
    QString check = {};                    ///< id, as in "text/spelling"
    QList<Role> roles = {};                ///< empty: every one
    QStringList sections = {};             ///< names of pages, as in 要闻; empty: every one
    std::optional<Severity> severity = {}; ///< nothing: it is off there
    Entered entered = {};

    bool isGeneral() const { return roles.isEmpty() && sections.isEmpty(); }
    bool holds(Role role, const QString &section) const;
    bool operator==(const CheckSetting &) const = default;
};

/// One reading of the evening: by whom it is named and on which proof it is read.
struct ReadingRound {
    QString name = {};  ///< 一校
    QString proof = {}; ///< 小样; several rounds may be on one
    int order = 0;      ///< from 1
    Entered entered = {};
    bool operator==(const ReadingRound &) const = default;
};

/// What one kind of error counts in the paper's error rate.
struct CountingRule {
    QString item = {};        ///< 错字、多字、漏字
    int fewest = 0;           ///< characters that are wrong, where their number decides; 0: it does not
    int most = 0;             ///< the same; 0: any number from `fewest` on
    double weight = 0;        ///< errors that one counts
    double cap = 0;           ///< that all of an issue count at most; 0: no limit
    QList<Role> doubled = {}; ///< roles in which one counts twice
    QStringList checks = {};  ///< whose findings are such errors
    QString reason = {};      ///< the rule's source, and what of it the house has to confirm
    Entered entered = {};

    bool holds(qsizetype characters) const { return characters >= fewest && (most == 0 || characters <= most); }
    bool operator==(const CountingRule &) const = default;
};

/// How running text is set on some pages, and how much of it goes onto one. A paper that has no plan for a page is told
/// nothing of lines there.
struct PagePlan {
    QString page = {}; ///< a page's number as printed (1, A2), its name (要闻), or everyPage
    int columns = 0;
    int measure = 0; ///< full-width characters in a line
    int lines = 0;   ///< in a column
    EndMarks marks = EndMarks::Squeeze;
    int gravest = 4;  ///< lines over its hole from which a story must be settled: severity A
    int shortest = 3; ///< lines short of its hole from which it is told of
    QString reason = {};
    Entered entered = {};
    bool operator==(const PagePlan &) const = default;
};

/// The room that a page has for one of its stories.
struct PlannedHole {
    QString page = {}; ///< as PagePlan's
    int story = 0;     ///< which of the page's articles, from 1
    StoryHole hole = {};
    QString reason = {};
    Entered entered = {};
    bool operator==(const PlannedHole &) const = default;
};

/// The page of a row that is about every page that has no row of its own.
inline constexpr QLatin1StringView everyPage("*");

} // namespace galley
