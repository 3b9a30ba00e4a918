#include "app/headless/passphrases.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace galley {

namespace {

constexpr qsizetype longestLine = 4096;

void wipe(QByteArray &bytes)
{
    bytes.fill('\0');
}

Result<QString> firstLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, QT_TRANSLATE_NOOP("core", "“%1” cannot be read (%2)."),
                       {path, file.errorString()});
    QByteArray bytes = file.readLine(longestLine);
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QString line = QString::fromUtf8(bytes);
    wipe(bytes);
    return line;
}

/// The terminal at which the program was started, wherever its input and output go. Shows nothing of what is typed while
/// this lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG);
        silent.c_lflag |= ICANON;
        // Ends the line, so that the echo is given back before the program ends.
        silent.c_cc[VEOL] = m_before.c_cc[VINTR];
        m_ready = tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_ready)
            tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            close(m_file);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isReady() const { return m_ready; }

    void show(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const ssize_t written = write(m_file, bytes.constData(), size_t(bytes.size()));
    }

    /// Nothing where the person gave up.
    std::optional<QString> line() const
    {
        QByteArray bytes(longestLine, '\0');
        const ssize_t size = read(m_file, bytes.data(), size_t(bytes.size()));
        show(u"\n"_s);
        QByteArrayView typed(bytes.constData(), size > 0 ? size : 0);
        const bool given = typed.endsWith('\n');
        if (given)
            typed.chop(1);
        const std::optional<QString> line = given ? std::optional(QString::fromUtf8(typed)) : std::nullopt;
        wipe(bytes);
        return line;
    }

private:
    int m_file;
    termios m_before = {};
    bool m_ready = false;
};

Result<QString> asked(const QString &question)
{
    const SilentTerminal terminal;
    if (!terminal.isReady())
        return failure(Error::Code::Unreadable,
                       QT_TRANSLATE_NOOP("core",
                                         "There is no terminal to ask at. Give what is secret in a file that only you "
                                         "can read; “galleyctl people --help” names the options."));
    terminal.show(question + u' ');
    const std::optional<QString> line = terminal.line();
    if (!line)
        return failure(Error::Code::Stopped, QT_TRANSLATE_NOOP("core", "Nothing was typed; nothing was changed."));
    return *line;
}

Result<QString> secretFrom(const QString &file, const QString &question)
{
    return file.isEmpty() ? asked(question) : firstLineOf(file);
}

Passphrase passphraseOf(QString line)
{
    Passphrase passphrase(line);
    line.fill(u'\0');
    return passphrase;
}

} // namespace

Result<Passphrase> passphraseFrom(const QString &file, const QString &question)
{
    return secretFrom(file, question).transform(passphraseOf);
}

Result<Passphrase> newPassphraseFrom(const QString &file, const QString &question)
{
    Result<Passphrase> first = passphraseFrom(file, question);
    if (!first || !file.isEmpty())
        return first;
    if (const Result<> good = first->checkNew(); !good)
        return std::unexpected(good.error());
    const QString again = QCoreApplication::translate("galleyctl", "Once more:");
    const Result<Passphrase> second = passphraseFrom({}, again);
    if (!second)
        return std::unexpected(second.error());
    if (!(*first == *second))
        return failure(Error::Code::Refused,
                       QT_TRANSLATE_NOOP("core", "The two passphrases differ; nothing was changed."));
    return first;
}

Result<QString> recoveryCodeFrom(const QString &file, const QString &question)
{
    return secretFrom(file, question);
}

} // namespace galley
