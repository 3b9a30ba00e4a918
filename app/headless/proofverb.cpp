#include "app/headless/processlimits.h"
#include "app/headless/verbs.h"
#include "core/proof/pdf/pdfanswers.h"

#include <cstdio>
#include <unistd.h>

namespace galley {

using namespace proofwire;

namespace {

constexpr size_t chunk = 64 * 1024;

bool put(const QByteArray &frame)
{
    return std::fwrite(frame.constData(), 1, size_t(frame.size()), stdout) == size_t(frame.size())
        && std::fflush(stdout) == 0;
}

// Waits where there is nothing; empty at the end.
QByteArray received()
{
    QByteArray bytes(chunk, Qt::Uninitialized);
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), chunk);
    bytes.resize(count > 0 ? qsizetype(count) : 0);
    return bytes;
}

} // namespace

Exit proofVerb()
{
    limitProcess();
    PdfAnswers answers;
    FrameReader frames;
    if (!put(helloFrame()))
        return Exit::Wrong;
    for (QByteArray bytes = received(); !bytes.isEmpty(); bytes = received()) {
        frames.append(bytes);
        while (const std::optional<QByteArray> contents = frames.next()) {
            const std::optional<NumberedRequest> asked = requestIn(*contents);
            if (!asked)
                return Exit::Wrong;
            limitRequest();
            if (!put(frameOf(NumberedAnswer{asked->number, answers.answer(asked->request)})))
                return Exit::Wrong;
        }
        if (frames.isBroken())
            return Exit::Wrong;
    }
    return Exit::Good; // nobody asks any more
}

} // namespace galley
