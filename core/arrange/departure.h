#pragma once

#include "core/arrange/move.h"

/// Moving a story to another issue of the newsroom: what goes, what it leaves here, what it makes there. Ids stay, here
/// and there: they are the newsroom's. Any thread.
namespace galley {

/// A story on its way, with its captions and notes, and what is known of them.
struct Departure {
    IssueId to;
    StoryId story;
    QList<Story> stories;        ///< the story among them, in reading order, as they are here
    QList<Source> sources;       ///< files of this issue, by the number that the stories' text knows them by
    QList<Picture> pictures;     ///< of the stories
    QList<Dismissal> dismissals; ///< of findings in them
    QString from;                ///< "临渚日报 2026-03-18 · 01 要闻", for the record there
};

/// Nothing where the story is not there.
std::optional<Departure> departureOf(const Issue &issue, StoryId story, IssueId to);

/// Takes the stories out here, after which nothing is linked to them any more; then these consequences are put right.
QList<Change> leavingChanges(const Issue &issue, const Departure &departure, const QList<Consequence> &repaired);

/// Lets them wait in the other issue's tray, which is made where there is none. Conflict where one of them is there
/// already.
Result<QList<Change>> arrivalChanges(const Issue &there, const Departure &departure);

/// Takes them out of the other issue again; files that came along stay known there. Refused, with the reason, where one of
/// them was changed there, placed on a page, or linked to.
Result<QList<Change>> returnChanges(const Issue &there, const Departure &departure);

} // namespace galley
