// A process that answers as the one that reads page proofs does, until page 2 is asked for: then what its argument says.
#include "core/proof/helper/wire.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace galley;
using namespace galley::proofwire;

namespace {

void put(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void misbehave(const QByteArray &how, quint32 number)
{
    if (how == "killed")
        std::raise(SIGKILL);
    else if (how == "crashes")
        std::abort();
    else if (how == "computes too long")
        std::raise(SIGXCPU);
    else if (how == "hangs")
        while (true)
            pause();
    else if (how == "runs out of memory")
        std::fputs("Out of memory\n", stderr);
    else if (how == "answers something else")
        put(frameOf(NumberedAnswer{number, FileFacts{{QSizeF(1, 1)}}}));
    else if (how == "babbles")
        put(QByteArray(1000, '?'));
    std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray how = argc > 1 ? argv[1] : "";
    while (how == "says nothing")
        pause();
    put(how == "another version" ? QByteArray("\0\0\0\3old", 7) : helloFrame());
    FrameReader frames;
    char bytes[4096];
    for (ssize_t count = 0; (count = read(STDIN_FILENO, bytes, sizeof bytes)) > 0;) {
        frames.append(QByteArray(bytes, count));
        while (const auto contents = frames.next()) {
            const auto asked = requestIn(*contents);
            if (!asked)
                return 1;
            const int page = pageOf(asked->request);
            if (page == 2)
                misbehave(how, asked->number);
            put(frameOf(NumberedAnswer{asked->number, ProofPage{.number = page, .size = QSizeF(1, 1), .pieces = {}}}));
        }
    }
    return 0;
}
