#include "core/proof/helper/trouble.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace galley {

namespace {

struct Sentence {
    ProofTrouble trouble;
    Error::Code code;
    const char *source;
};

constexpr std::array sentences{
    Sentence{ProofTrouble::Unreadable, Error::Code::Unreadable,
             QT_TRANSLATE_NOOP("core", "%1: the file cannot be read.")},
    Sentence{ProofTrouble::TooLarge, Error::Code::Unsupported,
             QT_TRANSLATE_NOOP("core", "%1: a proof of more than 1 GB is not read.")},
    Sentence{ProofTrouble::Damaged, Error::Code::Corrupt,
             QT_TRANSLATE_NOOP("core", "%1: this is no PDF, or it is damaged.")},
    Sentence{ProofTrouble::Locked, Error::Code::Unsupported,
             QT_TRANSLATE_NOOP("core", "%1: the PDF is locked with a password. Save it without one.")},
    Sentence{ProofTrouble::PageCount, Error::Code::Unsupported,
             QT_TRANSLATE_NOOP("core", "%1: the PDF has %2 pages; a proof has 1 to %3.")},
    Sentence{ProofTrouble::PageDamaged, Error::Code::Corrupt, QT_TRANSLATE_NOOP("core", "%1: page %2 is damaged.")},
};

} // namespace

Error errorOf(ProofTrouble trouble, const QStringList &arguments)
{
    const auto found = std::ranges::find(sentences, trouble, &Sentence::trouble);
    return {found->code, Message(found->source, arguments)};
}

std::optional<ProofTrouble> troubleOf(const Error &error)
{
    for (const Sentence &each : sentences)
        if (error.message.source() && qstrcmp(error.message.source(), each.source) == 0)
            return each.trouble;
    return std::nullopt;
}

} // namespace galley
