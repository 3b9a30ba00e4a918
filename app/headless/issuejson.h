#pragma once

#include "app/headless/checking.h"
#include "app/headless/fixlookup.h"
#include "core/proof/compare.h"

#include <QJsonArray>
#include <QJsonObject>

namespace galley {

/// Where a place stood in the received files. Typed text stands nowhere: then the nearest received character's.
struct SourceRange {
    SourcePosition begin;
    SourcePosition end;
};
SourceRange sourceRange(const Issue &issue, const Place &place);

/// "code" and "message", as every verb prints what went wrong.
QJsonObject errorJson(const Error &error);

QJsonObject fixJson(const Fix &fix);

/// "pages" and "stories" of the object that galleyctl prints for a text.
QJsonArray pagesJson(const QList<CheckedPart> &parts);
QJsonArray storiesJson(const QList<CheckedPart> &parts);

/// Where something stands on a page proof: "page", and "x", "y", "width", "height" in points from its upper left.
QJsonObject proofJson(const ProofPlace &place);

/// One finding; `fixes` are those to offer.
QJsonObject findingJson(const Issue &issue, const Finding &finding, const QList<Fix> &fixes, const House &house);

/// The whole object of one text: schema galley.check/1. "answers", what agrees and what cannot be checked, stands in it
/// where all are wanted; what contradicts is a finding.
QJsonObject checkJson(const CheckedText &text, const Checking &checking, FixLookup &fixes, Answers answers);

} // namespace galley
