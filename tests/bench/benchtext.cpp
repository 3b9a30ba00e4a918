#include "tests/bench/benchtext.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace galley::bench {

namespace {

QString sampleText()
{
    QString text;
    QDirIterator files(u":/galley/sample"_s, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(u"English"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        text += QString::fromUtf8(file.readAll()) + u"\n\n"_s;
    }
    return text;
}

/// The text with other figures and other common surnames.
QString varied(const QString &text, int round)
{
    const QStringView surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    QString other = text;
    for (QChar &c : other) {
        if (c >= u'0' && c <= u'9')
            c = QChar(u'0' + (c.unicode() - u'0' + round) % 10);
        else if (const qsizetype at = surnames.indexOf(c); at >= 0)
            c = surnames[(at + round) % surnames.size()];
    }
    return other;
}

} // namespace

QString rawText(qsizetype characters)
{
    const QString sample = sampleText();
    QString text;
    text.reserve(characters + sample.size());
    for (int round = 0; text.size() < characters && !sample.isEmpty(); ++round)
        text += varied(sample, round);
    return text;
}

QString bodyText(qsizetype characters)
{
    QStringList paragraphs;
    qsizetype size = 0;
    const QString sample = sampleText();
    for (int round = 0; size < characters && !sample.isEmpty(); ++round) {
        for (const QString &line : varied(sample, round).split(u'\n')) {
            const QString paragraph = line.trimmed();
            if (paragraph.size() < 40 || !paragraph.endsWith(u'。') || size >= characters)
                continue;
            paragraphs.append(paragraph);
            size += paragraph.size();
        }
    }
    return paragraphs.join(u'\n');
}

} // namespace galley::bench
