#include "core/language/charactertables.h"

#include <KCompressionDevice>

#include <QFile>

namespace galley::charactertables {

namespace {

char32_t hexadecimal(QByteArrayView digits)
{
    return digits.trimmed().toUInt(nullptr, 16);
}

/// Calls `take` with every line, without its end.
void eachLine(const QByteArray &contents, const std::function<void(QByteArrayView)> &take)
{
    for (qsizetype begin = 0; begin < contents.size();) {
        qsizetype end = contents.indexOf('\n', begin);
        end = end < 0 ? contents.size() : end;
        take(QByteArrayView(contents).sliced(begin, end - begin));
        begin = end + 1;
    }
}

} // namespace

QByteArray contents(const QString &path)
{
    if (path.endsWith(QLatin1StringView(".bz2"))) {
        KCompressionDevice packed(path, KCompressionDevice::BZip2);
        return packed.open(QIODevice::ReadOnly) ? packed.readAll() : QByteArray();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void eachUnihan(const QByteArray &contents, const QByteArray &field,
                const std::function<void(char32_t, const QByteArray &)> &take)
{
    const QByteArray key = '\t' + field + '\t';
    for (qsizetype at = contents.indexOf(key); at >= 0; at = contents.indexOf(key, at + 1)) {
        const qsizetype begin = contents.lastIndexOf('\n', at) + 1;
        if (contents[begin] != 'U')
            continue;
        const qsizetype end = contents.indexOf('\n', at);
        const qsizetype value = at + key.size();
        take(hexadecimal(QByteArrayView(contents).sliced(begin + 2, at - begin - 2)),
             contents.mid(value, (end < 0 ? contents.size() : end) - value));
    }
}

QHash<char32_t, char32_t> equivalentIdeographs(const QByteArray &contents)
{
    QHash<char32_t, char32_t> equivalents;
    eachLine(contents, [&](QByteArrayView line) {
        const qsizetype semicolon = line.indexOf(';');
        if (semicolon < 0 || line.startsWith('#'))
            return;
        const qsizetype comment = line.indexOf('#');
        const char32_t to = hexadecimal(line.sliced(semicolon + 1, comment - semicolon - 1));
        const QByteArrayView range = line.first(semicolon);
        const qsizetype dots = range.indexOf("..");
        const char32_t first = hexadecimal(dots < 0 ? range : range.first(dots));
        const char32_t last = dots < 0 ? first : hexadecimal(range.sliced(dots + 2));
        for (char32_t c = first; c <= last && first != 0; ++c)
            equivalents.insert(c, to);
    });
    return equivalents;
}

QHash<char32_t, QByteArray> rimeCodes(const QByteArray &contents)
{
    QHash<char32_t, QByteArray> codes;
    codes.reserve(90'000);
    eachLine(contents, [&](QByteArrayView line) {
        const qsizetype tab = line.indexOf('\t');
        if (tab < 1 || tab > 4 || line.startsWith('#'))
            return;
        const QList<uint> character = QString::fromUtf8(line.first(tab)).toUcs4();
        const qsizetype end = line.indexOf('\t', tab + 1);
        if (character.size() == 1 && !codes.contains(character.first()))
            codes.insert(character.first(),
                         line.sliced(tab + 1, (end < 0 ? line.size() : end) - tab - 1).toByteArray());
    });
    return codes;
}

QList<char32_t> codePointsIn(const QByteArray &value)
{
    QList<char32_t> found;
    for (const QByteArray &part : value.split(' ')) {
        const qsizetype source = part.indexOf('<');
        const QByteArray code = source < 0 ? part : part.first(source);
        if (code.startsWith("U+"))
            found.append(hexadecimal(code.sliced(2)));
    }
    return found;
}

} // namespace galley::charactertables
