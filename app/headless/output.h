#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace galley {

/// How galleyctl ends.
enum class Exit {
    Good = 0,
    Findings = 1, ///< a finding of severity A; a log that does not verify
    Wrong = 2,    ///< wrong usage, or input that cannot be read
};

/// One line to standard output, in UTF-8 whatever the locale: scripts read it.
void print(const QString &line);
/// One object, as one line.
void printJson(const QJsonObject &json);
/// One message to standard error, after the program's name. Returns Exit::Wrong.
Exit complain(const QString &text);
Exit complain(const Error &error);
/// The same of a file that was found in a folder: names it whole, which the error does not.
Exit complain(const QString &path, const Error &error);

/// Bytes to standard output, as they are.
void printBytes(const QByteArray &bytes);
/// Writes a file that is not there yet; it appears under its name only when it is complete.
Result<> writeNewFile(const QString &path, const QByteArray &bytes);

} // namespace galley
