#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley {

/// One of the paper's own people.
struct StaffMember {
    QString name = {};
    QString office = {}; ///< 记者, 编辑 …
    bool operator==(const StaffMember &) const = default;
};

struct Official {
    QString name = {};
    QString title = {}; ///< as it goes before the name in print: 市委书记
    bool operator==(const Official &) const = default;
};

/// What one paper has decided about its own text. What it has not decided is left to the majority in the issue.
struct House {
    QString name;
    /// A caption's credit must say what its people did: 摄, 供图 … (creditVerbs).
    bool creditNeedsVerb = false;
    QStringList creditVerbs; ///< the first is the one to offer
    /// What byline/inconsistent demands instead of the majority: by kind ("lead-in", "byline", "credit"), then by
    /// feature, as in "brackets" → "full". Empty in the starter house.
    QHash<QString, QHash<QString, QString>> bylineFeatures;
    /// Days before the issue that a dateline may be of.
    int datelineDays = 0;
    /// The roster, empty where the house has said nothing: then no reporter is unknown. An official with two titles
    /// stands in it twice.
    QList<StaffMember> staff;
    QList<Official> officials;
};

/// The house of a mainland Chinese daily that has not said anything yet (resources/house/starter.json).
House starterHouse();

} // namespace galley
