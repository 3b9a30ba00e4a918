#pragma once

#include "core/input/received.h"
#include "core/language/language.h"
#include "core/model/issue.h"

namespace galley {

/// What a file holds of one page.
struct PageOfFile {
    QString section; ///< "A" of A2
    int number = 0;  ///< 0: the text does not say
    QString name;
    QList<Story> stories;
};

/// The pages of one file: the one place where intake asks recognition. `language` may be null. Any thread.
QList<PageOfFile> pagesOf(const QList<ReceivedLine> &lines, const Language *language);

} // namespace galley
