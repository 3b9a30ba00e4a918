#include "core/input/rtf/rtfwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace galley {

RtfUse rtfUseOf(const QByteArray &word, RtfUse around)
{
    static const QHash<QByteArray, RtfUse> uses{
        {"fonttbl", RtfUse::Fonts},     {"stylesheet", RtfUse::Styles},  {"pict", RtfUse::Picture},
        {"shptxt", RtfUse::TextBox},    {"footnote", RtfUse::Note},      {"header", RtfUse::Header},
        {"headerl", RtfUse::Header},    {"headerr", RtfUse::Header},     {"headerf", RtfUse::Header},
        {"footer", RtfUse::Header},     {"footerl", RtfUse::Header},     {"footerr", RtfUse::Header},
        {"footerf", RtfUse::Header},    {"annotation", RtfUse::Comment}, {"atnauthor", RtfUse::CommentAuthor},
        {"colortbl", RtfUse::Skipped},  {"info", RtfUse::Skipped},       {"fldinst", RtfUse::Skipped},
        {"objdata", RtfUse::Skipped},   {"nonshppict", RtfUse::Skipped}, {"shprslt", RtfUse::Skipped},
        {"sp", RtfUse::Skipped},        {"xe", RtfUse::Skipped},         {"tc", RtfUse::Skipped},
        {"themedata", RtfUse::Skipped}, {"datastore", RtfUse::Skipped},
    };
    return uses.value(word, around);
}

bool isKnownRtfExtra(const QByteArray &word)
{
    return word == "shpinst" || word == "shppict" || word == "annotation" || word == "atnauthor" || word == "ud";
}

QString rtfCharacter(const QByteArray &word)
{
    static const QHash<QByteArray, QString> characters{
        {"tab", u"\t"_s},         {"line", u"\n"_s},     {"page", u"\n"_s},  {"column", u"\n"_s},
        {"emdash", u"—"_s},       {"endash", u"–"_s},    {"lquote", u"‘"_s}, {"rquote", u"’"_s},
        {"ldblquote", u"“"_s},    {"rdblquote", u"”"_s}, {"bullet", u"•"_s}, {"emspace", u"\u2003"_s},
        {"enspace", u"\u2002"_s},
    };
    return characters.value(word);
}

QByteArray rtfCharset(int codepage)
{
    switch (codepage) {
    case 936: return "GB18030"_ba;
    case 950: return "Big5"_ba;
    case 932: return "Shift_JIS"_ba;
    case 949: return "windows-949"_ba;
    case 65001: return "UTF-8"_ba;
    default: return "windows-" + QByteArray::number(codepage);
    }
}

int rtfCodepageOfFont(int charset)
{
    static const QHash<int, int> codepages{{134, 936},  {136, 950},  {128, 932},  {129, 949},  {161, 1253},
                                           {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
                                           {204, 1251}, {222, 874},  {238, 1250}};
    return codepages.value(charset, 0);
}

} // namespace galley
