#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

/// The data of resources/ that is built into the program. Every reader of it starts here, so that what is missing or
/// damaged is named in one way. Any thread.
namespace galley::embedded {

/// The object in the file of this path, as in "language/grammar.json".
Result<QJsonObject> object(const QString &path);
/// The object in a file's contents; `path` is what the message calls it.
Result<QJsonObject> objectFrom(const QByteArray &json, const QString &path);

/// The strings of the array under `key`; Corrupt where there is no such array, it is empty, or something in it is no
/// text.
Result<QStringList> strings(const QJsonObject &object, const QString &key, const QString &path);
/// What is wrong in a file that is well-formed JSON, by the name of the entry.
std::unexpected<Error> wrongEntry(const QString &path, const QString &entry);

/// Ends the program with the error's sentence: its own data is a fault of the build, and must show at once.
[[noreturn]] void fail(const Error &error);

/// The data, where the program cannot do without it.
template<typename T>
T required(Result<T> data)
{
    if (!data)
        fail(data.error());
    return std::move(*data);
}

} // namespace galley::embedded
