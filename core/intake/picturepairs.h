#pragma once

#include "core/model/issue.h"

namespace galley {

/// A picture file that came in.
struct ArrivedPicture {
    QString path;
    QString folder; ///< as in Source::folder
    QSize pixels;
};

/// Pictures as the issue is to have them, in the order in which they came. One is paired only where there is no doubt:
/// - Its name is that of one text file of its folder, but for a number behind it (渡口.docx, 渡口2.jpg), and that file
///   brought one article; or its name is the headline of one article of the issue.
/// - Else its folder holds one text file that brought one article, with as many captions as there are pictures in the
///   folder.
/// Then its story is that article. Captions are given in order where so many pictures have this story as it has captions
/// that no picture has yet. Pictures given without a folder are paired by headlines alone. Any thread.
QList<Picture> paired(const Issue &issue, const QList<ArrivedPicture> &arrived);

} // namespace galley
