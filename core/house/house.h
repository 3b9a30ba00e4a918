#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace galley {

/// What one paper has decided about its own text. What it has not decided is left to the majority in the issue.
struct House {
    QString name;
    /// A caption's credit must say what its people did: 摄, 供图 … (creditVerbs).
    bool creditNeedsVerb = false;
    QStringList creditVerbs; ///< the first is the one to offer
    /// What byline/inconsistent demands instead of the majority: by kind ("lead-in", "byline", "credit"), then by
    /// feature, as in "brackets" → "full". Empty in the starter house.
    QHash<QString, QHash<QString, QString>> bylineFeatures;
    QStringList words; ///< that are right whatever language data say: text/typo never doubts them
};

/// The house of a mainland Chinese daily that has not said anything yet (resources/house/starter.json).
House starterHouse();

} // namespace galley
