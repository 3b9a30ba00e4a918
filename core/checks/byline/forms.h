#pragma once

#include "core/house/house.h"
#include "core/model/issue.h"
#include "core/recognise/byline.h"

/// A byline that the desk points at as a good one, as forms that its house demands. Any thread.
namespace galley {

/// The piece of a block that stands where its kind belongs: by the block's role. Null: none.
FoundPiece placedPiece(Role role, const BylineParse &parse);

/// What byline/inconsistent would demand so that every staff byline is written like this one. Features that it writes in
/// two ways say nothing; an agency's, a reader's and Latin ones have none.
QList<BylineForm> formsOf(const BylinePiece &piece);

/// What the house demands of a feature of a kind; null: nothing.
const BylineForm *demandedForm(const House &house, QStringView kind, QStringView feature);

/// How many staff pieces of an issue show the feature of a form, and how many of these have it so.
struct FormCount {
    qsizetype like = 0;
    qsizetype all = 0;

    bool operator==(const FormCount &) const = default;
};
/// One for each form, in one pass over the issue.
QList<FormCount> countsOf(const QList<BylineForm> &forms, const Issue &issue);

/// Words that a person points at as a byline.
struct PrintedByline {
    QString kind; ///< "lead-in", "byline" or "credit", by the block's role
    QString printed;
};
/// Of a block in which no byline is known: what is selected of it, else a byline's whole line, or what follows a
/// caption's last sentence. Nothing where that is not clear.
std::optional<PrintedByline> unknownByline(const Block &block, const QString &selected);

/// The piece of its kind that a shape reads in a text; null where it does not fit.
FoundPiece pieceBy(const BylineShape &shape, QStringView text);
/// Blocks of an issue in which a shape reads a piece that stands where its kind belongs.
qsizetype countOf(const BylineShape &shape, const Issue &issue);

/// What a form puts in place `place` of its feature's places, 0 for the opening bracket: （, a space, nothing.
QString writtenAs(const BylineForm &form, qsizetype place);

} // namespace galley
