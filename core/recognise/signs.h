#pragma once

#include <QStringView>

namespace galley {

/// How a line is signed, by the shapes of byline.h: what recognition asks of each line.
struct Signs {
    qsizetype leadIn = 0;   ///< length of an agency's or the staff's opening, with the spaces behind it; 0 for none
    bool byline = false;    ///< 本报记者 and names, 桐花里12号 张先生, "By A. Name", and nothing else
    bool bracketed = false; ///< the same in brackets, and （作者系…）
    bool credit = false;    ///< 本报记者 某某 摄, 新华社发, 资料图片, and nothing else
    bool endsWithCredit = false;
    bool endsWithNames = false; ///< 本报记者 某某 after a sentence, without 摄
};

/// Cost does not depend on the length. Any thread.
Signs signsIn(QStringView text);

/// A sentence, and who wrote it in brackets: …。（李山）
bool endsInAuthors(QStringView text);

} // namespace galley
