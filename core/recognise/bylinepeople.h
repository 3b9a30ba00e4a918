#pragma once

#include "core/recognise/byline.h"

namespace galley {

/// People as bylines name them: 记者 李山 王河 通讯员 赵石, 李山/文 王河/图. Positions are units of the text read.
struct BylinePeople {
    QList<BylinePerson> people;
    QList<Span> officeGaps;   ///< between an office and its first name; may be empty ranges
    QList<Span> separators;   ///< between two names of one office
    QList<Span> houseWords;   ///< 本报 before an office; empty ranges where an office goes without
    QList<Span> nameSpacings; ///< inside names of two characters; empty ranges where they stand together
    qsizetype end = 0;

    /// After each person read: how many there are by then, and where their text ends.
    struct Stop {
        qsizetype people;
        qsizetype end;
    };
    QList<Stop> stops;
};

enum class PeopleForm {
    WithOffice, ///< begins with an office: 记者 …
    NamesAlone, ///< names with a known surname
};

/// Reads as many people as stand at `from`; none: `people` is empty. Looks at no more than 80 units.
BylinePeople readPeople(QStringView text, qsizetype from, PeopleForm form);

/// The office that stands at `from`, as in 本报首席记者; empty for none.
Span readOffice(QStringView text, qsizetype from);

/// Past the name of a paper that stands at `from`, 本报 or one that ends as papers' names do: 临渚晚报.
qsizetype pastPaper(QStringView text, qsizetype from);

/// Past the spaces, ideographic ones included, that stand at `from`.
qsizetype pastSpaces(QStringView text, qsizetype from);

} // namespace galley
