#include "core/checks/text/latinwords.h"

#include "core/text/characters.h"

#include <QSet>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestWord = 40;

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin && c.unicode() < 0x2000;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// What an address is made of.
bool isAddressUnit(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7F;
}

/// A stretch without spaces that reads like an address, a file, a tag or a formula.
bool isAddress(QStringView stretch)
{
    if (stretch.contains(u"://"_s) || stretch.startsWith(u"www."_s, Qt::CaseInsensitive))
        return true;
    for (const QChar mark : u"@\\_=#$%^*+<>{}|~&"_s)
        if (stretch.contains(mark))
            return true;
    for (qsizetype dot = stretch.indexOf(u'.'); dot >= 0; dot = stretch.indexOf(u'.', dot + 1)) {
        const bool inside = dot > 0 && dot + 2 < stretch.size();
        if (inside && stretch[dot - 1].isLetterOrNumber() && stretch[dot + 1].isLower() && stretch[dot + 2].isLower())
            return true;
    }
    return false;
}

Span stretchAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isAddressUnit(text[end]))
        ++end;
    return {at, end};
}

qsizetype wordEnd(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const bool inside = isApostrophe(text[at]) && at + 1 < text.size() && isLatin(text[at + 1]);
        if (!isLatin(text[at]) && !inside)
            return at;
        ++at;
    }
    return at;
}

bool isGlued(QStringView text, Span word)
{
    const auto glues = [](QChar c) {
        return c.isDigit() || (c.unicode() >= 0xFF10 && c.unicode() <= 0xFF5A) || c == u'-';
    };
    return (word.begin > 0 && glues(text[word.begin - 1])) || (word.end < text.size() && glues(text[word.end]));
}

/// Lower-case, or a capital and then lower case.
bool isPlainCase(QStringView word)
{
    return std::ranges::all_of(word.sliced(1), [](QChar c) { return c.isLower() || isApostrophe(c); });
}

bool opensSentence(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || isOpeningMark(text[at - 1].unicode()) || text[at - 1] == u'"'))
        --at;
    return at == 0 || isFinalMark(text[at - 1].unicode()) || text[at - 1] == u'.';
}

bool isHanOrDigit(QChar c)
{
    return isHan(c.unicode()) || c.isDigit();
}

void countRows(QStringView text, QList<LatinWord> &words)
{
    for (qsizetype first = 0; first < words.size();) {
        qsizetype last = first;
        const auto parted = [&](qsizetype n) {
            return std::ranges::any_of(Span{words[n].span.end, words[n + 1].span.begin}.of(text), isHanOrDigit);
        };
        while (last + 1 < words.size() && !parted(last))
            ++last;
        for (qsizetype n = first; n <= last; ++n)
            words[n].row = last - first + 1;
        first = last + 1;
    }
}

QSet<QString> syllables()
{
    // Initials and finals make more than the language has; what is too many only means silence.
    const QStringList initials{u""_s,   u"b"_s,  u"p"_s, u"m"_s, u"f"_s, u"d"_s, u"t"_s, u"n"_s,
                               u"l"_s,  u"g"_s,  u"k"_s, u"h"_s, u"j"_s, u"q"_s, u"x"_s, u"zh"_s,
                               u"ch"_s, u"sh"_s, u"r"_s, u"z"_s, u"c"_s, u"s"_s, u"y"_s, u"w"_s};
    const QStringList finals{u"a"_s,  u"o"_s,   u"e"_s,   u"ai"_s,   u"ei"_s,  u"ao"_s,   u"ou"_s, u"an"_s,
                             u"en"_s, u"ang"_s, u"eng"_s, u"ong"_s,  u"i"_s,   u"ia"_s,   u"ie"_s, u"iao"_s,
                             u"iu"_s, u"ian"_s, u"in"_s,  u"iang"_s, u"ing"_s, u"iong"_s, u"u"_s,  u"ua"_s,
                             u"uo"_s, u"uai"_s, u"ui"_s,  u"uan"_s,  u"un"_s,  u"uang"_s, u"ue"_s};
    QSet<QString> all{u"er"_s};
    for (const QString &initial : initials)
        for (const QString &final : finals)
            if (!initial.isEmpty() || !u"iu"_s.contains(final[0]))
                all.insert(QString(initial + final));
    return all;
}

} // namespace

QList<LatinWord> latinWords(QStringView text)
{
    QList<LatinWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (isAddressUnit(text[at]) && (at == 0 || !isAddressUnit(text[at - 1]))) {
            const Span stretch = stretchAt(text, at);
            if (isAddress(stretch.of(text))) {
                at = stretch.end;
                continue;
            }
        }
        if (!isLatin(text[at])) {
            ++at;
            continue;
        }
        const Span span{at, wordEnd(text, at)};
        at = span.end;
        if (span.length() >= 2 && span.length() <= longestWord && !isGlued(text, span) && isPlainCase(span.of(text)))
            words.append({span, opensSentence(text, span.begin), 1});
    }
    countRows(text, words);
    return words;
}

bool isPinyin(QStringView word)
{
    static const QSet<QString> known = syllables();
    const QString lower = word.toString().toLower();
    QList<bool> reached(lower.size() + 1, false);
    reached[0] = true;
    for (qsizetype from = 0; from < lower.size(); ++from) {
        if (!reached[from])
            continue;
        for (qsizetype length = 1; length <= 6 && from + length <= lower.size(); ++length)
            if (known.contains(lower.sliced(from, length)))
                reached[from + length] = true;
    }
    return reached.last();
}

} // namespace galley
