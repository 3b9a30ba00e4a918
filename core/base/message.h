#pragma once

#include <QList>
#include <QString>

namespace galley {

/// A sentence to show, not yet in the reader's language: the English source text with %1, %2 … and what fills them.
/// Core says *what* is to be said; app and ui call text() when they show it, so one finding reads right in every
/// language and can be stored without its wording. Write the source text as QT_TRANSLATE_NOOP("core", "…").
class Message
{
public:
    Message() = default;
    explicit Message(const char *source, QStringList arguments = {}) // source: a literal, kept by pointer
        : m_source(source)
        , m_arguments(std::move(arguments))
    {
    }

    bool isEmpty() const { return m_source == nullptr; }
    const char *source() const { return m_source; }
    const QStringList &arguments() const { return m_arguments; }

    /// The sentence in the application's language, arguments filled in. For app and ui; any thread.
    QString text() const;

    bool operator==(const Message &other) const;

private:
    const char *m_source = nullptr;
    QStringList m_arguments;
};

} // namespace galley
