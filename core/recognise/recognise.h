#pragma once

#include "core/input/received.h"
#include "core/language/language.h"
#include "core/model/issue.h"
#include "core/recognise/bylineshapes.h"

namespace galley {

/// Turns the lines of one page's raw text into stories of blocks with roles, each with certainty and reason. Looks at
/// form and neighbourhood; `language` may be null and only sharpens it; `taught` are the desk's own shapes of bylines.
/// Linear in the text; any thread.
QList<Story> recognise(const QList<ReceivedLine> &lines, const Language *language,
                       const QList<BylineShape> &taught = {});

/// A page of a text that holds several.
struct RecognisedPage {
    int number = 0;  ///< as its head says; 0 where it has none
    QString section; ///< the letter of A2; mostly empty
    QString name;    ///< 要闻; empty where the head has none
    QList<Story> stories;
};

/// The same for a text that may hold several pages: a folio with a page number (第2版, A2版 要闻, a line of date and page)
/// starts one. What stands before the first is a page without a number. At least one page unless there are no lines.
/// Stopped, it gives what nobody is to use.
QList<RecognisedPage> recognisePages(const QList<ReceivedLine> &lines, const Language *language,
                                     const std::stop_token &stop = {}, const QList<BylineShape> &taught = {});

/// Every line a story of its own with one block of role paragraph (galleyctl --as lines).
QList<Story> asSeparateLines(const QList<ReceivedLine> &lines);

/// Why a role was given, as a note without a final stop; empty for a person's choice.
Message reasonText(const QString &reason);

} // namespace galley
