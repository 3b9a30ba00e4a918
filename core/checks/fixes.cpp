#include "core/checks/fixes.h"

using namespace Qt::StringLiterals;

namespace galley {

QList<Fix> fixesFor(const Finding &finding, const CheckServices &services)
{
    QList<Fix> fixes = finding.fixes;
    if (finding.check != "text/spelling"_L1 || !services.speller)
        return fixes;
    for (const QString &word : services.speller->suggestions(finding.text)) {
        const Message label(QT_TRANSLATE_NOOP("core", "Replace with “%1”"), {word});
        fixes.append({.kind = Fix::Kind::Replace, .label = label, .replacement = word});
    }
    return fixes;
}

} // namespace galley
