#include "core/language/syllables.h"

namespace galley {

namespace {

bool isVowel(char c)
{
    return QByteArrayView("aeiouv").contains(c);
}

/// zh of zhang; empty for an.
qsizetype initialLength(const QByteArray &letters)
{
    qsizetype length = 0;
    while (length < letters.size() && !isVowel(letters[length]))
        ++length;
    return length;
}

} // namespace

Syllable syllableOf(const QString &pinyin)
{
    constexpr QStringView tones = u"\u0304\u0301\u030C\u0300";
    Syllable syllable;
    for (const QChar c : pinyin.normalized(QString::NormalizationForm_D)) {
        if (const qsizetype tone = tones.indexOf(c); tone >= 0)
            syllable.tone = int(tone) + 1;
        else if (c == u'\u0308' && syllable.letters.endsWith('u'))
            syllable.letters.back() = 'v';
        else if (c >= u'a' && c <= u'z')
            syllable.letters.append(c.toLatin1());
    }
    return syllable;
}

QList<QByteArray> SyllableKin::near(const QByteArray &letters) const
{
    const qsizetype split = initialLength(letters);
    const QByteArray initial = letters.first(split);
    const QByteArray final = letters.sliced(split);
    QList<QByteArray> result;
    for (const auto &[one, other] : initials) {
        if (initial == one || initial == other)
            result.append((initial == one ? other : one) + final);
    }
    for (const auto &[one, other] : finals) {
        if (final == one || final == other)
            result.append(initial + (final == one ? other : one));
    }
    return result;
}

} // namespace galley
