#include "core/recognise/noticecues.h"

#include "core/recognise/shapes.h"

#include <QHash>

namespace galley {

namespace {

/// The date under a notice is no head of a page: text or who signs it stands above, and no other head below.
void markSigned(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!shapes::isDate(lines[i].text.trimmed()) || (i + 1 < lines.size() && cues[i + 1].has(Cue::Folio)))
            continue;
        const CueSet &above = cues[i - 1];
        const bool isSigner = above.has(Cue::Organisation) || above.has(Cue::NameAlone) || above.has(Cue::BylineShape);
        if (!isSigner && !above.has(Cue::Finished))
            continue;
        cues[i].set(Cue::Folio, false);
        cues[i].set(Cue::SignedBelow);
        if (isSigner)
            cues[i - 1].set(Cue::SignedBelow);
    }
}

void markSpeakers(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    QHash<QStringView, int> labels;
    const auto labelOf = [&lines](qsizetype i) {
        const QStringView line = QStringView(lines[i].text).trimmed();
        return line.first(shapes::speakerLength(line));
    };
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (const QStringView label = labelOf(i); !label.isEmpty())
            ++labels[label];
    for (qsizetype i = 0; i < lines.size(); ++i)
        cues[i].set(Cue::Speaker, labels.value(labelOf(i)) > 1 && !cues[i].has(Cue::Row));
}

} // namespace

void markNotices(const QList<ReceivedLine> &lines, QList<CueSet> &cues)
{
    markSigned(lines, cues);
    markSpeakers(lines, cues);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const CueSet &next = cues[i + 1];
        const bool isByline = next.has(Cue::BylineShape) || next.has(Cue::NameAlone);
        cues[i].set(Cue::BeforeByline, isByline && !next.has(Cue::SignedBelow) && isHeadingLike(cues[i]));
        cues[i].set(Cue::BeforeRows, next.has(Cue::Row) && isHeadingLike(cues[i]));
    }
}

} // namespace galley
