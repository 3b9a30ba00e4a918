#include "app/headless/output.h"

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

} // namespace galley
