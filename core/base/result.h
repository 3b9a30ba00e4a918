#pragma once

#include "core/base/message.h"

#include <expected>

namespace galley {

/// A failure: a code to act on and a sentence to show. Errors are values up to the window; no exception leaves a file.
struct Error {
    enum class Code {
        NotFound,    ///< no such file, story, block …
        Unreadable,  ///< there, but cannot be opened or read
        Unsupported, ///< readable, but of a kind or version that we do not know
        Corrupt,     ///< read, and wrong
        Refused,     ///< could be done, and must not be
        Conflict,    ///< an edit that does not fit the text it is applied to
        Failed,      ///< the system said no: disk full, locked …
        Stopped,     ///< a person did not want it any more
    };
    Code code = Code::Failed;
    Message message;
};

/// Stable, lower-case name of a code, for scripts: "not-found", "unreadable" …
QString codeName(Error::Code code);

template<typename T = void>
using Result = std::expected<T, Error>;

/// return failure(Error::Code::NotFound, QT_TRANSLATE_NOOP("core", "…%1…"), {name});
inline std::unexpected<Error> failure(Error::Code code, const char *source, QStringList arguments = {})
{
    return std::unexpected(Error{code, Message(source, std::move(arguments))});
}

} // namespace galley
