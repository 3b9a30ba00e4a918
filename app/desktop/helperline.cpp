#include "app/desktop/helperline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace galley {

using namespace proofwire;

namespace {

constexpr qsizetype keptWords = 2000;
constexpr int killPatience = 2000; ///< ms

/// "evening.pdf, page 3": what a sentence is about.
Error failureOf(const char *ofFile, const char *ofPage, const Request &request)
{
    const QString path = pathOf(request);
    const int page = pageOf(request);
    if (page == 0)
        return {Error::Code::Failed, Message(ofFile, {path})};
    return {Error::Code::Failed, Message(ofPage, {path, QString::number(page)})};
}

Error tookTooLong(const Request &request)
{
    return failureOf(QT_TRANSLATE_NOOP("core",
                                       "%1: reading took too long and was given up. Export the PDF anew, with "
                                       "fewer pages."),
                     QT_TRANSLATE_NOOP("core",
                                       "%1, page %2: reading took too long and was given up. Export the page "
                                       "anew, with simpler pictures."),
                     request);
}

Error ranOutOfMemory(const Request &request)
{
    return failureOf(QT_TRANSLATE_NOOP("core",
                                       "%1: the file needs more memory than a proof may have. Export the PDF "
                                       "anew, with smaller pictures."),
                     QT_TRANSLATE_NOOP("core",
                                       "%1, page %2: the page needs more memory than a proof may have. Export "
                                       "it anew, with smaller pictures."),
                     request);
}

Error crashed(const Request &request)
{
    return failureOf(QT_TRANSLATE_NOOP("core",
                                       "%1: the file is damaged so that it cannot be read. Export the PDF anew "
                                       "from the layout program."),
                     QT_TRANSLATE_NOOP("core",
                                       "%1, page %2: the page is damaged so that it cannot be read. Export it "
                                       "anew from the layout program."),
                     request);
}

Error cannotStart(const QString &program)
{
    return {Error::Code::Failed,
            Message(QT_TRANSLATE_NOOP("core",
                                      "Page proofs cannot be read: “%1” does not start, or is of another "
                                      "version. Install Galley anew."),
                    {program})};
}

} // namespace

HelperProgram HelperProgram::own()
{
    return {QDir(QCoreApplication::applicationDirPath()).filePath(u"galleyctl"_s), {u"read-proofs"_s}};
}

HelperLine::HelperLine(HelperProgram program)
    : m_program(std::move(program))
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_program.patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        stop();
        if (m_current)
            fail(tookTooLong(m_current->request));
        else
            failAll(cannotStart(m_program.path)); // not a word of greeting
        goOn();
    });
}

HelperLine::~HelperLine()
{
    stop();
}

void HelperLine::ask(quint32 ticket, const Request &request, Urgency urgency)
{
    m_waiting.append({ticket, request, urgency});
    goOn();
}

void HelperLine::cancel(quint32 ticket)
{
    m_waiting.removeIf([ticket](const Asked &each) { return each.ticket == ticket; });
    if (m_current && m_current->ticket == ticket)
        m_current->isCancelled = true;
}

void HelperLine::start()
{
    m_process = new QProcess(this);
    m_greeted = false;
    m_frames = {};
    m_words.clear();
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperLine::take);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_words += m_process->readAllStandardError();
        m_words = m_words.last(std::min(keptWords, m_words.size()));
    });
    connect(m_process, &QProcess::finished, this, &HelperLine::onEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            onEnded();
    });
    m_patience.start();
    m_process->start(m_program.path, m_program.arguments);
}

void HelperLine::stop()
{
    m_patience.stop();
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    process->kill();
    process->waitForFinished(killPatience);
    process->deleteLater();
}

void HelperLine::goOn()
{
    if (m_current || m_waiting.isEmpty())
        return;
    if (!m_process) {
        start();
        return;
    }
    if (!m_greeted)
        return;
    // Of tiles the newest: the older ones may be out of sight. Of pages the first.
    qsizetype best = 0;
    for (qsizetype i = 1; i < m_waiting.size(); ++i)
        if (m_waiting[i].urgency > m_waiting[best].urgency
            || (m_waiting[i].urgency == Urgency::Tile && m_waiting[best].urgency == Urgency::Tile))
            best = i;
    m_current = m_waiting.takeAt(best);
    m_process->write(frameOf(NumberedRequest{m_current->ticket, m_current->request}));
    m_patience.start();
}

void HelperLine::take()
{
    m_frames.append(m_process->readAllStandardOutput());
    while (const std::optional<QByteArray> contents = m_frames.next()) {
        if (!m_greeted) {
            m_greeted = isHello(*contents);
            m_patience.stop();
            if (!m_greeted) {
                stop();
                failAll(cannotStart(m_program.path));
                return;
            }
            continue;
        }
        const std::optional<NumberedAnswer> read = answerIn(*contents);
        if (!read || !m_current || read->number != m_current->ticket
            || (read->answer && read->answer->index() != m_current->request.index())) {
            stop();
            if (m_current)
                fail(crashed(m_current->request));
            goOn();
            return;
        }
        m_patience.stop();
        if (const Asked asked = *std::exchange(m_current, std::nullopt); !asked.isCancelled)
            Q_EMIT answered(*read);
    }
    if (m_frames.isBroken()) {
        stop();
        if (m_current)
            fail(crashed(m_current->request));
    }
    goOn();
}

void HelperLine::onEnded()
{
    m_words += m_process->readAllStandardError();
    const Error error = m_current ? howItEnded() : cannotStart(m_program.path);
    const bool greeted = m_greeted;
    stop();
    if (m_current)
        fail(error);
    else if (!greeted)
        failAll(error);
    goOn();
}

Error HelperLine::howItEnded() const
{
    if (m_words.toLower().contains("out of memory") || m_words.contains("bad_alloc"))
        return ranOutOfMemory(m_current->request);
    if (m_process->exitStatus() == QProcess::CrashExit && m_process->exitCode() == SIGXCPU)
        return tookTooLong(m_current->request);
    return crashed(m_current->request);
}

void HelperLine::fail(const Error &error)
{
    if (const Asked asked = *std::exchange(m_current, std::nullopt); !asked.isCancelled)
        Q_EMIT answered({asked.ticket, std::unexpected(error)});
}

void HelperLine::failAll(const Error &error)
{
    for (const Asked &asked : std::exchange(m_waiting, {}))
        Q_EMIT answered({asked.ticket, std::unexpected(error)});
}

} // namespace galley
