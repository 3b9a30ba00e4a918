#include "core/checks/grouped.h"

namespace galley {

Finding groupedFinding(const QString &check, const QList<Slip> &slips, const Message &message, const SlipLabels &labels)
{
    const Slip &first = slips.first();
    Finding finding{.check = check,
                    .severity = Severity::C,
                    .certainty = 0.9,
                    .place = first.place,
                    .text = first.before,
                    .message = message};
    Fix fix{.kind = Fix::Kind::Replace, .label = labels.one, .replacement = first.after};
    for (const Slip &slip : slips.sliced(1)) {
        finding.related.append(slip.place);
        fix.also.append({slip.place, slip.before, slip.after});
    }
    if (slips.size() > 1) {
        const QStringList count{QString::number(slips.size())};
        finding.evidence.append(
            Message(QT_TRANSLATE_NOOP("core", "There are %1 like it, shown here as one finding"), count));
        fix.label = Message(labels.all, count);
    }
    finding.fixes.append(fix);
    return finding;
}

} // namespace galley
