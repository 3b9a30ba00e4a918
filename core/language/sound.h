#pragma once

#include <QChar>
#include <QString>

namespace galley {

/// How a Han character is read most often, in pinyin without the tone: 萍 → "ping". Empty where none is known. Any thread.
QString pinyinOf(QChar character);

/// True where both are read alike, or so that many people do not tell them apart: 萍 平, 金 京, 张 章, 宗 钟. The first
/// call takes some 50 ms. Any thread.
bool soundAlike(QChar a, QChar b);

} // namespace galley
