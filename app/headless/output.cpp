#include "app/headless/output.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QtTypes>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

void write(FILE *file, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

} // namespace

void print(const QString &line)
{
    write(stdout, line);
}

void printJson(const QJsonObject &json)
{
    print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Exit complain(const QString &text)
{
    std::fflush(stdout);
    write(stderr, u"galleyctl: "_s + text);
    return Exit::Wrong;
}

Exit complain(const Error &error)
{
    return complain(error.message.text());
}

Exit complain(const QString &path, const Error &error)
{
    const QString sentence = error.message.text();
    return complain(sentence.contains(path) ? sentence : u"%1: %2"_s.arg(path, sentence));
}

void printBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

Result<> writeNewFile(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "“%1” is there already and was not touched. Choose another name."),
                       {path});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Failed, QT_TRANSLATE_NOOP("core", "“%1” could not be written (%2)."),
                       {path, file.errorString()});
    return {};
}

} // namespace galley
