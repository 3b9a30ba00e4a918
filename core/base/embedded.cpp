#include "core/base/embedded.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTypes>

using namespace Qt::StringLiterals;

namespace galley::embedded {

Result<QJsonObject> object(const QString &path)
{
    QFile file(u":/galley/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "The program was built without its data “%1”."),
                       {path});
    return objectFrom(file.readAll(), path);
}

Result<QJsonObject> objectFrom(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Code::Corrupt,
                       QT_TRANSLATE_NOOP("core", "The program's data “%1” is damaged at byte %2: %3"),
                       {path, QString::number(error.offset), error.errorString()});
    if (!document.isObject())
        return wrongEntry(path, u"{"_s);
    return document.object();
}

Result<QStringList> strings(const QJsonObject &object, const QString &key, const QString &path)
{
    const QJsonArray array = object[key].toArray();
    QStringList texts;
    for (const QJsonValue value : array) {
        if (!value.isString() || value.toString().isEmpty())
            return wrongEntry(path, key);
        texts.append(value.toString());
    }
    if (texts.isEmpty())
        return wrongEntry(path, key);
    return texts;
}

std::unexpected<Error> wrongEntry(const QString &path, const QString &entry)
{
    return failure(Error::Code::Corrupt,
                   QT_TRANSLATE_NOOP("core", "In the program's data “%1” the entry “%2” is missing or wrong."),
                   {path, entry});
}

void fail(const Error &error)
{
    qFatal("%s", qUtf8Printable(error.message.text()));
}

} // namespace galley::embedded
