#pragma once

#include <QStringView>

/// Datelines, by-lines and credits of copy in Latin letters. Each gives where it ends when it stands at `from`, and
/// `from` where none does; words are those of resources/house/byline-shapes.json.
namespace galley {

/// LINZHU, March 18 (Xinhua) --
qsizetype pastLatinDateline(QStringView text, qsizetype from);
/// By A. Name and B. Name, Staff Reporters: only as the whole rest of the text.
qsizetype pastLatinBy(QStringView text, qsizetype from);
/// Photo by A. Name, Xinhua/A. Name, File photo: only as the whole rest of the text.
qsizetype pastLatinCredit(QStringView text, qsizetype from);

} // namespace galley
