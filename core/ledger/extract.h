#pragma once

#include "core/ledger/mention.h"
#include "core/ledger/words.h"

/// The parts of mentionsIn(). Each takes the block's text and every cue in it.
namespace galley::extract {

/// A word of the ledger's lists where it stands.
struct Cue {
    NameCue is;
    Span span;
};
/// In the order of their beginnings, longer first; of cues of one kind the longest alone.
QList<Cue> cuesIn(QStringView text);

QList<Mention> people(QStringView text, const QList<Cue> &cues, const QList<Mention> &organisations);
QList<Mention> signers(const BylineParse &byline);
QList<Mention> places(QStringView text, const QList<Cue> &cues);
QList<Mention> organisations(QStringView text, const QList<Cue> &cues, const QList<Mention> &places);
QList<Mention> quantities(QStringView text);

} // namespace galley::extract
