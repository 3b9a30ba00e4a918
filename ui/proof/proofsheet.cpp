#include "ui/proof/proofsheet.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

StoryId storyOf(const ProofSheet &sheet, const ProofFinding &finding)
{
    const QString &check = finding.finding.check;
    // What is wrong with the page itself is wrong whatever its text says.
    const bool isOfNone = check == "proof/unapproved-text"_L1 || check == "proof/folio"_L1
        || check.startsWith("layout/"_L1);
    const Story *story = isOfNone ? nullptr : sheet.compared.storyOf(finding.finding.place.first);
    return story ? story->id : StoryId();
}

QString keyOf(const ProofFinding &finding, int before)
{
    return QStringList{finding.finding.check, finding.finding.place.first.toString(), finding.finding.text,
                       finding.found, QString::number(before)}
        .join(u'\x1f');
}

QStringList keysOf(const QList<ProofFinding> &findings)
{
    QHash<QString, int> seen;
    QStringList keys;
    for (const ProofFinding &finding : findings)
        keys.append(keyOf(finding, seen[keyOf(finding, 0)]++));
    return keys;
}

} // namespace galley
